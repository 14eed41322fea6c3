import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { createApp } from '../../src/app.js';
import { callApi, startTestApi, type TestApi } from '../support/api.js';
import { silentLogger } from '../support/engine.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const article = (name: string) => ({
  text: `“The ${name} bridge will open in May,” said Tomas Vrabek, the mayor of Nordhaven.`,
});

async function total(path: string): Promise<number> {
  const { body } = await api.get(path);
  return (body as { total: { value: number } }).total.value;
}

/** How often an index was asked something while `work` was done. */
async function questions(work: () => Promise<unknown>): Promise<number> {
  const asked = jest.spyOn(api.client.reader, 'index');
  try {
    await work();
    return asked.mock.calls.length;
  } finally {
    asked.mockRestore();
  }
}

describe('A read', () => {
  it.each(['/v1/statements', '/v1/articles', '/v1/statements?q=bridge&sort=-date'])(
    'that was made before is answered without the engine: %s',
    async (path) => {
      const first = await api.get(path);
      expect(await questions(() => api.get(path))).toBe(0);
      const { body, headers } = await api.get(path);
      const own = { date: undefined, 'x-request-id': undefined };
      expect(body).toEqual(first.body);
      expect({ ...headers, ...own }).toEqual({ ...first.headers, ...own });
      expect(headers['x-request-id']).not.toBe(first.headers['x-request-id']);
    },
  );

  it('that many make at a time asks the engine once', async () => {
    await api.ingest(article('first'));
    const one = await questions(() => api.get('/v1/statements?q=bridge&limit=1'));
    const many = Array.from({ length: 20 }, () => '/v1/statements?q=bridge');
    expect(await questions(() => Promise.all(many.map((path) => api.get(path))))).toBe(one);
  });

  it('shows each write that was acknowledged before it, always', async () => {
    const paths = ['/v1/statements?q=mayor', '/v1/articles?q=mayor', '/v1/statements', '/v1/articles'];
    const before = await Promise.all(paths.map(total));
    for (let round = 1; round <= 5; round += 1) {
      const { article: stored } = await api.ingest(article(`round ${round}`));
      expect(await Promise.all(paths.map(total))).toEqual(before.map((count) => count + 1));
      const { status } = await api.get(`/v1/articles/${stored.id}`);
      await api.delete(`/v1/articles/${stored.id}`);
      expect(await Promise.all(paths.map(total))).toEqual(before);
      expect([status, (await api.get(`/v1/articles/${stored.id}`)).status]).toEqual([200, 404]);
    }
  });

  it('never shows less than what was acknowledged when it was asked for, amid writes', async () => {
    const path = '/v1/statements?q=racing';
    let acknowledged = 0;
    let writing = true;
    const write = async () => {
      for (let round = 0; round < 12; round += 1) {
        await api.ingest(article(`racing ${round}`));
        acknowledged += 1;
      }
      writing = false;
    };
    const read = async () => {
      while (writing) {
        const least = acknowledged;
        expect(await total(path)).toBeGreaterThanOrEqual(least);
      }
    };
    await Promise.all([write(), read(), read(), read()]);
    expect(await total(path)).toBe(12);
  });

  it('is packed as its client takes it, from memory too', async () => {
    const ask = (encoding: string) =>
      api.request.get('/v1/statements').set('Accept-Encoding', encoding).buffer(true);
    for (const encoding of ['gzip', 'br', 'identity', 'gzip', 'br', 'identity']) {
      const { headers } = await ask(encoding);
      expect(headers['content-encoding'] ?? 'identity').toBe(encoding);
      expect(headers.vary).toContain('Accept-Encoding');
    }
    const texts = await Promise.all(['gzip', 'identity'].map(async (encoding) => (await ask(encoding)).text));
    expect(texts[0]).toBe(texts[1]);
  });

  it('is answered from memory with 304 and to HEAD too', async () => {
    const { etag, 'content-length': length } = (await api.get('/v1/statements')).headers;
    const again = await api.request.get('/v1/statements').set('If-None-Match', etag ?? '');
    expect([again.status, again.text, again.headers.etag]).toEqual([304, '', etag]);
    const head = await api.request.head('/v1/statements').set('Accept-Encoding', 'identity');
    expect([head.status, head.text, head.headers.etag]).toEqual([200, undefined, etag]);
    expect(Number(length ?? 0)).toBeLessThanOrEqual(Number(head.headers['content-length']));
  });

  it('asks the engine each time where another process may write to it', async () => {
    const app = createApp({
      client: api.client,
      articles: api.articles,
      logger: silentLogger,
      maxBodyBytes: 1_000,
    });
    const uncached = callApi(app);
    await uncached.get('/v1/statements');
    expect(await questions(() => uncached.get('/v1/statements'))).toBeGreaterThan(0);
  });

  it('asks the engine each time for health', async () => {
    const asked = jest.spyOn(api.client.reader, 'multiSearch');
    await api.get('/readyz');
    const once = asked.mock.calls.length;
    await api.get('/readyz');
    expect(once).toBeGreaterThan(0);
    expect(asked.mock.calls.length).toBe(2 * once);
    asked.mockRestore();
  });

  it('tells problems without letting anybody keep them', async () => {
    const { status, headers } = await api.get('/v1/articles/nothing');
    expect([status, headers['cache-control']]).toEqual([404, 'no-store']);
  });
});
