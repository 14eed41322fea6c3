import { setTimeout as delay } from 'node:timers/promises';
import type { Task } from 'meilisearch';
import type { SearchClient } from './client.js';
import { EngineTaskError, EngineTimeoutError, engineFault } from './errors.js';

/** One document shows after 15 ms on 1.21, so the first looks come quickly, the later ones spare the engine. */
const firstIntervalMs = 4;
const lastIntervalMs = 250;
const intervalGrowth = 1.2;
/** Uids in one request, so that its URL stays short. */
const uidsPerRequest = 500;

/**
 * Resolves once every task has succeeded. Counts as a write, however it ends: some of the tasks may have.
 *
 * @throws EngineTaskError for the first that is seen to have failed; the others go on
 * @throws EngineTimeoutError naming those that are not finished after `timeoutMs`
 */
export async function awaitTasks(
  client: SearchClient,
  taskUids: readonly number[],
  { timeoutMs }: { timeoutMs: number },
): Promise<void> {
  try {
    await untilSucceeded(client, taskUids, timeoutMs);
  } finally {
    client.writes.count += 1;
  }
}

async function untilSucceeded(
  client: SearchClient,
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
    pending = await unfinished(client, pending);
    if (pending.length === 0) return;
    if (performance.now() + intervalMs > deadline) throw new EngineTimeoutError(pending, timeoutMs);
    await delay(intervalMs);
  }
}

async function unfinished(client: SearchClient, taskUids: readonly number[]): Promise<number[]> {
  const pending: number[] = [];
  for (let start = 0; start < taskUids.length; start += uidsPerRequest) {
    const uids = taskUids.slice(start, start + uidsPerRequest);
    const tasks = new Map((await fetchTasks(client, uids)).map((task) => [task.uid, task]));
    pending.push(...uids.filter((uid) => !succeeded(uid, tasks.get(uid))));
  }
  return pending;
}

async function fetchTasks(client: SearchClient, uids: number[]): Promise<Task[]> {
  try {
    return (await client.meilisearch.tasks.getTasks({ uids, limit: uids.length })).results;
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
