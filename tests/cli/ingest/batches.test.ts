import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { inBatches } from '../../../src/cli/ingest/batches.js';

const limits = { count: 3, bytes: 100, bytesOf: (item: number) => item, waitMs: 5 };

async function* items(...values: number[]) {
  for (const value of values) yield await Promise.resolve(value);
}

async function collect(source: AsyncIterable<number>) {
  const batches: number[][] = [];
  for await (const batch of inBatches(source, limits)) batches.push(batch);
  return batches;
}

describe('inBatches', () => {
  test.each<[what: string, values: number[], batches: number[][]]>([
    ['nothing', [], []],
    ['as many as a batch takes', [1, 2, 3, 4], [[1, 2, 3], [4]]],
    ['as much as a batch takes', [60, 60, 1], [[60, 60], [1]]],
    ['one that is too much by itself', [500, 1], [[500], [1]]],
  ])('%s', async (_what, values, batches) => {
    expect(await collect(items(...values))).toEqual(batches);
  });

  test('a source that stops for a while is not waited for', async () => {
    let goOn = (): void => undefined;
    async function* halting() {
      yield 1;
      await new Promise<void>((resolve) => (goOn = resolve));
      yield 2;
    }
    const batches = inBatches(halting(), limits);
    expect((await batches.next()).value).toEqual([1]);
    goOn();
    expect((await batches.next()).value).toEqual([2]);
  });

  test('a source that fails', async () => {
    async function* failing() {
      yield 1;
      await nextTurn();
      throw new Error('lost');
    }
    await expect(collect(failing())).rejects.toThrow('lost');
  });
});
