import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Logger } from '../../src/logger.js';

/** An HTTP server of a test's own. */
export interface TestServer {
  readonly server: Server;
  readonly port: number;
  readonly origin: string;
  /** Cuts what is connected to it, too. */
  readonly close: () => Promise<void>;
}

/** A server for a listener, on a free port of 127.0.0.1. */
export function startTestServer(listener: RequestListener): Promise<TestServer> {
  return startServer(createServer(listener));
}

/** Makes a server listen on a free port of 127.0.0.1. */
export async function startServer(server: Server): Promise<TestServer> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    server,
    port,
    origin: `http://127.0.0.1:${port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A bare connection to a server of ours. */
export async function dial(port: number): Promise<Socket> {
  const socket = connect(port, '127.0.0.1');
  socket.on('error', () => undefined);
  await new Promise((resolve) => socket.once('connect', resolve));
  return socket;
}

/** All that a connection receives until it is closed. */
export function receiveAll(socket: Socket): Promise<string> {
  return new Promise((resolve) => {
    let received = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => (received += chunk));
    socket.once('close', () => {
      resolve(received);
    });
  });
}

/** What a connection receives until `mark` is among it. */
export function receiveUntil(socket: Socket, mark: string): Promise<string> {
  return new Promise((resolve) => {
    let received = '';
    socket.setEncoding('utf8').on('data', (chunk: string) => {
      received += chunk;
      if (received.includes(mark)) resolve(received);
    });
  });
}

/** A logger that keeps what it is told at the level of errors. */
export function keepErrors(): {
  logger: Logger;
  errors: { details: Record<string, unknown>; message: string }[];
} {
  const errors: { details: Record<string, unknown>; message: string }[] = [];
  const silent = (): void => undefined;
  const error = (details: object | string, message = ''): void => {
    errors.push({ details: details as Record<string, unknown>, message });
  };
  return { logger: { debug: silent, info: silent, warn: silent, error }, errors };
}
