import { printed } from '../1-read/lookup.js';
import type { Reading } from '../1-read/reading.js';
import { groupActor, personActor, unknownOrganization } from '../2-entities/actors.js';
import type { Mention } from '../2-entities/mention.js';
import { NO_NAMES } from '../data/common-words.js';
import { DESCRIPTIONS } from '../data/descriptions.js';
import { wordClassOf } from '../data/function-words.js';
import { GIVEN_NAMES } from '../data/given-names.js';
import { OFFICES } from '../data/offices.js';
import { DESIGNATION, ORGANIZATION_WORDS, PERSON_TITLES } from '../data/person-titles.js';
import { MEDIUM_NAME_ENDINGS, MEDIUM_NOUNS } from '../data/relays.js';
import { wordSet } from '../data/word-set.js';
import type { Actor, Gender, Resolution } from '../types.js';
import { antecedentsBefore, type Cast } from './cast.js';
import type { SpeakerPhrase } from './speaker-phrase.js';

/** Whom a speaker's words stand for. */
export interface Identity {
  actor: Actor;
  role: string | null;
  resolution: Exclude<Resolution, 'unresolved'>;
  gender: Gender | null;
  plural: boolean;
}

const KNOWING = wordSet('familiar close privy aware briefed');
const PEOPLE_ENDING = /(?:ists|ers|ors|ians|ees|ants|men)$/u;
const NO_PEOPLE = wordSet(
  'papers numbers orders letters powers matters sensors reactors tankers errors factors sectors restaurants plants grants',
);
const PARTISANS =
  /^(?:republicans?|democrats?|democratic|conservatives?|gop\w*|tory|liberals?|independents?)$/u;

