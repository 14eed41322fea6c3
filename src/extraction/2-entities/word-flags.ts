import type { Token } from '../1-read/reading.js';
import { NO_NAMES } from '../data/common-words.js';
import { GIVEN_NAMES } from '../data/given-names.js';
import { PERSON_TITLES } from '../data/person-titles.js';
import { KNOWN_NAMES } from './known-names.js';
import { BODY_INDEX, OFFICE_INDEX } from './term-indexes.js';

/** What a word may be, one bit each: every table that names are read from is asked at once. */
export const FLAG = {
  /** Begins a known name, with a capital. */
  name: 1,
  /** Begins a known name that is written small ("al-Qaeda"). */
  smallName: 2,
  office: 4,
  body: 8,
  title: 16,
  common: 32,
  given: 64,
} as const;

const FLAGS_BY_WORD: ReadonlyMap<string, number> = (() => {
  const flags = new Map<string, number>();
  const mark = (words: Iterable<string>, flag: number) => {
    for (const word of words) flags.set(word, (flags.get(word) ?? 0) | flag);
  };
  for (const [word, small] of KNOWN_NAMES.firstWords())
    mark([word], small ? FLAG.name | FLAG.smallName : FLAG.name);
  mark(OFFICE_INDEX.firstWords().keys(), FLAG.office);
  mark(BODY_INDEX.firstWords().keys(), FLAG.body);
  mark(PERSON_TITLES.keys(), FLAG.title);
  mark(NO_NAMES, FLAG.common);
  mark(GIVEN_NAMES.keys(), FLAG.given);
  return flags;
})();

/** The flags of every token; 0 for words that no table knows and for signs. */
export function flagWords(tokens: readonly Token[]): Uint8Array {
  const flags = new Uint8Array(tokens.length);
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token && (token.kind === 'word' || token.kind === 'number'))
      flags[index] = FLAGS_BY_WORD.get(token.lower) ?? 0;
  }
  return flags;
}

/** True where a known name may begin at a token. */
export function mayBeginName(token: Token, flags: number): boolean {
  return (
    (flags & FLAG.smallName) !== 0 ||
    ((flags & FLAG.name) !== 0 && (token.capital || token.kind === 'number'))
  );
}
