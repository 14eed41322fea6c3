import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { createHttpServer } from '../../src/http/server.js';
import { silentLogger } from '../support/engine.js';
import { dial, receiveAll, startServer, type TestServer } from '../support/http.js';

const idleTimeoutMs = 50;
/** More than the buffers between take. */
const muchBytes = 50_000_000;

let release: (() => void) | undefined;
let server: TestServer;
beforeAll(async () => {
  const limits = { maxConnections: 10, idleTimeoutMs };
  const http = createHttpServer(
    (request, response) => {
      if (request.url === '/much') response.end(Buffer.alloc(muchBytes));
      else if (request.url === '/slow') release = () => response.end('made');
      else request.resume();
    },
    silentLogger,
    limits,
  );
  server = await startServer(http);
});
afterAll(() => server.close());

describe('A connection is ended', () => {
  test.each([
    ['that sends nothing', ''],
    ['that stops amid its headers', 'GET / HTTP/1.1\r\nHost: x\r\nX-'],
    ['that stops amid its body', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf'],
  ])('%s', async (_what, sent) => {
    const socket = await dial(server.port);
    socket.write(sent);
    socket.resume();
    await once(socket, 'close');
  });

  it('that does not read', async () => {
    const ended = once(server.server, 'connection').then(([accepted]) => once(accepted as never, 'close'));
    const socket = await dial(server.port);
    socket.pause();
    socket.write('GET /much HTTP/1.1\r\nHost: x\r\n\r\n');
    await ended;
    socket.destroy();
  });
});

it('A connection stays whose answer is still being made', async () => {
  const socket = await dial(server.port);
  const received = receiveAll(socket);
  const asked = once(server.server, 'timeout');
  socket.write('GET /slow HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  await asked;
  await once(server.server, 'timeout');
  release?.();
  expect(await received).toContain('made');
});
