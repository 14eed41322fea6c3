import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import type { z } from 'zod';
import type { ExtractAnswer } from '../../src/articles/schema.js';
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

const article = {
  title: 'A ferry stays in port',
  text: [
    'Interfax said Transport Minister Ilse Brandvik told parliament that the ferry would stay in port.',
    '“The hull is sound,” Brandvik told the daily Nordhavn Avis.',
    '“Nobody asked the crew,” the captain, Jon Aske, told Harbour Wire.',
  ].join('\n\n'),
  source: 'Harbour Wire',
  publishedAt: '2026-05-06',
};

const names = (statements: readonly Pick<Statement, 'speaker' | 'via'>[]) =>
  statements.map(({ speaker, via }) => [speaker?.actor?.name, ...via.map(({ text }) => text)]);

async function search(query: string) {
  return (await api.get(`/v1/statements?sort=date&${query}`)).body as SearchAnswer<Statement>;
}

describe('Whoever passed a statement on', () => {
  it('comes with its speaker when a text is tried out, the article’s own source left out', async () => {
    const { body } = await api.post('/v1/extract', article);
    const { statements, article: read } = body as z.output<typeof ExtractAnswer>;
    expect(names(statements)).toEqual([
      ['Ilse Brandvik', 'Interfax'],
      ['Ilse Brandvik', 'the daily Nordhavn Avis'],
      ['Jon Aske'],
    ]);
    expect(statements[0]?.via[0]).toMatchObject({
      start: read.text.indexOf('Interfax'),
      actor: { id: 'organization:interfax', country: 'RU' },
    });
    expect(statements[1]?.via[0]?.actor).toMatchObject({ type: 'organization', name: 'Nordhavn Avis' });
  });

  it('is stored and found with the statement, of which he is no speaker', async () => {
    await api.ingest(article);
    expect(names((await search('speaker=Brandvik')).items)).toEqual([
      ['Ilse Brandvik', 'Interfax'],
      ['Ilse Brandvik', 'the daily Nordhavn Avis'],
    ]);
    expect((await search('speaker=organization:interfax')).items).toEqual([]);
    expect((await search('actor=organization:interfax')).items).toEqual([]);
    expect(names((await search('q=interfax')).items)).toEqual([['Ilse Brandvik', 'Interfax']]);
  });
});

test('A statement that was stored before relays were found is given back with none', async () => {
  const { statements } = await api.ingest({ ...article, title: 'Older', text: `${article.text} Older.` });
  const id = statements[0]?.id ?? '';
  const index = openStatements(api.client.administrator);
  const stored: Record<string, unknown> = { ...(await index.getDocument(id)) };
  delete stored.via;
  const { taskUid } = await api.client.administrator.index('statements').addDocuments([stored]);
  await awaitTasks(api.client, [taskUid], { timeoutMs: 20_000 });
  expect(await index.getDocument(id)).not.toHaveProperty('via');

  expect((await api.get(`/v1/statements/${id}`)).body).toMatchObject({ id, via: [] });
  const { items } = await search('q=ferry');
  expect(items.find((item) => item.id === id)).toMatchObject({ via: [] });
  const { body } = await api.get(`/v1/articles/${statements[0]?.articleId ?? ''}/statements`);
  expect((body as SearchAnswer<Statement>).items[0]).toMatchObject({ id, via: [] });
});
