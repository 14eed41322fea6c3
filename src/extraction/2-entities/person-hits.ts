import type { Reading, Token } from '../1-read/reading.js';
import { OFFICES } from '../data/offices.js';
import { PERSON_TITLES } from '../data/person-titles.js';
import type { KnownName } from './known-names.js';
import type { NameHit } from './name-hits.js';
import { isTitleOf } from './office-terms.js';
import { isSurnameLike } from './person-contexts.js';
import type { PhraseHit } from './phrase-index.js';

type Surnamed = Extract<KnownName, { kind: 'surname' }>;
type Person = Extract<KnownName, { kind: 'person' }>;

/** How many words before a last name are read as an office. */
const LONGEST_OFFICE = 4;

/** A last name counts where it is unmistakable, or where the office that was held leads it: "President Bush", not "Mr Brown". */
export function readSurname(
  tokens: readonly Token[],
  hit: PhraseHit<KnownName>,
  value: Surnamed,
  day: string | null,
): Surnamed | null {
  const previous = tokens[hit.tokenStart - 1];
  const next = tokens[hit.tokenEnd];
  const sentence = tokens[hit.tokenStart]?.sentence;
  const beside = (token: Token | undefined) => (token?.sentence === sentence ? token : undefined);
  const unlike = (token: Token | undefined) => token?.capital === true && isSurnameLike(token);
  if (unlike(beside(next))) return null;
  const title = beside(previous)?.lower ?? '';
  if (OFFICES.has(title) || title === 'state') {
    const words = tokens
      .slice(Math.max(0, hit.tokenStart - LONGEST_OFFICE), hit.tokenStart)
      .map(({ lower }) => lower);
    const phrase = ` ${words.join(' ')}`;
    if (value.surname.holders.some((holder) => isTitleOf(phrase, holder, day))) return value;
  }
  if (!value.surname.distinctive) return null;
  if (OFFICES.has(title) || PERSON_TITLES.has(title))
    return OFFICES.get(title)?.rank === 'person' ? null : value;
  // A given name before it, as another name behind it, makes it a part of somebody else's name.
  return unlike(beside(previous)) ? null : value;
}

/** "Saudi King Abdullah" is not the Jordanian one: of people of one name those of the country right before it. */
export function narrowNamesakes(
  { tokens }: Reading,
  { tokenStart }: PhraseHit<KnownName>,
  value: Person,
  last: NameHit | undefined,
): Person {
  if (value.holders.length === 1 || last?.value.kind !== 'country') return value;
  const { code } = last.value;
  const before = tokens[tokenStart - 1]?.lower === "'s" ? tokenStart - 1 : tokenStart;
  const holders = last.tokenEnd === before ? value.holders.filter(({ country }) => country === code) : [];
  return holders.length === 0 ? value : { ...value, holders };
}
