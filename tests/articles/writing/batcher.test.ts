import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createBatcher, type BatcherOptions } from '../../../src/articles/writing/batcher.js';

interface Item {
  id: string;
  bytes: number;
}

const item = (id: string, bytes = 1): Item => ({ id, bytes });
const collectMs = 15;

/** A batcher whose batches end when they are told to. */
function startBatcher(limits: Partial<Omit<BatcherOptions<Item>, 'writeBatch'>> = {}) {
  const batches: string[] = [];
  const ends: (() => void)[] = [];
  const batcher = createBatcher<Item>({
    writeBatch: (batch) => {
      batches.push(batch.map(({ id }) => id).join(' '));
      return new Promise((resolve) => ends.push(resolve));
    },
    mostItems: 3,
    mostBytes: 100,
    mostBatches: 2,
    ...limits,
    collectMs,
  });
  const end = async (place: number) => {
    ends[place]?.();
    await jest.advanceTimersByTimeAsync(0);
  };
  return { ...batcher, batches, end };
}

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});
const pass = (ms: number) => jest.advanceTimersByTimeAsync(ms);

describe('A batcher', () => {
  it('writes what comes at one moment together, at once when nothing is being written', async () => {
    const { add, batches } = startBatcher();
    for (const id of ['a', 'b']) add(item(id));
    await pass(1);
    expect(batches).toEqual(['a b']);
  });

  it('collects for a short time while something is being written', async () => {
    const { add, batches } = startBatcher();
    add(item('a'));
    await pass(1);
    add(item('b'));
    await pass(collectMs - 1);
    add(item('c'));
    expect(batches).toEqual(['a']);
    await pass(1);
    expect(batches).toEqual(['a', 'b c']);
  });

  it.each([
    ['items', { mostItems: 2 }, [item('b'), item('c'), item('d')], 'b c'],
    ['bytes', { mostBytes: 10 }, [item('b', 6), item('c', 6)], 'b'],
    ['bytes, but for an item that is larger by itself', { mostBytes: 10 }, [item('b', 60)], 'b'],
  ])('waits no longer when a batch is full of %s', async (_what, limits, items, second) => {
    const { add, batches } = startBatcher(limits);
    add(item('a'));
    await pass(1);
    items.forEach(add);
    expect(batches).toEqual(['a', second]);
  });

  it('has so many batches under way at a time, and begins the next as soon as one ends', async () => {
    const { add, batches, end } = startBatcher();
    for (const id of ['a', 'b', 'c']) {
      add(item(id));
      await pass(collectMs);
    }
    await pass(1_000);
    expect(batches).toEqual(['a', 'b']);
    await end(1);
    expect(batches).toEqual(['a', 'b', 'c']);
  });

  it('has more of them under way where they are full', async () => {
    const { add, batches, end } = startBatcher({ mostBatches: 1, mostBatchesBeforeFull: 3 });
    add(item('a'));
    await pass(collectMs);
    for (const id of ['b', 'c']) add(item(id));
    await pass(1_000);
    expect(batches).toEqual(['a']);
    for (const id of ['d', 'e', 'f', 'g', 'h', 'i', 'j']) add(item(id));
    await pass(1_000);
    expect(batches).toEqual(['a', 'b c d', 'e f g']);
    await end(1);
    expect(batches).toEqual(['a', 'b c d', 'e f g', 'h i j']);
  });

  it('never has two items of one id under way, and keeps their order', async () => {
    const { add, batches, end } = startBatcher();
    add(item('a', 1));
    await pass(1);
    for (const each of [item('a', 2), item('b'), item('a', 3)]) add(each);
    await pass(collectMs);
    expect(batches).toEqual(['a', 'b']);
    await end(0);
    expect(batches).toEqual(['a', 'b', 'a']);
    await end(1);
    expect(batches).toHaveLength(3);
    await end(2);
    expect(batches).toEqual(['a', 'b', 'a', 'a']);
  });

  it('tells what is under way, and when nothing is', async () => {
    const { add, ids, idle, end } = startBatcher({ mostItems: 1, mostBatches: 1 });
    add(item('a'));
    add(item('b'));
    await pass(1);
    expect([...ids()]).toEqual(['a', 'b']);
    const stopped = jest.fn();
    void idle().then(stopped);
    await end(0);
    expect(stopped).not.toHaveBeenCalled();
    await end(1);
    expect(stopped).toHaveBeenCalled();
    expect(ids().size).toBe(0);
  });
});
