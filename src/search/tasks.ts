import { setTimeout as delay } from 'node:timers/promises';
import type { Meilisearch, Task } from 'meilisearch';
import type { SearchClient } from './client.js';
import { EngineTaskError, EngineTimeoutError, engineFault } from './errors.js';

/** One document shows after 15 ms on 1.21, so the first looks come quickly, the later ones spare the engine. */
const firstIntervalMs = 4;
const lastIntervalMs = 250;
const intervalGrowth = 1.2;
/** Uids in one request, so that its URL stays short. */
const uidsPerRequest = 500;

export interface AwaitOptions {
  timeoutMs: number;
  /** Whose tasks they are: a writer sees those of our indexes, an administrator all. */
  as?: 'writer' | 'administrator';
}

/**
 * Resolves once every task has succeeded. Counts as a write, however it ends: some of the tasks may have.
 *
 * @throws EngineTaskError for the first that is seen to have failed; the others go on
 * @throws EngineTimeoutError naming those that are not finished after `timeoutMs`
 */
export async function awaitTasks(
  client: SearchClient,
  taskUids: readonly number[],
  { timeoutMs, as = 'writer' }: AwaitOptions,
): Promise<void> {
  try {
    await untilSucceeded(client[as], taskUids, timeoutMs);
  } finally {
    client.writes.count += 1;
  }
}

async function untilSucceeded(
  meilisearch: Meilisearch,
  taskUids: readonly number[],
  timeoutMs: number,
): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  let pending = taskUids;
  for (
    let intervalMs = firstIntervalMs;
    ;
    intervalMs = Math.min(intervalMs * intervalGrowth, lastIntervalMs)
  ) {
    pending = await unfinished(meilisearch, pending);
    if (pending.length === 0) return;
    if (performance.now() + intervalMs > deadline) throw new EngineTimeoutError(pending, timeoutMs);
    await delay(intervalMs);
  }
}

async function unfinished(meilisearch: Meilisearch, taskUids: readonly number[]): Promise<number[]> {
  const pending: number[] = [];
  for (let start = 0; start < taskUids.length; start += uidsPerRequest) {
    const uids = taskUids.slice(start, start + uidsPerRequest);
    const tasks = new Map((await fetchTasks(meilisearch, uids)).map((task) => [task.uid, task]));
    pending.push(...uids.filter((uid) => !succeeded(uid, tasks.get(uid))));
  }
  return pending;
}

async function fetchTasks(meilisearch: Meilisearch, uids: number[]): Promise<Task[]> {
  try {
    return (await meilisearch.tasks.getTasks({ uids, limit: uids.length })).results;
  } catch (error) {
    throw engineFault(error);
  }
}

/** False while the task is waiting or under way. */
function succeeded(uid: number, task: Task | undefined): boolean {
  if (task === undefined) {
    throw new EngineTaskError(`The search engine does not know task ${uid}`, uid, 'task_not_found');
  }
  if (task.status === 'canceled') {
    throw new EngineTaskError(`Task ${uid} (${task.type}) was cancelled`, uid, 'task_canceled');
  }
  if (task.status === 'failed') {
    const { message, code } = task.error ?? { message: 'no reason given', code: 'unknown' };
    throw new EngineTaskError(`Task ${uid} (${task.type}) failed: ${message}`, uid, code);
  }
  return task.status === 'succeeded';
}
