import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from '@jest/globals';
import { exampleArticles } from '../../src/articles/examples.js';
import type { Article, ArticleSummary, IngestAnswer } from '../../src/articles/schema.js';
import { openIndexSet } from '../../src/articles/index-set.js';
import { fetchStored } from '../../src/articles/store.js';
import { openArticles } from '../../src/articles/index-definition.js';
import { awaitTasks } from '../../src/search/tasks.js';
import { openStatements } from '../../src/statements/index-definition.js';
import type { Statement } from '../../src/statements/schema.js';
import type { SearchAnswer } from '../../src/retrieval/run.js';
import { startTestApi, type TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());
beforeEach(async () => {
  const { client } = api;
  const emptied = [
    await openArticles(client.administrator).deleteAllDocuments(),
    await openStatements(client.administrator).deleteAllDocuments(),
  ];
  await awaitTasks(
    client,
    emptied.map(({ taskUid }) => taskUid),
    { timeoutMs: 20_000 },
  );
});

const url = 'https://nordhaven.example/bridge';
const quoted = (...words: string[]) =>
  words.map((each) => `“${each},” said Tomas Vrabek, the mayor of Nordhaven.`).join('\n\n');
const bridge = {
  title: 'A bridge opens',
  text: quoted('The bridge opens in May', 'The fee stays', 'Boats come first'),
  url,
};

async function found(path: string) {
  return (await api.get(path)).body as SearchAnswer<Statement & ArticleSummary>;
}

describe('An article that is stored', () => {
  it('is answered with its statements, and found by search at once', async () => {
    const { status, body, headers } = await api.post('/v1/articles', bridge);
    const { article, statements, outcome } = body as IngestAnswer;
    expect([status, outcome, headers.location]).toEqual([201, 'created', `/v1/articles/${article.id}`]);
    expect(statements.map(({ text }) => text)).toEqual(
      expect.arrayContaining([expect.stringContaining('The fee stays')]),
    );
    expect(article).toMatchObject({ title: 'A bridge opens', url, statementCount: statements.length });
    expect((await found('/v1/statements?q=fee')).items).toEqual([statements[1]]);
    expect((await found('/v1/articles?q=fee')).items).toMatchObject([{ id: article.id }]);
    expect((await api.get(`/v1/articles/${article.id}`)).body).toEqual(article);
    expect((await api.get(`/v1/articles/${article.id}/statements`)).body).toMatchObject({
      items: statements,
      total: { value: statements.length, relation: 'eq' },
    });
  });

  it('has statements whose spans lead to their words in its text', async () => {
    const { article, statements } = await api.ingest(bridge);
    expect(statements.length).toBeGreaterThan(0);
    for (const { spans, text, speaker } of statements) {
      expect(spans.map(({ start, end }) => article.text.slice(start, end)).join(' ')).toContain(text);
      expect(article.text.slice(speaker?.start, speaker?.end)).toBe(speaker?.text);
    }
  });

  it('is unchanged when it comes again, however its address is written', async () => {
    const first = await api.ingest(bridge);
    const { host, pathname } = new URL(url);
    for (const other of [
      `${url}?utm_source=mail#top`,
      `${url}/`,
      `http://${host}${pathname}`,
      `https://www.${host}${pathname}`,
    ]) {
      const again = await api.post('/v1/articles', { ...bridge, url: other });
      expect(again.status).toBe(200);
      expect(again.body).toEqual({ ...first, outcome: 'unchanged' });
    }
  });

  it('is replaced by its new version, with its statements', async () => {
    const first = await api.ingest(bridge);
    const { status, body } = await api.post('/v1/articles', {
      ...bridge,
      text: quoted('The bridge stays shut'),
    });
    const second = body as IngestAnswer;
    expect([status, second.outcome, second.article.id]).toEqual([201, 'replaced', first.article.id]);
    const { items, total } = await found('/v1/statements');
    expect(items).toEqual(second.statements);
    expect(total.value).toBe(1);
    expect((await found('/v1/articles')).total.value).toBe(1);
  });

  it('is replaced when only its date changes, for its statements are dated from it', async () => {
    await api.ingest({ ...bridge, publishedAt: '2026-03-11' });
    const { outcome, statements } = await api.ingest({ ...bridge, publishedAt: '2026-03-12' });
    expect(outcome).toBe('replaced');
    expect(statements[0]?.said.on).toBe('2026-03-12');
    expect((await found('/v1/statements?to=2026-03-11')).total.value).toBe(0);
  });

  it('is told apart by its text where it has no address', async () => {
    const one = await api.ingest({ text: quoted('One') });
    const other = await api.ingest({ text: quoted('Another') });
    expect(one.article.id).not.toBe(other.article.id);
    expect((await api.post('/v1/articles', { text: quoted('One') })).status).toBe(200);
  });

  it('is one whole article when two versions come at the same time', async () => {
    const versions = ['first', 'second', 'third', 'fourth'].map((word, place) => ({
      ...bridge,
      text: quoted(...Array.from({ length: 4 - place }, (_, i) => `The ${word} version, part ${i}`)),
    }));
    const answers = await Promise.all(versions.map((version) => api.ingest(version)));
    const {
      items: [article],
    } = await found('/v1/articles');
    const winner = answers.find((answer) => answer.article.textHash === article?.textHash);
    expect(winner).toBeDefined();
    expect((await found('/v1/statements?sort=date')).items).toEqual(winner?.statements);
  });

  it('may have no statement', async () => {
    const { article, statements } = await api.ingest({ text: 'The bridge was painted green in spring.' });
    expect(statements).toEqual([]);
    expect((await api.get(`/v1/articles/${article.id}/statements`)).body).toMatchObject({
      items: [],
      total: { value: 0 },
    });
  });

  it('keeps out halves of characters, which the engine would refuse', async () => {
    const { article } = await api.ingest({
      text: `${quoted('Odd')} \ud800`,
      title: 'Odd \udc00',
      author: '\ud800',
    });
    expect(JSON.stringify(article)).not.toMatch(/\\ud[89a-f]/i);
  });

  it('keeps what looks like markup as text', async () => {
    const { article } = await api.ingest({
      text: quoted('<script>alert(1)</script> & co'),
      source: '<b>"x"</b>',
    });
    expect(article).toMatchObject({
      text: expect.stringContaining('<script>'),
      source: { name: '<b>"x"</b>' },
    });
  });
});

