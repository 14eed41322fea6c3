import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { readEngineRecord } from '../src/search/engine/engine-record.js';
import { isAlive } from '../src/search/engine/process-identity.js';
import { findFreePort } from '../src/search/engine/port.js';

/** The service that is killed, in a process of its own on a folder of its own. */
export interface Victim {
  origin: string;
  start: () => void;
  killService: () => Promise<void>;
  /** The service starts it again by itself. */
  killEngine: () => Promise<void>;
  /** Milliseconds until it is ready; null where it is not in `withinMs`. */
  ready: (withinMs: number) => Promise<number | null>;
  stop: () => Promise<void>;
}

const pollMs = 20;

/** Nothing is started yet. @param dataDir holds the data, and the service's log */
export async function createVictim(dataDir: string): Promise<Victim> {
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const log = createWriteStream(join(dataDir, 'service.log'), { flags: 'a' });
  let child: ChildProcess | undefined;
  const end = async (signal: NodeJS.Signals) => {
    if (child?.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  };
  return {
    origin,
    start: () => {
      child = spawn(process.execPath, ['dist/main.js'], {
        env: {
          ...process.env,
          RATE_LIMIT_WRITES: '0',
          PORT: String(port),
          DATA_DIR: dataDir,
          LOG_LEVEL: 'info',
        },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      child.stderr?.pipe(log, { end: false });
    },
    killService: () => end('SIGKILL'),
    killEngine: async () => {
      const engine = readEngineRecord(dataDir);
      if (engine === null) throw new Error('The service runs no engine');
      process.kill(engine.pid, 'SIGKILL');
      while (isAlive(engine)) await delay(1);
    },
    ready: async (withinMs) => {
      const start = performance.now();
      while (performance.now() - start < withinMs) {
        if (await answers(`${origin}/readyz`)) return performance.now() - start;
        await delay(pollMs);
      }
      return null;
    },
    stop: async () => {
      await end('SIGTERM');
      log.end();
    },
  };
}

async function answers(url: string): Promise<boolean> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(2_000) });
    await response.arrayBuffer();
    return response.status === 200;
  } catch {
    return false;
  }
}
