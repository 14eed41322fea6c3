import { randomBytes, randomUUID } from 'node:crypto';
import { chmod, open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from '../../logger.js';
import { MasterKeyError } from './errors.js';
import { isSystemError } from './system-error.js';

/** What Meilisearch asks of a master key in production. */
const shortestKey = 16;
const ownerOnly = 0o600;

/**
 * The engine's master key, kept in `<dataDir>/master-key` for its owner alone and made where there is none: 32 random
 * bytes. To be called under the folder's lock.
 */
export async function ensureMasterKey(dataDir: string, logger: Logger): Promise<string> {
  const path = join(dataDir, 'master-key');
  return (await readKey(path, logger)) ?? (await createKey(path));
}

async function readKey(path: string, logger: Logger): Promise<string | null> {
  let key: string;
  try {
    key = (await readFile(path, 'utf8')).trim();
  } catch (error) {
    if (isSystemError(error, 'ENOENT')) return null;
    throw error;
  }
  if (key.length < shortestKey) {
    throw new MasterKeyError(
      `${path} holds no usable key. Delete the file: a new key is made, the data stay.`,
    );
  }
  if (((await stat(path)).mode & 0o077) !== 0) {
    await chmod(path, ownerOnly);
    logger.warn(
      { path },
      'other users could read the master key; it is closed to them now, delete the file for a new key',
    );
  }
  return key;
}

/** Written aside and renamed, so that a crash leaves a whole key or none. */
async function createKey(path: string): Promise<string> {
  const key = randomBytes(32).toString('base64url');
  const draft = `${path}.draft-${randomUUID()}`;
  const file = await open(draft, 'wx', ownerOnly);
  try {
    await file.writeFile(`${key}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(draft, path);
  return key;
}
