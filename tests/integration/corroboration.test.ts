import { afterAll, beforeAll, beforeEach, describe, expect, it, test } from '@jest/globals';
import type { ExtractedStatement } from '../../src/extraction/types.js';
import type { SearchAnswer } from '../../src/retrieval/run.js';
import { understand } from '../../src/retrieval/understanding.js';
import { walk } from '../../src/retrieval/walk.js';
import { awaitTasks } from '../../src/search/tasks.js';
import { openStatements, statementSearch } from '../../src/statements/index-definition.js';
import type { Statement } from '../../src/statements/schema.js';
import { createStatementResolver } from '../../src/statements/search.js';
import type { SimilarAnswer } from '../../src/statements/similar/schema.js';
import { startTestApi, type TestApi } from '../support/api.js';
import {
  country,
  deleteAllStatements,
  person,
  speaker,
  statement,
  storeStatements,
} from '../support/statements.js';

const holm = speaker(person('Ida Holm', 'NO'));
const said = 'We will not leave the river treaty before the harvest is in, whatever the neighbours print';
const day = (on: string) => ({ on, precision: 'day', basis: 'explicit' }) as const;

/** An article of these texts by an outlet. */
function print(
  articleId: string,
  outlet: string | null,
  texts: readonly (string | ExtractedStatement)[],
  publishedAt = '2026-03-11',
): Promise<void> {
  const article = { title: null, url: null, source: { name: outlet, country: null }, publishedAt };
  const statements = texts.map((text) =>
    typeof text === 'string' ? statement({ text, speaker: holm, said: day(publishedAt) }) : text,
  );
  return storeStatements(api.client, statements, { articleId, article });
}

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());
beforeEach(() => deleteAllStatements(api.client));

async function get<Body>(path: string): Promise<Body> {
  const { status, body } = await api.get(path);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body as Body;
}

const search = (query: string) => get<SearchAnswer<Statement>>(`/v1/statements?${query}`);

describe('Statements of the same words', () => {
  beforeEach(async () => {
    await print('first', 'Fjord Wire', [said, 'The bank will lend nothing to the mine']);
    await print('second', 'Harbour Post', [`“${said.toUpperCase()}!”`]);
    await print('third', 'fjord wire', [said, said]);
    await print('fourth', null, [said, 'No comment', 'No comment']);
  });

  it('are told with a statement by its id', async () => {
    expect((await get<Statement>('/v1/statements/second-0')).sameAs).toEqual({
      group: expect.stringMatching(/^[\w-]{22}$/),
      statements: 5,
      outlets: 2,
    });
    expect((await get<Statement>('/v1/statements/first-1')).sameAs).toBeNull();
  });

  it('are told in a search that asks for them, and in no other', async () => {
    const { items, query } = await search('sameAs=true');
    expect(query).toMatchObject({ sameAs: true });
    const counts = new Map(items.map(({ id, sameAs }) => [id, sameAs?.statements ?? sameAs]));
    expect(Object.fromEntries(counts)).toEqual({
      'first-0': 5,
      'first-1': null,
      'second-0': 5,
      'third-0': 5,
      'third-1': 5,
      'fourth-0': 5,
      // Too short to be one and the same.
      'fourth-1': null,
      'fourth-2': null,
    });
    expect((await search('')).items.some((item) => 'sameAs' in item)).toBe(false);
  });

  it('are counted whatever the search narrows down to', async () => {
    const { items } = await search('sameAs=true&source=Harbour%20Post');
    expect(items).toMatchObject([{ id: 'second-0', sameAs: { statements: 5, outlets: 2 } }]);
  });

  it('are counted where more print them than the engine lists', async () => {
    const many = Array.from({ length: 130 }, (_, number) => number);
    const text = 'Nobody asked the bank about the mine';
    await Promise.all(many.map((number) => print(`many-${number}`, `Outlet ${number}`, [text])));
    await print('many-more', null, [text]);
    expect((await get<Statement>('/v1/statements/many-7-0')).sameAs).toMatchObject({
      statements: 131,
      outlets: 130,
    });
    const { items } = await search('sameAs=true&q=whatever');
    expect(items.map(({ sameAs }) => sameAs?.statements)).toEqual([5, 5, 5, 5, 5]);
  }, 60_000);
});

