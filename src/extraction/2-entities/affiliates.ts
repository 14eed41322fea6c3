import type { Token } from '../1-read/reading.js';
import { wordSet } from '../data/word-set.js';
import { ORGANIZATION_WORDS } from '../data/person-titles.js';
import { wordClassOf } from '../data/function-words.js';
import type { Landscape } from './landscape.js';
import type { Mention } from './mention.js';
import type { PersonSighting } from './people.js';
import { isPrivateRole, OF_A_FIRM } from './public-offices.js';
import { MAX_WALK, type RoleReading } from './role-reading.js';

/** The bodies of an article: those of the tables and kinds by their first token, and those that it alone tells of. */
export interface Bodies {
  listed: ReadonlyMap<number, Mention>;
  unlisted: readonly Mention[];
}

/** What the bodies that only the article tells of tell of people's countries. */
export interface Affiliates {
  /** Of the body that somebody's role or the words behind his name tell: "Green Front leader", "a spokeswoman for Zlot Metals". */
  countryOf: (sighting: PersonSighting) => string | null;
  /** Of what owns an office by a noun or by "its": "the mine's manager", "a Danish tanker …. Its captain". */
  countryOfOwner: (role: RoleReading) => string | null;
  /** The body that only the article tells of whose name a sentence opens with, with or without "the". */
  at: (sentenceStart: number) => Mention | undefined;
}

const OF_PEOPLE = /^(?:of|from|with|for|at)$/u;
const DETERMINERS = /^(?:the|a|an)$/u;
/** Words between a country and what is its: "a Serbian state mining company". */
const MAX_BETWEEN = 3;
/** How many names before a noun are looked at. */
const MAX_NAMES_BACK = 24;
const VESSELS = wordSet(
  'vessel ship tanker trawler ferry boat freighter cutter frigate carrier yacht tug barge coaster lighter dhow submarine corvette',
);
const OF_A_VESSEL = /^(?:captain|skipper|master|first mate|helmsman|owner|cook|engineer|chief engineer)$/iu;

interface Told {
  words: readonly string[];
  country: string;
}

/** Bodies with a country by the first word of their name, lower case. */
function tellCountries(unlisted: readonly Mention[]): Map<string, Told[]> {
  const told = new Map<string, Told[]>();
  for (const { actor } of unlisted) {
    if (actor.country === null) continue;
    const words = actor.name.toLowerCase().split(' ');
    const [first = ''] = words;
    const known = told.get(first);
    if (known) known.push({ words, country: actor.country });
    else told.set(first, [{ words, country: actor.country }]);
  }
  return told;
}

/** The country of the body that a name at a token is: all its words, or its first alone ("Zlot's" for "Zlot Metals"). */
function countryAt(
  tokens: readonly Token[],
  index: number,
  told: ReadonlyMap<string, Told[]>,
): string | null {
  const token = tokens[index];
  const known = token?.capital === true ? told.get(token.lower) : undefined;
  if (!token || !known) return null;
  const short = !ORGANIZATION_WORDS.has(token.lower) && tokens[index + 1]?.capital !== true;
  for (const { words, country } of known) {
    if (short || words.every((word, at) => tokens[index + at]?.lower === word)) return country;
  }
  return null;
}

/** The country of the first body told within some words from a token on, in the same clause. */
function countryWithin(
  tokens: readonly Token[],
  from: number,
  to: number,
  told: ReadonlyMap<string, Told[]>,
): string | null {
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    if (!token || token.sentence !== tokens[from]?.sentence || token.text === ',') return null;
    const country = countryAt(tokens, index, told);
    if (country !== null) return country;
  }
  return null;
}

