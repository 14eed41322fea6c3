import { createHash } from 'node:crypto';
import { plainWords } from './words.js';

/** Fewer are said by everybody: "We have no comment". */
const fewestWords = 6;

/**
 * What statements of the same words have in common, whoever prints them and however: 22 characters. Null of a statement
 * that is too short to be one and the same.
 */
export function sameWordsKey(text: string): string | null {
  const words = plainWords(text);
  if (words.length < fewestWords) return null;
  return createHash('sha256').update(words.join(' ')).digest('base64url').slice(0, 22);
}
