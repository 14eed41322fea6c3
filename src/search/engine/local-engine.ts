import { removeEngineRecord } from './engine-record.js';
import { openDataFolder, type DataFolderOptions } from './open-data-folder.js';
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

export interface LocalEngineOptions extends DataFolderOptions {
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
  const { logger, signal } = options;
  const { lock, setup } = await openDataFolder(options);
  try {
    const { dataDir, masterKey } = setup;
    signal?.throwIfAborted();
    const supervisor = new EngineSupervisor(setup, logger);
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
