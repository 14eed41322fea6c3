import type { TasksResults } from 'meilisearch';
import { Counter, Gauge, type Registry } from 'prom-client';
import type { SearchClient } from '../search/client.js';
import { within } from '../search/time-limit.js';

/** Prometheus waits for 10 s unless told otherwise, and an engine that is well answers in milliseconds. */
const timeoutMs = 2_000;

const statuses = ['enqueued', 'processing', 'failed'] as const;

/** What the service knows of an engine of its own. */
export interface EngineState {
  /** How often it was started again. */
  restarts: number;
}

/**
 * Measures the engine, by asking it. One that does not answer is down, and what it does is not known.
 *
 * @param stateOf undefined where the engine is a given one
 * @returns what asks it: to be called before the metrics are read
 */
export function measureEngine(
  registry: Registry,
  client: SearchClient,
  stateOf: (() => EngineState) | undefined,
): () => Promise<void> {
  if (stateOf !== undefined) countRestarts(registry, stateOf);
  const tasks = new Gauge({
    name: 'onrecord_engine_tasks',
    help: 'Tasks of our indexes that the engine knows, by status: waiting, being worked on, and failed since its tasks were last cleared.',
    labelNames: ['status'],
    registers: [registry],
  });
  const oldest = new Gauge({
    name: 'onrecord_engine_oldest_task_seconds',
    help: 'For how long the engine has worked on the task that it works on: on a full disk it does not end. 0 where there is none.',
    registers: [registry],
  });
  const up = new Gauge({
    name: 'onrecord_engine_up',
    help: '1 where the engine answers, 0 where not.',
    registers: [registry],
  });
  return async () => {
    try {
      const counts = await within(timeoutMs, (signal) => countTasks(client, signal));
      for (const [status, { total, startedAt }] of counts) {
        tasks.set({ status }, total);
        if (status === 'processing') oldest.set(startedAt === null ? 0 : secondsSince(startedAt));
      }
      up.set(1);
    } catch {
      tasks.reset();
      oldest.reset();
      up.set(0);
    }
  };
}

function countRestarts(registry: Registry, stateOf: () => EngineState): void {
  new Counter({
    name: 'onrecord_engine_restarts_total',
    help: 'How often the service has started its engine again, for it had died or hung.',
    registers: [registry],
    collect() {
      this.reset();
      this.inc(stateOf().restarts);
    },
  });
}

async function countTasks({ writer }: SearchClient, signal: AbortSignal) {
  return Promise.all(
    statuses.map(async (status) => {
      // By hand, for the client's own method takes no signal.
      const { results, total } = await writer.httpRequest.get<TasksResults>({
        path: 'tasks',
        params: { statuses: status, limit: 1 },
        extraRequestInit: { signal },
      });
      return [status, { total, startedAt: results[0]?.startedAt ?? null }] as const;
    }),
  );
}

function secondsSince(time: string): number {
  return Math.max(0, (Date.now() - Date.parse(time)) / 1_000);
}
