import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterEach, describe, expect, it, test } from '@jest/globals';
import { type SearchClient, createSearchClient } from '../../src/search/client.js';
import {
  EngineRequestError,
  EngineUnavailableError,
  engineFault,
  isRefusal,
} from '../../src/search/errors.js';
import { type TestServer, startTestServer } from '../support/http.js';

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const resource of open.splice(0)) await resource.close();
});

async function serve(listener: RequestListener): Promise<TestServer> {
  const server = await startTestServer(listener);
  open.unshift(server);
  return server;
}

function connect(origin: () => string): SearchClient {
  const client = createSearchClient({ origin, apiKey: 'secret', writeLimits: { timeoutMs: 100 } });
  open.unshift(client);
  return client;
}

async function clientOf(listener: RequestListener): Promise<SearchClient> {
  const { origin } = await serve(listener);
  return connect(() => origin);
}

async function faultOf(request: Promise<unknown>): Promise<unknown> {
  try {
    await request;
  } catch (error) {
    return engineFault(error);
  }
  throw new Error('The request did not fail');
}

const problem = (code: string) => JSON.stringify({ message: `It is ${code}`, code, type: 'x', link: 'y' });

describe('a request', () => {
  it('goes to the origin of the moment, with the key, the body and the path of the origin before its own', async () => {
    const seen: unknown[] = [];
    const listener: RequestListener = (request, response) => {
      const { method, url, headers } = request;
      request.setEncoding('utf8').on('data', (body: string) => {
        seen.push({ method, url, key: headers.authorization, type: headers['content-type'], body });
        response.end('{"hits":[]}');
      });
    };
    const [first, second] = [await serve(listener), await serve(listener)];
    let origin = first.origin;
    const client = connect(() => origin);
    await client.administrator.index('a').search('b');
    origin = `${second.origin}/engine/`;
    await client.administrator.index('a').search('b');

    const expected = { method: 'POST', key: 'Bearer secret', type: 'application/json', body: '{"q":"b"}' };
    expect(seen).toEqual([
      { ...expected, url: '/indexes/a/search' },
      { ...expected, url: '/engine/indexes/a/search' },
    ]);
  });

  it('opens no connection of its own', async () => {
    const ports = new Set<number | undefined>();
    const client = await clientOf((request, response) => {
      ports.add(request.socket.remotePort);
      response.end('{"status":"available"}');
    });
    for (let request = 0; request < 20; request++) await client.administrator.health();
    // The second may come before the first one's connection is known to be free.
    expect(ports.size).toBeLessThanOrEqual(2);
  });

  it.each([
    ['half a character', 'a\ud800b\udfff', 'a\ufffdb\ufffd'],
    ['halves in the wrong order', '\udc00\ud800', '\ufffd\ufffd'],
    ['half a character after a backslash', '\\\ud800', '\\\ufffd'],
    ['the text of an escape', '\\ud800 \\\\udfff', '\\ud800 \\\\udfff'],
    ['whole characters', '😀\ud7ff\ue000', '😀\ud7ff\ue000'],
  ])('sends %s as text that is whole', async (_, text, expected) => {
    const bodies: string[] = [];
    const client = await clientOf((request, response) => {
      request.setEncoding('utf8').on('data', (body: string) => {
        bodies.push(body);
        response.end('{"taskUid":1}');
      });
    });
    await client.administrator.index('a').addDocuments([{ id: 1, text }]);
    expect(bodies.map((body): unknown => JSON.parse(body))).toEqual([[{ id: 1, text: expected }]]);
  });

  it('asks for the parameters it was given', async () => {
    const urls: (string | undefined)[] = [];
    const client = await clientOf((request, response) => {
      urls.push(request.url);
      response.end('{"results":[]}');
    });
    await client.administrator.tasks.getTasks({ uids: [1, 2], limit: 2 });
    expect(urls).toEqual(['/tasks?uids=1%2C2&limit=2']);
  });
});

describe('the engine is unavailable when it', () => {
  test.each<[string, RequestListener, RegExp]>([
    ['answers 500', (_, response) => response.writeHead(500).end(problem('internal')), /500: It is internal/],
    ['answers 503', (_, response) => response.writeHead(503).end('<html>'), /503: no message/],
    ['answers something else than JSON', (_, response) => response.end('<html>'), /not the search engine/],
    ['hangs up', (request) => request.socket.destroy(), /cannot be reached/],
    ['does not answer in time', () => undefined, /within 100 ms/],
    ['stops in the middle of its answer', (_, response) => response.write('{"hi'), /within 100 ms/],
  ])('%s', async (_, listener, message) => {
    const client = await clientOf(listener);
    const fault = await faultOf(client.administrator.getStats());
    expect(fault).toBeInstanceOf(EngineUnavailableError);
    expect(String(fault)).toMatch(message);
  });

  test.each<[string, string, (client: SearchClient) => Promise<unknown>]>([
    ['null', 'null', ({ reader }) => reader.index('a').search('b')],
    ['a list', '[]', ({ reader }) => reader.index('a').search('b')],
    ['nothing', '', ({ reader }) => reader.index('a').search('b')],
    ['an object without hits', '{"status":"ok"}', ({ reader }) => reader.index('a').search('b')],
    ['a result without hits', '{"results":[{}]}', ({ reader }) => reader.multiSearch({ queries: [] })],
    ['results that are no list', '{"results":{}}', ({ reader }) => reader.index('a').getDocuments()],
    ['a task without an id', '{"ok":true}', ({ writer }) => writer.index('a').addDocuments([{ id: 1 }])],
    ['a task that is text', '{"taskUid":"1"}', ({ writer }) => writer.index('a').deleteDocument('1')],
    ['tasks that are none', '{}', ({ writer }) => writer.tasks.getTasks()],
  ])('answers %s', async (_, answer, work) => {
    const client = await clientOf((_request, response) => response.end(answer));
    expect(await faultOf(work(client))).toMatchObject({
      name: 'EngineUnavailableError',
      message: expect.stringMatching(/is not the search engine/) as unknown,
    });
  });

  test('redirects', async () => {
    const client = await clientOf((_, response) => response.writeHead(302, { Location: '/' }).end('{}'));
    expect(await faultOf(client.reader.getStats())).toBeInstanceOf(EngineUnavailableError);
  });

  test('is not there, and the cause says so', async () => {
    const { origin, close } = await startTestServer(() => undefined);
    await close();
    const client = connect(() => origin);
    const fault = await faultOf(client.administrator.getStats());
    expect(fault).toBeInstanceOf(EngineUnavailableError);
    expect(fault).toMatchObject({ cause: { code: 'ECONNREFUSED' } });
  });
});

