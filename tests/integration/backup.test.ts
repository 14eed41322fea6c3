import { copyFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { createSearchClient } from '../../src/search/client.js';
import { startLocalEngine } from '../../src/search/engine/local-engine.js';
import { awaitTasks } from '../../src/search/tasks.js';
import { onrecord } from '../cli/support/terminal.js';
import { binaryOfTests, makeTemporaryFolder, silentLogger } from '../support/engine.js';
import { useServiceFolder } from '../support/service-folder.js';

const { dataDir, environment, start, stop } = useServiceFolder({ BACKUPS_KEPT: '2' });
const ingest = async (url: string, town: string) => {
  const text = `“The ferry to ${town} will run all winter,” said Sunniva Brekke, the mayor of ${town}.`;
  const headers = { 'Content-Type': 'application/json' };
  const body = JSON.stringify({ text, publishedAt: '2026-03-11' });
  expect((await fetch(`${url}/v1/articles`, { method: 'POST', headers, body })).status).toBe(201);
};
const read = async (url: string) => {
  const paths = ['/v1/statements?q=ferry&facets=speaker', '/v1/articles', '/v1/actors?q=brekke'];
  return Promise.all(paths.map(async (path) => (await fetch(url + path)).json()));
};
const backUp = async (url: string, ...options: string[]) => {
  const { code, stdout, stderr } = await onrecord(['backup', '--url', url, ...options]);
  expect([code, stderr]).toEqual([0, '']);
  return stdout.split(' (')[0] ?? '';
};
const restore = (...args: string[]) => onrecord(['restore', ...args], { env: environment() });

describe('A backup', () => {
  test('brings everything back after all was lost, the engine’s key included', async () => {
    const url = await start();
    for (const town of ['Alta', 'Bergset', 'Carlsnes']) await ingest(url, town);
    const before = await read(url);
    const copy = `${dataDir()}-copy.dump`;
    expect(await backUp(url, '--to', copy)).toBe(copy);
    await stop();
    await rm(dataDir(), { recursive: true });

    const restored = await restore(copy);
    await rm(copy);
    expect(restored).toMatchObject({
      code: 0,
      stdout: 'Restored: 3 articles, 3 statements, 1 name of actors\n',
    });
    const anew = await start();
    expect(await read(anew)).toEqual(before);
    await ingest(anew, 'Dyrset');
  });

  test('takes the place of what is there only on request, and leaves nothing else behind', async () => {
    const url = await start();
    await ingest(url, 'Alta');
    const before = await read(url);
    const file = await backUp(url);
    await ingest(url, 'Bergset');
    await stop();

    const refused = await restore(file);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(/holds data already.*--replace/);
    expect((await restore(file, '--replace')).code).toBe(0);
    expect((await readdir(dataDir())).filter((name) => name.startsWith('meilisearch.'))).toEqual([
      'meilisearch.log',
    ]);
    expect(await read(await start())).toEqual(before);
  });

  test('is made once for those who ask for it meanwhile, and the newest are kept', async () => {
    const url = await start();
    const post = async () => (await fetch(`${url}/v1/admin/backups`, { method: 'POST' })).json();
    const [one, other] = await Promise.all([post(), post()]);
    expect(other).toEqual(one);
    await writeFile(join(dataDir(), 'backups', 'notes.txt'), 'Kept by hand.');
    const second = await backUp(url);
    const third = await backUp(url);
    expect(
      (await readdir(join(dataDir(), 'backups'))).map((name) => join(dataDir(), 'backups', name)),
    ).toEqual([second, third, join(dataDir(), 'backups', 'notes.txt')]);
    expect(third.endsWith('.dump')).toBe(true);
    expect(second < third).toBe(true);
  });
});

describe('What is stored stays as it was where', () => {
  test.each<[what: string, file: () => Promise<string>, told: RegExp]>([
    ['there is no such file', () => Promise.resolve(join(dataDir(), 'none.dump')), /There is no backup at/],
    [
      'the file is no dump',
      async () => {
        const file = join(dataDir(), 'broken.dump');
        await writeFile(file, 'This is no dump.');
        return file;
      },
      /does not start: exit code 1/,
    ],
    ['it is a dump of something else', dumpOfAnother, /no backup of Onrecord/],
  ])('%s', async (_what, fileOf, told) => {
    const url = await start();
    await ingest(url, 'Alta');
    const before = await read(url);
    await stop();
    const outcome = await restore(await fileOf(), '--replace');
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toMatch(told);
    expect(await read(await start())).toEqual(before);
  });

  test('a service runs on the folder, which is told', async () => {
    const url = await start();
    const file = await backUp(url);
    const outcome = await restore(file, '--replace');
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain('is in use');
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  test('a copy is to go where a file is already: none is made', async () => {
    const url = await start();
    const outcome = await onrecord(['backup', '--url', url, '--to', join(dataDir(), 'master-key')]);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain('there already');
    expect(await readdir(join(dataDir(), 'backups'))).toEqual([]);
  });
});

/** A dump without our indexes. */
async function dumpOfAnother(): Promise<string> {
  const other = await makeTemporaryFolder();
  const engine = await startLocalEngine({ dataDir: other, logger: silentLogger, ...binaryOfTests() });
  const client = createSearchClient({ origin: engine.origin, apiKey: engine.apiKey });
  const { taskUid } = await client.administrator.createDump();
  await awaitTasks(client, [taskUid], { timeoutMs: 20_000 });
  const dumpUid = (await client.administrator.tasks.getTask(taskUid)).details?.dumpUid ?? '';
  await client.close();
  await engine.stop();
  const file = join(dataDir(), 'other.dump');
  await copyFile(join(other, 'backups', `${dumpUid}.dump`), file);
  await rm(other, { recursive: true });
  return file;
}
