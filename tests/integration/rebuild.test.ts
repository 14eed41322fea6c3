import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { describe, expect, test } from '@jest/globals';
import { extractionVersion } from '../../src/extraction/version.js';
import { schemaVersion } from '../../src/rebuild/data-version.js';
import { NewerDataError } from '../../src/rebuild/plan.js';
import { recordIndex } from '../../src/rebuild/set-record.js';
import { createSearchClient, type SearchClient } from '../../src/search/client.js';
import { startLocalEngine } from '../../src/search/engine/local-engine.js';
import { awaitTasks } from '../../src/search/tasks.js';
import { onrecord } from '../cli/support/terminal.js';
import { binaryOfTests, silentLogger } from '../support/engine.js';
import { useServiceFolder } from '../support/service-folder.js';
import { until } from '../support/until.js';

const { dataDir, environment, start, stop } = useServiceFolder({ EXTRACTION_WORKERS: '1' });

/** Works on the stored data while no service runs. */
async function withEngine(work: (client: SearchClient) => Promise<unknown>): Promise<void> {
  const engine = await startLocalEngine({
    dataDir: dataDir(),
    logger: silentLogger,
    ...binaryOfTests(),
  });
  const client = createSearchClient({ origin: engine.origin, apiKey: engine.apiKey });
  try {
    await work(client);
  } finally {
    await client.close();
    await engine.stop();
  }
}
const done = (client: SearchClient, { taskUid }: { taskUid: number }) =>
  awaitTasks(client, [taskUid], { timeoutMs: 20_000, as: 'administrator' });
const forgetVersion = (client: SearchClient) =>
  client.administrator.deleteIndex(recordIndex.uid).then((task) => done(client, task));

const article = (town: string, more = '') => ({
  text: `“The ferry to ${town} will run all winter,” said Sunniva Brekke, the mayor of ${town}.${more}`,
  url: `https://fjordwire.example/${town}`,
  publishedAt: '2026-03-11',
});
async function call(url: string, method = 'GET', body?: object) {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(url, { method, ...(body && { headers, body: JSON.stringify(body) }) });
  const text = await answer.text();
  return { status: answer.status, body: (text === '' ? null : JSON.parse(text)) as never };
}
const ingest = async (url: string, town: string, more?: string) => {
  const { status, body } = await call(`${url}/v1/articles`, 'POST', article(town, more));
  expect(status).toBeLessThan(202);
  return body as { article: { id: string } };
};
interface Items {
  items: { id: string; text: string }[];
  total: { value: number };
  links: { next: string | null };
}
const search = async (url: string, query = '') => {
  const { status, body } = await call(`${url}/v1/statements?limit=100${query}`);
  expect(status).toBe(200);
  return body as Items;
};
interface Status {
  state: string;
  begunAt: string | null;
  articlesPerSecond: number;
  served: { begunAt: string | null; extraction: number };
}
const reindexing = async (url: string) => (await call(`${url}/v1/admin/reindex`)).body as Status;
const untilIdle = (url: string) => until(async () => (await reindexing(url)).state === 'idle');
const everything = async (url: string) =>
  Promise.all(
    ['/v1/statements?limit=100', '/v1/articles?limit=100', '/v1/actors?q=brekke', '/v1/timeline'].map(
      async (path) => (await call(url + path)).body,
    ),
  );

const towns = Array.from({ length: 12 }, (_, number) => `Town${String.fromCharCode(65 + number)}`);

describe('Data', () => {
  test('that were stored before versions were told are built anew, and are the same for searches', async () => {
    const url = await start();
    for (const town of towns) await ingest(url, town);
    const before = await everything(url);
    await stop();
    await withEngine(forgetVersion);

    const anew = await start();
    await untilIdle(anew);
    expect(await everything(anew)).toEqual(before);
    expect(await reindexing(anew)).toMatchObject({ served: { extraction: extractionVersion } });
    await stop();
    await withEngine(async ({ administrator }) => {
      const { results } = await administrator.getRawIndexes();
      expect(results.map(({ uid }) => uid).filter((uid) => uid.endsWith('-next'))).toEqual([]);
    });
  });

  test('of other settings are copied into indexes of these', async () => {
    const url = await start();
    for (const town of towns) await ingest(url, town);
    const before = await everything(url);
    await stop();
    await withEngine(async (client) => {
      await done(
        client,
        await client.administrator.index('statements').updateSearchableAttributes(['context']),
      );
      const document = { id: 'version', settings: 'another' };
      await done(client, await client.administrator.index(recordIndex.uid).updateDocuments([document]));
    });

    const anew = await start();
    await untilIdle(anew);
    expect(await everything(anew)).toEqual(before);
    await stop();
    await withEngine(async ({ administrator }) => {
      const { searchableAttributes } = await administrator.index('statements').getSettings();
      expect(searchableAttributes).toContain('speaker.role');
    });
  });

  test('of a newer version are left alone, and the start refused', async () => {
    await start();
    await stop();
    await withEngine(async (client) => {
      const document = { id: 'version', schema: schemaVersion + 1 };
      await done(client, await client.administrator.index(recordIndex.uid).updateDocuments([document]));
    });
    await expect(start()).rejects.toThrow(NewerDataError);
  });
});

