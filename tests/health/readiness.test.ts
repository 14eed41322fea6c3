import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createApp, indexes } from '../../src/app.js';
import { startArticleServices } from '../../src/articles/services.js';
import { createSearchClient } from '../../src/search/client.js';
import { ensureIndex } from '../../src/search/index-definition.js';
import { callApi } from '../support/api.js';
import { startTestEngine, type TestEngine } from '../support/engine.js';
import { keepErrors } from '../support/http.js';

let engine: TestEngine;
beforeAll(async () => {
  engine = await startTestEngine();
});
afterAll(() => engine.stop());

const maxBodyBytes = 10_000;
const unavailable = { status: 503, body: { type: '/problems/service-unavailable' } };

describe('/readyz', () => {
  it('answers 200 when the engine has the indexes, 503 before', async () => {
    const { logger } = keepErrors();
    const { client } = engine;
    const articles = startArticleServices({ client, logger, threads: 1 });
    const api = callApi(createApp({ client, articles, logger, maxBodyBytes }));
    expect(await api.get('/readyz')).toMatchObject(unavailable);
    for (const index of indexes) await ensureIndex(engine.client, index);
    expect(await api.get('/readyz')).toMatchObject({ status: 200, body: { status: 'ok' } });
    await articles.close(0);
  });
});

describe('Without an engine', () => {
  const client = createSearchClient({ origin: () => 'http://127.0.0.1:9', apiKey: 'secret-key' });
  const { logger, errors } = keepErrors();
  const articles = startArticleServices({ client, logger, threads: 1 });
  afterAll(async () => {
    await articles.close(0);
    await client.close();
  });
  const api = callApi(createApp({ client, articles, logger, maxBodyBytes }));

  it('/livez answers 200', async () => {
    expect(await api.get('/livez')).toMatchObject({ status: 200 });
  });

  it.each(['/readyz', '/v1/statements?q=a', '/v1/articles', '/v1/articles/a', '/v1/statements/a'])(
    '%s answers 503, tells when to come again and nothing of the engine',
    async (path) => {
      const answer = await api.get(path);
      expect(answer).toMatchObject({ ...unavailable, headers: { 'retry-after': '5' } });
      expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|ECONNREFUSED|secret-key/);
    },
  );

  it('an article is not stored, and that is told', async () => {
    expect(await api.post('/v1/articles', { text: '“So be it,” said Eva Lind.' })).toMatchObject(unavailable);
  });

  it('the cause is in the log', () => {
    expect(errors.length).toBeGreaterThan(0);
    for (const { details } of errors) expect(details.err).toMatchObject({ name: 'EngineUnavailableError' });
  });
});
