import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { createApp } from '../../src/app.js';
import type { RateLimits } from '../../src/http/rate-limits.js';
import { callApi, startTestApi, type TestApi } from '../support/api.js';
import { silentLogger } from '../support/engine.js';
import { bearer, configuredKeys, keys } from '../support/keys.js';

const article = { text: '“The bridge will open in May,” said Tomas Vrabek, the mayor of Nordhaven.' };
const access = { keys: configuredKeys, readsNeedKey: false, allowOpenWrites: false };
const unlimited: RateLimits = { reads: 0, writes: 0, costly: 0 };

let engine: TestApi;
beforeAll(async () => {
  engine = await startTestApi();
  await engine.ingest(article);
});
afterAll(() => engine.stop());

/** A service of its own, whose budgets nobody has used yet, behind a proxy. */
function startLimited(limits: Partial<RateLimits>, trustedProxies: number | string[] = 1) {
  const { client, articles } = engine;
  const rateLimits = { ...unlimited, ...limits };
  const rest = { logger: silentLogger, maxBodyBytes: 10_000, cacheBytes: 1_000_000, access };
  return callApi(createApp({ client, articles, ...rest, rateLimits, trustedProxies })).request;
}

const from = (address: string) => ({ 'X-Forwarded-For': address });

describe('A client', () => {
  it('is told what is left to it, and refused beyond, with the time to wait', async () => {
    const request = startLimited({ reads: 2 });
    const first = await request.get('/v1/statements');
    expect(first.headers.ratelimit).toMatch(/^"reads"; r=1; t=\d+$/);
    expect(first.headers['ratelimit-policy']).toMatch(/^"reads"; q=2; w=60; pk=:.+:$/);
    // From memory.
    expect((await request.get('/v1/statements')).headers.ratelimit).toMatch(/^"reads"; r=0; t=\d+$/);
    const refused = await request.get('/v1/statements');
    expect(refused.status).toBe(429);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(refused.body).toMatchObject({ type: '/problems/too-many-requests' });
  });

  test.each([
    ['has one budget for each of its keys', bearer(keys.read), bearer(keys.write)],
    ['with a key has another budget than its address', {}, bearer(keys.read)],
    ['of another address has another budget', from('192.0.2.1'), from('192.0.2.2')],
    ['of another network of IPv6 has another budget', from('2001:db8:0:1::1'), from('2001:db8:0:2::1')],
  ])('%s', async (_what, one, other) => {
    const request = startLimited({ reads: 1 });
    expect((await request.get('/v1/articles').set(one)).status).toBe(200);
    expect((await request.get('/v1/articles').set(other)).status).toBe(200);
    expect((await request.get('/v1/articles').set(one)).status).toBe(429);
  });

  test.each([
    ['changes its address within its network of IPv6', from('2001:db8:0:1::1'), from('2001:db8:0:1:ffff::9')],
    [
      'sends one key from two addresses',
      { ...bearer(keys.read), ...from('192.0.2.1') },
      { ...bearer(keys.read), ...from('192.0.2.2') },
    ],
    ['makes keys up', { Authorization: 'Bearer onr_a' }, { Authorization: 'Bearer onr_b' }],
    ['writes an address before its own', from('198.51.100.1, 192.0.2.1'), from('198.51.100.2, 192.0.2.1')],
  ])('that %s has one budget', async (_what, one: Record<string, string>, other: Record<string, string>) => {
    const request = startLimited({ reads: 1 });
    expect((await request.get('/v1/articles').set(one)).status).not.toBe(429);
    expect((await request.get('/v1/articles').set(other)).status).toBe(429);
  });

  it('is not believed who it is where no proxy is trusted', async () => {
    const request = startLimited({ reads: 1 }, []);
    expect((await request.get('/v1/articles').set(from('192.0.2.1'))).status).toBe(200);
    expect((await request.get('/v1/articles').set(from('192.0.2.2'))).status).toBe(429);
  });
});

describe('A budget', () => {
  it('of reads is for all that is read, and is not touched by health', async () => {
    const request = startLimited({ reads: 3 });
    for (const path of ['/livez', '/readyz', '/livez', '/readyz']) {
      const { status, headers } = await request.get(path);
      expect([status, headers.ratelimit]).toEqual([200, undefined]);
    }
    for (const path of ['/v1/statements', '/openapi.json'])
      expect((await request.get(path)).status).toBe(200);
    expect((await request.head('/v1/actors?q=vrabek')).status).toBe(200);
    expect((await request.get('/nothing')).status).toBe(429);
  });

  it('of writes is used by whoever tries to write', async () => {
    const request = startLimited({ writes: 2 });
    expect((await request.post('/v1/articles').send(article)).status).toBe(401);
    expect((await request.delete('/v1/articles/none')).status).toBe(401);
    expect((await request.post('/v1/articles/bulk').send('')).status).toBe(429);
    expect((await request.post('/v1/articles').set(bearer(keys.write)).send(article)).status).toBe(200);
    expect((await request.get('/v1/articles')).status).toBe(200);
  });

  it('of what is costly is for whole results and extraction', async () => {
    const request = startLimited({ reads: 100, costly: 2 });
    const whole = await request.get('/v1/statements?format=csv');
    expect([whole.status, whole.headers.ratelimit]).toEqual([
      200,
      expect.stringMatching(/^"reads"; r=99; t=\d+, "costly"; r=1; t=\d+$/),
    ]);
    expect((await request.post('/v1/extract').send(article)).status).toBe(200);
    expect((await request.get('/v1/statements').set('Accept', 'application/x-ndjson')).status).toBe(429);
    expect((await request.post('/v1/extract').send(article)).status).toBe(429);
    expect((await request.get('/v1/statements')).status).toBe(200);
  });

  it('of 0 is none', async () => {
    const { headers } = await startLimited({}).get('/v1/statements');
    expect([headers.ratelimit, headers['ratelimit-policy']]).toEqual([undefined, undefined]);
  });
});
