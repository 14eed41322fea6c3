/** How much may be under way at a time. */
export interface MapLimits<Item> {
  /** Items. */
  count: number;
  /** What the items weigh together, as `weigh` tells: no item is taken once it is reached. No bound unless set. */
  weight?: number;
  weigh?: (item: Item) => number;
}

/**
 * Maps items with up to `limits` under way at a time; results come in the order of the items, each as soon as it and those
 * before it are there, even while the next item is waited for. But for one that is looked ahead for, no more items are taken
 * than there is room for; a result that was not given yet takes its item's room.
 */
export async function* mapInOrder<Item, Result>(
  items: AsyncIterable<Item, unknown>,
  { count, weight = Infinity, weigh = () => 0 }: MapLimits<Item>,
  map: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const iterator = items[Symbol.asyncIterator]();
  const pending: { result: Promise<Result>; weight: number }[] = [];
  let pendingWeight = 0;
  const isRoom = () => pending.length < count && pendingWeight < weight;
  let next: Promise<IteratorResult<Item, unknown>> | null = guard(iterator.next());
  try {
    for (;;) {
      const [first] = pending;
      if (next !== null && isRoom() && !(await isFirst(first?.result, next))) {
        const taken: IteratorResult<Item, unknown> = await next;
        next = taken.done === true ? null : guard(iterator.next());
        if (taken.done !== true) {
          const item = { result: guard(map(taken.value)), weight: weigh(taken.value) };
          pending.push(item);
          pendingWeight += item.weight;
        }
      } else if (first !== undefined) {
        yield await first.result;
        void pending.shift();
        pendingWeight -= first.weight;
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
