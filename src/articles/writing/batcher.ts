/** Something to be written. */
export interface Batchable {
  /** Of what it changes: two of one id are written one after the other, in the order they were added. */
  readonly id: string;
  readonly bytes: number;
}

/** Puts what comes together into batches. */
export interface Batcher<Item> {
  readonly add: (item: Item) => void;
  /** Of all that waits or is being written. */
  readonly ids: () => Set<string>;
  /** Resolves when nothing is being written. */
  readonly idle: () => Promise<void>;
}

export interface BatcherOptions<Item> {
  /** Must not reject. */
  writeBatch: (batch: readonly Item[]) => Promise<void>;
  /** Of one batch. */
  mostItems: number;
  /** Of one batch; a larger item is a batch by itself. */
  mostBytes: number;
  /** How long something waits for others to come along; not at all where nothing is being written. */
  collectMs: number;
  /** Batches that are being written at a time: none waits for the one before. */
  mostBatches: number;
  /** How many may be where the next one is full; as many unless set. */
  mostBatchesBeforeFull?: number;
}

/** Collects what is added, and writes it in batches, never two with the same id at a time. */
export function createBatcher<Item extends Batchable>(options: BatcherOptions<Item>): Batcher<Item> {
  const { writeBatch, mostItems, mostBytes, collectMs, mostBatches } = options;
  const { mostBatchesBeforeFull = mostBatches } = options;
  let waiting: Item[] = [];
  const beingWritten = new Set<string>();
  const writes = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;

  function collect(): void {
    if (waiting.length === 0 || !hasRoom()) return;
    if (isFull()) write();
    else timer ??= setTimeout(write, writes.size === 0 ? 0 : collectMs);
  }

  function isFull(): boolean {
    return waiting.length >= mostItems || bytesOf(waiting) >= mostBytes;
  }

  function hasRoom(): boolean {
    return writes.size < mostBatches || (writes.size < mostBatchesBeforeFull && isFull());
  }

  function write(): void {
    clearTimeout(timer);
    timer = undefined;
    if (!hasRoom()) return;
    const batch = takeBatch();
    if (batch.length === 0) return;
    for (const { id } of batch) beingWritten.add(id);
    const writing = writeBatch(batch).finally(() => {
      writes.delete(writing);
      for (const { id } of batch) beingWritten.delete(id);
      // Whatever has come meanwhile has waited long enough.
      write();
    });
    writes.add(writing);
    collect();
  }

  function takeBatch(): Item[] {
    const batch: Item[] = [];
    const left: Item[] = [];
    const seen = new Set(beingWritten);
    let bytes = 0;
    for (const item of waiting) {
      const isFirst = !seen.has(item.id);
      const fits = batch.length === 0 || (batch.length < mostItems && bytes + item.bytes <= mostBytes);
      seen.add(item.id);
      if (isFirst && fits) {
        batch.push(item);
        bytes += item.bytes;
      } else left.push(item);
    }
    waiting = left;
    return batch;
  }

  return {
    add: (item) => {
      waiting.push(item);
      collect();
    },
    ids: () => new Set([...beingWritten, ...waiting.map(({ id }) => id)]),
    idle: async () => {
      while (writes.size > 0) await Promise.all(writes);
    },
  };
}

function bytesOf(items: readonly Batchable[]): number {
  return items.reduce((sum, { bytes }) => sum + bytes, 0);
}
