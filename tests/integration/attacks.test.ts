import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { features } from '../../src/api-description.js';
import { createHttpServer } from '../../src/http/server.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { keepErrors, startServer, type TestServer } from '../support/http.js';
import { bodyAttacks } from './attacks/body-attacks.js';
import { filterInjections } from './attacks/filter-injections.js';
import { headerAttacks } from './attacks/header-attacks.js';
import { pathAttacks } from './attacks/path-attacks.js';
import { send, statusesIn } from './attacks/raw-request.js';

/** What a stranger tries; that no write passes without its key is in keys.test.ts, for every operation that there is. */
const { logger, errors } = keepErrors();
let api: TestApi;
let server: TestServer;
let stored: unknown;

beforeAll(async () => {
  api = await startTestApi(logger);
  server = await startServer(createHttpServer(api.app, logger, { maxConnections: 100 }));
  await api.ingest({
    text: '“The bridge will open in May,” said Tomas Vrabek, the mayor of Nordhaven in Norway.',
    source: 'Fjord Wire',
    publishedAt: '2026-03-11',
  });
  stored = await whatIsStored();
});
afterAll(async () => {
  await server.close();
  await api.stop();
});

async function whatIsStored(): Promise<unknown> {
  const { administrator } = api.client;
  const { indexes } = await administrator.getStats();
  const answers = await Promise.all(['/v1/articles', '/v1/statements'].map((path) => api.get(path)));
  return [Object.keys(indexes).sort(), answers.map(({ body }) => body)];
}

/** What nobody outside is to read: the engine's words and ours for faults, places in the code, keys. */
const secrets =
  /meili|invalid_search|index_not_found|document_not_found|expecting an operation|attribute `|\bat [^\n]*\.[jt]s:\d|node_modules|\/src\/|SyntaxError|TypeError|root:x:|masterKey/i;

const attacks = [...headerAttacks, ...pathAttacks, ...bodyAttacks];

describe.each([
  ['Headers', headerAttacks],
  ['A path', pathAttacks],
  ['A body', bodyAttacks],
])('%s:', (_where, cases) => {
  test.each(cases)('%s', async (_name, request, allowed) => {
    const received = await send(server.port, request);
    const statuses = statusesIn(received);
    // One request has one answer, whatever it pretends to hold.
    expect(statuses.length).toBe(allowed.length === 0 ? 0 : 1);
    for (const status of statuses) expect(allowed).toContain(status);
    expect(received).not.toMatch(secrets);
    expect(received).not.toMatch(/^set-cookie/im);
    if (statuses.length > 0) expect(received).toMatch(/^x-request-id: [\w.:-]{1,100}\r$/im);
  });
});

const searches = features
  .flatMap((each) => Object.entries(each))
  .filter(([, { method, query }]) => method === 'get' && query !== undefined)
  .map(([id, { path, query }]) => ({
    id,
    path: path.replace(/\{\w+\}/g, 'none'),
    names: Object.keys(query?.shape ?? {}),
  }));

/** What takes words, not values of a field, or takes some away. */
const findsByWords = (name: string) => name === 'q' || name.startsWith('exclude');

describe.each(filterInjections)('A filter by %s', (_name, value) => {
  test.each(searches)(
    'in every parameter of $path finds nothing that it should not',
    async ({ path, names }) => {
      const answers = await Promise.all(
        names.map(async (name) => {
          const given = new URLSearchParams({ [name]: value });
          return { name, ...(await api.get(`${path}?${given.toString()}`)) };
        }),
      );
      for (const { name, status, body } of answers) {
        expect([200, 400, 404]).toContain(status);
        expect(JSON.stringify(body)).not.toMatch(secrets);
        const { total } = body as { total?: { value: number } };
        if (status === 200 && !findsByWords(name)) expect([name, total?.value ?? 0]).toEqual([name, 0]);
      }
    },
  );
});

it('There are a hundred of them, each with a name of its own', () => {
  for (const cases of [headerAttacks, pathAttacks, bodyAttacks, filterInjections]) {
    expect(new Set(cases.map(([name]) => name)).size).toBe(cases.length);
  }
  expect(attacks.length + filterInjections.length).toBeGreaterThanOrEqual(100);
});

it('None of them was a fault of ours, none changed what is stored', async () => {
  expect(errors).toEqual([]);
  expect(await whatIsStored()).toEqual(stored);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
