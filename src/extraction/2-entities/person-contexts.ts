import type { Token } from '../1-read/reading.js';
import { NO_NAMES } from '../data/common-words.js';
import { NAMES_OF_PEOPLE_TOO } from '../data/country-namesakes.js';
import { GIVEN_NAMES } from '../data/given-names.js';
import type { OfficeHolder } from '../data/office-holders.js';
import { OFFICES } from '../data/offices.js';
import { ORGANIZATION_WORDS, PERSON_TITLES, REGNAL_NUMBER } from '../data/person-titles.js';

/** Tells a son from his father. */
const GENERATION = /^[JS]r\.?$/u;
/** How many names may stand between a title or given name and the last name. */
const MAX_MIDDLE_NAMES = 3;

/** A title, or a given name that is not the first word of its sentence by chance ("Will Jordan sign?"). */
export function introducesPerson(token: Token | undefined, before: Token | undefined): boolean {
  if (!token?.capital) return false;
  if (PERSON_TITLES.has(token.lower) && token.lower !== 'president' && !OFFICES.has(token.lower)) return true;
  return GIVEN_NAMES.has(token.lower) && (before?.sentence === token.sentence || !NO_NAMES.has(token.lower));
}

/** A capital that may be a last name: no office, title, common word or word of bodies. */
export function isSurnameLike(token: Token | undefined): boolean {
  return (
    token?.capital === true &&
    token.text.length > 2 &&
    !OFFICES.has(token.lower) &&
    !PERSON_TITLES.has(token.lower) &&
    !ORGANIZATION_WORDS.has(token.lower) &&
    !NO_NAMES.has(token.lower)
  );
}

/** "Wagner" in "Foreign Minister Ana Kovac Wagner": the last of a run of names that a title or a given name leads. */
export function endsPersonName(tokens: readonly Token[], index: number): boolean {
  if (!isSurnameLike(tokens[index])) return false;
  const sentence = tokens[index]?.sentence;
  for (let at = index - 1; at >= index - 1 - MAX_MIDDLE_NAMES; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence) return false;
    const office = OFFICES.get(token.lower);
    if (office !== undefined)
      return office.rank !== 'person' && office.plural !== true && (token.capital || at < index - 1);
    if (introducesPerson(token, tokens[at - 1])) return !NAMES_OF_PEOPLE_TOO.has(token.lower);
    if (!isSurnameLike(token)) return false;
  }
  return false;
}

/** "Gao" in "spokesman Gao Yunting": a place's name between an office and another name is a person's. */
export function beginsPersonName(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  if (before?.sentence !== tokens[index]?.sentence || next?.sentence !== before?.sentence) return false;
  const office = OFFICES.get(before?.lower ?? '');
  const leads = office !== undefined && office.plural !== true && office.rank !== 'person';
  return leads && isSurnameLike(next);
}

/**
 * The index behind a ruler's number ("King Charles III"), or `tokenEnd` where none stands there; null where it is that
 * of another ruler than the one the tables know, and before the ending of another's name ("Donald Trump Jr.").
 */
export function afterRegnalNumber(
  tokens: readonly Token[],
  tokenEnd: number,
  holders: readonly OfficeHolder[],
): number | null {
  const number = tokens[tokenEnd]?.text ?? '';
  if (GENERATION.test(number)) return null;
  if (!REGNAL_NUMBER.test(number) || tokens[tokenEnd]?.sentence !== tokens[tokenEnd - 1]?.sentence)
    return tokenEnd;
  const names = holders.flatMap(({ name, otherNames }) => [name, ...otherNames]);
  const known = names.flatMap((name) => name.split(' ').filter((word) => REGNAL_NUMBER.test(word)));
  return known.length === 0 || known.includes(number) ? tokenEnd + 1 : null;
}