/** "experts", "human rights activists": several people of whom the text tells no more. Officials and sources of nobody stay unresolved. */
export function unnamedPeople(phrase: SpeakerPhrase): Identity | null {
  const { office, tokens, mentions } = phrase;
  if (!office?.kind.plural || office.kind.rank !== 'person') return null;
  // "people familiar with the talks": sources of nobody.
  const next = tokens.find(({ start }) => start >= office.token.start + office.words.length);
  if (KNOWING.has(next?.lower ?? '') || /^['’]s?$/u.test(next?.text ?? '')) return null;
  // Where they are tells nothing of them, where they come from does.
  if (mentions.some(({ start }) => start < office.token.start)) return null;
  const origin = mentions.find(
    ({ actor, start }) =>
      actor.type === 'country' && tokens.findLast(({ end }) => end <= start)?.lower === 'from',
  );
  const country = origin?.actor.country ?? null;
  const before = tokens.filter((token) => token.end <= office.token.start);
  const stop = before.findLastIndex(
    (token) => token.kind !== 'word' || wordClassOf(token.lower) !== undefined || NO_NAMES.has(token.lower),
  );
  const adjectives = before.slice(stop + 1).slice(-2);
  const name = [...adjectives.map((token) => token.text), office.words].join(' ');
  return {
    actor: groupActor(name, name, country),
    role: null,
    resolution: 'description',
    gender: null,
    plural: true,
  };
}

/** "The boatmen", told before as "Surinamese boatmen": the same people; null where nobody was told so. */
export function sameGroup(cast: Cast, { tokens, mentions, start, mainEnd }: SpeakerPhrase): Identity | null {
  const words = tokens.filter((token) => token.kind === 'word' && token.end <= mainEnd);
  const noun = words.at(-1);
  if (!noun || words.length !== 2 || words[0]?.lower !== 'the' || mentions.length > 0) return null;
  const [group] = antecedentsBefore(
    cast,
    start,
    ({ actor, end }) =>
      actor.type === 'group' &&
      cast.reading.text.slice(end - noun.lower.length, end).toLowerCase() === noun.lower,
  );
  return group
    ? { actor: group.actor, role: null, resolution: 'description', gender: null, plural: true }
    : null;
}

/** "Peruvian seismologists": people by the ending of a noun that no table knows. */
export function peopleByEnding(reading: Reading, phrase: SpeakerPhrase): Identity | null {
  const words = phrase.tokens.filter((token) => token.kind === 'word' && token.end <= phrase.mainEnd);
  const last = words.at(-1);
  const owner = phrase.mentions.find(({ form, actor }) => form === 'adjective' && actor.type === 'country');
  if (!last || !owner || last.capital || !PEOPLE_ENDING.test(last.lower) || NO_PEOPLE.has(last.lower))
    return null;
  const between = words.filter((token) => token.start >= owner.end);
  if (between.some((token) => wordClassOf(token.lower) !== undefined)) return null;
  const description = between.map((token) => token.text).join(' ');
  const name = printed(reading, { start: owner.start, end: last.end });
  const actor = groupActor(name, description, owner.actor.country);
  return { actor, role: null, resolution: 'named', gender: null, plural: true };
}

/** "the beekeepers": people by the ending of a noun that no table knows, of no country. */
export function peopleOfNoCountry(
  { reading }: Cast,
  { tokens, mainEnd, mentions }: SpeakerPhrase,
): Identity | null {
  const words = tokens.filter((token) => token.kind === 'word' && token.end <= mainEnd);
  const last = words.at(-1);
  if (!last || mentions.some(({ start }) => start < last.end) || last.capital) return null;
  if (!PEOPLE_ENDING.test(last.lower) || NO_PEOPLE.has(last.lower)) return null;
  const stop = words.findLastIndex(({ lower }) => wordClassOf(lower) !== undefined || NO_NAMES.has(lower));
  const name = printed(reading, { start: words[stop + 1]?.start ?? last.start, end: last.end });
  return {
    actor: groupActor(name, name, null),
    role: null,
    resolution: 'description',
    gender: null,
    plural: true,
  };
}

/** A name that the entity stage could not tell to be one; standing before a cue it must be. */
export function unlistedName(cast: Cast, phrase: SpeakerPhrase): Identity | null {
  const words = phrase.tokens.filter(
    (token) => token.end <= phrase.mainEnd && !(token.lower === 'the' || PERSON_TITLES.has(token.lower)),
  );
  const run: typeof words = [];
  for (const [index, token] of words.entries()) {
    const inName = token.kind === 'word' && token.capital && !OFFICES.has(token.lower);
    const next = words[index + 1];
    const joins = run.length > 0 && (token.lower === 'of' || token.lower === 'for') && next?.capital === true;
    if (!inName && run.length > 0 && !joins) break;
    if (inName || joins) run.push(token);
  }
  const [first] = run;
  const last = run.at(-1);
  if (!first || !last || (run.length === 1 && NO_NAMES.has(first.lower))) return null;
  if (run.length > 1 && wordClassOf(first.lower) !== undefined) return null;
  const before = phrase.tokens.filter((token) => token.end <= first.start);
  // "an article in Judgment": the article speaks.
  if (before.some((token) => wordClassOf(token.lower) === 'preposition')) return null;
  // "the West African nation": a region, and a country that has not been told.
  // "Full-blown capitalists": a capital only because the sentence begins there.
  const behind = phrase.tokens.find((token) => token.start >= last.end);
  // "Kovac's report": the report speaks.
  if (behind?.lower === "'s" && behind.end <= phrase.mainEnd) return null;
  if (
    run.length === 1 &&
    behind?.kind === 'word' &&
    behind.end <= phrase.mainEnd &&
    wordClassOf(behind.lower) === undefined
  )
    return null;
  // "the West African nation": a region, and a country that is not told.
  if (behind && DESCRIPTIONS.get(behind.lower)?.fits === 'country') return null;
  if (run.every((token) => PARTISANS.test(token.lower))) return null;
  const name = printed(cast.reading, { start: first.start, end: last.end });
  if (DESIGNATION.test(name)) return null;
  const titled = phrase.tokens.some(({ lower, end }) => end <= first.start && PERSON_TITLES.has(lower));
  const body =
    !titled &&
    (phrase.tokens[0]?.lower === 'the' ||
      before.some((token) => MEDIUM_NOUNS.has(token.lower)) ||
      run.some((token) => ORGANIZATION_WORDS.has(token.lower)) ||
      (run.length > 1 && MEDIUM_NAME_ENDINGS.has(last.lower)) ||
      /^[\p{Lu}\d&-]{2,}$/u.test(name));
  const actor = body ? unknownOrganization(name, null) : personActor(name, name, null);
  return {
    actor,
    role: null,
    resolution: 'named',
    gender: body ? null : (GIVEN_NAMES.get(first.lower) ?? null),
    plural: false,
  };
}

/** "India's Adani Marine", "Ukraine's Zelmenko": a name that a country owns, of a body where it has several words and no given name. */
export function unlistedOf(cast: Cast, phrase: SpeakerPhrase, owner: Mention): Identity | null {
  const tokens = phrase.tokens.filter(({ start, lower }) => start >= owner.end && lower !== "'s");
  const [first] = tokens;
  if (!first?.capital) return null;
  const identity = unlistedName(cast, { ...phrase, tokens, mentions: [], start: first.start });
  if (!identity) return null;
  const { actor } = identity;
  const isBody = actor.type === 'organization' || (actor.name.includes(' ') && !GIVEN_NAMES.has(first.lower));
  const { country } = owner.actor;
  return {
    ...identity,
    actor: isBody ? unknownOrganization(actor.name, country) : personActor(actor.name, actor.name, country),
  };
}
