import { describe, expect, it } from '@jest/globals';
import { createAnswerCache } from '../../src/http/answer-cache.js';
import type { WholeAnswer } from '../../src/http/whole-answer.js';

function answer(text: string): WholeAnswer {
  return { operation: undefined, status: 200, headers: {}, body: Buffer.from(text) };
}

function open(limits: { maxBytes?: number; maxAnswerBytes?: number } = {}) {
  const state = { version: 0, nowMs: 500, made: 0 };
  const cache = createAnswerCache({
    version: () => state.version,
    now: () => state.nowMs,
    maxBytes: 100_000,
    maxAnswerBytes: 50_000,
    maxAgeMs: 1_000,
    ...limits,
  });
  const make = (text: string) => () => {
    state.made += 1;
    return Promise.resolve(answer(text));
  };
  const ask = async (key: string, text = key) => (await cache.findOrMake(key, make(text))).body.toString();
  return { cache, state, ask };
}

/** An answer that comes when it is let. */
function pending(text: string) {
  let give = (): void => undefined;
  const given = new Promise<WholeAnswer>((resolve) => {
    give = () => {
      resolve(answer(text));
    };
  });
  return { make: () => given, give };
}

describe('The cache of answers', () => {
  it('gives what it keeps', async () => {
    const { cache, state, ask } = open();
    expect(cache.find('a')).toBeUndefined();
    expect([await ask('a', 'one'), await ask('a', 'two'), await ask('b', 'three')]).toEqual([
      'one',
      'one',
      'three',
    ]);
    expect(cache.find('a')?.body.toString()).toBe('one');
    expect(state.made).toBe(2);
  });

  it('gives nothing from before the last write', async () => {
    const { cache, state, ask } = open();
    await ask('a', 'old');
    state.version += 1;
    expect(cache.find('a')).toBeUndefined();
    expect(await ask('a', 'new')).toBe('new');
  });

  it('does not keep what a write overtook while it was made', async () => {
    const { cache, state, ask } = open();
    const slow = pending('old');
    const first = cache.findOrMake('a', slow.make);
    state.version += 1;
    slow.give();
    expect((await first).body.toString()).toBe('old');
    expect(await ask('a', 'new')).toBe('new');
  });

  it('does not share what is made since before a write with whom comes after it', async () => {
    const { cache, state, ask } = open();
    const slow = pending('old');
    const first = cache.findOrMake('a', slow.make);
    state.version += 1;
    expect(await ask('a', 'new')).toBe('new');
    slow.give();
    await first;
    expect(await ask('a', 'newer')).toBe('new');
  });

  it('makes an answer once for all who ask for it at a time', async () => {
    const { cache, state, ask } = open();
    const slow = pending('one');
    const all = [cache.findOrMake('a', slow.make), cache.findOrMake('a', slow.make)];
    const third = ask('a', 'another');
    slow.give();
    expect((await Promise.all(all)).map(({ body }) => body.toString())).toEqual(['one', 'one']);
    expect(await third).toBe('one');
    expect(state.made).toBe(0);
  });

  it('keeps no fault, and tells it to all who asked', async () => {
    const { cache, ask } = open();
    const fail = () => Promise.reject(new Error('no'));
    const all = [cache.findOrMake('a', fail), cache.findOrMake('a', fail)];
    for (const each of all) await expect(each).rejects.toThrow('no');
    expect(await ask('a', 'yes')).toBe('yes');
  });

  it('forgets what is too old', async () => {
    const { cache, state, ask } = open();
    await ask('a');
    state.nowMs = 1_500;
    expect(cache.find('a')).toBeDefined();
    state.nowMs = 1_501;
    expect(cache.find('a')).toBeUndefined();
  });

  it('stays within its bytes: what was not asked for the longest goes', async () => {
    const { cache, ask } = open({ maxBytes: 35_000 });
    for (const key of ['a', 'b', 'c']) await ask(key, key.repeat(10_000));
    cache.find('a');
    await ask('d', 'd'.repeat(10_000));
    expect(['a', 'b', 'c', 'd'].filter((key) => cache.find(key) !== undefined)).toEqual(['a', 'c', 'd']);
  });

  it('stays within its bytes however many small answers there are', async () => {
    const { cache, ask } = open({ maxBytes: 35_000 });
    const keys = Array.from({ length: 100 }, (_, i) => `k${i}`);
    for (const key of keys) await ask(key);
    expect(keys.filter((key) => cache.find(key) !== undefined).length).toBeLessThan(35);
  });

  it('does not keep what is too large', async () => {
    const { cache, ask } = open({ maxAnswerBytes: 5_000 });
    await ask('a', 'x'.repeat(10_000));
    expect(cache.find('a')).toBeUndefined();
  });
});
