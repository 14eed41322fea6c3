import { plainWords, shinglesOf } from './words.js';

/** How much two texts have in common. */
export interface Likeness {
  /** Of all their shingles, the share that both have (Jaccard): 0 to 1. */
  share: number;
  /** Of the shorter one's shingles, the share that stands in the other: 1 where it is a part of it. */
  contained: number;
}

/** Compares texts with one: its shingles are worked out once. */
export function likenessTo(text: string): (other: string) => Likeness {
  const own = shinglesOf(plainWords(text));
  return (other) => {
    const others = shinglesOf(plainWords(other));
    let common = 0;
    for (const shingle of others) if (own.has(shingle)) common += 1;
    return {
      share: common / (own.size + others.size - common),
      contained: common / Math.min(own.size, others.size),
    };
  };
}
