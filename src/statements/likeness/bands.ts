import { FEWEST_WORDS, plainWords, shinglesOf } from './words.js';

/**
 * Eight bands of two minima: texts of which 35 in 100 shingles are the same share one with a likelihood of two thirds,
 * of 50 in 100 with nine tenths (1 - (1 - s²)⁸; Leskovec, Rajaraman and Ullman, Mining of Massive Datasets, chapter 3).
 */
const bandCount = 8;
const rowsPerBand = 2;

const multipliers = Array.from({ length: bandCount * rowsPerBand }, (_, row) =>
  Math.imul(2 * row + 1, 0x9e3779b1),
);

/**
 * What texts of nearly the same words are likely to have in common: min-hashes of their shingles, a short string a band.
 * None of a text of few words.
 */
export function bandsOf(text: string): string[] {
  const words = plainWords(text);
  if (words.length < FEWEST_WORDS) return [];
  const minima = new Uint32Array(multipliers.length).fill(0xffffffff);
  for (const shingle of shinglesOf(words)) {
    const hash = hashOf(shingle);
    for (const [row, multiplier] of multipliers.entries()) {
      const mixed = mix(hash ^ multiplier);
      if (mixed < (minima[row] ?? 0)) minima[row] = mixed;
    }
  }
  return Array.from({ length: bandCount }, (_, band) => {
    const rows = minima.slice(band * rowsPerBand, (band + 1) * rowsPerBand);
    return [band, ...rows].map((part) => part.toString(36)).join('-');
  });
}

/** FNV-1a over UTF-16 code units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** Spreads every bit over all others (the finalizer of MurmurHash 3). */
function mix(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
