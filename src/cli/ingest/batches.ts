import { setTimeout as delay } from 'node:timers/promises';

export interface BatchLimits<Item> {
  count: number;
  /** Of a batch's items together, as `bytesOf` tells; the last one may exceed it. */
  bytes: number;
  bytesOf: (item: Item) => number;
  /** How long a batch waits for further items once it has one. */
  waitMs: number;
}

/** Items in batches: as many as come soon, so that a slow source is not waited for. */
export async function* inBatches<Item>(
  items: AsyncIterable<Item, unknown>,
  limits: BatchLimits<Item>,
): AsyncGenerator<Item[]> {
  const iterator = items[Symbol.asyncIterator]();
  const take = () => {
    const item = iterator.next();
    // What fails while a batch is under way is told when its turn comes: not as an unhandled rejection.
    item.catch(() => undefined);
    return item;
  };
  let next = take();
  for (;;) {
    const first = await next;
    if (first.done === true) return;
    const batch = [first.value];
    let bytes = limits.bytesOf(first.value);
    next = take();
    const done = new AbortController();
    const late = delay(limits.waitMs, null, { signal: done.signal }).catch(() => null);
    while (batch.length < limits.count && bytes < limits.bytes) {
      const item = await Promise.race([next, late]);
      if (item === null || item.done === true) break;
      batch.push(item.value);
      bytes += limits.bytesOf(item.value);
      next = take();
    }
    done.abort();
    yield batch;
  }
}
