import { GROUP_CODES } from '../data/country-codes.js';
import { REGIONS } from '../data/regions.js';
import { DESCRIPTIONS, SAME_FUNCTION, type Description } from '../data/descriptions.js';
import { MEDIA_IDS } from '../2-entities/known-names.js';
import type { Mention } from '../2-entities/mention.js';
import { officeKey } from '../2-entities/office-terms.js';
import type { Actor } from '../types.js';
import {
  antecedentsBefore,
  FORMER,
  lastTurn,
  MAX_PARAGRAPHS_BACK_BY_WORDS,
  type Cast,
  type Turn,
} from './cast.js';
import type { Referent } from './pronouns.js';
import type { SpeakerPhrase } from './speaker-phrase.js';

/** A role, or the title printed before the name where that is what is asked for: "Prince Faisal, the energy minister …. The prince". */
function withTitle({ reading }: Cast, { role, start, end }: Mention, asked: string): string | null {
  const printed = reading.text.slice(start, end).toLowerCase();
  return printed.startsWith(`${asked} `) ? asked : role;
}

/** Parties that tell candidates apart. */
const PARTIES = /^(?:republican|democrat(?:ic)?|gop|conservative|labou?r)$/u;
const PARTY_STEM = 8;

const lower = (text: string | null): string => text?.toLowerCase() ?? '';

/** "deputy minister" in "deputy foreign minister": every word, in this order. */
function hasWords(role: string, asked: string): boolean {
  const words = asked.split(' ');
  let found = 0;
  for (const word of role.split(' ')) if (word === words[found]) found++;
  return words.length > 1 && found === words.length;
}

/** True where a role printed before has the words of the function that is asked for: "spokesman" within "ministry spokesman". */
function isSaidFunction(role: string | null, asked: string): boolean {
  const known = lower(role);
  return known !== '' && (known.includes(asked) || hasWords(known, asked));
}

/** True where it names that function, by those words or by others of the same. */
function isSameFunction(role: string | null, asked: string): boolean {
  const known = lower(role);
  if (known === '') return false;
  if (isSaidFunction(role, asked)) return true;
  return SAME_FUNCTION.some((words) => words.has(asked) && [...words].some((word) => known.includes(word)));
}

function roleOfTurn(turn: Turn): string | null {
  return turn.speaker.role;
}

/**
 * "the official", "the spokeswoman", "the president": who spoke or was named in that function last; with a country beside
 * it ("the Russian president") also the only one of the article whom the tables know in that office.
 */
export function findByFunction(cast: Cast, phrase: SpeakerPhrase, country: string | null): Referent | null {
  return (
    findLastIn(cast, phrase, country, isSaidFunction, MAX_PARAGRAPHS_BACK_BY_WORDS) ??
    findLastIn(cast, phrase, country, isSameFunction)
  );
}

/** Whoever spoke or was named last in a function; the office-holder of a country only by the function's own words. */
function findLastIn(
  cast: Cast,
  { office, start, tokens }: SpeakerPhrase,
  country: string | null,
  isFunction: (role: string | null, asked: string) => boolean,
  paragraphsBack?: number,
): Referent | null {
  if (!office) return null;
  const asked = office.words.toLowerCase();
  const gender = office.kind.gender ?? null;
  const plural = office.kind.plural === true;
  const party = tokens.find((token) => PARTIES.test(token.lower))?.lower.slice(0, PARTY_STEM);
  const matches = (actor: Actor, role: string | null, known: Mention['gender']) =>
    isFunction(role, asked) &&
    !(country !== null && FORMER.test(role ?? '') && !tokens.some((token) => FORMER.test(token.lower))) &&
    (party === undefined || lower(role).includes(party)) &&
    (country === null || actor.country === null || actor.country === country) &&
    (gender === null || known === null || known === gender);
  const turn = lastTurn(
    cast,
    start,
    (candidate) =>
      candidate.speaker.actor !== null &&
      candidate.plural === plural &&
      matches(candidate.speaker.actor, roleOfTurn(candidate), candidate.gender),
    paragraphsBack,
  );
  const [mention] = plural
    ? []
    : antecedentsBefore(
        cast,
        start,
        (candidate) =>
          candidate.actor.type === 'person' &&
          matches(candidate.actor, withTitle(cast, candidate, asked), candidate.gender),
        paragraphsBack,
      );
  if (turn?.speaker.actor && (!mention || turn.at >= mention.start))
    return { actor: turn.speaker.actor, gender: turn.gender, plural: turn.plural };
  const found = mention ?? (plural || country === null ? null : cast.holders.get(officeKey(country, asked)));
  return found ? { actor: found.actor, gender: found.gender, plural: false } : null;
}

/** Nouns vague enough for any body that is neither a medium nor a ministry; all others must be part of its name. */
const ANY_BODY = /^(?:group|organi[sz]ation|movement|body)$/u;
/** Nouns for bodies of several states. */
const OF_STATES = /^(?:bloc|alliance|grouping)$/u;
/** Nouns for bodies that serve no state. */
const FIRM =
  /^(?:company|firm|airline|carrier|carmaker|retailer|insurer|manufacturer|operator|producer|miner|exporter|trader|giant|charity|club|foundation|institute|think-tank|association|party|faction|militia)$/u;
