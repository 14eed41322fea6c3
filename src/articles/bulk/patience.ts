import { setTimeout as delay } from 'node:timers/promises';
import { QueueFullError, WriterClosedError, WriteTimeoutError } from '../writing/errors.js';
import { EngineTimeoutError, EngineUnavailableError, engineFault } from '../../search/errors.js';
import { unlessAborted } from '../../unless-aborted.js';

const firstDelayMs = 250;
const longestDelayMs = 5_000;

/** Bears with an engine that is away or busy: for a while, and for all lines of one request together. */
export interface Patience {
  /**
   * Does something, again and again while the engine is away; not while the service is stopping.
   *
   * @throws what was thrown last once the time is over, or the patience was lost meanwhile
   */
  readonly spend: <Value>(act: () => Promise<Value>) => Promise<Value>;
  /** The items until the patience is lost, even while the next one is waited for. */
  readonly whileKept: <Item>(items: AsyncIterable<Item, unknown>) => AsyncGenerator<Item>;
  /** The error that it was lost by; undefined while it is kept. */
  readonly lostBy: () => unknown;
}

/** @param totalMs how long one thing may fail until the patience is lost, for everything */
export function createPatience(totalMs: number): Patience {
  const lost = new AbortController();

  const spend = async <Value>(act: () => Promise<Value>): Promise<Value> => {
    const deadline = performance.now() + totalMs;
    for (let delayMs = firstDelayMs; ; delayMs = Math.min(2 * delayMs, longestDelayMs)) {
      lost.signal.throwIfAborted();
      try {
        return await act();
      } catch (error) {
        if (!isOfAll(error)) throw error;
        if (error instanceof WriterClosedError || performance.now() + delayMs > deadline) lost.abort(error);
      }
      // Aborted, it ends at once: the reason is thrown above.
      await delay(delayMs, undefined, { signal: lost.signal }).catch(() => undefined);
    }
  };

  async function* whileKept<Item>(items: AsyncIterable<Item, unknown>): AsyncGenerator<Item> {
    const iterator = items[Symbol.asyncIterator]();
    try {
      for (;;) {
        const next = await unlessAborted(iterator.next(), lost.signal);
        if (next.done === true) return;
        yield next.value;
      }
    } catch (error) {
      if (!lost.signal.aborted) throw error;
    } finally {
      // Not waited for: the next item may never come.
      iterator.return?.().catch(() => undefined);
    }
  }

  return { spend, whileKept, lostBy: () => lost.signal.reason as unknown };
}

/** Faults that have nothing to do with the one article: others would meet them too, and the same may succeed later. */
const faultsOfAll = [
  EngineUnavailableError,
  EngineTimeoutError,
  QueueFullError,
  WriteTimeoutError,
  WriterClosedError,
];

function isOfAll(error: unknown): boolean {
  const fault = engineFault(error);
  return faultsOfAll.some((kind) => fault instanceof kind);
}
