import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { features } from '../../src/api-description.js';
import { createApp } from '../../src/app.js';
import { generateKey, hashKey } from '../../src/http/access/api-key.js';
import { includesScope, scopes } from '../../src/http/access/scope.js';
import type { ProblemDetails } from '../../src/http/problem.js';
import { callApi, startTestApi, type Api, type TestApi } from '../support/api.js';
import { silentLogger } from '../support/engine.js';
import { bearer, configuredKeys, keys } from '../support/keys.js';

const article = { text: '“The bridge will open in May,” said Tomas Vrabek, the mayor of Nordhaven.' };
const operations = features
  .flatMap((each) => Object.entries(each))
  .map(([id, { method, path, scope }]) => ({ id, method, path: path.replace(/\{\w+\}/g, 'none'), scope }));

let open: TestApi;
let closed: Api;
let withoutKeys: Api;
beforeAll(async () => {
  const access = { keys: configuredKeys, readsNeedKey: false, allowOpenWrites: false };
  open = await startTestApi(silentLogger, { access });
  const { client, articles } = open;
  const rest = { client, articles, logger: silentLogger, maxBodyBytes: 10_000, cacheBytes: 1_000_000 };
  closed = callApi(createApp({ ...rest, access: { ...access, readsNeedKey: true } }));
  withoutKeys = callApi(createApp(rest));
  const stored = await open.request.post('/v1/articles').set(bearer(keys.write)).send(article);
  expect(stored.status).toBe(201);
});
afterAll(() => open.stop());

const guarded = operations.flatMap(({ scope, ...operation }) =>
  scope === null ? [] : [{ scope, ...operation }],
);
const writing = guarded.filter(({ scope }) => scope !== 'read');
const reading = guarded.filter(({ scope }) => scope === 'read');

describe.each(writing)('$method $path, which needs the scope $scope,', ({ method, path, scope }) => {
  const call = (headers: Record<string, string>) => open.request[method](path).set(headers);

  test.each([
    ['no key', {}],
    ['a wrong key', bearer(generateKey())],
    ['the hash of a right one', bearer(hashKey(keys.admin).toString('hex'))],
    ['no more than the scheme', { Authorization: 'Bearer' }],
    ['a right key under another scheme', { Authorization: `Basic ${keys.admin}` }],
    ['a right key and more', { Authorization: `Bearer ${keys.admin} ${keys.admin}` }],
    ['a right key in another header', { 'X-Api-Key': keys.admin }],
    ['a right key in a cookie', { Cookie: `key=${keys.admin}` }],
  ])('answers %s with 401', async (_what, headers: Record<string, string>) => {
    const { status, headers: answered } = await call(headers);
    expect([status, answered['www-authenticate']]).toEqual([
      401,
      expect.stringMatching(/^Bearer realm="onrecord"/),
    ]);
  });

  test.each(scopes.filter((held) => !includesScope(held, scope)))(
    'answers a key with the scope %s with 403',
    async (held) => {
      const { status, headers } = await call(bearer(keys[held]));
      expect([status, headers['www-authenticate']]).toEqual([
        403,
        expect.stringContaining(`scope="${scope}"`),
      ]);
    },
  );

  test.each(scopes.filter((held) => includesScope(held, scope)))(
    'lets a key with the scope %s in',
    async (held) => {
      expect([401, 403]).not.toContain((await call(bearer(keys[held]))).status);
    },
  );

  it('takes no key from the address', async () => {
    expect((await open.request[method](`${path}?key=${keys.admin}`)).status).toBe(401);
  });

  it('takes nothing from a page of another name where there are no keys', async () => {
    const { status } = await withoutKeys.request[method](path).set('Host', 'rebound.example:3000');
    expect(status).toBe(403);
  });
});

