import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from '@jest/globals';
import type { ExtractedStatement } from '../../src/extraction/types.js';
import type { SearchAnswer } from '../../src/retrieval/run.js';
import { walk } from '../../src/retrieval/walk.js';
import { understand } from '../../src/retrieval/understanding.js';
import { awaitTasks } from '../../src/search/tasks.js';
import { openStatements, statementSearch } from '../../src/statements/index-definition.js';
import { createStatementResolver } from '../../src/statements/search.js';
import type { Statement } from '../../src/statements/schema.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { deleteAllStatements, person, speaker, statement, storeStatements } from '../support/statements.js';

const holm = speaker(person('Ida Holm', 'NO'));

/** Many share a day; some are dated to a month, a year or a time before 1970, some not at all. */
function dated(number: number): ExtractedStatement['said'] {
  const explicit = { basis: 'explicit' } as const;
  switch (number % 6) {
    case 0:
      return { on: null, precision: null, basis: 'unknown' };
    case 1:
      return { on: '1962-10-2' + String(number % 4), precision: 'day', ...explicit };
    case 2:
      return { on: '2026-03', precision: 'month', ...explicit };
    default:
      return { on: '2026-03-0' + String(1 + (number % 3)), precision: 'day', ...explicit };
  }
}

function statements(count: number, word: string): ExtractedStatement[] {
  return Array.from({ length: count }, (_, number) =>
    statement({ text: `${word} ${'treaty '.repeat(1 + (number % 4))}`, speaker: holm, said: dated(number) }),
  );
}

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());
beforeEach(() => deleteAllStatements(api.client));

async function answerTo(path: string): Promise<SearchAnswer<Statement>> {
  const { status, body } = await api.get(path);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body as SearchAnswer<Statement>;
}

/** The ids of all pages, a list each; `between` comes after each page but the last. */
async function pagesOf(path: string, between: (page: number) => Promise<void> = () => Promise.resolve()) {
  const pages: string[][] = [];
  let answer = await answerTo(path);
  for (;;) {
    pages.push(answer.items.map(({ id }) => id));
    if (answer.links.next === null) return pages;
    await between(pages.length);
    answer = await answerTo(answer.links.next);
  }
}

const orders = ['sort=date', 'sort=-date', 'q=treaty', 'q=treaty&sort=date', 'sort=-date&dateField=ingested'];

describe.each(orders)('A walk by cursor, %s,', (order) => {
  const first = `/v1/statements?limit=7&${order}`;

  it('gives the result in its order, each item once', async () => {
    await storeStatements(api.client, statements(60, 'old'));
    const pages = await pagesOf(first);
    const whole = await answerTo(first.replace('limit=7', 'limit=100'));
    expect(pages.map((page) => page.length)).toEqual([7, 7, 7, 7, 7, 7, 7, 7, 4]);
    expect(pages.flat()).toEqual(whole.items.map(({ id }) => id));
    expect(whole.links.next).toBeNull();
  });

  it('leaves out what is stored meanwhile, and gives what was there once', async () => {
    await storeStatements(api.client, statements(60, 'old'), { articleId: 'old' });
    const before = (await pagesOf(first)).flat();
    const pages = await pagesOf(first, (page) =>
      storeStatements(api.client, statements(11, 'new'), { articleId: `new-${page}` }),
    );
    expect(pages.flat()).toEqual(before);
  });

  it('loses and repeats nothing where others are deleted meanwhile', async () => {
    for (const articleId of ['one', 'two', 'three']) {
      await storeStatements(api.client, statements(20, 'old'), { articleId });
    }
    const pages = await pagesOf(first, async (page) => {
      // More than an answer remembers, from what was given and from what is to come.
      if (page !== 3) return;
      const ids = Array.from({ length: 20 }, (_, number) => `two-${number}`);
      const { taskUid } = await openStatements(api.client.administrator).deleteDocuments(ids);
      await awaitTasks(api.client, [taskUid], { timeoutMs: 20_000 });
    });
    const kept = (ids: string[]) => ids.filter((id) => !id.startsWith('two')).sort();
    const all = ['one', 'three'].flatMap((article) =>
      Array.from({ length: 20 }, (_, number) => `${article}-${number}`),
    );
    expect(kept(pages.flat())).toEqual(all.sort());
    expect(new Set(pages.flat()).size).toBe(pages.flat().length);
  });

  it('counts the whole result on every page, as when it began', async () => {
    await storeStatements(api.client, statements(20, 'old'));
    const { links } = await answerTo(first);
    await storeStatements(api.client, statements(5, 'new'), { articleId: 'new' });
    expect((await answerTo(links.next ?? '')).total).toEqual({ value: 20, relation: 'eq' });
  });

  it('reaches past what an answer links to itself', async () => {
    await storeStatements(api.client, statements(20, 'old'));
    const { links } = await answerTo(first);
    const second = await answerTo(links.next ?? '');
    expect(second.links.self).toBe(links.next);
    expect(await answerTo(second.links.self)).toEqual(second);
  });

  it('may change the size of its pages', async () => {
    await storeStatements(api.client, statements(30, 'old'));
    const whole = await answerTo(first.replace('limit=7', 'limit=100'));
    const { items, links } = await answerTo(first);
    const rest = await answerTo((links.next ?? '').replace('limit=7', 'limit=100'));
    expect([...items, ...rest.items]).toEqual(whole.items);
  });
});

