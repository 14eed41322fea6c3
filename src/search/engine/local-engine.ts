import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Logger } from '../../logger.js';
import { findBinary } from './binary.js';
import { type TrustedBinary, findBundledBinary } from './bundled-binary.js';
import { lockDataFolder } from './data-folder-lock.js';
import { removeEngineRecord } from './engine-record.js';
import { stopLeftoverEngine } from './leftover.js';
import { ensureMasterKey } from './master-key.js';
import { EngineSupervisor } from './supervisor.js';

/** A Meilisearch that the service runs for itself. */
export interface LocalEngine {
  /** Where it is now: a restarted engine may have moved to another port. */
  readonly origin: () => string;
  /** Opens everything; never to be shown to a client. */
  readonly apiKey: string;
  /** Stops the engine and frees the data folder; no process is left when it resolves. */
  readonly stop: () => Promise<void>;
}

export interface LocalEngineOptions {
  /** Holds data, key, log and lock; made where there is none. */
  dataDir: string;
  /** A Meilisearch to run in place of the one installed or bundled (MEILI_BIN). */
  binaryPath?: string | undefined;
  logger: Logger;
  /** Folders to look for `meilisearch` in; PATH unless given. */
  searchPath?: string;
  /** The binary to fall back on; the optional dependency unless given. */
  bundled?: TrustedBinary | null;
  /** Gives the start up when aborted: what was begun is stopped, and its reason thrown. */
  signal?: AbortSignal | undefined;
}

/**
 * Runs a Meilisearch on loopback for this process and resolves when it answers. It is started again when it dies, and
 * stopped first where a killed service left one behind.
 *
 * @throws DataFolderInUseError where another service runs on the folder
 * @throws NoEngineBinaryError, EngineBinaryError, EngineStartError, MasterKeyError
 */
export async function startLocalEngine(options: LocalEngineOptions): Promise<LocalEngine> {
  const {
    binaryPath,
    logger,
    searchPath = process.env.PATH ?? '',
    bundled = findBundledBinary(),
    signal,
  } = options;
  const dataDir = resolve(options.dataDir);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const lock = await lockDataFolder(dataDir);
  try {
    await stopLeftoverEngine(dataDir, logger);
    const binary = await findBinary({ binaryPath, searchPath, bundled }, dataDir);
    const masterKey = await ensureMasterKey(dataDir, logger);
    signal?.throwIfAborted();
    const supervisor = new EngineSupervisor({ binary, dataDir, masterKey }, logger);
    await supervisor.start(signal).catch((error: unknown) => {
      removeEngineRecord(dataDir);
      throw error;
    });
    return {
      origin: () => supervisor.origin(),
      apiKey: masterKey,
      stop: async () => {
        await supervisor.stop();
        removeEngineRecord(dataDir);
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}
