import type { Span } from '../src/extraction/types.js';

/** What does not count at a span's edges: blanks, quotation marks, stops, dashes and brackets. */
const EDGE = /[\s"'“”‘’«»„.,;:!?…\-–—()[\]]/;

/** The span without the edges that annotators set in different ways; empty where nothing else is in it. */
export function trimSpan(text: string, { start, end }: Span): Span {
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (end > start && EDGE.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** Code units of a span. */
export function lengthOf({ start, end }: Span): number {
  return end - start;
}

/** Code units that two spans share. */
export function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

/** Intersection over union, 0 to 1. */
export function iou(one: Span, other: Span): number {
  const shared = overlap(one, other);
  return shared === 0 ? 0 : shared / (lengthOf(one) + lengthOf(other) - shared);
}

/** True where half of the span or more lies on the other. */
export function liesOn(span: Span, other: Span): boolean {
  return overlap(span, other) * 2 >= lengthOf(span);
}
