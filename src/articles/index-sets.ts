import { createWrittenNames, type WrittenNames } from '../actors/written-names.js';
import type { IndexSet } from './index-set.js';

/** A set of indexes, as articles are written to it. */
export interface WrittenSet {
  indexes: IndexSet;
  /** The names of actors that are known to be in it. */
  writtenNames: WrittenNames;
}

/** Where articles are written to: the set that searches read, and another while that is being built beside it. */
export interface WrittenSets {
  served: WrittenSet;
  next: WrittenSet | null;
}

/** Tells every write where it goes. */
export interface IndexSets {
  /** Writes, to sets that stay the same until it is done. */
  readonly write: <Result>(work: (sets: WrittenSets) => Promise<Result>) => Promise<Result>;
  /** Changes the sets to what `work` resolves to, while nothing is being written: writes that come meanwhile wait. */
  readonly change: (work: (sets: WrittenSets) => Promise<WrittenSets>) => Promise<void>;
}

/** A set of which nothing is known yet. */
export function toWrittenSet(indexes: IndexSet): WrittenSet {
  return { indexes, writtenNames: createWrittenNames() };
}

/** Begins with the one set that searches read. */
export function createIndexSets(indexes: IndexSet): IndexSets {
  let sets: WrittenSets = { served: toWrittenSet(indexes), next: null };
  let underWay = 0;
  let changing: Promise<void> | null = null;
  let onIdle = (): void => undefined;

  async function changeWhenIdle(work: (sets: WrittenSets) => Promise<WrittenSets>): Promise<void> {
    if (underWay > 0) {
      await new Promise<void>((resolve) => {
        onIdle = resolve;
      });
    }
    sets = await work(sets);
  }

  return {
    write: async (work) => {
      while (changing !== null) await changing;
      underWay += 1;
      try {
        return await work(sets);
      } finally {
        underWay -= 1;
        if (underWay === 0) onIdle();
      }
    },
    change: async (work) => {
      while (changing !== null) await changing;
      const change = changeWhenIdle(work);
      changing = change
        .catch(() => undefined)
        .finally(() => {
          changing = null;
        });
      return change;
    },
  };
}
