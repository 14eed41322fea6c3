import { expect, it } from '@jest/globals';
import { createKeyedLock } from '../../src/articles/keyed-lock.js';

/** Work that tells when it begins and ends when it is told to. */
function gate(log: string[], name: string) {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  const work = async () => {
    log.push(`${name} begins`);
    await opened;
    log.push(`${name} ends`);
    return name;
  };
  return { work, open };
}

it('runs work of one key one after the other, in order', async () => {
  const lock = createKeyedLock();
  const log: string[] = [];
  const [first, second] = [gate(log, 'first'), gate(log, 'second')];
  const both = [lock('a', first.work), lock('a', second.work)];
  second.open();
  first.open();
  expect(await Promise.all(both)).toEqual(['first', 'second']);
  expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

it('runs work of different keys side by side', async () => {
  const lock = createKeyedLock();
  const log: string[] = [];
  const [first, second] = [gate(log, 'first'), gate(log, 'second')];
  const slow = lock('a', first.work);
  second.open();
  expect(await lock('b', second.work)).toBe('second');
  first.open();
  expect(await slow).toBe('first');
});

it('goes on after work that failed', async () => {
  const lock = createKeyedLock();
  const failed = lock('a', () => Promise.reject(new Error('no')));
  const next = lock('a', () => Promise.resolve('yes'));
  await expect(failed).rejects.toThrow('no');
  expect(await next).toBe('yes');
});
