import { removeEngineRecord } from './engine-record.js';
import { explainDataFolder } from './errors.js';
import { openDataFolder, type DataFolderOptions } from './open-data-folder.js';
import { EngineSupervisor } from './supervisor.js';
import type { WatchPace } from './watchdog.js';

/** A Meilisearch that the service runs for itself. */
export interface LocalEngine {
  /** Where it is now: a restarted engine may have moved to another port. */
  readonly origin: () => string;
  /** Opens everything; never to be shown to a client. */
  readonly apiKey: string;
  /** True while it runs, as far as is known; and how often it was started again. */
  readonly state: () => { isRunning: boolean; restarts: number };
  /** Stops the engine and frees the data folder; no process is left when it resolves. */
  readonly stop: () => Promise<void>;
}

export interface LocalEngineOptions extends DataFolderOptions {
  /** How it is seen to hang; by default see `WatchPace`. */
  pace?: WatchPace | undefined;
  /** Gives the start up when aborted: what was begun is stopped, and its reason thrown. */
  signal?: AbortSignal | undefined;
}

/**
 * Runs a Meilisearch on loopback for this process and resolves when it answers. It is started again when it dies, and
 * stopped first where a killed service left one behind.
 *
 * @throws DataFolderInUseError where another service runs on the folder, DataFolderError where it cannot be written
 * @throws NoEngineBinaryError, EngineBinaryError, EngineStartError, MasterKeyError
 */
export async function startLocalEngine(options: LocalEngineOptions): Promise<LocalEngine> {
  const { logger, pace, signal } = options;
  const { lock, setup } = await openDataFolder(options);
  try {
    const { dataDir, masterKey } = setup;
    signal?.throwIfAborted();
    const supervisor = new EngineSupervisor(setup, logger, pace);
    await supervisor.start(signal).catch((error: unknown) => {
      removeEngineRecord(dataDir);
      throw error;
    });
    return {
      origin: () => supervisor.origin(),
      apiKey: masterKey,
      state: () => ({ isRunning: supervisor.isRunning, restarts: supervisor.restarts }),
      stop: async () => {
        await supervisor.stop();
        removeEngineRecord(dataDir);
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release().catch(() => undefined);
    throw explainDataFolder(setup.dataDir, error);
  }
}
