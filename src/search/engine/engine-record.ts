import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ProcessIdentity, parseIdentity } from './process-identity.js';
import { isSystemError } from './system-error.js';

/**
 * Which process is the engine of a data folder, so that it is found again when the service was killed and left it
 * behind. All synchronous: between the start of the engine and its record nothing else is to happen.
 */
export function writeEngineRecord(dataDir: string, engine: ProcessIdentity & { port: number }): void {
  const draft = `${recordPath(dataDir)}.draft`;
  writeFileSync(draft, JSON.stringify(engine), { mode: 0o600 });
  renameSync(draft, recordPath(dataDir));
}

/** Null where no engine was left, as far as the record tells. */
export function readEngineRecord(dataDir: string): ProcessIdentity | null {
  try {
    return parseIdentity(readFileSync(recordPath(dataDir), 'utf8'));
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
}

/** Forgets the engine of a data folder, which has ended; does nothing where there is no record. */
export function removeEngineRecord(dataDir: string): void {
  rmSync(recordPath(dataDir), { force: true });
}

function recordPath(dataDir: string): string {
  return join(dataDir, 'engine.json');
}