describe('While all is read again,', () => {
  test('every search answers, writes are kept, and what is deleted stays away', async () => {
    const url = await start();
    const ids = new Map<string, string>();
    for (const town of towns) ids.set(town, (await ingest(url, town)).article.id);
    const first = await search(url);
    const { begunAt } = (await reindexing(url)).served;

    expect((await call(`${url}/v1/admin/reindex`, 'POST')).status).toBe(202);
    let searches = 0;
    const over = new AbortController();
    const reading = (async () => {
      while (!over.signal.aborted) {
        const { items, total } = await search(url, '&q=ferry');
        expect(items.length).toBe(total.value);
        expect(items.filter(({ text }) => text.includes('TownB'))).toHaveLength(1);
        searches += 1;
      }
    })();
    await ingest(url, 'Newtown');
    await ingest(url, 'TownC', '\n\n“The quay is closed,” Brekke said on Tuesday.');
    expect((await call(`${url}/v1/articles/${ids.get('TownA')}`, 'DELETE')).status).toBe(204);
    await untilIdle(url);
    over.abort();
    await reading;

    expect(searches).toBeGreaterThan(0);
    expect((await reindexing(url)).served.begunAt).not.toBe(begunAt);
    const texts = (await search(url)).items.map(({ text }) => text);
    expect(texts).toHaveLength(first.total.value + 1);
    for (const there of ['Newtown', 'TownB', 'quay']) expect(texts.join()).toContain(there);
    expect(texts.join()).not.toContain('TownA');
  });

  test.each(['', '&q=ferry', '&sort=date'])(
    'a walk that was begun before goes on after: %j',
    async (query) => {
      const url = await start();
      for (const town of towns) await ingest(url, town);
      const path = `/v1/statements?limit=5${query}`;
      const whole = (await search(url, query)).items.map(({ id }) => id);
      const first = (await call(url + path)).body as Items;
      await call(`${url}/v1/admin/reindex`, 'POST');
      await untilIdle(url);
      const walked = first.items.map(({ id }) => id);
      for (let { next } = first.links; next !== null;) {
        const page = await call(url + next);
        expect(page.status).toBe(200);
        const { items, links } = page.body as Items;
        walked.push(...items.map(({ id }) => id));
        next = links.next;
      }
      expect(walked).toEqual(whole);
    },
  );

  test('an answer from memory is that of the new index once it is served', async () => {
    const url = await start();
    await ingest(url, 'Alta');
    const spoil = { id: 'x', text: 'The ferry to Nowhere' };
    const first = await search(url);
    expect(first.items).toHaveLength(1);
    await stop();
    await withEngine(async (client) => {
      const { id } = first.items[0] ?? spoil;
      await done(client, await client.administrator.index('statements').updateDocuments([{ ...spoil, id }]));
    });
    const anew = await start();
    expect((await search(anew)).items[0]?.text).toBe(spoil.text);
    await call(`${anew}/v1/admin/reindex`, 'POST');
    await untilIdle(anew);
    expect(await search(anew)).toEqual(first);
  });
});

describe('onrecord reindex', () => {
  test('waits until all is read again, and tells how much that was', async () => {
    const url = await start();
    for (const town of towns) await ingest(url, town);
    const { code, stdout, stderr } = await onrecord(['reindex', '--url', url]);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^12 articles read again in [\d.]+ s\n$/);
    expect((await reindexing(url)).state).toBe('idle');
  });

  test('tells where there is no service', async () => {
    const { code, stderr } = await onrecord(['reindex', '--url', 'http://127.0.0.1:9']);
    expect(code).toBe(2);
    expect(stderr).toContain('There is no Onrecord service');
  });
});

/** Runs the service in a process of its own, which can be killed; resolves to that and its address. */
async function startKillable(): Promise<{ url: string; kill: () => Promise<unknown> }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    env: { ...process.env, ...environment(), LOG_LEVEL: 'info' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const kill = async () => child.kill('SIGKILL') && once(child, 'exit');
  const url = await new Promise<string>((resolve) => {
    createInterface(child.stderr).on('line', (line) => {
      const [, address] = /Onrecord answers at (http:[^;]+);/.exec(line) ?? [];
      if (address !== undefined) resolve(address);
    });
  });
  return { url, kill };
}

describe('A service that is killed while all is read again', () => {
  const moments: readonly ((status: Status) => boolean)[] = [
    () => true,
    ({ articlesPerSecond }) => articlesPerSecond > 0,
    () => true,
  ];

  test('goes on when it is started again, and ends it', async () => {
    const url = await start();
    for (const town of towns) await ingest(url, town);
    const before = await everything(url);
    await stop();

    let begunAt: string | null = null;
    for (const isTime of moments) {
      const killable = await startKillable();
      const { body } = await call(`${killable.url}/v1/admin/reindex`, 'POST');
      ({ begunAt } = body);
      await until(async () => {
        const status = await reindexing(killable.url);
        return status.state === 'idle' || isTime(status);
      });
      await killable.kill();
    }
    const anew = await start();
    await untilIdle(anew);
    expect((await reindexing(anew)).served.begunAt).toBe(begunAt);
    expect(await everything(anew)).toEqual(before);
  }, 120_000);
});
