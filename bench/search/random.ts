/** Random numbers that are the same in every run. */
export interface Random {
  /** A whole number from 0 to `limit` - 1. */
  below(limit: number): number;
  /** One of `items`, each as likely as the others. */
  pick<Item>(items: readonly Item[]): Item;
  /** One of `items`, the first ones far more often, as words and names are in the news (Zipf's law). */
  pickOften<Item>(items: readonly Item[]): Item;
}

/** Starts a sequence: mulberry32, whose 32 bits of state are enough for a corpus. */
export function createRandom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <Item>(items: readonly Item[], place: number): Item => {
    const item = items[Math.min(place, items.length - 1)];
    if (item === undefined) throw new RangeError('Nothing to pick from');
    return item;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: (items) => at(items, below(items.length)),
    // Ranks whose logarithms are spread evenly come with a likelihood of one over the rank.
    pickOften: (items) => at(items, Math.floor((items.length + 1) ** next()) - 1),
  };
}
