import { MessageChannel, type Transferable } from 'node:worker_threads';
import { Tinypool } from 'tinypool';
import { isRecord } from '../values.js';
import type { ThreadTask } from './thread-task.js';

/** Threads that all run one script. */
export interface ThreadPool<Task, Result> {
  /**
   * Runs a task on the next free thread. @param transfer what is given away with it, not copied
   *
   * @throws TaskLimitError when it takes too long or too much memory: its thread is ended, and another one started
   */
  readonly run: (task: Task, transfer?: readonly Transferable[]) => Promise<Result>;
  /** Ends the threads; tasks that wait or are under way fail. */
  readonly close: () => Promise<void>;
}

export interface ThreadPoolOptions {
  /** A module without its extension, which exports `run`, made by `onThread`. */
  script: URL;
  threads: number;
  /** From where a thread begins with a task; without end unless set. */
  timeLimitMs?: number;
  /** Of each thread's heap; as Node sees fit unless set. */
  memoryLimitMb?: number;
  /** Told of threads that fail while they have no task, as where the script cannot be loaded. */
  onFault?: (fault: unknown) => void;
}

/** A task that took more than a task may; the thread that ran it is gone. */
export class TaskLimitError extends Error {
  override name = 'TaskLimitError';

  constructor(
    readonly limit: 'time' | 'memory',
    options?: ErrorOptions,
  ) {
    super(`The task took too much ${limit}`, options);
  }
}

/** Run from its sources, as in tests, the project needs a loader in each thread: threads do not take over that of the process. */
const extension = import.meta.url.endsWith('.ts') ? '.ts' : '.js';
const execArgv = extension === '.ts' ? ['--import', loaderOfSources()] : [];

function loaderOfSources(): string {
  const script = `import { register } from ${JSON.stringify(import.meta.resolve('tsx/esm/api'))}; register();`;
  return `data:text/javascript,${encodeURIComponent(script)}`;
}

/** Of each thread's heap; Node's own 48 make no task faster here, and stay taken. */
const youngGenerationMb = 12;

/** Starts the threads. */
export function startThreadPool<Task, Result>(options: ThreadPoolOptions): ThreadPool<Task, Result> {
  const { script, threads, timeLimitMs, memoryLimitMb, onFault = () => undefined } = options;
  const pool = new Tinypool({
    filename: `${script.href}${extension}`,
    name: 'run',
    minThreads: threads,
    maxThreads: threads,
    execArgv,
    // A thread that sleeps between its tasks would never see that their ports are closed, and keep each for good.
    useAtomics: false,
    resourceLimits: {
      maxYoungGenerationSizeMb: youngGenerationMb,
      ...(memoryLimitMb !== undefined && { maxOldGenerationSizeMb: memoryLimitMb }),
    },
  });
  pool.on('error', onFault);

  async function runLimited(task: Task, transfer: readonly Transferable[], limitMs: number) {
    const { port1: begun, port2 } = new MessageChannel();
    const limit = new AbortController();
    let timer: NodeJS.Timeout | undefined;
    begun.once('message', () => {
      timer = setTimeout(() => {
        limit.abort();
      }, limitMs);
    });
    try {
      const sent: ThreadTask<Task> = { task, begun: port2 };
      return (await pool.run(sent, {
        transferList: [...transfer, port2],
        signal: limit.signal,
      })) as Result;
    } catch (cause) {
      throw limit.signal.aborted ? new TaskLimitError('time', { cause }) : faultOf(cause);
    } finally {
      clearTimeout(timer);
      begun.close();
    }
  }

  async function runUnlimited(task: Task, transfer: readonly Transferable[]) {
    try {
      const sent: ThreadTask<Task> = { task, begun: null };
      return (await pool.run(sent, { transferList: [...transfer] })) as Result;
    } catch (cause) {
      throw faultOf(cause);
    }
  }

  return {
    run: (task, transfer = []) =>
      timeLimitMs === undefined ? runUnlimited(task, transfer) : runLimited(task, transfer, timeLimitMs),
    close: () => pool.destroy(),
  };
}

function faultOf(cause: unknown): unknown {
  const isOutOfMemory = isRecord(cause) && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
  return isOutOfMemory ? new TaskLimitError('memory', { cause }) : cause;
}
