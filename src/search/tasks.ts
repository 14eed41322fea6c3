import { setTimeout as delay } from 'node:timers/promises';
import type { Meilisearch, Task, TasksOrBatchesQuery } from 'meilisearch';
import type { SearchClient } from './client.js';
import { EngineTaskError, EngineTimeoutError, EngineUnavailableError, engineFault } from './errors.js';

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

/**
 * Resolves once every task has ended, however long that takes and though the engine be away meanwhile, to the faults of those
 * that did not succeed. Counts as a write, however it ends.
 *
 * @param signal gives the wait up when aborted: its reason is thrown
 */
export async function finishTasks(
  client: SearchClient,
  taskUids: readonly number[],
  signal: AbortSignal,
): Promise<EngineTaskError[]> {
  const faults: EngineTaskError[] = [];
  let pending = taskUids;
  try {
    const pause = createPause(signal);
    for (;;) {
      const states = await fetchStates(client.writer, pending).catch(unlessAway);
      if (states !== null) {
        faults.push(...states.flatMap(({ fault }) => fault ?? []));
        pending = states.filter(({ isUnderWay }) => isUnderWay).map(({ uid }) => uid);
      }
      if (pending.length === 0) return faults;
      await pause();
    }
  } finally {
    client.writes.count += 1;
  }
}

/**
 * Resolves once every task on these indexes that the engine has accepted until now has ended, whoever asked for it: what is
 * read from then on is no older.
 *
 * @param signal gives the wait up when aborted: its reason is thrown
 */
export async function settleTasks(
  { writer }: SearchClient,
  indexUids: string[],
  signal: AbortSignal,
): Promise<void> {
  const newest = (await askForTasks(writer, { indexUids, limit: 1 }))[0]?.uid ?? -1;
  const pause = createPause(signal);
  for (;;) {
    const [oldest] = await askForTasks(writer, {
      indexUids,
      statuses: ['enqueued', 'processing'],
      reverse: true,
      limit: 1,
    });
    if (oldest === undefined || oldest.uid > newest) return;
    await pause();
  }
}

/** Pauses between looks at tasks, at first short ones. */
function createPause(signal?: AbortSignal): () => Promise<void> {
  let intervalMs = firstIntervalMs;
  return async () => {
    signal?.throwIfAborted();
    await delay(intervalMs);
    intervalMs = Math.min(intervalMs * intervalGrowth, lastIntervalMs);
  };
}

function unlessAway(error: unknown): null {
  if (error instanceof EngineUnavailableError) return null;
  throw error;
}

async function untilSucceeded(
  meilisearch: Meilisearch,
  taskUids: readonly number[],
  timeoutMs: number,
): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  let pending = taskUids;
  const pause = createPause();
  for (;;) {
    pending = await unfinished(meilisearch, pending);
    if (pending.length === 0) return;
    if (performance.now() > deadline) throw new EngineTimeoutError(pending, timeoutMs);
    await pause();
  }
}

async function unfinished(meilisearch: Meilisearch, taskUids: readonly number[]): Promise<number[]> {
  const states = await fetchStates(meilisearch, taskUids);
  const failed = states.find(({ fault }) => fault !== null);
  if (failed?.fault) throw failed.fault;
  return states.filter(({ isUnderWay }) => isUnderWay).map(({ uid }) => uid);
}

/** How a task stands: under way, failed, or else done. */
interface TaskState {
  uid: number;
  isUnderWay: boolean;
  fault: EngineTaskError | null;
}

async function fetchStates(meilisearch: Meilisearch, taskUids: readonly number[]): Promise<TaskState[]> {
  const states: TaskState[] = [];
  for (let start = 0; start < taskUids.length; start += uidsPerRequest) {
    const uids = taskUids.slice(start, start + uidsPerRequest);
    const found = await askForTasks(meilisearch, { uids, limit: uids.length });
    const tasks = new Map(found.map((task) => [task.uid, task]));
    states.push(...uids.map((uid) => stateOf(uid, tasks.get(uid))));
  }
  return states;
}

async function askForTasks(meilisearch: Meilisearch, query: TasksOrBatchesQuery): Promise<Task[]> {
  try {
    return (await meilisearch.tasks.getTasks(query)).results;
  } catch (error) {
    throw engineFault(error);
  }
}

function stateOf(uid: number, task: Task | undefined): TaskState {
  const isUnderWay = task?.status === 'enqueued' || task?.status === 'processing';
  return { uid, isUnderWay, fault: faultOf(uid, task) };
}

function faultOf(uid: number, task: Task | undefined): EngineTaskError | null {
  if (task === undefined) {
    return new EngineTaskError(`The search engine does not know task ${uid}`, uid, 'task_not_found');
  }
  if (task.status === 'canceled') {
    return new EngineTaskError(`Task ${uid} (${task.type}) was cancelled`, uid, 'task_canceled');
  }
  if (task.status === 'failed') {
    const { message, code } = task.error ?? { message: 'no reason given', code: 'unknown' };
    return new EngineTaskError(`Task ${uid} (${task.type}) failed: ${message}`, uid, code);
  }
  return null;
}
