import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import type { Logger } from '../../src/logger.js';
import { createSearchClient, type SearchClient } from '../../src/search/client.js';
import { engineFault } from '../../src/search/errors.js';
import { ensureScopedKeys } from '../../src/search/scoped-keys.js';
import { awaitTasks } from '../../src/search/tasks.js';
import { silentLogger, startTestEngine, type TestEngine } from '../support/engine.js';
import { startTestServer } from '../support/http.js';

let engine: TestEngine;
let client: SearchClient;
beforeAll(async () => {
  engine = await startTestEngine();
  const tasks = await Promise.all(
    ['ours', 'others'].map((uid) => engine.client.administrator.createIndex(uid, { primaryKey: 'id' })),
  );
  await awaitTasks(
    engine.client,
    tasks.map(({ taskUid }) => taskUid),
    { timeoutMs: 20_000 },
  );
  client = createSearchClient({ origin: engine.engine.origin, apiKey: await makeKeys() });
});
afterAll(async () => {
  await client.close();
  await engine.stop();
});

function makeKeys(apiKey = engine.engine.apiKey, logger: Logger = silentLogger) {
  const caller = createSearchClient({ origin: engine.engine.origin, apiKey });
  return ensureScopedKeys(caller.administrator, apiKey, ['ours'], logger).finally(() => caller.close());
}

function keepWarnings() {
  const warnings: unknown[] = [];
  return { warnings, logger: { ...silentLogger, warn: (warning: unknown) => warnings.push(warning) } };
}

const search = ({ reader }: SearchClient, uid: string) => reader.index(uid).search('');
const works: [who: string, what: string, work: () => Promise<unknown>][] = [
  ['reader', 'searches our index', () => search(client, 'ours')],
  ['reader', 'reads our documents', () => client.reader.index('ours').getDocuments()],
  ['writer', 'adds our documents', () => client.writer.index('ours').addDocuments([{ id: 1 }])],
  ['writer', 'deletes our documents', () => client.writer.index('ours').deleteDocuments(['2'])],
  ['writer', 'follows tasks', () => client.writer.tasks.getTasks({ limit: 1 })],
  ['administrator', 'makes indexes', () => client.administrator.createIndex('ours-2')],
  ['administrator', 'changes settings', () => client.administrator.index('ours').updateStopWords(['a'])],
  [
    'administrator',
    'swaps indexes',
    () => client.administrator.swapIndexes([{ indexes: ['ours', 'others'], rename: false }]),
  ],
  ['administrator', 'makes dumps', () => client.administrator.createDump()],
  ['administrator', 'tells the version', () => client.administrator.getVersion()],
];

const refusals: [who: string, what: string, work: () => Promise<unknown>][] = [
  ['reader', 'search the index of others', () => search(client, 'others')],
  ['reader', 'add documents', () => client.reader.index('ours').addDocuments([{ id: 1 }])],
  ['reader', 'delete documents', () => client.reader.index('ours').deleteAllDocuments()],
  ['reader', 'delete indexes', () => client.reader.deleteIndex('ours')],
  ['reader', 'see keys', () => client.reader.getKeys()],
  ['writer', 'write to the index of others', () => client.writer.index('others').addDocuments([{ id: 1 }])],
  ['writer', 'delete indexes', () => client.writer.deleteIndex('ours')],
  ['writer', 'change settings', () => client.writer.index('ours').updateStopWords(['a'])],
  ['writer', 'see keys', () => client.writer.getKeys()],
  [
    'administrator',
    'make keys',
    () => client.administrator.createKey({ actions: ['*'], indexes: ['*'], expiresAt: null }),
  ],
  ['administrator', 'see keys', () => client.administrator.getKeys()],
];

describe('Of the scoped keys', () => {
  it.each(works)('that of the %s %s', async (_who, _what, work) => {
    await expect(work()).resolves.toBeDefined();
  });

  it.each(refusals)('that of the %s may not %s', async (_who, _what, work) => {
    expect(await work().catch(engineFault)).toMatchObject({ status: 403, code: 'invalid_api_key' });
  });

  it('each is there once, the same for all who ask at the same time and at every start', async () => {
    const all = await Promise.all(Array.from({ length: 4 }, () => makeKeys()));
    expect(new Set(all.map((keys) => JSON.stringify(keys))).size).toBe(1);
    const { results } = await engine.client.administrator.getKeys();
    const made = results.map(({ name }) => name).filter((name) => name?.startsWith('Onrecord'));
    expect(made.sort()).toEqual(['Onrecord: administration', 'Onrecord: reads', 'Onrecord: writes']);
  });
});

test('a key that may not make others is used for everything as it is, and a warning tells what it lacks', async () => {
  const { administrator } = await makeKeys();
  const { warnings, logger } = keepWarnings();
  const keys = await makeKeys(administrator, logger);
  expect(keys).toEqual({ reader: administrator, writer: administrator, administrator });
  expect(warnings).toEqual([expect.stringMatching(/MEILI_API_KEY lacks .*keys\.get, keys\.create/)]);
});

test('an engine that asks for no key is used without one, and a warning tells that it stands open', async () => {
  const server = await startTestServer((_request, response) => {
    response.writeHead(401, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify({ message: 'No master key.', code: 'missing_master_key' }));
  });
  const caller = createSearchClient({ origin: () => server.origin, apiKey: '' });
  const { warnings, logger } = keepWarnings();
  const keys = await ensureScopedKeys(caller.administrator, '', ['ours'], logger);
  expect(keys).toEqual({ reader: '', writer: '', administrator: '' });
  expect(warnings).toEqual([expect.stringMatching(/asks for no key/)]);
  await caller.close();
  await server.close();
});
