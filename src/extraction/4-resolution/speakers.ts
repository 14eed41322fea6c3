import { printed } from '../1-read/lookup.js';
import type { Reading } from '../1-read/reading.js';
import { countryActor, unknownOrganization, withUnnamed } from '../2-entities/actors.js';
import type { Mention } from '../2-entities/mention.js';
import type { Attribution } from '../3-attribution/attribution.js';
import { GROUP_CODES } from '../data/country-codes.js';
import { wordClassOf } from '../data/function-words.js';
import { PRONOUNS } from '../data/pronouns.js';
import { MEDIUM_NOUNS } from '../data/relays.js';
import { wordSet } from '../data/word-set.js';
import type { Actor, Span, Speaker } from '../types.js';
import { makeCast, type Cast } from './cast.js';
import { findBodyOfOffice, findByFunction, findByNoun } from './descriptions.js';
import { makeLabelReader } from './label-speakers.js';
import { resolvePronoun } from './pronouns.js';
import { readSpeakerPhrase, type SpeakerPhrase } from './speaker-phrase.js';
import { peopleByEnding, unlistedName, unnamedPeople, type Identity } from './unlisted-speakers.js';

const SPEAKING_FOR = new Set(['for', 'of', 'to', 'with', 'from', 'at', 'in']);
const ENTOURAGE = wordSet('campaign team camp office staff foundation party allies spokespeople');
const GOVERNMENT = wordSet('government administration regime');
/** Whoever runs for an office does not yet speak for a body or country. */
const CONTENDERS = /candidate|nominee|front-?runner/iu;

/** True where a name in the phrase is not its head: "Putin's spokesman", "a spokesman for Putin". */
function isDependent(phrase: SpeakerPhrase, mention: Mention): boolean {
  if (mention.possessive && mention.end + 2 < phrase.end) return true;
  // "Sanders campaign manager Jeff Weaver": the name before another with its role only tells whose it is.
  const led = phrase.mentions.some(
    ({ start, role }) => role !== null && start > mention.start && start - mention.end <= 1,
  );
  if (led) return true;
  const head = phrase.office?.token.start ?? 0;
  if (mention.actor.type === 'person' && head >= mention.end && head < phrase.mainEnd) return true;
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
  const before = tokens.findLast((token) => token.end <= mention.start);
  return before?.start === mainEnd && office !== null && office.token.start < mainEnd;
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
  return mention.actor.type !== 'country' || (!inside && !behind.some(plain));
}

function named({ actor, gender, role }: Pick<Mention, 'actor' | 'gender' | 'role'>): Identity {
  return { actor, role, resolution: 'named', gender, plural: false };
}

/** Somebody unnamed who speaks for a person, a body or a country that the phrase names: "a foreign ministry official". */
function representative(cast: Cast, phrase: SpeakerPhrase): Identity | null {
  const { office, mentions } = phrase;
  if (!office) return null;
  const { gender = null, plural = false, rank } = office.kind;
  const body = mentions.find(({ actor }) => actor.type === 'organization');
  const person = mentions.find(({ actor }) => actor.type === 'person');
  const country = mentions.find(({ actor, form }) => actor.type === 'country' && form !== 'place');
  const role = office.words;
  const of = (actor: Actor): Identity => ({
    actor: withUnnamed(actor, true),
    role,
    resolution: 'description',
    gender,
    plural,
  });
  if (rank === 'head' && !plural && (country ?? phrase.definite)) {
    const holder = findByFunction(cast, phrase, (country ?? body)?.actor.country ?? null);
    if (holder) return { ...holder, role, resolution: 'description' };
  }
  if (CONTENDERS.test(role)) return null;
  const owner = mentions.length === 0 ? findBodyOfOffice(cast, phrase) : null;
  if (owner) return of(owner.actor);
  if (person && rank !== 'person') return of(person.actor);
  if (body && rank !== 'person') return of(body.actor);
  if (country && rank !== 'person') return of(country.actor);
  return null;
}

/** The people round somebody, as an organization; its id is made of his. */
function surroundings(owner: Actor, noun: string, name: string): Pick<Mention, 'actor' | 'gender' | 'role'> {
  const { id } = unknownOrganization(`${owner.id.replace('person:', '')} ${noun}`, null);
  return {
    actor: { id, name, type: 'organization', country: owner.country, unnamed: false },
    gender: null,
    role: null,
  };
}

