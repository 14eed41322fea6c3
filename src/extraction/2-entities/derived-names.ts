import type { Token } from '../1-read/reading.js';
import { KINDS_IN_COMPOUNDS } from '../data/country-contexts.js';
import { GIVEN_NAMES_TOO } from '../data/country-namesakes.js';
import { COMPOUND_PREFIXES } from '../data/demonyms.js';
import { KNOWN_NAMES, type KnownName } from './known-names.js';
import type { NameHit } from './name-hits.js';

/** "US-led", "Russian-backed", "Franco-German", "pro-Russian": the halves of a compound that name a country. */
export function readCompound(token: Token, tokenIndex: number, hits: NameHit[]): void {
  const halves = token.text.split('-');
  // A language, a time, a kind of thing: "French-speaking", "Soviet-era".
  if (KINDS_IN_COMPOUNDS.has(halves.at(-1)?.toLowerCase() ?? '')) return;
  let offset = 0;
  for (const half of halves) {
    const start = token.start + offset;
    offset += half.length + 1;
    const meaning = half.length > 1 ? KNOWN_NAMES.meaningOf(half) : null;
    const code = COMPOUND_PREFIXES.get(half.toLowerCase());
    const value: KnownName | null =
      meaning?.kind === 'country' && !GIVEN_NAMES_TOO.has(half.toLowerCase())
        ? { ...meaning, form: 'adjective' }
        : code === undefined
          ? null
          : { kind: 'country', code, form: 'adjective' };
    if (value)
      hits.push({ tokenStart: tokenIndex, tokenEnd: tokenIndex + 1, value, start, end: start + half.length });
  }
}
