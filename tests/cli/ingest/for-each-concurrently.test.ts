import { expect, test } from '@jest/globals';
import { forEachConcurrently } from '../../../src/cli/ingest/for-each-concurrently.js';

async function* numbers(count: number) {
  for (let number = 0; number < count; number++) yield await Promise.resolve(number);
}

test('does every item once, with never more than the limit under way', async () => {
  const done: number[] = [];
  let underWay = 0;
  let most = 0;
  await forEachConcurrently(numbers(20), 3, async (item) => {
    most = Math.max(most, ++underWay);
    await new Promise((resolve) => setImmediate(resolve));
    underWay--;
    done.push(item);
  });
  expect(done.sort((a, b) => a - b)).toEqual([...Array(20).keys()]);
  expect(most).toBe(3);
});

test('after a failure takes no more, lets the others end, then throws it', async () => {
  const done: number[] = [];
  const act = async (item: number) => {
    if (item === 1) throw new Error('second');
    await new Promise((resolve) => setImmediate(resolve));
    done.push(item);
  };
  await expect(forEachConcurrently(numbers(100), 2, act)).rejects.toThrow('second');
  expect(done).toEqual([0]);
});