describe('the engine refuses', () => {
  test.each([
    [404, 'document_not_found'],
    [403, 'invalid_api_key'],
    [400, 'invalid_search_filter'],
  ])('with %d and the code %s', async (status, code) => {
    const client = await clientOf((_, response) => response.writeHead(status).end(problem(code)));
    const error: unknown = await client.administrator.getStats().catch((reason: unknown) => reason);
    expect(engineFault(error)).toBeInstanceOf(EngineRequestError);
    expect(engineFault(error)).toMatchObject({ status, code, message: `It is ${code}` });
    expect(isRefusal(error, code)).toBe(true);
    expect(isRefusal(error, 'another')).toBe(false);
  });

  test('without a code where something before it answers', async () => {
    const client = await clientOf((_, response) => response.writeHead(404).end('Not found'));
    expect(await faultOf(client.administrator.getStats())).toMatchObject({ status: 404, code: null });
  });
});

test('a large body that is refused before it was read does not hold up the next request', async () => {
  const sockets = new Set<Socket>();
  const answer = (status: string, body: string) =>
    `HTTP/1.1 ${status}\r\nContent-Length: ${body.length}\r\nConnection: keep-alive\r\n\r\n${body}`;
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    socket.on('data', (beginning) => {
      if (beginning.toString('latin1').startsWith('GET')) socket.write(answer('200 OK', '{}'));
      else socket.pause().write(answer('413 Payload Too Large', problem('payload_too_large')));
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.unshift({
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await once(server.close(), 'close');
    },
  });
  const client = createSearchClient({
    origin: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    apiKey: 'secret',
    writeLimits: { connections: 1, timeoutMs: 1_000 },
  });
  open.unshift(client);
  const large = [{ id: 1, text: 'x'.repeat(1_000_000) }];
  const fault = await faultOf(client.administrator.index('a').addDocuments(large));
  expect(fault).toMatchObject({ status: 413, code: 'payload_too_large' });
  expect(await client.administrator.getStats()).toEqual({});
});

test('of many requests to an engine that is silent, those beyond the limit are refused at once, the others in time', async () => {
  let asked = 0;
  const { origin } = await serve(() => (asked += 1));
  const readLimits = { connections: 2, waiting: 3, timeoutMs: 200 };
  const client = createSearchClient({ origin: () => origin, apiKey: '', readLimits });
  open.unshift(client);
  const order: string[] = [];
  const requests = Array.from({ length: 8 }, () =>
    faultOf(client.reader.getStats()).then((fault) => order.push(String(fault))),
  );
  await Promise.all(requests);
  const [refused, late] = [/5 requests wait/, /within 200 ms/].map(
    (why) => expect.stringMatching(why) as unknown,
  );
  expect(order).toEqual([refused, refused, refused, late, late, late, late, late]);
  expect(asked).toBe(2);
  // Whoever comes after them finds room.
  expect(String(await faultOf(client.reader.getStats()))).toMatch(/within 200 ms/);
});

test('writes that the engine leaves without an answer keep searches from nothing', async () => {
  const { origin } = await serve((request, response) => {
    if (request.url?.endsWith('/search') === true) response.end('{"hits":[]}');
  });
  const writeLimits = { connections: 1, timeoutMs: 1_000 };
  const client = createSearchClient({ origin: () => origin, apiKey: '', writeLimits });
  open.unshift({ close: client.abandon });
  const writes = [1, 2].map((id) => faultOf(client.writer.index('a').addDocuments([{ id }])));
  expect(await client.reader.index('a').search('b')).toMatchObject({ hits: [] });
  await client.abandon();
  expect(await Promise.all(writes)).toHaveLength(2);
});

test('a request that its caller gives up is no fault of the engine', async () => {
  const client = await clientOf(() => undefined);
  const signal = AbortSignal.abort(new Error('given up'));
  const fault = await faultOf(client.administrator.index('a').search('b', {}, { signal }));
  expect(fault).not.toBeInstanceOf(EngineUnavailableError);
  expect(String(fault)).toMatch(/given up/);
});

test('other errors are left as they are', () => {
  const error = new Error('other');
  expect(engineFault(error)).toBe(error);
  expect(isRefusal(error, 'document_not_found')).toBe(false);
});
