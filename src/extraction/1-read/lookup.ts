import type { Span } from '../types.js';
import type { Reading } from './reading.js';

/** The index of the first of several spans, in text order, that starts at or behind an offset; their number where none does. */
export function firstAtOrBehind(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The last of several spans, in text order, that starts before an offset. */
export function lastBefore(spans: readonly Span[], offset: number): Span | undefined {
  return spans[firstAtOrBehind(spans, offset) - 1];
}

/** The index of the first token that starts at or behind an offset. */
export function tokenIndexAt({ tokenStarts }: Reading, offset: number): number {
  let low = 0;
  let high = tokenStarts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokenStarts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Every run of blanks but a single blank. */
const UNEVEN_BLANKS = /[^\S ]\s*| \s+/gu;

/** A text as one line: every run of blanks and line breaks is one blank. */
export function foldBlanks(text: string): string {
  return text.replaceAll(UNEVEN_BLANKS, ' ');
}

/** A stretch of the text as one line. */
export function printed({ text }: Reading, { start, end }: Span): string {
  return foldBlanks(text.slice(start, end));
}

/** Some tokens as one line, `tokenEnd` exclusive; empty where there are none. */
export function printedTokens(reading: Reading, tokenStart: number, tokenEnd: number): string {
  const start = reading.tokens[tokenStart]?.start ?? 0;
  return printed(reading, { start, end: reading.tokens[tokenEnd - 1]?.end ?? start });
}
