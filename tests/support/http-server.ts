import { once } from 'node:events';
import { type RequestListener, createServer } from 'node:http';

/** An HTTP server that stands for the engine where a real one would have to be broken first. */
export interface TestServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Listens on a free port of 127.0.0.1. */
export async function startTestServer(listener: RequestListener): Promise<TestServer> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A TCP server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
