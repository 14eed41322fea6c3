import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createHttpServer } from '../../src/http/server.js';
import { silentLogger } from '../support/engine.js';
import { createEchoApp } from '../support/http-app.js';
import { dial, receiveAll, startServer, type TestServer } from '../support/http.js';

let server: TestServer;
beforeAll(async () => {
  server = await startServer(createHttpServer(createEchoApp(), silentLogger, { maxConnections: 3 }));
});
afterAll(() => server.close());

test.each([
  ['what is not HTTP', 'HELLO\r\n\r\n', 400, 'malformed-http'],
  [
    'headers that are too large',
    `GET / HTTP/1.1\r\nHost: x\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`,
    431,
    'headers-too-large',
  ],
  ['what is no URL', 'GET /ä HTTP/1.1\r\nHost: x\r\n\r\n', 400, 'malformed-http'],
  ['a request without a host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'malformed-http'],
  ['an older one, which needs none,', 'GET / HTTP/1.0\r\n\r\n', 404, 'unknown-route'],
  [
    'one that expects what nobody knows',
    'GET / HTTP/1.1\r\nHost: x\r\nExpect: wonders\r\nConnection: close\r\n\r\n',
    404,
    'unknown-route',
  ],
])('%s is answered with a problem', async (_what, sent, status, kind) => {
  const socket = await dial(server.port);
  const received = receiveAll(socket);
  socket.write(sent);
  const [head = '', body = ''] = (await received).split('\r\n\r\n');
  expect(head).toContain(`HTTP/1.1 ${status}`);
  expect(head).toContain('Content-Type: application/problem+json');
  expect(head).toMatch(/^X-Request-Id: [\w-]{36}$/m);
  expect(JSON.parse(body)).toMatchObject({ type: `/problems/${kind}`, status });
});

test('A malformed HEAD gets no body', async () => {
  const socket = await dial(server.port);
  const received = receiveAll(socket);
  socket.write('HEAD /ä HTTP/1.1\r\nHost: x\r\n\r\n');
  expect(await received).toMatch(/^HTTP\/1\.1 400 [^]*\r\n\r\n$/);
});

test('A connection over the limit is closed, and those before it are answered', async () => {
  const first = await Promise.all([1, 2, 3].map(() => dial(server.port)));
  const answers = first.map(receiveAll);
  expect(await receiveAll(await dial(server.port))).toBe('');
  for (const socket of first) socket.write('GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
  for (const answer of await Promise.all(answers)) expect(answer).toContain('HTTP/1.1 404');
});
