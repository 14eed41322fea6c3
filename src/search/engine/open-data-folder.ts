import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Logger } from '../../logger.js';
import { findBinary } from './binary.js';
import { type TrustedBinary, findBundledBinary } from './bundled-binary.js';
import { type DataFolderLock, lockDataFolder } from './data-folder-lock.js';
import { adoptRestored } from './data-folders.js';
import type { EngineSetup } from './engine-process.js';
import { explainDataFolder } from './errors.js';
import { stopLeftoverEngine } from './leftover.js';
import { ensureMasterKey } from './master-key.js';

export interface DataFolderOptions {
  /** Holds data, backups, key, log and lock; made where there is none. */
  dataDir: string;
  /** A Meilisearch to run in place of the one installed or bundled (MEILI_BIN). */
  binaryPath?: string | undefined;
  logger: Logger;
  /** Folders to look for `meilisearch` in; PATH unless given. */
  searchPath?: string;
  /** The binary to fall back on; the optional dependency unless given. */
  bundled?: TrustedBinary | null;
}

/** A data folder that is this process's alone, on which no engine runs, and what to run one with. */
export interface DataFolder {
  lock: DataFolderLock;
  setup: EngineSetup;
}

/**
 * Locks a data folder, ends what an earlier process left unfinished on it (an engine, a restore), and finds what an engine
 * needs.
 *
 * @throws DataFolderInUseError where another service runs on the folder, DataFolderError where it cannot be written
 * @throws NoEngineBinaryError, EngineBinaryError, MasterKeyError
 */
export async function openDataFolder(options: DataFolderOptions): Promise<DataFolder> {
  const { binaryPath, logger, searchPath = process.env.PATH ?? '', bundled = findBundledBinary() } = options;
  const dataDir = resolve(options.dataDir);
  const lock = await claim(dataDir);
  try {
    await stopLeftoverEngine(dataDir, logger);
    await adoptRestored(dataDir);
    const binary = await findBinary({ binaryPath, searchPath, bundled }, dataDir);
    const masterKey = await ensureMasterKey(dataDir, logger);
    return { lock, setup: { binary, dataDir, masterKey } };
  } catch (error) {
    // Where the folder cannot be written, it cannot be released either: that is void with this process.
    await lock.release().catch(() => undefined);
    throw explainDataFolder(dataDir, error);
  }
}

async function claim(dataDir: string): Promise<DataFolderLock> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    return await lockDataFolder(dataDir);
  } catch (error) {
    throw explainDataFolder(dataDir, error);
  }
}
