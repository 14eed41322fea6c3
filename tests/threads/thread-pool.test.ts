import { afterEach, describe, expect, it } from '@jest/globals';
import { startThreadPool, TaskLimitError, type ThreadPool } from '../../src/threads/thread-pool.js';

let pool: ThreadPool<string, string>;
afterEach(() => pool.close());

const script = new URL('./fixtures/obedient', import.meta.url);

describe('A task that', () => {
  it.each([
    ['never ends is given up, and its thread goes on with the next', 'go on', 'time'],
    ['takes ever more memory is given up, and its thread goes on with the next', 'grow', 'memory'],
  ])('%s', async (_what, task, limit) => {
    const timeLimitMs = limit === 'time' ? 300 : 60_000;
    pool = startThreadPool({ script, threads: 1, timeLimitMs, memoryLimitMb: 64 });
    const hostile = pool.run(task);
    const others = [pool.run('answer'), pool.run('answer')];
    await expect(hostile).rejects.toThrow(TaskLimitError);
    await expect(hostile).rejects.toMatchObject({ limit });
    expect(await Promise.all(others)).toEqual(['answered', 'answered']);
  });

  it('fails does so alone', async () => {
    pool = startThreadPool({ script, threads: 2, timeLimitMs: 60_000 });
    const results = await Promise.allSettled(['answer', 'fail', 'answer'].map((task) => pool.run(task)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(results[1]).toMatchObject({ reason: { message: 'told to' } });
  });
});

it('A task waits for its thread as long as it must: its time begins when the thread does', async () => {
  pool = startThreadPool({ script, threads: 1, timeLimitMs: 50 });
  expect(await Promise.all(Array.from({ length: 20 }, () => pool.run('answer')))).toHaveLength(20);
});

it('A thread keeps nothing of tasks that are done', async () => {
  pool = startThreadPool({ script, threads: 1, timeLimitMs: 60_000 });
  const before = Number(await pool.run('weigh'));
  for (let task = 0; task < 500; task += 1) await pool.run('answer');
  // A port takes 64 bytes.
  expect(Number(await pool.run('weigh')) - before).toBeLessThan(100 * 64);
});

it('Tasks of a pool that is closed fail', async () => {
  pool = startThreadPool({ script, threads: 1 });
  const result = expect(pool.run('go on')).rejects.toThrow();
  await pool.close();
  await result;
});
