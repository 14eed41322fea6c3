import type { Span } from '../../extraction/types.js';

/** Code points that go before and after a quotation to tell it from others with the same words. */
const contextLength = 32;

/** W3C's TextQuoteSelector of a passage. */
export function quoteSelector(text: string, { start, end }: Span) {
  // A code point has two code units at most.
  const before = Array.from(text.slice(Math.max(0, start - 2 * contextLength), start));
  const after = Array.from(text.slice(end, end + 2 * contextLength));
  return {
    type: 'TextQuoteSelector' as const,
    exact: text.slice(start, end),
    prefix: before.slice(-contextLength).join(''),
    suffix: after.slice(0, contextLength).join(''),
  };
}

/** W3C's TextPositionSelector of a passage: it counts code points, where spans count UTF-16 code units. */
export function positionSelector(text: string, { start, end }: Span) {
  const first = codePoints(text.slice(0, start));
  return {
    type: 'TextPositionSelector' as const,
    start: first,
    end: first + codePoints(text.slice(start, end)),
  };
}

function codePoints(text: string): number {
  let count = 0;
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- a string is walked by code points
  for (const _ of text) count += 1;
  return count;
}
