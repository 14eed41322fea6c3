import { setTimeout as delay } from 'node:timers/promises';

const pollMs = 10;
const timeoutMs = 20_000;

/** Resolves as soon as `condition` holds, for what other processes do in their own time. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = performance.now() + timeoutMs;
  while (!(await condition())) {
    if (performance.now() > deadline)
      throw new Error(`Still not so after ${timeoutMs} ms: ${condition.toString()}`);
    await delay(pollMs);
  }
}
