import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApp } from '../../src/app.js';
import { createMetrics } from '../../src/metrics/metrics.js';
import { createSearchClient } from '../../src/search/client.js';
import { callApi, startTestApi, type Api, type TestApi } from '../support/api.js';
import { configuredKeys } from '../support/keys.js';
import { silentLogger } from '../support/engine.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

/** The metrics as they are now: values by name and labels, as Prometheus reads them. */
async function read({ request }: Pick<Api, 'request'> = api): Promise<Map<string, number>> {
  const { status, headers, text } = await request.get('/metrics');
  expect([status, (headers as Record<string, string>)['content-type']]).toEqual([
    200,
    'text/plain; charset=utf-8; version=0.0.4',
  ]);
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return new Map(
    lines.map((line) => [line.slice(0, line.lastIndexOf(' ')), Number(line.slice(line.lastIndexOf(' ')))]),
  );
}

const count = (operation: string, method: string, status: number) =>
  `onrecord_http_request_duration_seconds_count{operation="${operation}",method="${method}",status="${status}"}`;

describe('/metrics', () => {
  it('counts requests by operation, method and status, those from memory too', async () => {
    await api.ingest({
      text: '“The ferry runs,” said Olla Brandt, the mayor of Sundvik.',
      url: 'https://example.org/f',
    });
    for (let times = 0; times < 3; times++) await api.get('/v1/statements?q=ferry');
    await api.request.head('/v1/statements?q=ferry');
    await api.get('/v1/statements?limit=1000');
    await api.get('/v1/articles/nothing');
    const metrics = await read();
    expect(metrics.get(count('createArticle', 'POST', 201))).toBe(1);
    expect(metrics.get(count('searchStatements', 'GET', 200))).toBe(3);
    expect(metrics.get(count('searchStatements', 'HEAD', 200))).toBe(1);
    expect(metrics.get(count('searchStatements', 'GET', 400))).toBe(1);
    expect(metrics.get(count('getArticle', 'GET', 404))).toBe(1);
    expect(metrics.get('onrecord_http_requests_from_memory_total{operation="searchStatements"}')).toBe(2);
  });

  it('has no more series however many paths, queries and methods are asked for', async () => {
    const ask = async (round: number) => {
      await api.request.get(`/v1/articles/secret-${round}?secret=${round}`);
      await api.request.get(`/secret-${round}`);
      await api.request.get(`/docs/secret-${round}`);
      await api.request.get(`/v1/statements?q=secret-${round}`);
    };
    await ask(0);
    await read();
    const before = await read();
    for (let round = 1; round < 20; round++) await ask(round);
    const after = await read();
    expect([...after.keys()]).toEqual([...before.keys()]);
    expect([...after.keys()].join('\n')).not.toMatch(/secret/);
    expect(after.get(count('none', 'GET', 404))).toBe(40);
  });

  it('tells of the engine and its tasks', async () => {
    const metrics = await read();
    expect(metrics.get('onrecord_engine_up')).toBe(1);
    expect(metrics.get('onrecord_engine_tasks{status="failed"}')).toBe(0);
    expect(metrics.get('onrecord_engine_tasks{status="enqueued"}')).toBe(0);
    expect(metrics.get('onrecord_engine_oldest_task_seconds')).toBe(0);
    const { taskUid } = await api.client.writer.index('articles').addDocuments([{ id: 'not an id' }]);
    await api.client.writer.tasks.waitForTask(taskUid);
    expect((await read()).get('onrecord_engine_tasks{status="failed"}')).toBe(1);
  });

  it('tells of writes what it is told of them', async () => {
    const metrics = createMetrics({
      client: api.client,
      engineState: () => ({ restarts: 7 }),
      ofProcess: true,
    });
    metrics.writes.onLoad({ articles: 3, bytes: 4_000 });
    metrics.writes.onOutcome('created');
    metrics.writes.onPrepared(0.004);
    const { client, articles } = api;
    const app = createApp({ client, articles, logger: silentLogger, metrics, maxBodyBytes: 1_000 });
    const told = await read(callApi(app));
    expect(Object.fromEntries(told)).toMatchObject({
      onrecord_write_queue_articles: 3,
      onrecord_write_queue_bytes: 4_000,
      'onrecord_articles_written_total{outcome="created"}': 1,
      onrecord_extraction_seconds_count: 1,
      onrecord_engine_restarts_total: 7,
      process_start_time_seconds: expect.any(Number) as unknown,
    });
  });

  it('answers without an engine, and tells that it is down', async () => {
    const client = createSearchClient({ origin: () => 'http://127.0.0.1:9', apiKey: '' });
    const { articles } = api;
    const lonely = callApi(createApp({ client, articles, logger: silentLogger, maxBodyBytes: 1_000 }));
    const metrics = await read(lonely);
    expect(metrics.get('onrecord_engine_up')).toBe(0);
    expect([...metrics.keys()].filter((name) => name.startsWith('onrecord_engine_tasks'))).toEqual([]);
    await client.close();
  });

  it('asks for a key where reads need one', async () => {
    const { client, articles } = api;
    const access = { keys: configuredKeys, readsNeedKey: true, allowOpenWrites: false };
    const closed = callApi(
      createApp({ client, articles, logger: silentLogger, maxBodyBytes: 1_000, access }),
    );
    expect((await closed.get('/metrics')).status).toBe(401);
  });
});
