import { describe, expect, test } from '@jest/globals';
import { mapInOrder } from '../../src/lines/map-in-order.js';

async function* numbers(count: number, onTaken: (number: number) => void = () => undefined) {
  for (let number = 0; number < count; number++) {
    onTaken(number);
    yield await Promise.resolve(number);
  }
}

/** Promises that a test resolves when it likes. */
function openPromises() {
  const resolvers = new Map<number, (value: string) => void>();
  return {
    make: (key: number) => new Promise<string>((resolve) => resolvers.set(key, resolve)),
    resolve: (key: number) => resolvers.get(key)?.(`result ${key}`),
    started: () => [...resolvers.keys()],
  };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe('mapInOrder', () => {
  test('results come in the order of the items, whichever is ready first', async () => {
    const open = openPromises();
    const results = mapInOrder(numbers(3), { count: 3 }, open.make);
    const first = results.next();
    await settle();
    for (const key of [2, 1, 0]) open.resolve(key);
    const rest = [await first, await results.next(), await results.next(), await results.next()];
    expect(rest.map(({ value }) => value as unknown)).toEqual([
      'result 0',
      'result 1',
      'result 2',
      undefined,
    ]);
  });

  test('no more than the limit is under way', async () => {
    const open = openPromises();
    const results = mapInOrder(numbers(10), { count: 2 }, open.make);
    void results.next();
    await settle();
    expect(open.started()).toEqual([0, 1]);
  });

  test('no item is taken once those under way weigh as much as they may', async () => {
    const open = openPromises();
    const results = mapInOrder(numbers(10), { count: 10, weight: 5, weigh: (item) => item }, open.make);
    void results.next();
    await settle();
    // 0 + 1 + 2 leave room, 0 + 1 + 2 + 3 do not.
    expect(open.started()).toEqual([0, 1, 2, 3]);
    open.resolve(0);
    await settle();
    void results.next();
    open.resolve(1);
    await settle();
    void results.next();
    await settle();
    // 2 + 3 are left: still as much as they may.
    expect(open.started()).toEqual([0, 1, 2, 3]);
    open.resolve(2);
    await settle();
    void results.next();
    await settle();
    expect(open.started()).toEqual([0, 1, 2, 3, 4]);
  });

  test('a result is given as soon as it is there, though the next item is still waited for', async () => {
    async function* stalling() {
      yield 1;
      await new Promise(() => undefined);
    }
    const results = mapInOrder(stalling(), { count: 4 }, (item) => Promise.resolve(item * 10));
    expect(await results.next()).toEqual({ done: false, value: 10 });
  });

  test('who stops early takes no more items', async () => {
    const taken: number[] = [];
    for await (const result of mapInOrder(
      numbers(100, (each) => taken.push(each)),
      { count: 2 },
      Promise.resolve.bind(Promise),
    )) {
      if (result === 3) break;
    }
    await settle();
    expect(taken.length).toBeLessThan(10);
  });

  test('a failure is thrown when its turn comes', async () => {
    const map = (item: number) => (item === 2 ? Promise.reject(new Error('third')) : Promise.resolve(item));
    const seen: number[] = [];
    const run = async () => {
      for await (const result of mapInOrder(numbers(5), { count: 4 }, map)) seen.push(result);
    };
    await expect(run()).rejects.toThrow('third');
    expect(seen).toEqual([0, 1]);
  });
});
