import { readFile } from 'node:fs/promises';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, test } from '@jest/globals';
import { createApp, indexes } from '../../src/app.js';
import { startArticleServices, type ArticleServices } from '../../src/articles/services.js';
import { createSearchClient, type SearchClient } from '../../src/search/client.js';
import { parseIdentity } from '../../src/search/engine/process-identity.js';
import { ensureIndex } from '../../src/search/index-definition.js';
import { callApi, type Api } from '../support/api.js';
import type { Answer } from '../support/described-answer.js';
import { startTestEngine, type TestEngine } from '../support/engine.js';
import { startEngineProxy, type EngineProxy } from '../support/engine-proxy.js';
import { keepErrors } from '../support/http.js';
import { until } from '../support/until.js';

let engine: TestEngine;
let proxy: EngineProxy;
let client: SearchClient;
let articles: ArticleServices;
let api: Api;
const { logger, errors } = keepErrors();
const rejections: unknown[] = [];
const keepRejection = (reason: unknown) => rejections.push(reason);

beforeAll(async () => {
  process.on('unhandledRejection', keepRejection);
  engine = await startTestEngine();
  proxy = await startEngineProxy(engine.engine.origin);
  client = createSearchClient({
    origin: () => proxy.origin,
    apiKey: engine.engine.apiKey,
    readLimits: { timeoutMs: 500 },
    writeLimits: { timeoutMs: 500 },
  });
  for (const index of indexes) await ensureIndex(engine.client, index);
  articles = startArticleServices({ client, logger, threads: 1 });
  api = callApi(createApp({ client, articles, logger, maxBodyBytes: 10_000 }));
  expect(await api.post('/v1/articles', article)).toMatchObject({ status: 201 });
});
afterEach(() => {
  proxy.interfere = () => null;
  expect(rejections).toEqual([]);
});
afterAll(async () => {
  process.off('unhandledRejection', keepRejection);
  await articles.close(10_000);
  await client.abandon();
  await proxy.close();
  await engine.stop();
});

const article = {
  text: '“We have nothing to hide,” said Marta Quillon, the harbour master of Westmere.',
  url: 'https://example.org/harbour',
};
const other = { text: '“The locks stay open,” said Jonas Feld, the canal keeper of Westmere.' };

const json = (status: number, body: string): RequestListener => {
  return (request, response) => {
    request.resume();
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(body);
  };
};
const refusal = (status: number, code: string) =>
  json(status, JSON.stringify({ message: 'engine-secret', code }));

/** What may become of a request to the engine. */
const faults: [what: string, fault: RequestListener][] = [
  ['hangs up', (request) => request.socket.destroy()],
  ['stays silent', (request) => request.resume()],
  ['stops in the middle of its headers', (request) => request.socket.write('HTTP/1.1 200 OK\r\nContent-')],
  [
    'hangs up in the middle of its answer',
    (request, response) => {
      response.writeHead(200, { 'Content-Length': '1000' }).write('{"results":[');
      setImmediate(() => request.socket.destroy());
    },
  ],
  [
    'never ends its answer',
    (_request, response) => {
      const timer = setInterval(() => response.write(' '), 20);
      response.once('close', () => {
        clearInterval(timer);
      });
    },
  ],
  ['answers what is no HTTP', (request) => request.socket.end('SSH-2.0-OpenSSH_9.6\r\n\r\n')],
  ['fails', refusal(500, 'internal')],
  ['is overloaded', refusal(503, 'too_many_search_requests')],
  ['is replaced by a page', (_request, response) => response.end('<html>engine-secret</html>')],
  ['is replaced by the page of a gateway', (_request, response) => response.writeHead(502).end('<html>')],
  ['is replaced by something that knows nothing', (_request, response) => response.writeHead(404).end('?')],
  ['answers nonsense', json(200, '{"engine-secret":1}')],
  ['answers null', json(200, 'null')],
  ['answers a list', json(200, '[]')],
  ['answers nothing', json(200, '')],
  ['redirects', (_request, response) => response.writeHead(307, { Location: '/elsewhere' }).end()],
  ['knows our key no more', refusal(403, 'invalid_api_key')],
  ['has lost its indexes', refusal(404, 'index_not_found')],
  ['has no room on its disk', refusal(422, 'no_space_left_on_device')],
];

const reads = [
  '/readyz',
  '/v1/statements?q=hide',
  '/v1/articles?facets=source',
  '/v1/timeline',
  '/v1/actors?q=quil',
];

function expectUnavailable(answer: Answer): void {
  expect(answer).toMatchObject({ status: 503, body: { type: '/problems/service-unavailable' } });
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  expect(JSON.stringify(answer)).not.toMatch(/engine-secret|127\.0\.0\.1|ECONN|UND_ERR|socket/);
}