/** "Kovac's government": the country that somebody of the article governs; null where his country is not known. */
function governed(phrase: SpeakerPhrase): Identity | null {
  const owner = phrase.mentions.find(({ actor, possessive }) => actor.type === 'person' && possessive);
  const noun = owner && phrase.tokens.find((token) => token.start > owner.end && token.lower !== "'s");
  if (!noun || !GOVERNMENT.has(noun.lower) || noun.end < phrase.mainEnd - 1) return null;
  const { country } = owner.actor;
  return country === null || GROUP_CODES.includes(country)
    ? null
    : named({ actor: countryActor(country), gender: null, role: null });
}

/** "Trump's campaign", "the Clinton team": the people round somebody, as a body of their own. */
function entourage(cast: Cast, phrase: SpeakerPhrase): Identity | null {
  const owner = phrase.mentions.find(({ actor, end }) => actor.type === 'person' && end <= phrase.mainEnd);
  const noun =
    owner &&
    phrase.tokens.find((token) => token.start >= owner.end && token.lower !== "'s" && token.kind === 'word');
  if (!noun || noun.end > phrase.mainEnd || !ENTOURAGE.has(noun.lower)) return null;
  const next = phrase.tokens.find((token) => token.start >= noun.end && token.kind === 'word');
  if (next && next.start < phrase.mainEnd && wordClassOf(next.lower) === undefined) return null;
  const name = printed(cast.reading, { start: owner.start, end: noun.end });
  return named(surroundings(owner.actor, noun.lower, name));
}

/** "his spokesman", "their lawyer": somebody unnamed who speaks for whom the pronoun stands. */
function representativeOfPronoun(cast: Cast, phrase: SpeakerPhrase): Identity | null {
  const [first, noun] = phrase.tokens;
  const pronoun = PRONOUNS.get(first?.lower ?? '');
  const surrounding = phrase.tokens.length === 2 && noun !== undefined && ENTOURAGE.has(noun.lower);
  if (!pronoun || (phrase.office?.kind.rank !== 'speaker' && !surrounding)) return null;
  const referent = resolvePronoun(cast, pronoun, phrase.start);
  if (!referent) return null;
  if (surrounding && referent.actor.type === 'person') {
    return {
      ...named(surroundings(referent.actor, noun.lower, `${referent.actor.name}'s ${noun.lower}`)),
      resolution: 'description',
    };
  }
  if (!phrase.office) return null;
  const { gender = null, plural = false } = phrase.office.kind;
  return {
    actor: withUnnamed(referent.actor, true),
    role: phrase.office.words,
    resolution: 'description',
    gender,
    plural,
  };
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
  if (person) return namedMedium(phrase, person) ?? entourage(cast, phrase) ?? named(person);
  const group = phrase.mentions.find(
    (mention) => mention.actor.type === 'group' && closesPhrase(phrase, mention),
  );
  if (group) return { ...named(group), resolution: 'named', plural: true };
  const spoken = governed(phrase) ?? entourage(cast, phrase) ?? representative(cast, phrase);
  if (spoken) return spoken;
  const owner = representativeOfPronoun(cast, phrase);
  if (owner) return owner;
  const several = peopleByEnding(cast.reading, phrase);
  if (several) return several;
  if (phrase.office) {
    const known = phrase.definite ? findByFunction(cast, phrase, null) : null;
    if (known) return { ...known, role: phrase.office.words, resolution: 'description' };
    return phrase.mentions.length === 0 ? unnamedPeople(phrase) : null;
  }
  const head =
    heads.find(({ actor, form }) => actor.type === 'organization' && form === 'name') ??
    heads.find(
      (mention) =>
        mention.form !== 'adjective' &&
        mention.form !== 'place' &&
        mention.actor.type !== 'person' &&
        closesPhrase(phrase, mention),
    );
  if (head) return { ...named(head), resolution: head.form === 'description' ? 'description' : 'named' };
  const described = findByNoun(cast, phrase);
  if (described) return { ...described, role: null, resolution: 'description' };
  return phrase.mentions.some(
    ({ end, form }) => end <= phrase.mainEnd && form !== 'adjective' && form !== 'place',
  )
    ? null
    : unlistedName(cast, phrase);
}

function makeSpeaker(reading: Reading, span: Span, identity: Identity | null, headed: boolean): Speaker {
  const { start, end } = span;
  const text = reading.text.slice(start, end);
  if (!identity) return { start, end, text, role: null, resolution: 'unresolved', actor: null };
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
  const speaker = makeSpeaker(cast.reading, relay, identity, false);
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
    for (const relay of leadingRelays(attribution)) takeTurn(cast, relay, attribution);
    const phrase = readSpeakerPhrase(cast, attribution.antecedent ?? attribution.speaker);
    const labelled = readLabel(attribution, phrase);
    const identity = labelled === undefined ? identify(cast, phrase) : labelled;
    const speaker = makeSpeaker(reading, attribution.speaker, identity, attribution.headed);
    speakers[index] = speaker;
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
