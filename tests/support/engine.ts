import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Logger } from '../../src/logger.js';
import { type SearchClient, createSearchClient } from '../../src/search/client.js';
import { type LocalEngine, startLocalEngine } from '../../src/search/engine/local-engine.js';

/** A real, empty Meilisearch for one test file. */
export interface TestEngine {
  readonly engine: LocalEngine;
  /** A client with every right. */
  readonly client: SearchClient;
  readonly dataDir: string;
  /** Stops the engine and removes all that it wrote. */
  readonly stop: () => Promise<void>;
}

/** Starts an engine on a new folder: `beforeAll` is the place, and `stop()` belongs to `afterAll`. */
export async function startTestEngine(): Promise<TestEngine> {
  const dataDir = await makeTemporaryFolder();
  const removeFolder = () => rm(dataDir, { recursive: true, force: true });
  try {
    const engine = await startLocalEngine({ dataDir, logger: silentLogger, ...binaryOfTests() });
    const client = createSearchClient({ origin: engine.origin, apiKey: engine.apiKey });
    const stop = async () => {
      await client.close();
      await engine.stop();
      await removeFolder();
    };
    return { engine, client, dataDir, stop };
  } catch (error) {
    await removeFolder();
    throw error;
  }
}

/** What the tests run: MEILI_BIN as the service would, so that they can be run on another version. */
export function binaryOfTests(): { binaryPath: string | undefined } {
  return { binaryPath: process.env.MEILI_BIN };
}

/** A new folder of one test's own; whoever makes it removes it. */
export function makeTemporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'onrecord-test-'));
}

const silent = (): void => undefined;

/** Logs nothing. */
export const silentLogger: Logger = { debug: silent, info: silent, warn: silent, error: silent };
