import { firstAtOrBehind, printed, tokenIndexAt } from '../1-read/lookup.js';
import { countryActor, unknownOrganization, withUnnamed } from '../2-entities/actors.js';
import type { Mention } from '../2-entities/mention.js';
import { GROUP_CODES } from '../data/country-codes.js';
import { wordClassOf } from '../data/function-words.js';
import { PRONOUNS } from '../data/pronouns.js';
import { wordSet } from '../data/word-set.js';
import type { Actor } from '../types.js';
import { lastTurn, type Cast } from './cast.js';
import { findBodyOfOffice, findByFunction, findNamed } from './descriptions.js';
import { findSubjectBody, resolvePronoun } from './pronouns.js';
import { readSpeakerPhrase, type SpeakerPhrase } from './speaker-phrase.js';
import type { Identity } from './unlisted-speakers.js';

const ENTOURAGE = wordSet('campaign team camp office staff foundation party allies spokespeople');
const GOVERNMENT = wordSet('government administration regime');
/** Those who speak for the state or the body that they serve in, lower case. */
const SERVANTS = wordSet(
  'officer officers commander commanders general generals colonel major captain lieutenant admiral policeman policewoman investigator investigators inspector ' +
    'prosecutor prosecutors judge judges lawmaker lawmakers soldier soldiers peacekeeper peacekeepers detective guard',
);
/** Those who speak for what they are of: "rebels of the M23". */
const MEMBERS = wordSet(
  'rebels fighters militants insurgents members member fighter rebel leaders monitors observers inspectors',
);
/** Behind these whoever is served is told. */
const LEADS_TO_OWNER = wordSet('for to of');
/** Those who are to another country what somebody named is to his. */
const EQUALS = /^(?:counterpart|colleague)s?$/iu;
/** Offices that are held abroad. */
const FOREIGN = /diplomat|ambassador|envoy|consul|attach/iu;
/** Bodies that are told by whoever leads them: "her ministry". */
const BODIES_OF_PEOPLE = wordSet('ministry department agency company party');
const FOREIGNERS = wordSet('western european foreign regional international african asian arab gulf latin');
/** Those who speak for the state in whose capital they are. */
const OFFICIALS = /^(?:officials?|spokes(?:man|woman|person)|authorities)$/iu;
const SPOKESMAN = /^(?:deputy |chief )?spokes(?:man|woman|person)$/iu;
/** Whoever runs for an office does not yet speak for a body or country. */
const CONTENDERS = /candidate|nominee|front-?runner/iu;

/** Somebody who is named. */
export function named({ actor, gender, role }: Pick<Mention, 'actor' | 'gender' | 'role'>): Identity {
  return { actor, role, resolution: 'named', gender, plural: false };
}

/** A country that only tells where somebody is: "two Western diplomats in Niamey", "an analyst in Kyiv". */
function isPlace({ tokens, office }: SpeakerPhrase, { actor, form, start }: Mention): boolean {
  const before = tokens.findLast((token) => token.end <= start);
  if (actor.type !== 'country' || form === 'adjective' || before?.lower !== 'in') return false;
  return (
    office !== null && (office.kind.rank !== 'speaker' || FOREIGN.test(office.words) || isForeign(tokens))
  );
}

const isForeign = (tokens: SpeakerPhrase['tokens']): boolean =>
  tokens.some(({ lower }) => FOREIGNERS.has(lower));

/** True for those who serve a state or a body though their noun may name anybody: "a Nigerian army officer", "rebels of the M23". */
function serves({ office, tokens }: SpeakerPhrase, body: Mention | undefined): boolean {
  if (!office) return false;
  const last = office.words.toLowerCase().split(' ').at(-1) ?? '';
  return (
    SERVANTS.has(last) ||
    (body !== undefined &&
      MEMBERS.has(last) &&
      tokens.some(({ lower }) => lower === 'of' || lower === 'from'))
  );
}

/** "a spokesman said" with nobody beside it: the body that the sentence before is about. */
export function findBodyOfSpokesman(
  cast: Cast,
  { office, mentions, tokens, start }: SpeakerPhrase,
): Actor | null {
  if (!office || mentions.length > 0 || tokens.length > 3 || !SPOKESMAN.test(office.words)) return null;
  return findSubjectBody(cast, start);
}

