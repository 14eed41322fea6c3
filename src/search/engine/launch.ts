import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createSearchClient } from '../client.js';
import { engineFault } from '../errors.js';
import { type EngineExit, type EngineProcess, type EngineSetup, runEngine } from './engine-process.js';
import { dataFolders } from './data-folders.js';
import { EngineStartError } from './errors.js';

const pollMs = 20;
const answerTimeoutMs = 2_000;

export interface LaunchOptions {
  port: number;
  /** How long the engine may take to open its data. */
  timeoutMs: number;
  /** Gives up, stops the engine and throws its reason when aborted. */
  signal: AbortSignal;
}

/** An engine that answers. */
export interface LaunchedEngine extends EngineProcess {
  /** Of Meilisearch, such as `1.21.0`. */
  readonly version: string;
}

/**
 * Runs the engine and resolves when it answers to our key on its port.
 *
 * @throws EngineStartError where it ends, or does not answer in time
 */
export async function launchEngine(setup: EngineSetup, options: LaunchOptions): Promise<LaunchedEngine> {
  const engine = await runEngine(setup, options.port);
  const polling = new AbortController();
  // Node 20 may collect the signals of AbortSignal.timeout and AbortSignal.any before they fire: hence by hand.
  const giveUp = () => {
    polling.abort();
    void engine.stop();
  };
  const timer = setTimeout(giveUp, options.timeoutMs);
  options.signal.addEventListener('abort', giveUp);
  if (options.signal.aborted) giveUp();
  try {
    const outcome = await Promise.race([engine.exited, awaitVersion(setup, options.port, polling.signal)]);
    if (typeof outcome === 'string' && !polling.signal.aborted) return { ...engine, version: outcome };
    throw await startError(setup, await engine.exited);
  } catch (error) {
    await engine.stop();
    options.signal.throwIfAborted();
    const timedOut = polling.signal.aborted;
    if (error instanceof EngineStartError && !timedOut) throw error;
    const { logTail } = await engine.exited;
    const reason = timedOut ? `no answer in ${options.timeoutMs} ms` : 'it does not answer as it should';
    throw await startError(setup, { reason, logTail }, engineFault(error));
  } finally {
    clearTimeout(timer);
    options.signal.removeEventListener('abort', giveUp);
    polling.abort();
  }
}

/** Polls until the engine is healthy and tells its version; rejects when `signal` is aborted. */
async function awaitVersion(setup: EngineSetup, port: number, signal: AbortSignal): Promise<string> {
  const origin = `http://127.0.0.1:${port}`;
  const client = createSearchClient({
    origin: () => origin,
    apiKey: setup.masterKey,
    writeLimits: { timeoutMs: answerTimeoutMs },
  });
  try {
    while (!(await client.administrator.isHealthy())) await delay(pollMs, undefined, { signal });
    return (await client.administrator.getVersion()).pkgVersion;
  } finally {
    await client.close();
  }
}

async function startError(
  { binary, dataDir, database: folder = dataFolders.served }: EngineSetup,
  { reason, logTail }: EngineExit,
  cause?: unknown,
): Promise<EngineStartError> {
  const database = join(dataDir, folder);
  const advice = logTail.includes('database version')
    ? ` The data in ${database} were written by Meilisearch ${await databaseVersion(database)}, and Meilisearch opens only ` +
      'those of its own version. Run that version on them (MEILI_BIN) and back them up: a newer one restores the backup.'
    : '';
  return new EngineStartError(
    `The search engine ${binary} does not start: ${reason}.${advice}` +
      (logTail === '' ? '' : ` The last lines of its log:\n${logTail}`),
    { cause },
  );
}

async function databaseVersion(database: string): Promise<string> {
  const version = await readFile(join(database, 'VERSION'), 'utf8').catch(() => '');
  return version.trim() || 'another version';
}
