/** Inside a word: "don't", "O'Neill", "co-operate" is printed "cooperate" elsewhere. */
const joints = /(?<=\p{L})['’ʼ‐‑-](?=\p{L})/gu;

/** Fewer words in a row are said by everybody: "We have no comment". */
export const FEWEST_WORDS = 6;

/** The words of a text as outlets print them alike: without case, marks, accents, hyphens and apostrophes. */
export function plainWords(text: string): string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(joints, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words in a row that are compared at a time: fewer are said by everybody. */
const shingleWords = 3;

/** Every three words in a row; of a shorter text, the whole of it. */
export function shinglesOf(words: readonly string[]): Set<string> {
  const last = Math.max(0, words.length - shingleWords);
  return new Set(
    Array.from({ length: last + 1 }, (_, start) => words.slice(start, start + shingleWords).join(' ')),
  );
}
