import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '../../logger.js';
import { readEngineRecord, removeEngineRecord } from './engine-record.js';
import { type ProcessIdentity, isAlive } from './process-identity.js';
import { isSystemError } from './system-error.js';

const graceMs = 10_000;
const pollMs = 20;

/** Stops the engine that a killed service left behind on this data folder, if there is one. Under the folder's lock. */
export async function stopLeftoverEngine(dataDir: string, logger: Logger): Promise<void> {
  const engine = readEngineRecord(dataDir);
  if (engine !== null && isAlive(engine)) {
    logger.warn({ enginePid: engine.pid }, 'stopping the search engine that an earlier service left behind');
    if (!(await ended(engine, 'SIGTERM')) && !(await ended(engine, 'SIGKILL'))) {
      throw new Error(
        `The search engine with process id ${engine.pid}, left behind on ${dataDir}, cannot be stopped`,
      );
    }
  }
  removeEngineRecord(dataDir);
}

async function ended(engine: ProcessIdentity, signal: NodeJS.Signals): Promise<boolean> {
  const deadline = performance.now() + graceMs;
  try {
    process.kill(engine.pid, signal);
  } catch (error) {
    if (!isSystemError(error, 'ESRCH')) throw error;
  }
  while (isAlive(engine) && performance.now() < deadline) await delay(pollMs);
  return !isAlive(engine);
}
