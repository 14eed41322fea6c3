import { exampleArticles } from '../src/articles/examples.js';
import { createHttpServer } from '../src/http/server.js';
import type { Logger } from '../src/logger.js';
import { startTestApi } from '../tests/support/api.js';
import { silentLogger } from '../tests/support/engine.js';
import { startServer } from '../tests/support/http.js';

/** Starts the whole service on an engine and a folder of its own, with the example articles stored. */
export async function startFuzzedService(logger: Logger = silentLogger) {
  const api = await startTestApi(logger);
  for (const { value } of Object.values(exampleArticles)) await api.ingest(value);
  const { origin, close } = await startServer(createHttpServer(api.app, logger, { maxConnections: 1_000 }));
  return {
    origin,
    stop: async () => {
      await close();
      await api.stop();
    },
  };
}
