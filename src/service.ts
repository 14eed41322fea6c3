import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createApp, indexes } from './app.js';
import { startArticleServices, type ArticleServices } from './articles/services.js';
import type { BackupFolder } from './backups/create-backup.js';
import { pendingIndex } from './articles/writing/intents.js';
import type { Config } from './config.js';
import { createHttpServer } from './http/server.js';
import { closeServer } from './http/shutdown.js';
import type { Logger } from './logger.js';
import { createMetrics } from './metrics/metrics.js';
import { currentVersion } from './rebuild/data-version.js';
import { setIndexes } from './rebuild/next-set.js';
import type { Method } from './rebuild/plan.js';
import { prepareData } from './rebuild/prepare-data.js';
import { createRebuilder } from './rebuild/rebuilder.js';
import { createSearchClient, type SearchClient } from './search/client.js';
import { dataFolders } from './search/engine/data-folders.js';
import { startLocalEngine, type LocalEngine } from './search/engine/local-engine.js';
import { EngineRequestError, EngineUnavailableError, IndexMismatchError } from './search/errors.js';
import { ensureIndex } from './search/index-definition.js';
import { ensureScopedKeys } from './search/scoped-keys.js';

/** A service that answers. */
export interface Service {
  /** Where it is reached: `http://127.0.0.1:3000`. */
  url: string;
  /** Finishes requests under way, then stops the server and after it the engine. */
  stop(): Promise<void>;
}

/** The service cannot listen on its host and port; the message says what to change. */
export class ListenError extends Error {
  override name = 'ListenError';
}

/** The engine that MEILI_HOST names cannot be used; the message says what to change. */
export class GivenEngineError extends Error {
  override name = 'GivenEngineError';
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
  try {
    client = await openClient(engine, config, logger, signal);
    const method = await unlessAborted(advising(config, prepareIndexes(client, logger)), signal);
    const { maxBodyBytes, cacheBytes, access, rateLimits, trustedProxies, extractionWorkers } = config;
    const backupFolder = config.engine === null ? backupFolderOf(config) : null;
    const limits = { maxBodyBytes, cacheBytes, rateLimits };
    const metrics = createMetrics({ client, engineState: engine.state, ofProcess: true });
    const { writes } = metrics;
    const { onPrepared } = writes;
    articles = startArticleServices({
      client,
      logger,
      threads: extractionWorkers,
      observer: writes,
      onPrepared,
    });
    const rebuilder = createRebuilder({ client, articles, logger });
    const rest = { backupFolder, access, trustedProxies };
    const app = createApp({ client, articles, rebuilder, logger, metrics, ...limits, ...rest });
    const server = createHttpServer(app, logger, config);
    const url = await listen(server, config);
    logger.info({ url }, `Onrecord answers at ${url}; try it at ${url}/docs`);
    void articles.writer.repair();
    if (method !== null) await rebuilder.start(method);
    return {
      url,
      stop: async () => {
        const [, isFinished] = await Promise.all([
          closeServer(server, { deadlineMs: config.shutdownTimeoutMs }),
          articles?.close(config.shutdownTimeoutMs),
          rebuilder.stop(config.shutdownTimeoutMs),
        ]);
        // What did not end in its time waits for the engine, which may hang.
        await (isFinished === true ? client?.close() : client?.abandon());
        await engine.stop();
      },
    };
  } catch (error) {
    await articles?.close(0);
    await client?.abandon();
    await engine.stop();
    throw error;
  }
}

function backupFolderOf({ dataDir, backupsKept }: Config): BackupFolder {
  return { path: join(dataDir, dataFolders.backups), kept: backupsKept };
}

/** What `work` resolves to; rejects as soon as `signal` is aborted, while the work goes on. */
async function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal | undefined): Promise<Value> {
  if (signal === undefined) return work;
  const done = new AbortController();
  const aborted = new Promise<never>((_resolve, reject) => {
    const giveUp = () => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true, signal: done.signal });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    done.abort();
  }
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
    const keys = await unlessAborted(advising(config, makeKeys), signal);
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

/** What `work` resolves to; tells the operator what to do where a given engine is at fault. */
async function advising<Value>({ engine }: Config, work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (cause) {
    const message = engine === null ? undefined : adviseOnEngine(engine.origin, cause);
    throw message === undefined ? cause : new GivenEngineError(message, { cause });
  }
}

/** Undefined where the operator can do nothing about it. */
function adviseOnEngine(origin: string, fault: unknown): string | undefined {
  if (fault instanceof IndexMismatchError) return fault.message;
  if (fault instanceof EngineUnavailableError) {
    return `${fault.message}. Start the Meilisearch that MEILI_HOST (${origin}) names, or correct MEILI_HOST.`;
  }
  if (!(fault instanceof EngineRequestError)) return undefined;
  return fault.status === 401 || fault.status === 403
    ? `The Meilisearch at MEILI_HOST (${origin}) refuses MEILI_API_KEY: ${fault.message} Set its master key, or a key with every right.`
    : `What MEILI_HOST (${origin}) names does not answer as Meilisearch does (${fault.status}: ${fault.message}). Correct MEILI_HOST.`;
}

function listen(server: Server, { host, port }: Config): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const message = adviseOnAddress(host, port, cause.code);
      reject(message === undefined ? cause : new ListenError(message, { cause }));
    });
    server.listen(port, host, () => {
      const { port: bound } = server.address() as AddressInfo;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${bound}`);
    });
  });
}

/** Undefined where the operator can do nothing about it. */
function adviseOnAddress(host: string, port: number, code: string | undefined): string | undefined {
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use. Stop what uses it, or give the service another with PORT.`;
    case 'EACCES':
      return `Port ${port} is not allowed to this user. Give the service one from 1024 on with PORT.`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `${host} is no address of this machine. Correct HOST: 127.0.0.1 is for this machine alone, 0.0.0.0 for all.`;
    default:
      return undefined;
  }
}
