import { rm } from 'node:fs/promises';
import { afterEach, beforeEach } from '@jest/globals';
import { loadConfig } from '../../src/config.js';
import { startService, type Service } from '../../src/service.js';
import { binaryOfTests, makeTemporaryFolder, silentLogger } from './engine.js';

/** A folder of data, new for each test, and the service on it, which may be stopped and started again. */
export interface ServiceFolder {
  /** Of the test that runs. */
  readonly dataDir: () => string;
  /** What the service is configured by, for whoever starts it in another way. */
  readonly environment: () => Record<string, string>;
  /** Starts the service; resolves to its address. */
  readonly start: () => Promise<string>;
  /** Stops the service, where one runs. */
  readonly stop: () => Promise<void>;
}

/** To be called where tests are described; after each test the service is stopped and the folder removed. */
export function useServiceFolder(settings: Readonly<Record<string, string>> = {}): ServiceFolder {
  let folder = '';
  let service: Service | null = null;

  const environment = () => {
    const { binaryPath } = binaryOfTests();
    return { PORT: '0', DATA_DIR: folder, ...(binaryPath && { MEILI_BIN: binaryPath }), ...settings };
  };
  const start = async () => {
    service = await startService(loadConfig(environment()), silentLogger);
    return service.url;
  };
  const stop = async () => {
    await service?.stop();
    service = null;
  };

  beforeEach(async () => {
    folder = await makeTemporaryFolder();
  });
  afterEach(async () => {
    await stop();
    await rm(folder, { recursive: true, force: true });
  });
  return { dataDir: () => folder, environment, start, stop };
}
