import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { answerClientErrors } from '../../src/http/client-errors.js';
import { silentLogger } from '../support/engine.js';
import { dial, receiveAll, startTestServer, type TestServer } from '../support/http.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer((_request, response) => response.end());
  answerClientErrors(server.server, silentLogger);
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