/** The country before a noun: "the Serbian mine", "a Danish tanker", "Bulgaria's Green Union party". */
function countryOfNoun(
  { nameHits, reading: { tokens } }: Landscape,
  isNoun: (word: string) => boolean,
  before: number,
): string | null {
  for (let index = nameHits.length - 1, seen = 0; index >= 0 && seen < MAX_NAMES_BACK; index--) {
    const hit = nameHits[index];
    if (!hit || hit.tokenEnd > before) continue;
    seen++;
    const { value, tokenEnd } = hit;
    if (value.kind !== 'country' || value.form === 'place') continue;
    const possessive = tokens[tokenEnd]?.lower === "'s";
    if (!possessive && value.form !== 'adjective') continue;
    const from = possessive ? tokenEnd + 1 : tokenEnd;
    for (let at = from; at <= from + MAX_BETWEEN; at++) {
      const token = tokens[at];
      if (token?.kind !== 'word' || wordClassOf(token.lower) !== undefined) break;
      if (isNoun(token.lower)) return value.code;
    }
  }
  return null;
}

/** The only country of the firms that the article tells of; null where there are none or they are of several. */
function countryOfFirms(told: ReadonlyMap<string, Told[]>): string | null {
  const countries = new Set([...told.values()].flat().map(({ country }) => country));
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

/** Reads what the bodies of an article tell of the people in them. */
export function makeAffiliates(landscape: Landscape, unlisted: readonly Mention[]): Affiliates {
  const told = tellCountries(unlisted);
  const { tokens } = landscape.reading;
  const countryOf = ({ before, behind, nameStart, nameEnd }: PersonSighting): string | null => {
    const role = before.role ?? behind?.role ?? null;
    if (told.size === 0 || (role !== null && isPrivateRole(role))) return null;
    if (before.role !== null) {
      const led =
        countryWithin(tokens, Math.max(0, before.tokenStart - 1), nameStart, told) ??
        countryWithin(tokens, before.tokenStart, nameStart, told);
      if (led !== null) return led;
    }
    if (behind) {
      const end = behind.tokenStart < nameStart ? nameStart : behind.tokenStart + MAX_WALK;
      const within =
        countryWithin(tokens, Math.max(0, behind.tokenStart - 1), end, told) ??
        countryWithin(tokens, behind.tokenStart, end, told);
      if (within !== null) return within;
    } else if (OF_PEOPLE.test(tokens[nameEnd]?.lower ?? '')) {
      const at = DETERMINERS.test(tokens[nameEnd + 1]?.lower ?? '') ? nameEnd + 2 : nameEnd + 1;
      const of = countryAt(tokens, at, told);
      if (of !== null) return of;
    }
    return role !== null && OF_A_FIRM.test(role) ? countryOfFirms(told) : null;
  };
  const countryOfOwner = ({ owner, role }: RoleReading): string | null => {
    const word = tokens[owner]?.lower ?? '';
    if (word !== 'its' && word !== 'their') return countryOfNoun(landscape, (noun) => noun === word, owner);
    return OF_A_VESSEL.test(role ?? '') ? countryOfNoun(landscape, (noun) => VESSELS.has(noun), owner) : null;
  };
  const at = (start: number) =>
    unlisted.find(({ tokenStart }) => tokenStart === start || tokenStart === start + 1);
  return { countryOf, countryOfOwner, at };
}

/** "Speaking for Uganda, Ana Kovac said", "On behalf of Uganda, …": the country that a sentence opens with before a name. */
export function spokenFor({ names, reading: { tokens } }: Landscape, start: number): string | null {
  if (tokens[start - 1]?.text !== ',') return null;
  const name = names.endingAt.get(start - 1);
  if (name?.value.kind !== 'country' || name.value.form === 'place') return null;
  const preposition = tokens[name.tokenStart - 1];
  const word = tokens[name.tokenStart - 2]?.lower ?? '';
  if (preposition?.lower === 'of') return word === 'behalf' ? name.value.code : null;
  if (preposition?.lower !== 'for') return null;
  return word === 'speaking' || tokens[name.tokenStart - 2]?.sentence !== preposition.sentence
    ? name.value.code
    : null;
}
