import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config.js';
import { startService } from '../../src/service.js';
import { makeTemporaryFolder, silentLogger, startTestEngine, type TestEngine } from '../support/engine.js';
import { startEngineProxy } from '../support/engine-proxy.js';

let engine: TestEngine;
let dataDir: string;
beforeAll(async () => {
  [engine, dataDir] = await Promise.all([startTestEngine(), makeTemporaryFolder()]);
});
afterAll(async () => {
  await engine.stop();
  await rm(dataDir, { recursive: true, force: true });
});

async function exercise(url: string): Promise<number[]> {
  const text = '“We shall vote in June,” said Ines Halloran, the speaker of the assembly of Karsholm.';
  const article = { method: 'POST', headers: { 'Content-Type': 'application/json' } };
  const answers = [
    await fetch(`${url}/v1/articles`, { ...article, body: JSON.stringify({ text }) }),
    await fetch(`${url}/v1/statements?q=vote&speaker=Halloran&facets=act`),
    await fetch(`${url}/v1/timeline?interval=month`),
    await fetch(`${url}/v1/actors?q=Halloran`),
    await fetch(`${url}/readyz`),
  ];
  return answers.map(({ status }) => status);
}

test('the service calls the engine with the master key to make its keys, and never again', async () => {
  const proxy = await startEngineProxy(engine.engine.origin);
  const environment = { PORT: '0', MEILI_HOST: proxy.origin, MEILI_API_KEY: engine.engine.apiKey };
  const service = await startService(loadConfig({ ...environment, DATA_DIR: dataDir }), silentLogger);
  const readsBy = async (path: string) => {
    proxy.requests.length = 0;
    await fetch(service.url + path);
    return new Set(proxy.requests.map(({ authorization }) => authorization));
  };
  const master = `Bearer ${engine.engine.apiKey}`;
  const withMaster = proxy.requests.filter(({ authorization }) => authorization === master);
  expect(withMaster.every(({ path }) => path.startsWith('/keys'))).toBe(true);
  expect(withMaster.length).toBeGreaterThan(0);

  proxy.requests.length = 0;
  expect(await exercise(service.url)).toEqual([201, 200, 200, 200, 200]);
  expect(proxy.requests.length).toBeGreaterThan(0);
  expect(proxy.requests.map(({ authorization }) => authorization)).not.toContain(master);

  const [search, ready] = [await readsBy('/v1/statements?q=june'), await readsBy('/readyz')];
  expect(search.size).toBe(1);
  expect(ready).toEqual(search);
  await service.stop();
  await proxy.close();
});

test('the service works with a key that may not make others', async () => {
  const { key } = await engine.client.administrator.createKey({
    actions: ['search', 'documents.*', 'indexes.*', 'settings.*', 'tasks.*', 'stats.*', 'version'],
    indexes: ['*'],
    expiresAt: null,
  });
  const environment = { PORT: '0', MEILI_HOST: engine.engine.origin(), MEILI_API_KEY: key };
  const service = await startService(loadConfig({ ...environment, DATA_DIR: dataDir }), silentLogger);
  expect((await exercise(service.url)).every((status) => status === 200 || status === 201)).toBe(true);
  await service.stop();
});

test('no path of the API leads to the engine', async () => {
  const environment = { PORT: '0', MEILI_HOST: engine.engine.origin(), MEILI_API_KEY: engine.engine.apiKey };
  const service = await startService(loadConfig({ ...environment, DATA_DIR: dataDir }), silentLogger);
  const headers = { Authorization: `Bearer ${engine.engine.apiKey}` };
  for (const path of ['/keys', '/indexes', '/tasks', '/multi-search', '/health', '/v1/../keys']) {
    const answer = await fetch(service.url + path, { headers });
    expect([path, answer.status]).toEqual([path, 404]);
    expect(await answer.text()).not.toContain(engine.engine.apiKey);
  }
  await service.stop();
});
