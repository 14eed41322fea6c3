import type { Reading, Token } from '../1-read/reading.js';
import { GIVEN_NAMES_TOO } from '../data/country-traps.js';
import { COMPOUND_PREFIXES } from '../data/demonyms.js';
import { COMPASS_STAND_INS } from '../data/stand-ins.js';
import { KNOWN_NAMES, type KnownName } from './known-names.js';
import type { NameHit } from './name-hits.js';

/** "US-led", "Russian-backed", "Franco-German", "pro-Russian": the halves of a compound that name a country. */
export function readCompound(token: Token, tokenIndex: number, hits: NameHit[]): void {
  let offset = 0;
  for (const half of token.text.split('-')) {
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

/** "the North", "its southern rival the South": countries by compass point, where the article is about them. */
export function addCompassHits(reading: Reading, hits: NameHit[]): NameHit[] {
  const named = new Set<string>();
  for (const { value } of hits) if (value.kind === 'country') named.add(value.code);
  const standIns = COMPASS_STAND_INS.filter(({ beside }) => beside.some((code) => named.has(code)));
  if (standIns.length === 0) return hits;
  const found: NameHit[] = [];
  for (const [tokenStart, token] of reading.tokens.entries()) {
    if (!token.capital || (token.lower !== 'north' && token.lower !== 'south')) continue;
    const previous = reading.tokens[tokenStart - 1];
    const next = reading.tokens[tokenStart + 1];
    const standIn = standIns.find(({ word }) => word === token.lower);
    const led =
      previous?.kind === 'word' &&
      previous.sentence === token.sentence &&
      !/^(?:in|to|far|up|down|due)$/u.test(previous.lower);
    if (
      !standIn ||
      !led ||
      (next?.capital && next.sentence === token.sentence) ||
      /[Pp]ole/u.test(next?.text ?? '')
    )
      continue;
    const value: KnownName = { kind: 'country', code: standIn.code, form: 'name' };
    found.push({ tokenStart, tokenEnd: tokenStart + 1, value, start: token.start, end: token.end });
  }
  return found.length === 0 ? hits : [...hits, ...found].sort((a, b) => a.start - b.start);
}
