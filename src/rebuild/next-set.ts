import { setTimeout as delay } from 'node:timers/promises';
import type { IndexSwap, TasksOrBatchesQuery } from 'meilisearch';
import { actorIndex } from '../actors/index-definition.js';
import { articleIndex } from '../articles/index-definition.js';
import type { SearchClient } from '../search/client.js';
import { isRefusal } from '../search/errors.js';
import { ensureIndex } from '../search/index-definition.js';
import { nextUid } from '../search/next-index.js';
import { awaitTasks } from '../search/tasks.js';
import { statementIndex } from '../statements/index-definition.js';
import { readRecord, recordIndex, writeRecord, type SetRecord } from './set-record.js';

/** The indexes that make up a set; they are swapped together. */
export const setIndexes = [statementIndex, articleIndex, actorIndex, recordIndex] as const;

const awaiting = { timeoutMs: 600_000, as: 'administrator' } as const;

/** Makes the indexes of the next set, empty; its record comes last, so that a set that has one is whole. */
export async function makeNextSet(client: SearchClient, record: SetRecord): Promise<void> {
  await dropNextSet(client);
  for (const definition of setIndexes) {
    await ensureIndex(client, { ...definition, uid: nextUid(definition.uid) });
  }
  await awaitTasks(
    client,
    [await writeRecord(client.administrator, nextUid(recordIndex.uid), record)],
    awaiting,
  );
}

/** Swaps the next set with the one that is served, all at once. What was served is the next set then, to be dropped. */
export async function swapSets(client: SearchClient): Promise<void> {
  const swaps = setIndexes.map(({ uid }): IndexSwap => ({ indexes: [uid, nextUid(uid)], rename: false }));
  const { taskUid } = await client.administrator.swapIndexes(swaps);
  await awaitTasks(client, [taskUid], awaiting);
}

/** Deletes the next set, its record first: a set without one is not taken for whole. */
export async function dropNextSet(client: SearchClient): Promise<void> {
  for (const { uid } of [recordIndex, ...setIndexes]) await deleteIndex(client, nextUid(uid));
}

/** Deletes an index, if it is there. */
async function deleteIndex(client: SearchClient, uid: string): Promise<void> {
  try {
    await client.administrator.getRawIndex(uid);
  } catch (error) {
    if (isRefusal(error, 'index_not_found')) return;
    throw error;
  }
  await awaitTasks(client, [(await client.administrator.deleteIndex(uid)).taskUid], awaiting);
}

/** What the sets say of themselves; null for one that is not there, or not whole. */
export async function readRecords({ reader }: SearchClient): Promise<Records> {
  const [served, next] = await Promise.all([
    readRecord(reader, recordIndex.uid),
    readRecord(reader, nextUid(recordIndex.uid)),
  ]);
  return { served, next };
}

export interface Records {
  served: SetRecord | null;
  next: SetRecord | null;
}

const pollMs = 50;

/** Resolves when no swap is under way: which set is which stays as it is read from then on. */
export async function settleSwaps({ administrator }: SearchClient, signal?: AbortSignal): Promise<void> {
  const unfinished: TasksOrBatchesQuery = {
    types: ['indexSwap'],
    statuses: ['enqueued', 'processing'],
    limit: 1,
  };
  while ((await administrator.tasks.getTasks(unfinished)).results.length > 0) {
    await delay(pollMs, undefined, { signal });
  }
}