describe('A cursor', () => {
  const next = async (path: string) => (await answerTo(path)).links.next ?? '';
  const cursorOf = (path: string) => new URL(path, 'http://x').searchParams.get('cursor') ?? '';
  beforeEach(() => storeStatements(api.client, statements(30, 'old')));

  test.each<[what: string, path: (cursor: string) => string]>([
    ['another query', (cursor) => `/v1/statements?q=other&limit=7&cursor=${cursor}`],
    ['another order', (cursor) => `/v1/statements?sort=date&limit=7&cursor=${cursor}`],
    ['another filter', (cursor) => `/v1/statements?limit=7&excludeCountry=FI&cursor=${cursor}`],
    ['articles', (cursor) => `/v1/articles?limit=7&cursor=${cursor}`],
  ])('of one search is refused by another: %s', async (_what, path) => {
    const cursor = cursorOf(await next('/v1/statements?limit=7'));
    expect(await api.get(path(cursor))).toMatchObject({
      status: 400,
      body: { errors: [{ parameter: 'cursor', detail: expect.stringContaining('another search') }] },
    });
  });

  test.each(['x', 'eyJ9', '', '%00', 'a b', 'é'])('that is none is refused: %j', async (cursor) => {
    expect(await api.get(`/v1/statements?cursor=${encodeURIComponent(cursor)}`)).toMatchObject({
      status: 400,
      body: { errors: [{ parameter: 'cursor' }] },
    });
  });

  it('belongs to its search however that is written', async () => {
    const path = await next('/v1/statements?limit=7&country=NO,FI&kind=direct');
    const again = `/v1/statements?kind=direct&country=FI&country=NO&limit=3&cursor=${cursorOf(path)}`;
    expect((await answerTo(again)).items).toHaveLength(3);
  });
});

describe('A walk by cursor during which an article is stored in a new version', () => {
  const article = (number: number, author: string) => ({
    text: `OSLO - “We will stay in treaty number ${number},” Norwegian Foreign Minister Ingrid Halvarsen said on Tuesday.`,
    url: `https://fjordwire.example/${number}`,
    publishedAt: '2026-03-11',
    author,
  });

  it.each(['sort=-date', 'q=treaty'])('gives its statements all the same: %s', async (order) => {
    for (let number = 0; number < 5; number += 1) await api.ingest(article(number, 'One'));
    const path = `/v1/statements?limit=1&${order}`;
    const before = (await pagesOf(path)).flat();
    expect(before).toHaveLength(5);
    const pages = await pagesOf(path, async (page) => {
      if (page !== 1) return;
      for (let number = 0; number < 5; number += 1) await api.ingest(article(number, order));
    });
    expect(pages.flat()).toEqual(before);
  });
});

it('Two that share date and order are told apart', async () => {
  await storeStatements(api.client, statements(1, 'old'));
  const [original] = (await openStatements(api.client.administrator).getDocuments({ limit: 1 })).results;
  const documents = Array.from({ length: 9 }, (_, number) => ({ ...original, id: `twin-${number}` }));
  const { taskUid } = await openStatements(api.client.administrator).addDocuments(documents as never);
  await awaitTasks(api.client, [taskUid], { timeoutMs: 20_000 });
  for (const limit of [1, 2, 3]) {
    const ids = (await pagesOf(`/v1/statements?limit=${limit}`)).flat();
    expect(ids).toHaveLength(10);
    expect(new Set(ids).size).toBe(10);
  }
});

describe('walk()', () => {
  const options = (sort: 'date' | 'relevance') => ({ sort, pageSize: 8 });

  test.each(['date', 'relevance'] as const)(
    'gives whole results by %s, whatever is stored meanwhile',
    async (sort) => {
      await storeStatements(api.client, statements(30, 'old'), { articleId: 'old' });
      const understood = await understand(
        { q: 'treaty' },
        { index: statementSearch, resolve: createStatementResolver(api.client) },
      );
      const sizes: number[] = [];
      const ids = new Set<string>();
      for await (const page of walk<Statement>(api.client, statementSearch, understood, options(sort))) {
        sizes.push(page.length);
        for (const { id } of page) ids.add(id);
        await storeStatements(api.client, statements(5, 'new'), { articleId: `new-${sizes.length}` });
      }
      expect(sizes).toEqual([8, 8, 8, 6]);
      expect([...ids].every((id) => id.startsWith('old'))).toBe(true);
      expect(ids.size).toBe(30);
    },
  );

  it('gives one empty page where nothing is found', async () => {
    const understood = await understand(
      { q: 'nothing' },
      { index: statementSearch, resolve: createStatementResolver(api.client) },
    );
    const pages: unknown[] = [];
    for await (const page of walk(api.client, statementSearch, understood, options('date'))) pages.push(page);
    expect(pages).toEqual([[]]);
  });
});