describe.each(reading)('$method $path, which reads,', ({ method, path }) => {
  it('needs no key where reads are open', async () => {
    expect([401, 403]).not.toContain((await open.request[method](path)).status);
  });

  it('tells of a wrong key even so', async () => {
    const { status, headers } = await open.request[method](path).set(bearer(generateKey()));
    expect([status, headers['www-authenticate']]).toEqual([
      401,
      expect.stringContaining('error="invalid_token"'),
    ]);
  });

  it('heeds no credentials of another scheme, which may be a proxy’s', async () => {
    expect([401, 403]).not.toContain(
      (await open.request[method](path).set('Authorization', 'Basic YTpi')).status,
    );
  });

  it('needs a key where reads need one', async () => {
    expect((await closed.request[method](path)).status).toBe(401);
  });

  test.each(scopes)('is let in with a key of the scope %s', async (held) => {
    expect([401, 403]).not.toContain((await closed.request[method](path).set(bearer(keys[held]))).status);
  });
});

test.each(operations.filter(({ scope }) => scope === null))('$path needs no key at all', async ({ path }) => {
  expect((await closed.get(path)).status).toBe(200);
});

describe('An answer that needed a key', () => {
  const path = '/v1/statements?q=bridge';

  it('is kept for its bearer alone', async () => {
    const { headers } = await closed.request.get(path).set(bearer(keys.read));
    expect(headers['cache-control']).toBe('private, no-cache');
    expect(headers.vary).toBe('Accept, Accept-Encoding, Accept-Language, Authorization');
  });

  it('is not given from memory to whom has none, nor as unchanged', async () => {
    const { headers } = await closed.request.get(path).set(bearer(keys.read));
    for (const given of [{}, { 'If-None-Match': headers.etag ?? '' }, bearer(generateKey())]) {
      const answer = await closed.request.get(path).set(given);
      expect([answer.status, answer.text]).toEqual([401, expect.not.stringContaining('Vrabek')]);
      expect((await closed.request.head(path).set(given)).status).toBe(401);
    }
  });

  it('may be asked for by pages of other origins, which must have the key', async () => {
    const allowedBy = async (api: Api) =>
      (await api.request.options(path)).headers['access-control-allow-headers'];
    expect(await allowedBy(closed)).toMatch(/\bAuthorization\b/);
    expect(await allowedBy(open)).not.toMatch(/\bAuthorization\b/);
  });

  it('is no one’s where all may read', async () => {
    const { headers } = await open.get(path);
    expect([headers['cache-control'], headers.vary]).toEqual([
      'no-cache',
      'Accept, Accept-Encoding, Accept-Language',
    ]);
  });
});

it('A key in the address is refused as an unknown parameter', async () => {
  const { status, body } = await open.get(`/v1/statements?key=${keys.admin}`);
  expect([status, (body as ProblemDetails).instance]).toEqual([400, '/v1/statements']);
  expect(JSON.stringify(body)).not.toContain(keys.admin);
});

it('A refused write stores nothing, however right its body', async () => {
  const total = async () => (await open.get('/v1/articles')).body;
  const before = await total();
  await open.post('/v1/articles', { text: 'No, said Nobody.' });
  await open.request.post('/v1/articles').set(bearer(keys.read)).send({ text: 'No, said Nobody.' });
  expect(await total()).toEqual(before);
});

it('Without keys, this machine’s own names may write', async () => {
  for (const host of ['localhost:3000', '127.0.0.1', '[::1]:3000']) {
    const { status } = await withoutKeys.request.post('/v1/articles').set('Host', host).send(article);
    expect(status).toBe(200);
  }
});

it('No key is ever logged', async () => {
  const logged: unknown[] = [];
  const log = (...told: unknown[]): void => void logged.push(told);
  const logger = { debug: log, info: log, warn: log, error: log };
  const access = { keys: configuredKeys, readsNeedKey: true, allowOpenWrites: false };
  const { client, articles } = open;
  const api = callApi(createApp({ client, articles, logger, maxBodyBytes: 1_000, access }));
  for (const key of [keys.read, keys.write, generateKey()]) {
    for (const { method, path } of operations) {
      await api.request[method](`${path}?key=${key}&q=${key}`).set(bearer(key));
    }
  }
  expect(logged.length).toBeGreaterThanOrEqual(operations.length);
  expect(JSON.stringify(logged)).not.toContain('onr_');
});