/** Somebody unnamed who speaks for a person, a body or a country that the phrase names: "a foreign ministry official". */
export function representative(cast: Cast, phrase: SpeakerPhrase): Identity | null {
  const { office, mentions } = phrase;
  if (!office) return null;
  const { gender = null, plural = false, rank } = office.kind;
  const body = mentions.find(({ actor }) => actor.type === 'organization');
  const person = mentions.find(({ actor }) => actor.type === 'person');
  const country = mentions.find(
    (mention) => mention.actor.type === 'country' && mention.form !== 'place' && !isPlace(phrase, mention),
  );
  const role = office.words;
  const isEqual = EQUALS.test(role);
  const of = (actor: Actor): Identity => ({
    actor: withUnnamed(actor, true),
    // "her Danish counterpart": what he is stands elsewhere.
    role: isEqual ? null : role,
    resolution: 'description',
    gender,
    plural,
  });
  if (rank === 'head' && !plural && (country ?? phrase.definite)) {
    const holder = findByFunction(cast, phrase, (country ?? body)?.actor.country ?? null);
    if (holder) return { ...holder, role, resolution: 'description' };
  }
  if (CONTENDERS.test(role)) return null;
  const owner = mentions.length === 0 ? findBodyOfOffice(cast, phrase)?.actor : undefined;
  if (owner) return of(owner);
  const holder = mentions.some(({ actor }) => actor.type !== 'country') ? null : ownerByOffice(cast, phrase);
  if (holder) return of(holder);
  const around = mentions.length === 0 && rank === 'speaker' ? bodyAround(cast, phrase) : null;
  if (around) return of(around);
  const speaks = rank !== 'person' || isEqual || serves(phrase, body);
  const spoken = !speaks ? undefined : rank === 'person' ? (body ?? country) : (person ?? body ?? country);
  if (spoken) return of(spoken.actor);
  const subject = phrase.definite ? null : findBodyOfSpokesman(cast, phrase);
  const told = subject ?? countryAhead(cast, phrase);
  return told && of(told);
}

/** "In Paramaribo, officials said": the country whose capital the sentence opens with, of those who speak for a state. */
function countryAhead(cast: Cast, { office, tokens, start, mentions }: SpeakerPhrase): Actor | null {
  if (office?.kind.rank !== 'speaker' || mentions.length > 0) return null;
  if (!OFFICIALS.test(office.words) || isForeign(tokens)) return null;
  const { tokens: all, sentences } = cast.reading;
  const comma = tokenIndexAt(cast.reading, start) - 1;
  const place = cast.narrated[firstAtOrBehind(cast.narrated, start) - 1];
  const mark = all[comma];
  if (mark?.text !== ',' || place?.form !== 'capital' || place.tokenEnd !== comma) return null;
  const lead = place.tokenStart - 1;
  const opens = sentences[mark.sentence]?.tokenStart === lead && all[lead]?.lower === 'in';
  return opens && place.actor.type === 'country' ? place.actor : null;
}

/** "the mayor's spokesman", "a spokesman for the premier": whom of the article the office beside it leads back to. */
function ownerByOffice(cast: Cast, { tokens, office, start, mainEnd }: SpeakerPhrase): Actor | null {
  if (office?.kind.rank !== 'speaker') return null;
  const mark = tokens.findLast(({ end }) => end <= office.token.start);
  const possessive = tokens.findLast(({ lower, end }) => lower === "'s" && end <= office.token.start);
  const behind = office.token.start + office.words.length;
  const preposition = tokens.find(({ start: at }) => at >= behind);
  const span = possessive
    ? { start, end: possessive.start }
    : preposition && LEADS_TO_OWNER.has(preposition.lower)
      ? { start: preposition.end + 1, end: mainEnd }
      : null;
  if (!span || span.end <= span.start || (possessive && mark === undefined)) return null;
  const owner = readSpeakerPhrase(cast, span);
  const found =
    owner.definite && owner.office?.kind.rank === 'head' ? findByFunction(cast, owner, null) : null;
  return found && !found.plural ? found.actor : null;
}

/** "the State Department, where an official said", "an official there": the body told just before. */
function bodyAround(cast: Cast, { tokens, start }: SpeakerPhrase): Actor | null {
  const { reading } = cast;
  const before = reading.tokens[tokenIndexAt(reading, start) - 1];
  if (before?.lower === 'where') {
    const body = cast.narrated[firstAtOrBehind(cast.narrated, start) - 1];
    const near = body && before.start - body.end <= 2 && body.actor.type === 'organization';
    return near ? body.actor : null;
  }
  if (!tokens.some(({ lower }) => lower === 'there')) return null;
  const said = lastTurn(cast, start)?.speaker.actor;
  return said && (said.type === 'organization' || said.type === 'country')
    ? said
    : findSubjectBody(cast, start);
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
export function governed(phrase: SpeakerPhrase): Identity | null {
  const owner = phrase.mentions.find(({ actor, possessive }) => actor.type === 'person' && possessive);
  const noun = owner && phrase.tokens.find((token) => token.start > owner.end && token.lower !== "'s");
  if (!noun || !GOVERNMENT.has(noun.lower) || noun.end < phrase.mainEnd - 1) return null;
  const { country } = owner.actor;
  return country === null || GROUP_CODES.includes(country)
    ? null
    : named({ actor: countryActor(country), gender: null, role: null });
}

/** "Trump's campaign", "the Clinton team": the people round somebody, as a body of their own. */
export function entourage(cast: Cast, phrase: SpeakerPhrase): Identity | null {
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
export function representativeOfPronoun(cast: Cast, phrase: SpeakerPhrase): Identity | null {
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

/** "her ministry", "their office": the body of whom the pronoun stands for; a minister's is that of his field, else the one named last. */
export function bodyOfPronoun(cast: Cast, phrase: SpeakerPhrase): Identity | null {
  const [first, noun] = phrase.tokens;
  const pronoun = PRONOUNS.get(first?.lower ?? '');
  if (!pronoun || phrase.tokens.length !== 2 || !noun || !BODIES_OF_PEOPLE.has(noun.lower)) return null;
  const body = findNamed(cast, noun.lower, phrase.start);
  return body && { ...body, role: null, resolution: 'description' };
}
