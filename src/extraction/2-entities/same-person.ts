import { GIVEN_NAMES } from '../data/given-names.js';
import { VIETNAMESE_FAMILIES } from '../data/name-variants.js';
import { NAME_PARTICLES, NAME_SUFFIXES, PERSON_TITLES, RANKS, REGNAL_NUMBER } from '../data/person-titles.js';
import { FAMILY_NAMES_FIRST } from '../data/surnames.js';
import type { Gender } from '../types.js';
import { nameKey } from './name-key.js';

/** A name taken apart. */
interface NameParts {
  /** Keys of its words, without titles, particles, suffixes and initials that stand beside full names. */
  words: readonly string[];
  /** First letters of initials, by their place among all given names. */
  initials: readonly string[];
  /** What follows "bin" or "ibn": whose son he is. */
  father: string | null;
  /** "II", "Jr"; null where none stands. */
  suffix: string | null;
  regnal: string | null;
  gender: Gender | null;
  familyFirst: boolean;
}

const INITIALS = /^(?:\p{Lu}\.?){1,3}$/u;
const VIETNAMESE: ReadonlySet<string> = new Set([...VIETNAMESE_FAMILIES].map(nameKey));
/** Parts of East Asian given names are shorter: "Kim Darroch" is repeated as "Darroch". */
const WESTERN_LENGTH = 6;
const SON_OF = new Set(['bin', 'ibn', 'ben', 'bint']);

function readName(name: string): NameParts {
  let gender: Gender | null = null;
  let suffix: string | null = null;
  let regnal: string | null = null;
  let father: string | null = null;
  const words: string[] = [];
  const initials: string[] = [];
  let printed = name.replaceAll(',', ' ').split(/\s+/u).filter(Boolean);
  while (
    printed.length > 1 &&
    (PERSON_TITLES.has(printed[0]?.toLowerCase() ?? '') || RANKS.has(printed[0]?.toLowerCase() ?? ''))
  ) {
    gender ??= PERSON_TITLES.get(printed[0]?.toLowerCase() ?? '') ?? null;
    printed = printed.slice(1);
  }
  const first = printed[0] ?? '';
  gender ??= printed.length > 1 ? (GIVEN_NAMES.get(first.toLowerCase()) ?? null) : null;
  for (const [index, word] of printed.entries()) {
    const lower = word.toLowerCase();
    if (REGNAL_NUMBER.test(word)) regnal = word;
    else if (NAME_SUFFIXES.has(lower)) suffix = lower.replace('.', '');
    else if (SON_OF.has(lower) && index > 0) father = nameKey(printed[index + 1] ?? '');
    else if (NAME_PARTICLES.has(lower) && !(/^\p{Lu}/u.test(word) && printed.length === 1)) continue;
    else if (INITIALS.test(word) && printed.length > 1)
      initials.push(...Array.from(word.toLowerCase().replaceAll('.', '')));
    else words.push(nameKey(word));
  }
  return { words, initials, father, suffix, regnal, gender, familyFirst: isFamilyFirst(printed) };
}

const isFamilyFirst = (printed: readonly string[]): boolean =>
  printed.length > 1 && printed.length <= 4 && FAMILY_NAMES_FIRST.has(printed[0]?.toLowerCase() ?? '');

const conflict = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

/** "Jong Un", "Jong-un" and "Jongun" are one given name. */
const joined = (words: readonly string[]): string =>
  words.join('').replaceAll(/(?<letter>.)\k<letter>/gu, '$<letter>');

const endsWith = (words: readonly string[], tail: readonly string[]): boolean =>
  tail.length <= words.length &&
  tail.every((word, index) => word === words[words.length - tail.length + index]);

const startsWith = (words: readonly string[], lead: readonly string[]): boolean =>
  lead.length <= words.length && lead.every((word, index) => word === words[index]);

/** True where the initials of one name may stand for given names of the other: "J. Biden", "George W. Bush". */
function initialsAgree(a: NameParts, b: NameParts): boolean {
  if (a.initials.length === 0 || b.initials.length === 0) return true;
  const [short, long] = a.initials.length <= b.initials.length ? [a, b] : [b, a];
  return (
    short.initials.every((letter, index) => letter === long.initials[index]) &&
    short.initials.length === long.initials.length
  );
}

/** "J. Biden" and "Joe Biden": the initial stands for the given name. */
function initialStandsFor(short: NameParts, long: NameParts): boolean {
  return short.words.length > 1 || short.initials.length === 0 || long.words.length < 2
    ? true
    : (long.words[0]?.startsWith(short.initials[0] ?? '') ?? false);
}

/** A single word against a full name: a last name, the first of a family-first name, or a name somebody is known by. */
function isPartOf([word = '']: readonly string[], full: NameParts): boolean {
  const [first = '', ...others] = full.words;
  const last = full.words.at(-1) ?? '';
  if (full.father !== null) return word === first && full.father !== word;
  if (full.familyFirst)
    return word === first || (word === last && (last.length >= WESTERN_LENGTH || VIETNAMESE.has(first)));
  return word === last || word === first || others.includes(word);
}

function fullNamesAgree(a: NameParts, b: NameParts): boolean {
  const [short, long] = a.words.length <= b.words.length ? [a, b] : [b, a];
  if (a.familyFirst && b.familyFirst)
    return a.words[0] === b.words[0] && joined(a.words.slice(1)) === joined(b.words.slice(1));
  const reversed =
    short.words.length === 2 &&
    long.words.length === 2 &&
    short.words[0] === long.words[1] &&
    short.words[1] === long.words[0];
  if (reversed) return true;
  // Given name and last name, whatever stands between; a second family name may follow; or the end of the name.
  const given = short.words[0] === long.words[0];
  return (
    (given && (short.words.at(-1) === long.words.at(-1) || startsWith(long.words, short.words))) ||
    (given &&
      long.words.indexOf(short.words.at(-1) ?? '', 1) > 0 &&
      long.words.length - short.words.length <= 2) ||
    endsWith(long.words, short.words)
  );
}

/**
 * Decides whether two printed names may be one person's: spellings, titles, initials, particles, short forms and the order
 * of names do not tell people apart; given names, numbers, "Jr", fathers and Mr and Mrs do. A last name alone fits
 * everybody who bears it, whom only the article can tell apart.
 */
export function isSamePerson(a: string, b: string): boolean {
  const [one, other] = [readName(a), readName(b)];
  if (one.words.length === 0 || other.words.length === 0) return false;
  if (conflict(one.gender, other.gender) || conflict(one.regnal, other.regnal)) return false;
  const single = one.words.length === 1 ? one : other.words.length === 1 ? other : null;
  const second = single === one ? other : one;
  if (conflict(one.suffix, other.suffix)) return false;
  // "Ferdinand Marcos" and "Ferdinand Marcos Jr.": father and son.
  if (!single && one.suffix !== other.suffix) return false;
  if (!initialsAgree(one, other)) return false;
  if (single === null) return !conflict(one.father, other.father) && fullNamesAgree(one, other);
  if (second.words.length === 1) return single.words[0] === second.words[0] && fathersAgree(one, other);
  return initialStandsFor(single, second) && fathersAgree(one, other) && isPartOf(single.words, second);
}

/** A ruler's number and somebody's father are never told of one and the same name. */
function fathersAgree(a: NameParts, b: NameParts): boolean {
  if (conflict(a.father, b.father)) return false;
  return !((a.father !== null && b.regnal !== null) || (b.father !== null && a.regnal !== null));
}
