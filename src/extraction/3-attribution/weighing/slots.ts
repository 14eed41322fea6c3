/** Weights are kept in a table of this many slots, a power of two; a feature's slot is found by hashing. */
export const SLOTS = 1 << 17;

const SEED = 0x9e3779b9;

/** A word's hash: FNV-1a over its UTF-16 code units, 32 bits. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++)
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  return hash;
}

/** The slot of a feature: a template's number with up to three values, mixed as MurmurHash3 mixes its blocks. */
export function slotOf(template: number, a = 0, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, SEED);
  hash = mix(hash, a);
  hash = mix(hash, b);
  hash = mix(hash, c);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) & (SLOTS - 1);
}

function mix(hash: number, value: number): number {
  const block = Math.imul(value, 0xcc9e2d51);
  const turned = hash ^ Math.imul((block << 15) | (block >>> 17), 0x1b873593);
  return (Math.imul((turned << 13) | (turned >>> 19), 5) + 0xe6546b64) | 0;
}
