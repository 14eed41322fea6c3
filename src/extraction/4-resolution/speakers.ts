import type { Reading } from '../1-read/reading.js';
import { unknownOrganization, withUnnamed } from '../2-entities/actors.js';
import type { Mention } from '../2-entities/mention.js';
import type { Attribution } from '../3-attribution/attribution.js';
import { wordClassOf } from '../data/function-words.js';
import { PRONOUNS } from '../data/pronouns.js';
import { MEDIUM_NOUNS } from '../data/relays.js';
import { wordSet } from '../data/word-set.js';
import type { Span, Speaker } from '../types.js';
import { makeCast, type Cast } from './cast.js';
import { findByFunction, findByNoun } from './descriptions.js';
import { findIntroduced } from './introductions.js';
import { findFirstNamed } from './joint-speakers.js';
import { makeLabelReader } from './label-speakers.js';
import { resolvePronoun } from './pronouns.js';
import {
  bodyOfPronoun,
  entourage,
  findBodyOfSpokesman,
  governed,
  named,
  representative,
  representativeOfPronoun,
} from './representatives.js';
import { readSpeakerPhrase, type SpeakerPhrase } from './speaker-phrase.js';
import { wholeSpan } from './whole-phrases.js';
import { byNationality, oneOfThem } from './short-references.js';
import {
  peopleByEnding,
  peopleOfNoCountry,
  sameGroup,
  unlistedName,
  unlistedOf,
  unnamedPeople,
  type Identity,
} from './unlisted-speakers.js';

const COUNTRY_NOUNS = wordSet('country nation state republic kingdom island sultanate emirate principality');
const SPEAKING_FOR = new Set(['for', 'of', 'to', 'with', 'from', 'at', 'in']);

/** True where a name in the phrase is not its head: "Putin's spokesman", "a spokesman for Putin". */
function isDependent(phrase: SpeakerPhrase, mention: Mention): boolean {
  if (mention.possessive && mention.end + 2 < phrase.end) return true;
  // "Sanders campaign manager Jeff Weaver": the name before another with its role only tells whose it is.
  const led = phrase.mentions.some(
    ({ start, role }) => role !== null && start > mention.start && start - mention.end <= 1,
  );
  if (led) return true;
  const head = phrase.office?.token.start ?? 0;
  if (mention.actor.type === 'person' && head >= mention.end && head < phrase.mainEnd) {
    // "Kovac and her Danish counterpart": the first named is nobody's.
    const next = phrase.tokens.find((token) => token.start >= mention.end);
    return next?.lower !== 'and';
  }
  const before = phrase.tokens.findLast((token) => token.end <= mention.start);
  return (
    phrase.office !== null &&
    before !== undefined &&
    SPEAKING_FOR.has(before.lower) &&
    phrase.office.token.start < mention.start
  );
}

/** The phrase proper names him, or he follows it at once: "the ministry's spokeswoman, Maria Zakharova,". */
function isHead({ mainEnd, tokens, office }: SpeakerPhrase, mention: Mention): boolean {
  if (mention.start < mainEnd) return true;
  const last = tokens.findLast((token) => token.end <= mention.start);
  // "its director, the Dutch biologist Ana Kovac"
  const before = last?.lower === 'the' ? tokens.findLast(({ end }) => end <= last.start) : last;
  if (before?.start !== mainEnd) return false;
  if (office !== null && office.token.start < mainEnd) return true;
  // The phrase begins inside his role: "ambassador to | Ghana, Essi Mensah,", "envoy to | the bloc, Essi Mensah,".
  const words = tokens.filter(({ start }) => start < mainEnd).map(({ text }) => text);
  return words.length > 0 && (mention.role?.endsWith(words.join(' ')) ?? false);
}

/** "The owner of the vessel, Coral Reach Shipping,": a body's name behind the first comma, where none stands before it. */
function isApposedBody(
  { tokens, mentions, mainEnd }: SpeakerPhrase,
  { actor, form, start }: Mention,
): boolean {
  if (actor.type !== 'organization' || form !== 'name' || start <= mainEnd) return false;
  const last = tokens.findLast((token) => token.end <= mainEnd);
  const before = tokens.findLast((token) => token.end <= start);
  const owned = mentions.some((other) => other.start < mainEnd && other.actor.type === 'organization');
  return !owned && before?.start === mainEnd && before.text === ',' && last?.capital === false;
}

