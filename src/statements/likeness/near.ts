import type { Likeness } from './likeness.js';
import { FEWEST_WORDS, plainWords } from './words.js';

/**
 * Of 9,700 statements of US news, 98 pairs in different articles are as like as this, and nearly all that were read are
 * one and the same quotation or claim; of those below, half are.
 */
const leastShare = 0.35;
const leastContained = 0.75;

/** True of two texts of nearly the same words, or of which one is a part of the other: a few words are a part of anything. */
export function isNear({ share, contained }: Likeness, ...texts: readonly string[]): boolean {
  if (texts.some((text) => plainWords(text).length < FEWEST_WORDS)) return false;
  return share >= leastShare || contained >= leastContained;
}
