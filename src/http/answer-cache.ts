import { LRUCache } from 'lru-cache';
import type { WholeAnswer } from './whole-answer.js';

/** Answers in memory, all of them made since the last write. */
export interface AnswerCache {
  /** The answer that is kept under this key; undefined where there is none, or a write has come after it. */
  readonly find: (key: string) => WholeAnswer | undefined;
  /**
   * The answer that is kept, else what `make` gives; the same key asked for meanwhile gets the same answer, unless a write
   * was acknowledged in between.
   */
  readonly findOrMake: (key: string, make: () => Promise<WholeAnswer>) => Promise<WholeAnswer>;
}

export interface AnswerCacheOptions {
  /** Counts the writes that were acknowledged. What was read before the last of them is never given. */
  version: () => number;
  /** Of all answers kept together. */
  maxBytes: number;
  /** Larger answers are not kept: they would drive the small ones out. */
  maxAnswerBytes: number;
  /** How long an answer is kept, at most: what the engine shows late, of writes nobody waited for, is seen after it. */
  maxAgeMs: number;
  /** In milliseconds. */
  now?: () => number;
}

/** Keeps answers; the one that was not asked for the longest goes first. */
export function createAnswerCache(options: AnswerCacheOptions): AnswerCache {
  const { version, maxBytes, maxAnswerBytes, maxAgeMs, now = () => performance.now() } = options;
  const entries = new LRUCache<string, WholeAnswer>({
    maxSize: maxBytes,
    maxEntrySize: maxAnswerBytes,
    sizeCalculation: sizeOf,
    ttl: maxAgeMs,
    ttlResolution: 0,
    perf: { now },
  });
  const underWay = new Map<string, { version: number; answer: Promise<WholeAnswer> }>();
  let keptVersion = version();

  function dropOutdated(): void {
    if (keptVersion === version()) return;
    keptVersion = version();
    entries.clear();
  }

  function find(key: string): WholeAnswer | undefined {
    dropOutdated();
    return entries.get(key);
  }

  async function makeAndKeep(key: string, make: () => Promise<WholeAnswer>): Promise<WholeAnswer> {
    // Taken before the engine is asked: an answer that a write overtakes belongs to what was before it.
    const startedAt = version();
    const answer = make();
    const mine = { version: startedAt, answer };
    underWay.set(key, mine);
    try {
      const made = await answer;
      dropOutdated();
      if (startedAt === keptVersion) entries.set(key, made);
      return made;
    } finally {
      if (underWay.get(key) === mine) underWay.delete(key);
    }
  }

  return {
    find,
    findOrMake: (key, make) => {
      const found = find(key);
      if (found !== undefined) return Promise.resolve(found);
      const shared = underWay.get(key);
      return shared?.version === version() ? shared.answer : makeAndKeep(key, make);
    },
  };
}

/** What an entry takes beside its body and its key, with its headers: roughly. */
const overheadBytes = 1_000;

function sizeOf({ body }: WholeAnswer, key: string): number {
  return body.length + 2 * key.length + overheadBytes;
}
