import { existsSync } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createSearchClient, type SearchClient } from '../client.js';
import { adoptRestored, dataFolders } from './data-folders.js';
import { removeEngineRecord } from './engine-record.js';
import { RestoreError } from './errors.js';
import { launchEngine } from './launch.js';
import { openDataFolder, type DataFolderOptions } from './open-data-folder.js';
import { findFreePort } from './port.js';

export interface RestoreOptions extends DataFolderOptions {
  /** The dump. */
  file: string;
  /** Lets it take the place of data that are there. */
  replace: boolean;
  /** Gives up when aborted: what is there stays as it is. */
  signal: AbortSignal;
}

/** A million articles take an hour. */
const importTimeoutMs = 24 * 3_600_000;
const pollMs = 100;

/**
 * Makes the data of a local engine anew from a dump. What is there stays until the new data were up, were found good and
 * are in its place: whenever this is broken off, the folder holds either the old data or the new.
 *
 * @param inspect tells what the engine holds, or throws where that is nothing of ours
 * @throws RestoreError where there is no such file, or data are there
 * @throws EngineStartError where the engine refuses the dump
 * @throws DataFolderInUseError where a service runs on the folder
 */
export async function restoreDump<Contents>(
  options: RestoreOptions,
  inspect: (client: SearchClient) => Promise<Contents>,
): Promise<Contents> {
  const dump = resolve(options.file);
  await assertFile(dump);
  const { lock, setup } = await openDataFolder(options);
  const { dataDir } = setup;
  const restoring = join(dataDir, dataFolders.restoring);
  try {
    if (!options.replace && existsSync(join(dataDir, dataFolders.served))) {
      throw new RestoreError(
        `${dataDir} holds data already. With --replace, the backup takes their place once it is restored.`,
      );
    }
    await rm(restoring, { recursive: true, force: true });
    const launched = await launchEngine(
      { ...setup, database: dataFolders.restoring, dump },
      { port: await findFreePort(), timeoutMs: importTimeoutMs, signal: options.signal },
    );
    const client = createSearchClient({
      origin: () => `http://127.0.0.1:${launched.port}`,
      apiKey: setup.masterKey,
    });
    let contents: Contents;
    try {
      await awaitIdle(client, options.signal);
      contents = await inspect(client);
    } finally {
      await client.abandon();
      await launched.stop();
    }
    await rename(restoring, join(dataDir, dataFolders.restored));
    await adoptRestored(dataDir);
    return contents;
  } finally {
    await rm(restoring, { recursive: true, force: true });
    removeEngineRecord(dataDir);
    await lock.release();
  }
}

async function assertFile(path: string): Promise<void> {
  try {
    if ((await stat(path)).isFile()) return;
  } catch (cause) {
    throw new RestoreError(`There is no backup at ${path}.`, { cause });
  }
  throw new RestoreError(`${path} is no file.`);
}

/** Writes that were waiting when the dump was made are part of it, and are done first. */
async function awaitIdle({ administrator }: SearchClient, signal: AbortSignal): Promise<void> {
  const unfinished = { statuses: ['enqueued' as const, 'processing' as const], limit: 1 };
  while ((await administrator.tasks.getTasks(unfinished)).results.length > 0) {
    await delay(pollMs, undefined, { signal });
  }
}
