import type { Logger } from '../../logger.js';
import type { SearchClient } from '../../search/client.js';
import { nextUid } from '../../search/next-index.js';
import { settleTasks } from '../../search/tasks.js';
import { openIndexSet, uidsOf } from '../index-set.js';
import { createIndexSets, type IndexSets } from '../index-sets.js';
import type { ArticleChange } from './article-change.js';
import { createBatcher } from './batcher.js';
import { createIntentLog } from './intent-log.js';
import { pendingIndex } from './intents.js';
import type { Preparer } from './preparer.js';
import { isRebuilt, writeRebuilt, type RebuiltArticle } from './rebuilt-article.js';
import { createBatchWriter } from './write-batch.js';

/** Brings changes to the engine in batches, and tells each what came of it. */
export interface ChangeQueue {
  readonly add: (item: ArticleChange | RebuiltArticle) => void;
  /** Of all articles whose changes wait or are being written. */
  readonly ids: () => Set<string>;
  /** Where articles are written to. */
  readonly sets: IndexSets;
  /** Resolves when what the engine has accepted so far is done, and what was done is struck out. */
  readonly settle: () => Promise<void>;
  /** Resolves when nothing is being written, and what was done is struck out. */
  readonly idle: () => Promise<void>;
}

export interface ChangeQueueOptions {
  client: SearchClient;
  preparer: Preparer;
  /** Told when nobody knows what became of a batch. */
  onFault: () => void;
  now: () => Date;
  logger: Logger;
  /** Gives up waiting for the engine when aborted. */
  signal: AbortSignal;
}

/**
 * Some megabytes of documents a batch. What comes one by one is collected while the engine is at work on two batches. Of what
 * comes in masses, more is sent to wait there, where it takes no memory of ours: the engine does together what waits, at a third
 * of the cost that it has in turn.
 */
const batches = {
  mostItems: 300,
  mostBytes: 2_000_000,
  collectMs: 15,
  mostBatches: 2,
  mostBatchesBeforeFull: 6,
};

/** Opens the way; nothing is asked of the engine yet. */
export function createChangeQueue(options: ChangeQueueOptions): ChangeQueue {
  const { client, preparer, onFault, now, logger, signal } = options;
  const indexes = openIndexSet(client.writer);
  const sets = createIndexSets(indexes);
  const setUids = uidsOf(indexes);
  const indexUids = [...setUids, ...setUids.map(nextUid), pendingIndex.uid];
  const intents = createIntentLog(client, logger);

  const settle = () => settleTasks(client, indexUids, signal);
  /** Null where it must be asked anew: at first, for a process before this one may have left tasks, and after a fault. */
  let settled: Promise<void> | null = null;
  const writeChanges = createBatchWriter({
    client,
    prepare: preparer.prepare,
    intents,
    settle: () => (settled ??= settle()),
    onFault: () => {
      settled = null;
      onFault();
    },
    now,
    logger,
    signal,
  });
  const batcher = createBatcher<ArticleChange | RebuiltArticle>({
    ...batches,
    writeBatch: (items) =>
      sets.write(async (current) => {
        const rebuilt = items.filter(isRebuilt);
        const changes = items.filter((item): item is ArticleChange => !isRebuilt(item));
        await Promise.all([
          changes.length > 0 && writeChanges(changes, current),
          rebuilt.length > 0 && writeRebuilt(client, rebuilt, current, signal),
        ]);
      }),
  });

  return {
    add: batcher.add,
    ids: batcher.ids,
    sets,
    settle: () => intents.flush().then(settle),
    idle: () => batcher.idle().then(intents.flush),
  };
}