/** Words in the name of a body that is no firm. */
const NO_FIRM =
  /\b(?:ministry|department|party|court|parliament|council|army|commission|union|church|front|university)\b/iu;
/** Ids that begin with a country's code are of the state's bodies. */
const OF_THE_STATE = /^organization:[a-z]{2}-/u;

function fitsDescription(description: Description, noun: string, { actor, form }: Mention): boolean {
  if (actor.unnamed || form === 'adjective' || form === 'place') return false;
  if (description.fits === 'country') return actor.type === 'country';
  if (actor.type !== 'organization') return false;
  if (actor.name.toLowerCase().includes(noun) || actor.id.includes(noun)) return true;
  const medium = MEDIA_IDS.has(actor.id);
  const ofStates = GROUP_CODES.includes(actor.country ?? '');
  if (noun === 'lender') return /\b(?:bank|fund|monetary)\b/iu.test(actor.name);
  if (OF_STATES.test(noun)) return ofStates && actor.country !== 'UN';
  if (noun === 'agency')
    return medium || (actor.country === 'UN' && actor.id !== 'organization:united-nations');
  if (description.fits === 'media') return medium;
  const ministry = /-(?:ministry|department)$/u.test(actor.id);
  if (description.fits === 'ministry') return ministry;
  const ofTheState = OF_THE_STATE.test(actor.id);
  if (FIRM.test(noun)) return !medium && !ofStates && !ofTheState && !NO_FIRM.test(actor.name);
  return ANY_BODY.test(noun) && !medium && !ministry && !ofTheState;
}

/** The last body or country named that a noun fits; whoever spoke last before all others. */
export function findNamed(cast: Cast, noun: string, offset: number): Referent | null {
  const description = DESCRIPTIONS.get(noun);
  if (!description) return null;
  const actor = lastTurn(cast, offset, ({ speaker }) => speaker.actor !== null)?.speaker.actor;
  const candidates = antecedentsBefore(cast, offset, (mention) =>
    fitsDescription(description, noun, mention),
  );
  const named = candidates.find((mention) => mention.actor.name.toLowerCase().includes(noun));
  const spoken =
    actor && !actor.unnamed ? candidates.find((mention) => mention.actor.id === actor.id) : undefined;
  const found = named ?? spoken ?? candidates[0];
  return found ? { actor: found.actor, gender: null, plural: false } : null;
}

/** "the Nordic country", "the West African nation": the last country named that lies there; undefined where no region is told. */
function findByRegion(
  cast: Cast,
  { tokens, start }: SpeakerPhrase,
  noun: string,
): Referent | null | undefined {
  if (DESCRIPTIONS.get(noun)?.fits !== 'country') return undefined;
  const words = tokens.slice(1, -1).map(({ lower }) => lower);
  const region = REGIONS.get(words.slice(-2).join(' ')) ?? REGIONS.get(words.at(-1) ?? '');
  if (!region) return undefined;
  const [mention] = antecedentsBefore(
    cast,
    start,
    ({ actor, form }) => actor.type === 'country' && form !== 'place' && region.has(actor.country ?? ''),
  );
  return mention ? { actor: mention.actor, gender: null, plural: false } : null;
}

/** "the ministry", "the agency", "the country": the last body or country named that the noun fits. */
export function findByNoun(cast: Cast, phrase: SpeakerPhrase): Referent | null {
  const { tokens, mainEnd, start } = phrase;
  const last = tokens.findLast((token) => token.kind === 'word' && token.end <= mainEnd);
  const definite = /^(?:the|this|that)$/u.test(tokens[0]?.lower ?? '');
  const regional = last && definite ? findByRegion(cast, phrase, last.lower) : undefined;
  if (regional !== undefined) return regional;
  // "the Halden movement" has a name of its own.
  const ownName = tokens.some((token, index) => index > 0 && token.capital && token !== last);
  return last && definite && !ownName && tokens.length <= 4 ? findNamed(cast, last.lower, start) : null;
}

/** "a ministry spokeswoman", "a spokesman for the agency": the body that the noun beside the office leads back to. */
export function findBodyOfOffice(
  cast: Cast,
  { tokens, office, start, mainEnd }: SpeakerPhrase,
): Referent | null {
  if (!office || office.kind.rank === 'person') return null;
  const before = tokens.findLast((token) => token.end <= office.token.start && token.lower !== "'s");
  const last = tokens.findLast((token) => token.kind === 'word' && token.end <= mainEnd);
  const owned = before && DESCRIPTIONS.has(before.lower) ? findNamed(cast, before.lower, start) : null;
  if (owned) return owned;
  const prepositional =
    last &&
    last.start > office.token.start &&
    tokens.some((token) => token.start > office.token.start && /^(?:for|of|from|at)$/u.test(token.lower));
  return prepositional ? findNamed(cast, last.lower, start) : null;
}
