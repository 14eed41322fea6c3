/**
 * Maps items with up to `limit` under way at a time; results come in the order of the items, each as soon as it and those
 * before it are there, even while the next item is waited for. No more items are taken than there is room for.
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item, unknown>,
  limit: number,
  map: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const pending: Promise<Result>[] = [];
  let next: Promise<IteratorResult<Item, unknown>> | null = guard(iterator.next());
  try {
    for (;;) {
      const [first] = pending;
      if (next !== null && pending.length < limit && !(await isFirst(first, next))) {
        const taken: IteratorResult<Item, unknown> = await next;
        next = taken.done === true ? null : guard(iterator.next());
        if (taken.done !== true) pending.push(guard(map(taken.value)));
      } else if (first !== undefined) {
        yield await first;
        void pending.shift();
      } else return;
    }
  } finally {
    // Not waited for: whoever stops early need not see the next item arrive.
    if (iterator.return !== undefined) void guard(iterator.return());
  }
}

/** Whether the result is there before the next item. */
async function isFirst(result: Promise<unknown> | undefined, next: Promise<unknown>): Promise<boolean> {
  if (result === undefined) return false;
  return Promise.race([result.then(() => true), next.then(() => false)]);
}

/** What fails while something else is waited for is told when its turn comes: not as an unhandled rejection. */
function guard<Result>(promise: Promise<Result>): Promise<Result> {
  promise.catch(() => undefined);
  return promise;
}
