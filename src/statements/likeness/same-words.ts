import { createHash } from 'node:crypto';
import { FEWEST_WORDS, plainWords } from './words.js';

/**
 * What statements of the same words have in common, whoever prints them and however: 22 characters. Null of a statement
 * that is too short to be one and the same.
 */
export function sameWordsKey(text: string): string | null {
  const words = plainWords(text);
  if (words.length < FEWEST_WORDS) return null;
  return createHash('sha256').update(words.join(' ')).digest('base64url').slice(0, 22);
}