/** A country speaks where the phrase is about nothing else: not in "Seoul's stock exchange", "a poll in Iran". */
function closesPhrase(phrase: SpeakerPhrase, mention: Mention): boolean {
  const plain = (token: SpeakerPhrase['tokens'][number]) =>
    token.kind === 'word' && !token.capital && wordClassOf(token.lower) === undefined && token.lower !== "'s";
  const before = phrase.tokens.filter((token) => token.end <= mention.start);
  const behind = phrase.tokens.filter((token) => token.start >= mention.end && token.start < phrase.mainEnd);
  const inside =
    before.some((token) => wordClassOf(token.lower) === 'preposition') &&
    before.some((token) => token.kind === 'word' && wordClassOf(token.lower) === undefined);
  if (mention.actor.type === 'group') return !inside;
  // "the Central Asian republic of Turkmenistan": one country, told twice.
  const [noun, of] = before.slice(-2);
  if (of?.lower === 'of' && COUNTRY_NOUNS.has(noun?.lower ?? '')) return true;
  return mention.actor.type !== 'country' || (!inside && !behind.some(plain));
}

/** "the daily Nordlys": a name behind a noun for a medium is that medium's, though nothing else tells it from a person's. */
function namedMedium({ tokens }: SpeakerPhrase, { start, actor, role, offices }: Mention): Identity | null {
  const before = tokens.findLast((token) => token.end <= start);
  const medium = role === null && offices.length === 0 && MEDIUM_NOUNS.has(before?.lower ?? '');
  return medium ? named({ actor: unknownOrganization(actor.name, null), gender: null, role: null }) : null;
}

/** Whom a noun phrase stands for, by what the article told before it; null where that does not tell. */
export function identify(cast: Cast, phrase: SpeakerPhrase): Identity | null {
  const only = phrase.tokens.length === 1 ? PRONOUNS.get(phrase.tokens[0]?.lower ?? '') : undefined;
  if (only) {
    const referent = resolvePronoun(cast, only, phrase.start);
    return referent && { ...referent, role: null, resolution: 'pronoun' };
  }
  const heads = phrase.mentions.filter((mention) => !isDependent(phrase, mention));
  const person = heads.find((mention) => mention.actor.type === 'person' && isHead(phrase, mention));
  if (person) {
    const medium = namedMedium(phrase, person) ?? entourage(cast, phrase);
    return medium ?? { ...named(person), plural: isJoined(phrase, person) };
  }
  const apposed = heads.find((mention) => isApposedBody(phrase, mention));
  if (apposed) return named({ ...apposed, role: null });
  const group = phrase.mentions.find(
    (mention) => mention.actor.type === 'group' && closesPhrase(phrase, mention),
  );
  if (group) return { ...named(group), resolution: 'named', plural: true };
  const national = byNationality(cast, phrase);
  if (national !== undefined) return national;
  const introduced = findIntroduced(cast, phrase);
  if (introduced !== undefined) return introduced;
  const spoken =
    governed(phrase) ??
    entourage(cast, phrase) ??
    representative(cast, phrase) ??
    representativeOfPronoun(cast, phrase) ??
    bodyOfPronoun(cast, phrase) ??
    oneOfThem(cast, phrase) ??
    sameGroup(cast, phrase) ??
    peopleByEnding(cast.reading, phrase);
  if (spoken) return spoken;
  const first = findFirstNamed(cast, phrase);
  if (first) return { ...first, role: phrase.office?.words ?? null, resolution: 'description' };
  if (phrase.office) return byOffice(cast, phrase, phrase.office.words);
  const head = findHead(phrase, heads);
  if (head) return { ...named(head), resolution: head.form === 'description' ? 'description' : 'named' };
  const described = findByNoun(cast, phrase);
  if (described) return { ...described, role: null, resolution: 'description' };
  const [owner] = phrase.mentions;
  if (owner?.possessive && owner.actor.type === 'country') return unlistedOf(cast, phrase, owner);
  return phrase.mentions.some(
    ({ end, form }) => end <= phrase.mainEnd && form !== 'adjective' && form !== 'place',
  )
    ? null
    : (unlistedName(cast, phrase) ?? peopleOfNoCountry(cast, phrase));
}

/** "Kovac and her Danish counterpart": the one named first speaks for both, who are "they" from then on. */
function isJoined({ mentions, tokens }: SpeakerPhrase, { actor, end }: Mention): boolean {
  const next = tokens.find((token) => token.start >= end);
  return (
    next?.lower === 'and' &&
    mentions.some(
      (mention) => mention.start > end && mention.actor.type === 'person' && mention.actor.id !== actor.id,
    )
  );
}

/** Who is meant by an office alone: whoever held or spoke in it last, else people of no name. */
function byOffice(cast: Cast, phrase: SpeakerPhrase, role: string): Identity | null {
  const known = phrase.definite ? findByFunction(cast, phrase, null) : null;
  if (known) return { ...known, role, resolution: 'description' };
  const body = findBodyOfSpokesman(cast, phrase);
  if (body)
    return {
      actor: withUnnamed(body, true),
      role,
      resolution: 'description',
      gender: phrase.office?.kind.gender ?? null,
      plural: false,
    };
  return unnamedPeople(phrase);
}