describe('A write that was broken off', () => {
  it('between statements and article is mended by repeating it', async () => {
    const { article } = await api.ingest(bridge);
    const { taskUid } = await openArticles(api.client.administrator).deleteDocument(article.id);
    await awaitTasks(api.client, [taskUid], { timeoutMs: 20_000 });
    expect((await api.ingest(bridge)).outcome).toBe('created');
    expect((await found('/v1/articles')).total.value).toBe(1);
  });

  it('while it replaced the statements is not taken for unchanged', async () => {
    const { article, statements } = await api.ingest(bridge);
    const [stored] =
      (await fetchStored(openIndexSet(api.client.reader), [article.id])).get(article.id)?.statements ?? [];
    // What a write over it needs to know, and no more.
    expect(Object.keys(stored ?? {}).sort()).toEqual(['articleId', 'id', 'keys']);
    const torn = { ...stored, text: 'Of another version', keys: { ...stored?.keys, version: 'another' } };
    const { taskUid } = await openStatements(api.client.administrator).updateDocuments([torn as never]);
    await awaitTasks(api.client, [taskUid], { timeoutMs: 20_000 });
    expect((await api.ingest(bridge)).outcome).toBe('replaced');
    expect((await found('/v1/statements?sort=date')).items).toEqual(statements);
  });
});

describe('An article that is deleted', () => {
  it('is gone with its statements, and only it', async () => {
    const kept = await api.ingest({ text: quoted('This one stays') });
    const { article } = await api.ingest(bridge);
    expect(await api.delete(`/v1/articles/${article.id}`)).toMatchObject({ status: 204, body: undefined });
    expect((await found('/v1/statements')).items).toEqual(kept.statements);
    expect((await api.get(`/v1/articles/${article.id}`)).status).toBe(404);
    expect((await api.get(`/v1/articles/${article.id}/statements`)).status).toBe(404);
    expect((await api.delete(`/v1/articles/${article.id}`)).status).toBe(404);
  });
});

describe('POST /v1/extract', () => {
  it('answers what storing would, and stores nothing', async () => {
    const { status, body } = await api.post('/v1/extract', bridge);
    expect(status).toBe(200);
    expect((await found('/v1/articles')).total.value).toBe(0);
    const { article, statements } = await api.ingest(bridge);
    const extracted = body as { article: Article; statements: Statement[] };
    expect(article).toMatchObject(extracted.article);
    expect(statements).toMatchObject(extracted.statements);
    expect(statements).toHaveLength(extracted.statements.length);
  });
});

describe('GET /v1/articles', () => {
  beforeEach(async () => {
    await api.ingest({ ...bridge, publishedAt: '2026-03-11', source: 'Harbour Post' });
    await api.ingest({
      text: quoted('Snow falls in Oslo'),
      publishedAt: '2026-05-01T10:00:00+02:00',
      title: 'Snow',
    });
    await api.ingest({
      text: 'Rain fell on Lisbon for a week, and nobody said a word about it.',
      title: 'Rain',
    });
  });

  test.each<[rule: string, query: string, titles: string[]]>([
    ['everything, the newest first and the undated last', '', ['Snow', 'A bridge opens', 'Rain']],
    ['the oldest first, the undated last', 'sort=date', ['A bridge opens', 'Snow', 'Rain']],
    ['words of the text', 'q=lisbon', ['Rain']],
    ['words of the source', 'q=harbour', ['A bridge opens']],
    ['who has a statement by a person', 'speaker=vrabek', ['Snow', 'A bridge opens']],
    ['in whom a person is found', 'actor=Tomas%20Vrabek', ['Snow', 'A bridge opens']],
    ['who has a statement of a kind', 'kind=direct', ['Snow', 'A bridge opens']],
    ['a day of publication', 'from=2026-03-11&to=2026-03-11', ['A bridge opens']],
    ['an instant of publication', 'from=2026-05-01T08:00:00Z&to=2026-05-01T08:00:00Z', ['Snow']],
    ['from an instant on', 'from=2026-05-01T08:00:01Z', []],
    ['up to a year', 'to=2026', ['Snow', 'A bridge opens']],
  ])('finds %s', async (_rule, query, titles) => {
    const { items, total } = await found(`/v1/articles?${query}`);
    expect(items.map(({ title }) => title)).toEqual(titles);
    expect(total).toEqual({ value: titles.length, relation: 'eq' });
  });

  it('gives articles without their texts, each with its beginning', async () => {
    const { items } = await found('/v1/articles?q=lisbon');
    expect(items[0]).toMatchObject({ excerpt: expect.stringContaining('Rain fell on Lisbon') });
    expect(items[0]).not.toHaveProperty('text');
  });
});

describe('The example articles', () => {
  test.each(Object.entries(exampleArticles))(
    '%s is stored as it stands, and most speakers are known',
    async (_name, { value }) => {
      const { statements } = await api.ingest(value);
      const actors = new Set(statements.map(({ speaker: by }) => by?.actor?.id).filter(Boolean));
      expect(statements.length).toBeGreaterThanOrEqual(4);
      expect(actors.size).toBeGreaterThanOrEqual(3);
    },
  );
});
