import { setTimeout as delay } from 'node:timers/promises';
import { openIndexSet } from '../articles/index-set.js';
import type { ArticleServices } from '../articles/services.js';
import type { Logger } from '../logger.js';
import type { SearchClient } from '../search/client.js';
import { currentVersion } from './data-version.js';
import { makeNextSet, readRecords, setIndexes, settleSwaps } from './next-set.js';
import type { Method } from './plan.js';
import { rebuild, type Progress } from './rebuild.js';
import { copyDocuments, extractAnew } from './remake.js';
import { isSameVersion, type SetRecord } from './set-record.js';

/** A rebuild that is under way. */
export interface RunningRebuild extends Progress {
  method: Method;
  begunAt: Date;
  /** In this process. */
  articlesPerSecond: number;
  /** It failed and is tried again soon. */
  isFailing: boolean;
}

/** Rebuilds the indexes in the background, one time at a time. */
export interface Rebuilder {
  /** Begins; joins what is under way, and finishes what was begun before for the same end. */
  readonly start: (method: Method) => Promise<RunningRebuild>;
  /** Null where none is. */
  readonly underWay: () => RunningRebuild | null;
  /** Breaks off what is under way, to be finished by the next process; resolves after the deadline at the latest. */
  readonly stop: (deadlineMs: number) => Promise<void>;
}

export interface RebuilderOptions {
  client: SearchClient;
  articles: ArticleServices;
  logger: Logger;
}

const firstDelayMs = 1_000;
const lastDelayMs = 60_000;

/** Does nothing until it is told to. */
export function createRebuilder({ client, articles, logger }: RebuilderOptions): Rebuilder {
  const { preparer, writer } = articles;
  const servedIndexes = openIndexSet(client.reader);
  const stopped = new AbortController();
  let running: RunningRebuild | null = null;
  let starting: Promise<RunningRebuild> | null = null;
  let done: Promise<void> = Promise.resolve();

  async function begin(method: Method): Promise<RunningRebuild> {
    await settleSwaps(client);
    const { served, next } = await readRecords(client);
    const record = recordToBuild(served, next, {
      ...currentVersion(setIndexes),
      method,
      begunAt: Date.now(),
    });
    // From here on it is noted down: the next process finishes it if this one cannot.
    if (record !== next) await makeNextSet(client, record);
    const state = {
      method,
      begunAt: new Date(record.begunAt),
      ...{ present: 0, total: 0, articlesPerSecond: 0, isFailing: false },
    };
    running = state;
    done = run(record, state).finally(() => {
      running = null;
    });
    return state;
  }

  async function run(record: SetRecord, state: RunningRebuild): Promise<void> {
    const { method } = state;
    logger.info({ method }, 'The indexes are built anew');
    const remake =
      method === 'copy'
        ? copyDocuments(servedIndexes)
        : extractAnew({ client, served: servedIndexes, preparer, logger });
    const startedMs = performance.now();
    let made = 0;
    const onProgress = (progress: Progress) => {
      Object.assign(state, progress);
      state.isFailing = false;
    };
    const onMade = (articles: number) => {
      made += articles;
      state.articlesPerSecond = made / ((performance.now() - startedMs) / 1000);
    };
    for (let delayMs = firstDelayMs; ; delayMs = Math.min(delayMs * 2, lastDelayMs)) {
      try {
        stopped.signal.throwIfAborted();
        await rebuild({ client, writer, record, remake, onProgress, onMade, signal: stopped.signal });
        logger.info({ method, articles: state.present }, 'The indexes built anew are served');
        return;
      } catch (err) {
        if (stopped.signal.aborted) return;
        state.isFailing = true;
        logger.error({ err, method }, 'The indexes cannot be built anew now; it is tried again');
        await delay(delayMs, undefined, { signal: stopped.signal, ref: false }).catch(() => undefined);
      }
    }
  }

  return {
    start: async (method) => {
      if (running !== null) return running;
      starting ??= begin(method).finally(() => {
        starting = null;
      });
      return starting;
    },
    underWay: () => running,
    stop: async (deadlineMs) => {
      stopped.abort();
      await Promise.race([done, delay(deadlineMs, undefined, { ref: false })]);
    },
  };
}

/** The set that was begun before, where it is what is wanted and not served yet. */
function recordToBuild(served: SetRecord | null, next: SetRecord | null, wanted: SetRecord): SetRecord {
  const isUnfinished = next !== null && next.begunAt > (served?.begunAt ?? -Infinity);
  const isWanted = next?.method === wanted.method && isSameVersion(next, wanted);
  return isUnfinished && isWanted ? next : wanted;
}
