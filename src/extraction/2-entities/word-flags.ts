import type { Reading, Token } from '../1-read/reading.js';
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
  /** Has a hyphen: "US-led". */
  compound: 128,
} as const;

const FLAGS_BY_WORD: ReadonlyMap<string, number> = (() => {
  const flags = new Map<string, number>();
  const mark = (word: string, flag: number) => flags.set(word, (flags.get(word) ?? 0) | flag);
  for (const [word, small] of KNOWN_NAMES.firstWords())
    mark(word, small ? FLAG.name | FLAG.smallName : FLAG.name);
  for (const [word] of OFFICE_INDEX.firstWords()) mark(word, FLAG.office);
  for (const [word] of BODY_INDEX.firstWords()) mark(word, FLAG.body);
  for (const word of PERSON_TITLES.keys()) mark(word, FLAG.title);
  for (const word of NO_NAMES) mark(word, FLAG.common);
  for (const word of GIVEN_NAMES.keys()) mark(word, FLAG.given);
  return flags;
})();

/** The flags that count for a word printed small. Few words have one, and most words are small: this table is asked fast. */
const FLAGS_BY_SMALL_WORD: ReadonlyMap<string, number> = (() => {
  const small = new Map<string, number>();
  for (const [word, flags] of FLAGS_BY_WORD) {
    const kept = flags & (FLAG.smallName | FLAG.office | FLAG.body);
    if (kept !== 0) small.set(word, kept);
  }
  return small;
})();

/** The flags of every token; 0 for words that no table knows and for signs. Only names, offices and bodies are marked where they are printed small. */
export function flagWords({ tokens, text }: Reading): Uint8Array {
  const flags = new Uint8Array(tokens.length);
  // The next hyphen is kept beside the walk: asking every word for one costs more than all else here.
  let hyphen = -1;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' && token?.kind !== 'number') continue;
    const small = token.kind === 'word' && !token.capital;
    const flag = (small ? FLAGS_BY_SMALL_WORD : FLAGS_BY_WORD).get(token.lower) ?? 0;
    if (hyphen < token.start) {
      const next = text.indexOf('-', token.start);
      hyphen = next === -1 ? Infinity : next;
    }
    flags[index] = hyphen < token.end && token.kind === 'word' ? flag | FLAG.compound : flag;
  }
  return flags;
}

/** The index of the first token from `from` on that has one of the flags wanted; -1 where none has. */
export function nextFlagged(flags: Uint8Array, from: number, wanted: number): number {
  for (let index = from; index < flags.length; index++)
    if (((flags[index] ?? 0) & wanted) !== 0) return index;
  return -1;
}

/** True where a known name may begin at a token. */
export function mayBeginName(token: Token, flags: number): boolean {
  return (
    (flags & FLAG.smallName) !== 0 ||
    ((flags & FLAG.name) !== 0 && (token.capital || token.kind === 'number'))
  );
}
