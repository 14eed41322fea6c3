import { plainWords } from './words.js';

/** Shorter ones are of every text. */
const fewestLetters = 5;
/** A query a word. */
const mostWords = 8;

/** The words that tell most of what a text is about: its longest. */
export function tellingWords(text: string): string[] {
  const words = [...new Set(plainWords(text))].filter((word) => word.length >= fewestLetters);
  return words.sort((one, other) => other.length - one.length).slice(0, mostWords);
}

/**
 * How much of what some words tell stands in a text, 0 to 1: rare words tell more. Fewer than two of them tell nothing.
 *
 * @param frequencies how many texts have each word
 */
export function overlapOf(frequencies: ReadonlyMap<string, number>): (text: string) => number {
  const weights = new Map([...frequencies].map(([word, frequency]) => [word, 1 / Math.log2(2 + frequency)]));
  const sumOf = (words: Iterable<string>) =>
    [...words].reduce((sum, word) => sum + (weights.get(word) ?? 0), 0);
  const whole = sumOf(weights.keys());
  return (text) => {
    const common = new Set(plainWords(text).filter((word) => weights.has(word)));
    return common.size < 2 ? 0 : sumOf(common) / whole;
  };
}
