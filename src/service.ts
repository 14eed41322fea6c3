import { join } from 'node:path';
import { createApp, indexes } from './app.js';
import { startArticleServices, type ArticleServices } from './articles/services.js';
import type { BackupFolder } from './backups/create-backup.js';
import { pendingIndex } from './articles/writing/intents.js';
import type { Config } from './config.js';
import { listen } from './http/listen.js';
import { createHttpServer } from './http/server.js';
import { closeServer } from './http/shutdown.js';
import type { Logger } from './logger.js';
import { createMetrics } from './metrics/metrics.js';
import { currentVersion } from './rebuild/data-version.js';
import { setIndexes } from './rebuild/next-set.js';
import type { Method } from './rebuild/plan.js';
import { prepareData } from './rebuild/prepare-data.js';
import { createRebuilder, type Rebuilder } from './rebuild/rebuilder.js';
import { createSearchClient, type SearchClient } from './search/client.js';
import { dataFolders } from './search/engine/data-folders.js';
import { startLocalEngine, type LocalEngine } from './search/engine/local-engine.js';
import { advising } from './search/engine/given-engine.js';
import { ensureIndex } from './search/index-definition.js';
import { ensureScopedKeys } from './search/scoped-keys.js';
import { unlessAborted } from './unless-aborted.js';

/** A service that answers. */
export interface Service {
  /** Where it is reached: `http://127.0.0.1:3000`. */
  url: string;
  /** Finishes requests under way, then stops the server and after it the engine. */
  stop(): Promise<void>;
}

/**
 * Starts the engine (unless one is given), makes its indexes, then listens; what was started is stopped on failure.
 *
 * @param signal gives the start up when aborted: its reason is thrown
 */
export async function startService(config: Config, logger: Logger, signal?: AbortSignal): Promise<Service> {
  const engine = await openEngine(config, logger, signal);
  let client: SearchClient | undefined;
  let articles: ArticleServices | undefined;
  let rebuilder: Rebuilder | undefined;
  try {
    client = await openClient(engine, config, logger, signal);
    const prepared = prepareIndexes(client, logger);
    const method = await unlessAborted(advising(config.engine?.origin, prepared), signal);
    const metrics = createMetrics({ client, engineState: engine.state, ofProcess: true });
    const observers = { observer: metrics.writes, onPrepared: metrics.writes.onPrepared };
    articles = startArticleServices({ client, logger, threads: config.extractionWorkers, ...observers });
    rebuilder = createRebuilder({ client, articles, logger });
    if (method !== null) await rebuilder.start(method);
    const backupFolder = config.engine === null ? backupFolderOf(config) : null;
    const app = createApp({ ...config, client, articles, rebuilder, logger, metrics, backupFolder });
    const server = createHttpServer(app, logger, config);
    const url = await listen(server, config);
    logger.info({ url }, `Onrecord answers at ${url}; try it at ${url}/docs`);
    void articles.writer.repair();
    return {
      url,
      stop: async () => {
        const [, isFinished] = await Promise.all([
          closeServer(server, { deadlineMs: config.shutdownTimeoutMs }),
          articles?.close(config.shutdownTimeoutMs),
          rebuilder?.stop(config.shutdownTimeoutMs),
        ]);
        // What did not end in its time waits for the engine, which may hang.
        await (isFinished === true ? client?.close() : client?.abandon());
        await engine.stop();
      },
    };
  } catch (error) {
    await Promise.all([articles?.close(0), rebuilder?.stop(0)]);
    await client?.abandon();
    await engine.stop();
    throw error;
  }
}

function backupFolderOf({ dataDir, backupsKept }: Config): BackupFolder {
  return { path: join(dataDir, dataFolders.backups), kept: backupsKept };
}

interface Engine {
  /** See `LocalEngine`. */
  origin: () => string;
  apiKey: string;
  /** None of a given one. */
  state?: LocalEngine['state'];
  /** After its clients were closed. */
  stop: () => Promise<void>;
}

async function openEngine(
  { engine, dataDir, engineBinary }: Config,
  logger: Logger,
  signal: AbortSignal | undefined,
): Promise<Engine> {
  if (engine !== null) {
    return { origin: () => engine.origin, apiKey: engine.apiKey, stop: () => Promise.resolve() };
  }
  return startLocalEngine({ dataDir, binaryPath: engineBinary, logger, signal });
}

/** Opens a client with scoped keys; from then on the engine's own key is not used. */
async function openClient(
  { origin, apiKey }: Engine,
  config: Config,
  logger: Logger,
  signal: AbortSignal | undefined,
): Promise<SearchClient> {
  const client = createSearchClient({ origin, apiKey });
  const indexUids = indexes.map(({ uid }) => uid);
  try {
    const makeKeys = ensureScopedKeys(client.administrator, apiKey, indexUids, logger);
    const keys = await unlessAborted(advising(config.engine?.origin, makeKeys), signal);
    return createSearchClient({ origin, apiKey: keys });
  } finally {
    await client.abandon();
  }
}

/** Returns how the indexes are to be built anew; null where they need not. */
async function prepareIndexes(client: SearchClient, logger: Logger): Promise<Method | null> {
  await ensureIndex(client, pendingIndex);
  return prepareData(client, currentVersion(setIndexes), logger);
}
