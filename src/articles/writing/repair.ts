import type { Logger } from '../../logger.js';
import type { Intent } from './intents.js';

export interface RepairOptions {
  /** Resolves when what the engine has accepted so far is done. */
  settle: () => Promise<void>;
  listIntents: (offset: number, limit: number) => Promise<Intent[]>;
  /** Does anew what was intended; resolves to false where that cannot be, or need not, be now. */
  redo: (intent: Intent) => Promise<boolean>;
  /** Of all changes that are under way. */
  idsUnderWay: () => Iterable<string>;
  logger: Logger;
}

/** Does anew what was begun and not done: in a process before this one, or in this one when something failed. */
export interface Repair {
  /** Resolves when every intent that was there was done or tried; joins a run that is under way. */
  readonly run: () => Promise<void>;
  /** Has a run come soon, and later ones until no intent is left, at growing intervals. */
  readonly schedule: () => void;
  /** To be told of every other change: the newer one counts. */
  readonly overtake: (id: string) => void;
  /** Whether a change has come since the run began. */
  readonly isOvertaken: (id: string) => boolean;
  /** Has no further run come, and the one under way end soon. */
  readonly stop: () => void;
}

/** Intents in memory at a time. */
const pageSize = 300;
const firstDelayMs = 1_000;
const lastDelayMs = 300_000;

/** Does nothing until it is told to. */
export function createRepair({ settle, listIntents, redo, idsUnderWay, logger }: RepairOptions): Repair {
  let underWay: Promise<void> | null = null;
  let overtaken: Set<string> | null = null;
  let timer: NodeJS.Timeout | undefined;
  let delayMs = firstDelayMs;
  let isStopped = false;

  async function run(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    overtaken = new Set(idsUnderWay());
    try {
      const { done, left } = await redoAll();
      if (done > 0) logger.info({ articles: done }, 'Writes that were broken off are done');
      if (left === 0) delayMs = firstDelayMs;
      else schedule();
    } catch (error) {
      if (!isStopped) logger.warn({ err: error }, 'Writes that were broken off cannot be looked for now');
      schedule();
    } finally {
      overtaken = null;
    }
  }

  async function redoAll(): Promise<{ done: number; left: number }> {
    let done = 0;
    let left = 0;
    while (!isStopped) {
      await settle();
      const intents = await listIntents(left, pageSize);
      if (intents.length === 0) break;
      const results = await Promise.all(intents.map(redo));
      const doneNow = results.filter(Boolean).length;
      done += doneNow;
      left += results.length - doneNow;
    }
    return { done, left };
  }

  function schedule(): void {
    if (isStopped || timer !== undefined) return;
    timer = setTimeout(() => void start(), delayMs).unref();
    delayMs = Math.min(delayMs * 2, lastDelayMs);
  }

  function start(): Promise<void> {
    underWay ??= run().finally(() => {
      underWay = null;
    });
    return underWay;
  }

  return {
    run: start,
    schedule,
    overtake: (id) => overtaken?.add(id),
    isOvertaken: (id) => overtaken?.has(id) ?? false,
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