describe('While the engine', () => {
  it.each(faults)(
    '%s, reads and writes are answered with 503, and after it they work',
    async (_what, fault) => {
      proxy.interfere = () => fault;
      errors.length = 0;
      const answers = await Promise.all([
        ...reads.map((path) => api.get(path)),
        api.post('/v1/articles', other),
      ]);
      for (const answer of answers) expectUnavailable(answer);
      expect((await api.get('/livez')).status).toBe(200);
      expect(errors.length).toBeGreaterThanOrEqual(answers.length);
      for (const { details } of errors) expect(details.err).toBeInstanceOf(Error);

      proxy.interfere = () => null;
      for (const path of reads) expect((await api.get(path)).status).toBe(200);
      expect(await api.get('/v1/statements?q=hide')).toMatchObject({ body: { total: { value: 1 } } });
    },
  );

  it('leaves tasks as they are, as on a full disk, readers are served', async () => {
    proxy.interfere = ({ method, url }) =>
      method === 'POST' && url?.endsWith('/documents') === true ? (request) => request.resume() : null;
    const write = api.post('/v1/articles', other);
    expect((await api.get('/v1/statements?q=hide&limit=3')).status).toBe(200);
    expectUnavailable(await write);
  });

  it('fails the tasks of an article, that is told, and repeating it stores it whole', async () => {
    const failed = {
      uid: 0,
      status: 'failed',
      type: 'documentAdditionOrUpdate',
      error: { message: 'engine-secret', code: 'internal' },
    };
    proxy.interfere = ({ url = '' }) => {
      if (!url.startsWith('/tasks')) return null;
      const uids = new URL(url, 'http://engine').searchParams.get('uids')?.split(',') ?? [];
      return json(200, JSON.stringify({ results: uids.map((uid) => ({ ...failed, uid: Number(uid) })) }));
    };
    expectUnavailable(await api.post('/v1/articles', other));
    proxy.interfere = () => null;
    const again = await api.post('/v1/articles', other);
    expect([200, 201]).toContain(again.status);
    expect(await api.get('/v1/statements?q=locks')).toMatchObject({ body: { total: { value: 1 } } });
  });

  it('answers slowly, as long as it is in time, so does the service', async () => {
    let delayed = 0;
    proxy.interfere = () => null;
    const direct = await api.get('/v1/statements?q=nothing+hide');
    proxy.interfere = () => (request, response) => {
      delayed += 1;
      request.resume();
      setTimeout(() => response.end('{"hits":[],"results":[{"hits":[],"totalHits":0}],"totalHits":0}'), 50);
    };
    const slow = await api.get('/v1/statements?q=something+slow');
    expect([direct.status, slow.status]).toEqual([200, 200]);
    expect(delayed).toBeGreaterThan(0);
  });
});

test('what is in memory is answered while the engine is silent', async () => {
  const remembering = callApi(
    createApp({ client, articles, logger, maxBodyBytes: 10_000, cacheBytes: 1_000_000 }),
  );
  await remembering.get('/v1/statements?q=hide');
  proxy.interfere = () => (request) => request.resume();
  expect((await remembering.get('/v1/statements?q=hide')).status).toBe(200);
  expectUnavailable(await remembering.get('/v1/statements?q=nothing'));
});

test('of more searches than may wait for a silent engine, all are answered with 503, and the next is served', async () => {
  proxy.interfere = () => (request) => request.resume();
  const many = Array.from({ length: 700 }, (_, word) => api.get(`/v1/statements?q=word${word}`));
  for (const answer of await Promise.all(many)) expectUnavailable(answer);
  proxy.interfere = () => null;
  expect((await api.get('/v1/statements?q=hide&limit=7')).status).toBe(200);
});

/** The engine's process, as the service wrote it down. */
async function enginePid(): Promise<number> {
  const identity = parseIdentity(await readFile(join(engine.dataDir, 'engine.json'), 'utf8'));
  if (identity === null) throw new Error('The record of the engine cannot be read');
  return identity.pid;
}

let asked = 0;
/** A search that no memory can answer. */
const search = () =>
  api.get(`/v1/statements?q=hide&minConfidence=0.${String((asked += 1)).padStart(4, '0')}`);

describe('Searches during', () => {
  it('a kill of the engine get 503 or what they ask for, and work once it is back', async () => {
    process.kill(await enginePid(), 'SIGKILL');
    const statuses = new Set<number>();
    await until(async () => {
      const answer = await search();
      statuses.add(answer.status);
      if (answer.status !== 200) expectUnavailable(answer);
      return answer.status === 200 && engine.engine.state().restarts === 1;
    });
    expect([...statuses].every((status) => status === 200 || status === 503)).toBe(true);
    expect(await search()).toMatchObject({ status: 200, body: { total: { value: 1 } } });
    expect((await api.get('/readyz')).status).toBe(200);
  });

  it('a standstill of the engine get 503, and work once it goes on', async () => {
    const pid = await enginePid();
    process.kill(pid, 'SIGSTOP');
    try {
      expectUnavailable(await search());
      expectUnavailable(await api.get('/readyz'));
      expect((await api.get('/livez')).status).toBe(200);
    } finally {
      process.kill(pid, 'SIGCONT');
    }
    await until(async () => (await search()).status === 200);
  });
});