/** The body or country that the phrase is; a name behind a kind of body is that body's own: "state news agency KCNA". */
function findHead(phrase: SpeakerPhrase, heads: readonly Mention[]): Mention | undefined {
  const body = heads.find(
    ({ actor, form, start }) => actor.type === 'organization' && form === 'name' && start < phrase.mainEnd,
  );
  const name =
    body &&
    heads.find(
      ({ actor, form, start }) =>
        actor.type === 'organization' && form === 'name' && start > body.start && start - body.end <= 1,
    );
  return (
    name ??
    body ??
    heads.find(
      (mention) =>
        mention.form !== 'adjective' &&
        mention.form !== 'place' &&
        mention.actor.type !== 'person' &&
        closesPhrase(phrase, mention),
    )
  );
}

/** What a relative pronoun ("who") or a label ("A") tells of whom it stands for: no role. */
function asPrinted(reading: Reading, { start, end }: Span, identity: Identity | null): Identity | null {
  const relative = /^(?:who|which|whose|whom|that)$/iu.test(reading.text.slice(start, end));
  const resolution = relative && identity ? 'pronoun' : identity?.resolution;
  return identity && { ...identity, role: null, resolution: resolution ?? identity.resolution };
}

function makeSpeaker(
  reading: Reading,
  span: Span,
  identity: Identity | null,
  headed: boolean,
  phrase: SpeakerPhrase | null,
): Speaker {
  const { start, end } = span;
  const text = reading.text.slice(start, end);
  if (!identity) {
    const role = phrase?.office?.words ?? null;
    return { start, end, text, role, resolution: 'unresolved', actor: null };
  }
  const { actor, role, resolution } = identity;
  return { start, end, text, role, resolution: headed ? 'heading' : resolution, actor };
}

/** Where a statement stands in the order of telling: at its speaker or cue, else at its content. */
function placeOf({ speaker, cue, spans, carried }: Attribution): number {
  if (carried && spans[0]) return spans[0].start;
  return speaker?.start ?? cue?.start ?? spans[0]?.start ?? 0;
}

/** The relays that are told before the speaker: "Interfax said the minister …. It said …". */
function leadingRelays({ via = [], speaker }: Attribution): readonly Span[] {
  return via.filter(({ start }) => start < (speaker?.start ?? 0)).toReversed();
}

/** Lets whoever passes a statement on count as an antecedent, as one who spoke before its speaker. */
function takeTurn(cast: Cast, relay: Span, attribution: Attribution): void {
  const identity = identify(cast, readSpeakerPhrase(cast, relay));
  if (!identity) return;
  const { gender, plural } = identity;
  const speaker = makeSpeaker(cast.reading, relay, identity, false, null);
  cast.turns.push({ speaker, attribution, at: relay.start, gender, plural });
}

/**
 * Finds out who speaks in each attribution: aligned with `attributions`, null where the text names nobody at all.
 * Earlier speakers count as antecedents of later ones, so the order of telling is kept whatever the order given.
 */
export function resolveSpeakers(
  reading: Reading,
  mentions: readonly Mention[],
  attributions: readonly Attribution[],
): (Speaker | null)[] {
  const cast = makeCast(reading, mentions);
  const readLabel = makeLabelReader(mentions);
  const speakers: (Speaker | null)[] = attributions.map(() => null);
  const order = attributions.map((_, index) => index);
  const place = (index: number) => {
    const attribution = attributions[index];
    return attribution ? placeOf(attribution) : 0;
  };
  for (const index of order.sort((a, b) => place(a) - place(b) || a - b)) {
    const attribution = attributions[index];
    if (!attribution?.speaker) continue;
    const span = wholeSpan(cast, attribution.speaker);
    const phrase = readSpeakerPhrase(cast, attribution.antecedent ?? span);
    const labelled = readLabel(attribution, phrase);
    const identity = labelled === undefined ? identify(cast, phrase) : labelled;
    const printed = attribution.antecedent ? asPrinted(reading, attribution.speaker, identity) : identity;
    const speaker = makeSpeaker(reading, span, printed, attribution.headed, phrase);
    speakers[index] = speaker;
    // Whoever carries a statement is nobody's "it" in it.
    for (const relay of leadingRelays(attribution)) takeTurn(cast, relay, attribution);
    if (identity) {
      cast.turns.push({
        speaker,
        attribution,
        at: placeOf(attribution),
        gender: identity.gender,
        plural: identity.plural,
      });
    }
  }
  return speakers;
}
