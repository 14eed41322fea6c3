import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import type { Logger } from '../../src/logger.js';

/** A server on a free port of loopback, for what only shows on a real socket. */
export async function listen(app: RequestListener): Promise<{ server: Server; port: number }> {
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

/** Closes a server and cuts what is connected to it. */
export async function shut(server: Server): Promise<void> {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
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