describe('collapse=true', () => {
  const outlets = ['Fjord Wire', 'Harbour Post', 'Coast Daily'];
  const text = (number: number) => `Statement ${number} is about treaty number ${number} and nothing else`;
  /** Each outlet prints all of them, in an order of its own, and one more. */
  beforeEach(async () => {
    for (const [place, outlet] of outlets.entries()) {
      const numbers = Array.from({ length: 20 }, (_, number) => (number * (place + 1) * 3) % 20);
      const all = [...new Set([...numbers, ...Array.from({ length: 20 }, (_, number) => number)])];
      await print(`article-${place}`, outlet, [...all.map(text), `Only one, ${outlet}`], `2026-03-1${place}`);
    }
  });

  async function walkAll(first: string) {
    const items: Statement[] = [];
    const totals: number[] = [];
    for (let path: string | null = first; path !== null;) {
      const answer: SearchAnswer<Statement> = await get(path);
      items.push(...answer.items);
      totals.push(answer.total.value);
      path = answer.links.next;
    }
    return { items, totals: [...new Set(totals)] };
  }

  it.each(['sort=-date', 'sort=date', 'q=treaty', 'q=treaty&sort=date'])(
    'gives each once in a walk, and counts all of them: %s',
    async (order) => {
      const whole = await search(`limit=100&${order}`);
      const { items, totals } = await walkAll(`/v1/statements?collapse=true&limit=7&${order}`);
      const seen = new Set<string>();
      const firsts = whole.items.filter(({ text: words }) => {
        const isNew = words.startsWith('Only') || !seen.has(words);
        seen.add(words);
        return isNew;
      });
      expect(items.map(({ id }) => id)).toEqual(firsts.map(({ id }) => id));
      expect(totals).toEqual([whole.total.value]);
      expect(items.map(({ sameAs }) => sameAs?.outlets ?? 1)).toEqual(
        items.map(({ text: words }) => (words.startsWith('Only') ? 1 : 3)),
      );
    },
  );

  it('gives each once in a walk while others are stored and deleted', async () => {
    const path = '/v1/statements?collapse=true&limit=7&sort=-date';
    const before = (await walkAll(path)).items.map(({ text: words }) => words);
    const first = await get<SearchAnswer<Statement>>(path);
    await print(
      'later',
      'Late News',
      [text(3), 'Something quite new is said about the old treaty'],
      '2026-03-30',
    );
    const ids = ['article-2-0', 'article-2-1', 'article-2-2', 'article-2-3'];
    const { taskUid } = await openStatements(api.client.administrator).deleteDocuments(ids);
    await awaitTasks(api.client, [taskUid], { timeoutMs: 20_000 });
    const rest = (await walkAll(first.links.next ?? '')).items;
    const texts = [...first.items, ...rest].map(({ text: words }) => words);
    expect(before.filter((words) => !texts.includes(words))).toEqual([]);
    expect(texts).not.toContain('Something quite new is said about the old treaty');
  });

  it('is walked by exports too', async () => {
    const understood = await understand(
      {},
      { index: statementSearch, resolve: createStatementResolver(api.client) },
    );
    const options = { sort: '-date', pageSize: 8, distinct: 'keys.sameAs' } as const;
    const ids: string[] = [];
    for await (const page of walk<Statement>(api.client, statementSearch, understood, options)) {
      ids.push(...page.map(({ id }) => id));
    }
    expect(ids).toEqual((await walkAll('/v1/statements?collapse=true')).items.map(({ id }) => id));
    expect(ids).toHaveLength(23);
  });

  it('has cursors of its own', async () => {
    const { links } = await search('collapse=true&limit=7');
    const cursor = new URL(links.next ?? '', 'http://x').searchParams.get('cursor') ?? '';
    expect(await api.get(`/v1/statements?limit=7&cursor=${cursor}`)).toMatchObject({
      status: 400,
      body: { errors: [{ parameter: 'cursor' }] },
    });
  });
});

describe('GET /v1/statements/{id}/similar', () => {
  const finland = country('FI', 'Finland');
  const about = (text: string, name: string) =>
    statement({ text, speaker: speaker(person(name)), targets: [finland] });

  beforeEach(async () => {
    await print('own', 'Fjord Wire', [about(said, 'Ida Holm'), about(`${said} today`, 'Ida Holm')]);
    await print('same', 'Harbour Post', [`${said}.`], '2026-03-12');
    await print('same-before', 'Coast Daily', [said], '2026-03-09');
    await print('near', 'Harbour Post', [
      'leave the river treaty before the harvest is in',
      said.replace('river', 'border'),
    ]);
    await print('parties', 'Harbour Post', [
      about('Before the harvest, Finland must tell its neighbours what the river is worth', 'Pia Rask'),
      about('The neighbours have no harvest to speak of', 'Pia Rask'),
      about('Nothing in common with it at all', 'Ida Holm'),
      statement({
        text: 'Our neighbours know that the harvest is near',
        speaker: speaker(person('Somebody Else')),
      }),
    ]);
  });

  it('finds the same words, nearly the same, and close ones about the same parties, in this order', async () => {
    const { items, total } = await get<SimilarAnswer>('/v1/statements/own-0/similar');
    expect(items.map(({ statement: { id }, relation }) => `${relation} ${id}`)).toEqual([
      'same-words same-before-0',
      'same-words same-0',
      'near-words near-1',
      'near-words near-0',
      'same-parties parties-0',
      'same-parties parties-1',
    ]);
    expect(total).toEqual({ value: 6, relation: 'eq' });
    expect(items.map(({ likeness }) => likeness)).toEqual([
      1,
      1,
      0.65,
      0.5,
      expect.any(Number),
      expect.any(Number),
    ]);
  });

  it('gives as many as asked for, and counts all', async () => {
    for (const limit of [1, 2, 3]) {
      const { items, total, links } = await get<SimilarAnswer>(`/v1/statements/own-0/similar?limit=${limit}`);
      expect(items).toHaveLength(limit);
      expect(total).toEqual({ value: 6, relation: 'eq' });
      expect(links.self).toBe(`/v1/statements/own-0/similar?limit=${limit}`);
    }
  });

  it('finds nothing like one of few words by nobody about nobody', async () => {
    await print('few', null, [statement({ text: 'No comment' })]);
    expect(await get<SimilarAnswer>('/v1/statements/few-0/similar')).toMatchObject({
      items: [],
      total: { value: 0, relation: 'eq' },
    });
  });

  test.each(['unknown', '..%2Fx'])('knows no statement %s', async (id) => {
    expect(await api.get(`/v1/statements/${id}/similar`)).toMatchObject({
      status: 404,
      body: { type: '/problems/not-found' },
    });
  });
});
