import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createApp, indexes } from './app.js';
import type { Config } from './config.js';
import { answerClientErrors } from './http/client-errors.js';
import { closeServer } from './http/shutdown.js';
import type { Logger } from './logger.js';
import { createSearchClient, type SearchClient } from './search/client.js';
import { startLocalEngine } from './search/engine/local-engine.js';
import { ensureIndex } from './search/index-definition.js';

/** A service that answers. */
export interface Service {
  /** Where it is reached: `http://127.0.0.1:3000`. */
  url: string;
  /** Finishes requests under way, then stops the server and after it the engine. */
  stop(): Promise<void>;
}

/** Something else listens where the service should. */
export class PortInUseError extends Error {
  override name = 'PortInUseError';

  constructor(port: number, cause: Error) {
    super(`Port ${port} is in use. Stop what uses it, or give the service another with PORT.`, { cause });
  }
}

/** Starts the engine (unless one is given), makes its indexes, then listens; what was started is stopped on failure. */
export async function startService(config: Config, logger: Logger): Promise<Service> {
  const engine = await openEngine(config, logger);
  try {
    for (const index of indexes) await ensureIndex(engine.client, index);
    const app = createApp({ client: engine.client, logger, maxBodyBytes: config.maxBodyBytes });
    const server = createServer(app);
    answerClientErrors(server);
    const url = await listen(server, config);
    logger.info({ url }, `Onrecord answers at ${url}; try it at ${url}/docs`);
    return {
      url,
      stop: async () => {
        await closeServer(server, { deadlineMs: config.shutdownTimeoutMs });
        await engine.close();
      },
    };
  } catch (error) {
    await engine.close();
    throw error;
  }
}

interface Engine {
  client: SearchClient;
  close(): Promise<void>;
}

async function openEngine({ engine, dataDir, engineBinary }: Config, logger: Logger): Promise<Engine> {
  if (engine !== null) {
    const client = createSearchClient({ origin: () => engine.origin, apiKey: engine.apiKey });
    return { client, close: () => client.close() };
  }
  const local = await startLocalEngine({ dataDir, binaryPath: engineBinary, logger });
  const client = createSearchClient({ origin: () => local.origin(), apiKey: local.apiKey });
  return {
    client,
    close: async () => {
      await client.close();
      await local.stop();
    },
  };
}

function listen(server: Server, { host, port }: Config): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortInUseError(port, error) : error);
    });
    server.listen(port, host, () => {
      const { port: bound } = server.address() as AddressInfo;
      resolve(`http://${host.includes(':') ? `[${host}]` : host}:${bound}`);
    });
  });
}
