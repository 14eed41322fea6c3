import express, { type ErrorRequestHandler } from 'express';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import request from 'supertest';
import { z } from 'zod';
import type { SearchClient } from '../src/search/client.js';
import { engineFault } from '../src/search/errors.js';
import { ensureIndex } from '../src/search/index-definition.js';
import { awaitTasks } from '../src/search/tasks.js';
import { type TestEngine, startTestEngine } from './support/engine.js';

// What we believe of our dependencies, so that an upgrade that breaks a belief fails by its name.

describe('Meilisearch', () => {
  let engine: TestEngine;
  let meilisearch: SearchClient['administrator'];
  beforeAll(async () => {
    engine = await startTestEngine();
    ({ administrator: meilisearch } = engine.client);
    await ensureIndex(engine.client, {
      uid: 'beliefs',
      primaryKey: 'id',
      searchableAttributes: ['text', 'name'],
      filterableAttributes: [
        'name',
        'day',
        'stamp',
        'parts.speaker',
        'parts.country',
        'group',
        'keys.days',
        'keys.order',
        'keys.flag',
        'keys.value',
      ],
      sortableAttributes: ['stamp', 'keys.order'],
      maxTotalHits: 50,
      maxValuesPerFacet: 3,
    });
    await add(documents);
  });
  afterAll(() => engine.stop());

  const documents = [
    { id: 'a', group: 'text', text: 'one two three four five six seven eight nine ten eleven' },
    { id: 'b', group: 'text', text: 'The delegation left Geneva in 2024', stamp: 20, name: 'Élysée' },
    { id: 'c', group: 'text', text: 'Geneva saw the delegation arrive in 2026', stamp: 30, name: 'elysee' },
    {
      id: 'd',
      group: 'text',
      text: '<b> alert </b> script said the délégation',
      stamp: 10,
      name: 'ÉLYSÉE',
    },
    { id: 'e', group: 'text', text: 'Nothing', stamp: null, name: '  padded  ' },
    {
      id: 'f',
      group: 'parts',
      parts: [
        { speaker: 'x', country: 'NO' },
        { speaker: 'y', country: 'FI' },
      ],
    },
    { id: 'k', group: 'keys', keys: { days: [20200101, 20260514], order: 2 ** 53 - 1, flag: true } },
    { id: 'l', group: 'keys', keys: { days: [20230601], order: 2 ** 53 - 2, flag: null } },
    { id: 'm', group: 'keys', keys: { order: 0 }, parts: null },
    ...['x', 'x', 'y', 'y', 'y', 'Z', 'z', 'a'].map((value, number) => ({
      id: `value-${number}`,
      group: 'values',
      keys: { value, flag: number === 0, order: number },
    })),
    ...Array.from({ length: 60 }, (_, number) => ({ id: `many-${number}`, group: 'many', text: 'plenty' })),
  ];

  async function add(batch: Record<string, unknown>[]): Promise<void> {
    const { taskUid } = await meilisearch.index('beliefs').addDocuments(batch);
    await awaitTasks(engine.client, [taskUid], { timeoutMs: 20_000 });
  }

  async function find(
    query: string,
    options: Parameters<ReturnType<typeof meilisearch.index>['search']>[1] = {},
  ) {
    const index = meilisearch.index<{ id: string }>('beliefs');
    const { hits } = await index.search(query, { matchingStrategy: 'all', ...options });
    return hits.map(({ id }) => id);
  }

  const refusal = async (answer: Promise<unknown>): Promise<unknown> =>
    answer.then(() => 'taken', engineFault);

  describe('tasks', () => {
    test('waitTask() resolves for a task that failed', async () => {
      const task = await meilisearch
        .index('beliefs')
        .addDocuments([{ id: 'not an id' }])
        .waitTask();
      expect(task).toMatchObject({ status: 'failed', error: { code: 'invalid_document_id' } });
    });

    test('one bad document fails its whole payload', async () => {
      const { taskUid } = await meilisearch
        .index('beliefs')
        .addDocuments([{ id: 'sound' }, { id: 'not an id' }]);
      await expect(awaitTasks(engine.client, [taskUid], { timeoutMs: 20_000 })).rejects.toThrow('not an id');
      expect(await refusal(meilisearch.index('beliefs').getDocument('sound'))).toMatchObject({ status: 404 });
    });

    test('an index that exists is made again by a task that fails', async () => {
      const task = await meilisearch.createIndex('beliefs').waitTask();
      expect(task).toMatchObject({ status: 'failed', error: { code: 'index_already_exists' } });
    });

    test('half a character in one document fails the tasks that are taken together with it: texts must be whole', async () => {
      const send = (batch: string) =>
        fetch(`${engine.engine.origin()}/indexes/beliefs/documents`, {
          method: 'POST',
          headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${engine.engine.apiKey}` },
          body: batch,
        });
      const halves = Array.from(
        { length: 10 },
        (_, number) => `[{"id":"half-${number}","text":"a\\ud800b"}]`,
      );
      const wholes = Array.from({ length: 10 }, (_, number) => `[{"id":"whole-${number}"}]`);
      const answers = await Promise.all([...halves, ...wholes].map(send));
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 202));
      const last = await meilisearch.index('beliefs').addDocuments([]).waitTask();
      const { results } = await meilisearch.tasks.getTasks({
        statuses: ['failed'],
        limit: 100,
        from: last.uid,
      });
      const broken = results.filter(({ error }) => error?.code === 'internal');
      expect(broken.length).toBeGreaterThanOrEqual(halves.length);
      await add([{ id: 'half', text: 'a\ud800b' }]);
      expect(await meilisearch.index('beliefs').getDocument('half')).toEqual({
        id: 'half',
        text: 'a\ufffdb',
      });
    });

    test('ids of 511 letters, digits, hyphens and underscores are taken', async () => {
      const id = `${'aZ09-_'.repeat(85)}x`;
      await add([{ id }]);
      expect(await meilisearch.index('beliefs').getDocument(id)).toEqual({ id });
    });
  });

  describe('filters', () => {
    test('= ignores case and outer blanks, but tells é from e', async () => {
      expect(await find('', { filter: 'name = "élysée"' })).toEqual(['b', 'd']);
      expect(await find('', { filter: 'name = "ELYSEE"' })).toEqual(['c']);
      expect(await find('', { filter: 'name = "padded"' })).toEqual(['e']);
    });

    test('an empty filter lets everything through, an empty list nothing', async () => {
      expect(await find('', { filter: '', limit: 5 })).toHaveLength(5);
      expect(await find('', { filter: [], limit: 5 })).toHaveLength(5);
      expect(await find('', { filter: 'name IN []' })).toEqual([]);
    });

    test.each(['IN', 'TO', 'IS'])('the word %s is syntax unless it is quoted', async (word) => {
      expect(await refusal(find('', { filter: `name = ${word}` }))).toMatchObject({
        code: 'invalid_search_filter',
      });
      expect(await find('', { filter: `name = "${word}"` })).toEqual([]);
    });

    test('a filter on a list of objects matches across its items: hence one document per statement', async () => {
      expect(await find('', { filter: 'parts.speaker = x AND parts.country = FI' })).toEqual(['f']);
    });

    test('numbers compare as numbers, and null is in no range', async () => {
      expect(await find('', { filter: 'stamp >= 20 AND stamp <= 30' })).toEqual(['b', 'c']);
      expect(await find('', { filter: 'stamp <= 1000' })).not.toContain('e');
    });

    test('TO holds for one and the same value of a list, two comparisons for any two', async () => {
      expect(await find('', { filter: 'keys.days 20210101 TO 20251231' })).toEqual(['l']);
      expect(await find('', { filter: 'keys.days >= 20210101 AND keys.days <= 20251231' })).toEqual([
        'k',
        'l',
      ]);
    });

    test('NOT IN leaves out what has one of the values, and keeps what has none at all', async () => {
      expect(await find('', { filter: 'group = keys AND NOT (keys.days IN ["20260514"])' })).toEqual([
        'l',
        'm',
      ]);
      expect(await find('', { filter: 'group = keys AND NOT (keys.days IN [])' })).toEqual(['k', 'l', 'm']);
    });

    test('IS NULL is true of null alone, EXISTS of null too', async () => {
      expect(await find('', { filter: 'group = keys AND keys.flag IS NULL' })).toEqual(['l']);
      expect(await find('', { filter: 'group = keys AND keys.flag NOT EXISTS' })).toEqual(['m']);
      expect(await find('', { filter: 'group = keys AND NOT (keys.days >= 20240101)' })).toEqual(['l', 'm']);
    });

    test('whole numbers up to 2^53 - 1 are told apart, in an order too', async () => {
      expect(await find('', { filter: `keys.order >= ${2 ** 53 - 1}` })).toEqual(['k']);
      expect(await find('', { filter: `keys.order ${2 ** 53 - 2} TO ${2 ** 53 - 2}` })).toEqual(['l']);
      const sort = ['keys.order:desc'];
      expect(await find('', { filter: 'group = keys', sort })).toEqual(['k', 'l', 'm']);
    });

    test('truth values are compared as words', async () => {
      expect(await find('', { filter: 'group = keys AND keys.flag = "true"' })).toEqual(['k']);
    });

    test('a filter on an attribute that was not declared is refused', async () => {
      expect(await refusal(find('', { filter: 'text = "x"' }))).toMatchObject({
        code: 'invalid_search_filter',
      });
    });

    test('20,000 values in one list are taken', async () => {
      const values = Array.from({ length: 20_000 }, (_, number) => `"value ${number}"`);
      expect(await find('', { filter: `name IN [${values.join(', ')}, "elysee"]` })).toEqual(['c']);
    });
  });

  describe('search', () => {
    test('reads ten words and passes over the rest', async () => {
      const ten = 'one two three four five six seven eight nine ten';
      expect(await find(ten)).toEqual(['a']);
      expect(await find(`${ten} absent`)).toEqual(['a']);
      expect(await find(`absent ${ten}`)).toEqual([]);
    });

    test('wants every word with `all`, and drops the last ones with `last`', async () => {
      expect(await find('geneva absent')).toEqual([]);
      expect((await find('geneva absent', { matchingStrategy: 'last' })).sort()).toEqual(['b', 'c']);
    });

    test('knows phrases and words that must not be there', async () => {
      expect(await find('"left geneva"')).toEqual(['b']);
      expect(await find('delegation -left')).not.toContain('b');
      expect(await find('delegation -left')).toContain('c');
      expect(await find('"left geneva')).toEqual(['b']);
    });

    test('forgives a misprint and the lack of an accent, but not in numbers', async () => {
      expect(await find('delegaton arrive')).toEqual(['c']);
      expect(await find('delegation script')).toEqual(['d']);
      expect(await find('2025')).toEqual([]);
    });

    test('sorts by date first when `sort` is the first ranking rule, with nulls last either way', async () => {
      const ids = (sort: string) => find('', { filter: 'stamp EXISTS', sort: [sort] });
      expect(await ids('stamp:desc')).toEqual(['c', 'b', 'd', 'e']);
      expect(await ids('stamp:asc')).toEqual(['d', 'b', 'c', 'e']);
    });

    test('does not escape what it highlights', async () => {
      const index = meilisearch.index<{ text: string }>('beliefs');
      const { hits } = await index.search('alert', { attributesToHighlight: ['text'] });
      expect(hits[0]?._formatted?.text).toBe('<b> <em>alert</em> </b> script said the délégation');
    });

    test('marks what it highlights with any text, and leaves out of it what is null unless that is retrieved', async () => {
      const index = meilisearch.index('beliefs');
      const options = {
        attributesToHighlight: ['text', 'parts.speaker'],
        highlightPreTag: '[12ab[',
        highlightPostTag: ']12ab]',
        filter: 'id = m OR group = text',
      };
      const { hits } = await index.search('alert', { ...options, filter: 'group = text' });
      expect(hits[0]?._formatted?.text).toContain('[12ab[alert]12ab]');
      const formatted = async (attributesToRetrieve: string[]) => {
        const answer = await index.search('', {
          ...options,
          filter: 'keys.order = 0 AND group = keys',
          attributesToRetrieve,
        });
        return answer.hits[0]?._formatted;
      };
      expect(await formatted(['id'])).toEqual({ id: 'm' });
      expect(await formatted(['id', 'parts'])).toEqual({ id: 'm', parts: null });
    });

    test('gives a part of an object by its path, but nothing of what is null before its end', async () => {
      const { hits } = await meilisearch.index('beliefs').search('', {
        filter: 'group = keys',
        attributesToRetrieve: ['id', 'keys.flag', 'keys.order', 'parts.speaker'],
      });
      expect(hits).toEqual([
        { id: 'k', keys: { flag: true, order: 2 ** 53 - 1 } },
        { id: 'l', keys: { flag: null, order: 2 ** 53 - 2 } },
        { id: 'm', keys: { order: 0 } },
      ]);
    });

    test('ranks a part of the documents as it ranks all of them', async () => {
      const all = await find('delegation geneva', { matchingStrategy: 'last' });
      const some = await find('delegation geneva', {
        matchingStrategy: 'last',
        filter: 'NOT (stamp >= 30)',
      });
      expect(some.length).toBeGreaterThan(1);
      expect(all.filter((id) => some.includes(id))).toEqual(some);
      expect(await find('plenty', { offset: 20, limit: 10 })).toEqual(
        (await find('plenty', { limit: 50 })).slice(20, 30),
      );
    });

    test('counts facets by value without regard to case, most frequent first, up to maxValuesPerFacet', async () => {
      const index = meilisearch.index('beliefs');
      const { facetDistribution } = await index.search('', {
        filter: 'group = values',
        facets: ['keys.value', 'keys.flag', 'keys.order'],
        limit: 0,
      });
      expect(facetDistribution).toMatchObject({ 'keys.flag': { false: 7, true: 1 } });
      const values = Object.entries(facetDistribution?.['keys.value'] ?? {});
      expect(values[0]).toEqual(['y', 3]);
      expect(Object.fromEntries(values.map(([value, count]) => [value.toLowerCase(), count]))).toEqual({
        x: 2,
        y: 3,
        z: 2,
      });
      expect(Object.keys(facetDistribution?.['keys.order'] ?? {})).toHaveLength(3);
    });

    test('counts by page where no hits are asked for', async () => {
      const { hits, totalHits } = await meilisearch
        .index('beliefs')
        .search('', { filter: 'group = values', page: 1, hitsPerPage: 0 });
      expect({ hits, totalHits }).toEqual({ hits: [], totalHits: 8 });
    });

    test('counts up to maxTotalHits, by estimate and by page', async () => {
      const index = meilisearch.index('beliefs');
      expect((await index.search('plenty')).estimatedTotalHits).toBeGreaterThanOrEqual(50);
      expect((await index.search('plenty', { page: 1, hitsPerPage: 1 })).totalHits).toBe(50);
      expect((await index.search('plenty', { offset: 45, limit: 10 })).hits).toHaveLength(5);
    });
  });

  describe('facets', () => {
    /** 300 documents of 150 numbers and as many names: number 1 once, number 2 twice, 3 once, 4 twice … */
    const numbered = Array.from({ length: 150 }, (_, place) => place + 1).flatMap((number) =>
      Array.from({ length: number % 2 === 0 ? 3 : 1 }, (_, copy) => ({
        id: `${number}-${copy}`,
        text: number % 3 === 0 ? 'harbour' : 'treaty',
        number,
        name: `name ${number}`,
        group: number > 140 ? null : `group ${number % 10}`,
      })),
    );
    beforeAll(async () => {
      await ensureIndex(engine.client, {
        uid: 'counted',
        primaryKey: 'id',
        searchableAttributes: ['text'],
        filterableAttributes: ['number', 'name', 'group'],
        sortableAttributes: ['number'],
        maxTotalHits: 10_000,
        maxValuesPerFacet: 100,
      });
      const { taskUid } = await meilisearch.index('counted').addDocuments(numbered);
      await awaitTasks(engine.client, [taskUid], { timeoutMs: 20_000 });
    });

    const ask = (query: string | null, options: object) =>
      meilisearch
        .index<{ id: string; number: number; group: string | null }>('counted')
        .search(query, { matchingStrategy: 'all', page: 1, hitsPerPage: 0, ...options });

    test('hold so many values as the index says, those that most documents have, each counted exactly', async () => {
      for (const facet of ['number', 'name']) {
        const { facetDistribution = {} } = await ask('', { facets: [facet] });
        const counts = Object.values(facetDistribution[facet] ?? {});
        expect(counts.sort().join('')).toBe('1'.repeat(25) + '3'.repeat(75));
      }
    });

    test('tell the least and the greatest of all numbers, listed or not', async () => {
      const { facetStats } = await ask('', { facets: ['number'] });
      expect(facetStats).toEqual({ number: { min: 1, max: 150 } });
      const narrowed = await ask('harbour', { facets: ['number'], filter: 'number > 20' });
      expect(narrowed.facetStats).toEqual({ number: { min: 21, max: 150 } });
    });

    test('are whole where the filter leaves fewer values than are listed', async () => {
      const { facetDistribution, totalHits } = await ask('treaty', {
        facets: ['number'],
        filter: 'number 50 TO 120',
      });
      const found = numbered.filter(({ text, number }) => text === 'treaty' && number >= 50 && number <= 120);
      const counts = Object.values(facetDistribution?.number ?? {});
      expect(counts.reduce((sum, count) => sum + count)).toBe(found.length);
      expect([counts.length, totalHits]).toEqual([
        new Set(found.map(({ number }) => number)).size,
        found.length,
      ]);
    });

    test('a page of no hits counts as exactly as any other', async () => {
      expect(await ask('', {})).toMatchObject({ hits: [], totalHits: numbered.length });
    });

    test('of several that share a value, `distinct` gives the first in the order asked for; who has none is given too', async () => {
      const distinct = { distinct: 'group', sort: ['number:desc'], page: undefined, hitsPerPage: undefined };
      const { hits } = await ask('', { ...distinct, offset: 0, limit: 1_000 });
      expect(hits.map(({ number }) => number)).toEqual([
        ...numbered
          .filter(({ group }) => group === null)
          .map(({ number }) => number)
          .reverse(),
        ...Array.from({ length: 10 }, (_, place) => 140 - place),
      ]);
      const later = await ask('', { ...distinct, offset: 22, limit: 5 });
      expect(later.hits).toEqual(hits.slice(22, 27));
    });
  });

  test('/health needs no key, and has no HEAD', async () => {
    expect((await fetch(`${engine.engine.origin()}/health`)).status).toBe(200);
    expect((await fetch(`${engine.engine.origin()}/health`, { method: 'HEAD' })).status).toBe(405);
  });
});

describe('Express 5', () => {
  test('req.query is a getter: assigning to it throws', async () => {
    const app = express().get('/', (req, res) => {
      const assign = () => Object.assign(req, { query: {} });
      res.json({ thrown: errorName(assign) });
    });
    expect((await request(app).get('/')).body).toEqual({ thrown: 'TypeError' });
  });

  test('a parameter given once is a string, given twice a list, and brackets mean nothing', async () => {
    const app = express().get('/', (req, res) => {
      res.json(req.query);
    });
    const answer = await request(app).get('/?a=1&b=1&b=2&c[d]=1');
    expect(answer.body).toEqual({ a: '1', b: ['1', '2'], 'c[d]': '1' });
  });

  test('a handler that rejects leads to the error handler', async () => {
    const tell: ErrorRequestHandler = (error: Error, _req, res, next) => {
      if (res.headersSent) next(error);
      else res.status(500).json(error.message);
    };
    const app = express()
      .get('/', () => Promise.reject(new Error('told')))
      .use(tell);
    expect((await request(app).get('/')).body).toBe('told');
  });
});

function errorName(run: () => unknown): string {
  try {
    run();
    return 'none';
  } catch (error) {
    return error instanceof Error ? error.name : 'unknown';
  }
}

describe('zod 4', () => {
  const schema = z.strictObject({
    text: z.string().min(1).max(5),
    count: z.int(),
    tags: z.array(z.enum(['a'])),
  });

  test('tells of every fault at once, and of all unknown keys in one issue', () => {
    const { error } = schema.safeParse({ text: '', count: 1.5, tags: ['a', 'b'], more: 1, most: 2 });
    expect(error?.issues.map(({ code, path }) => ({ code, path }))).toEqual([
      { code: 'too_small', path: ['text'] },
      { code: 'invalid_type', path: ['count'] },
      { code: 'invalid_value', path: ['tags', 1] },
      { code: 'unrecognized_keys', path: [] },
    ]);
    expect(error?.issues.at(-1)).toMatchObject({ keys: ['more', 'most'] });
  });

  test('takes its messages from the error map of one call, which sees the input', () => {
    const { error } = z.string().safeParse(7, { error: ({ code, input }) => `${code} ${String(input)}` });
    expect(error?.issues).toMatchObject([{ message: 'invalid_type 7' }]);
  });

  test('a message of the schema’s own goes before that of the call', () => {
    const { error } = z.string({ error: 'own' }).safeParse(7, { error: () => 'of the call' });
    expect(error?.issues).toMatchObject([{ message: 'own' }]);
  });

  test('a refinement is not asked where the fields themselves are wrong', () => {
    const ordered = z.object({ from: z.int(), to: z.int() }).refine(({ from, to }) => from <= to, 'order');
    expect(ordered.safeParse({ from: 'x', to: 1 }).error?.issues).toHaveLength(1);
    expect(ordered.safeParse({ from: 2, to: 1 }).error?.issues).toMatchObject([{ message: 'order' }]);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '1', 1.5])('z.int() refuses %p', (value) => {
    expect(z.int().safeParse(value).success).toBe(false);
  });
});
