import { once } from 'node:events';
import { createServer } from 'node:net';
import { isSystemError } from './system-error.js';

/** A port of 127.0.0.1 that nobody listens on: the preferred one if it is free. */
export async function findFreePort(preferred = 0): Promise<number> {
  // A request for an engine that is just being started again must fail at once, not wait here for an answer.
  const server = createServer((socket) => socket.destroy());
  try {
    server.listen(preferred, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('A TCP server has no port');
    return address.port;
  } catch (error) {
    if (preferred !== 0 && isSystemError(error, 'EADDRINUSE')) return await findFreePort();
    throw error;
  } finally {
    server.close();
  }
}
