import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest, test } from '@jest/globals';
import request from 'supertest';
import { readJsonBody } from '../../src/http/request-body.js';
import { createEchoApp } from '../support/http-app.js';
import { dial, receiveAll, receiveUntil, startTestServer, type TestServer } from '../support/http.js';

const app = createEchoApp({ maxBodyBytes: 1_000 });
const word = JSON.stringify({ word: 'grüße' });

describe('A body is read', () => {
  test.each<[how: string, headers: Record<string, string>, body: string | Buffer]>([
    ['as it is', {}, word],
    ['with its charset', { 'Content-Type': 'application/json; charset="UTF-8"' }, word],
    ['of a type that is JSON too', { 'Content-Type': 'application/ld+json' }, word],
    ['packed with gzip', { 'Content-Encoding': 'gzip' }, gzipSync(word)],
    ['packed with deflate', { 'Content-Encoding': 'deflate' }, deflateSync(word)],
    ['packed with br', { 'Content-Encoding': 'br' }, brotliCompressSync(word)],
    ['not packed, and it says so', { 'Content-Encoding': 'identity' }, word],
  ])('%s', async (_how, headers, body) => {
    const sent = request(app)
      .post('/echo/a')
      .set({ 'Content-Type': 'application/json', ...headers });
    const response = await sent.serialize((each: unknown) => each as string).send(body);
    expect(response.body).toEqual({ id: 'a', words: ['grüße'] });
  });
});

describe('A body is refused', () => {
  test.each<
    [why: string, headers: Record<string, string>, body: string | Buffer, status: number, type: string]
  >([
    [
      'that unpacks to more than the limit',
      { 'Content-Encoding': 'gzip' },
      gzipSync('x'.repeat(1e7)),
      413,
      'content-too-large',
    ],
    ['that is not packed as it says', { 'Content-Encoding': 'gzip' }, word, 400, 'malformed-json'],
    [
      'that is packed and cut short',
      { 'Content-Encoding': 'gzip' },
      gzipSync(word).subarray(0, 20),
      400,
      'malformed-json',
    ],
    ['that is packed twice', { 'Content-Encoding': 'gzip, gzip' }, word, 415, 'unsupported-media-type'],
    [
      'that has members of no object as encoding',
      { 'Content-Encoding': 'constructor' },
      word,
      415,
      'unsupported-media-type',
    ],
    ['that has two JSON values', {}, '{"word":"a"}{"word":"b"}', 400, 'malformed-json'],
    [
      'that is one byte over the limit',
      {},
      JSON.stringify({ word: 'x'.repeat(990) }),
      413,
      'content-too-large',
    ],
  ])('%s', async (_why, headers, body, status, type) => {
    const sent = request(app)
      .post('/echo/a')
      .set({ 'Content-Type': 'application/json', ...headers });
    const response = await sent.serialize((each: unknown) => each as string).send(body);
    expect(response.status).toBe(status);
    expect(response.body).toMatchObject({ type: `/problems/${type}` });
  });

  it('tells where JSON is broken', async () => {
    const response = await request(app).post('/echo/a').type('json').send('{"word": "a",}');
    expect((response.body as { detail: string }).detail).toContain('position 13');
  });
});

it('What unpacks a body is ended as soon as it is over the limit', async () => {
  const bomb = brotliCompressSync(Buffer.alloc(100_000_000));
  const headers = { 'content-type': 'application/json', 'content-encoding': 'br' };
  const message = Object.assign(Readable.from([bomb]), { headers }) as unknown as IncomingMessage;
  const pipe = jest.spyOn(message, 'pipe');
  await expect(readJsonBody(message, 1_000)).rejects.toThrow('at most 1,000 bytes');
  const [unpacker] = pipe.mock.calls[0] ?? [];
  expect(unpacker).toMatchObject({ destroyed: true });
  expect(message.readableFlowing).toBe(true);
});

describe('On a socket, a body', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer(app);
  });
  afterAll(() => server.close());

  const head = 'POST /echo/a HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';

  it('that announces too much is refused before a byte of it is sent', async () => {
    const socket = await dial(server.port);
    socket.write(`${head}Content-Length: 5000000000\r\n\r\n`);
    expect(await receiveUntil(socket, '"status":413')).toContain('HTTP/1.1 413');
    socket.destroy();
  });

  it('that never ends is answered once it is over the limit, and the connection cut', async () => {
    const socket = await dial(server.port);
    const received = receiveAll(socket);
    socket.write(`${head}Transfer-Encoding: chunked\r\n\r\n`);
    while (!socket.destroyed) {
      socket.write(`400\r\n${' '.repeat(1024)}\r\n`);
      await nextTurn();
    }
    expect(await received).toContain('HTTP/1.1 413');
  });

  it('that is broken off harms nobody', async () => {
    const socket = await dial(server.port);
    socket.write(`${head}Content-Length: 500\r\n\r\n{"word":`);
    socket.destroy();
    expect((await request(app).post('/echo/a').send({ word: 'x' })).status).toBe(200);
  });

  it('that was refused leaves the connection fit for the next request', async () => {
    const socket = await dial(server.port);
    socket.write(`${head.replace('application/json', 'text/plain')}Content-Length: 5\r\n\r\nhello`);
    await receiveUntil(socket, '"status":415');
    socket.write(`${head}Content-Length: 12\r\n\r\n{"word":"x"}`);
    expect(await receiveUntil(socket, '"words"')).toContain('200 OK');
    socket.destroy();
  });
});
