import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { exampleArticles } from '../../src/articles/examples.js';
import type { SearchAnswer } from '../../src/retrieval/run.js';
import { exampleStatement } from '../../src/statements/example.js';
import { StatementJsonLd } from '../../src/statements/formats/json-ld-schema.js';
import { Statement } from '../../src/statements/schema.js';
import { ArticleSummary } from '../../src/articles/schema.js';
import { exampleSummary } from '../../src/articles/example-summary.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { person, speaker, statement, storeStatements } from '../support/statements.js';

const statementCount = 2_500;
let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await api.ingest(exampleArticles.text.value);
  const many = Array.from({ length: statementCount }, (_, i) =>
    statement({
      text: `=cmd "number" ${i}, said\nso`,
      speaker: speaker(person('Tomas Vrabek', 'NO')),
      said: { on: `2025-01-${String(1 + (i % 28)).padStart(2, '0')}`, precision: 'day', basis: 'explicit' },
    }),
  );
  await storeStatements(api.client, many, { articleId: 'many' });
});
afterAll(() => api.stop());

async function text(path: string): Promise<string> {
  const { status, body } = await api.get(path);
  expect(status).toBe(200);
  return body as string;
}

/** The fields of CSV as RFC 4180 has them. */
function parseCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

describe('The whole result', () => {
  test.each([
    ['in order of date', ''],
    ['in the other order', '&sort=date'],
    ['in order of relevance', '&q=number'],
  ])('comes as NDJSON, each item once, %s', async (_order, query) => {
    const lines = (await text(`/v1/statements?format=ndjson&speaker=Vrabek${query}`)).split('\n');
    expect(lines.pop()).toBe('');
    const items = lines.map((line) => Statement.parse(JSON.parse(line)));
    expect(new Set(items.map(({ id }) => id)).size).toBe(statementCount);
    expect(items).toHaveLength(statementCount);
    const page = (await api.get(`/v1/statements?limit=100&speaker=Vrabek${query}`)).body;
    expect(items.slice(0, 100)).toEqual((page as SearchAnswer<Statement>).items);
  });

  test.each(['ndjson', 'csv', 'atom'])(
    'tells in a header how the query was understood, as %s',
    async (format) => {
      const { headers } = await api.get(`/v1/statements?q=a b c d e f g h i j k&format=${format}`);
      expect(JSON.parse(headers['query-warnings'] ?? '[]')).toEqual([
        { parameter: 'q', detail: expect.stringContaining('first 10 words') },
      ]);
      expect((await api.get(`/v1/statements?format=${format}`)).headers).not.toHaveProperty('query-warnings');
    },
  );

  it('comes as CSV, each item once, safe in a spreadsheet', async () => {
    const [names = [], ...rows] = parseCsv(await text('/v1/statements?format=csv&speaker=Vrabek'));
    expect(rows).toHaveLength(statementCount);
    const cell = (row: readonly string[], name: string) => row[names.indexOf(name)];
    expect(new Set(rows.map((row) => cell(row, 'id'))).size).toBe(statementCount);
    for (const row of rows) {
      expect(row).toHaveLength(names.length);
      expect(cell(row, 'text')).toMatch(/^'=cmd "number" \d+, said\nso$/);
      expect(cell(row, 'speakerName')).toBe('Tomas Vrabek');
    }
  });

  it('of articles comes too', async () => {
    const lines = (await text('/v1/articles?format=ndjson')).trimEnd().split('\n');
    expect(lines.map((line) => ArticleSummary.parse(JSON.parse(line)).title)).toEqual([exampleSummary.title]);
    const [names = [], row = []] = parseCsv(await text('/v1/articles?format=csv'));
    expect(row[names.indexOf('countries')]).toBe('FI; NO');
  });

  it('is narrowed down as a search is', async () => {
    expect(
      (await text('/v1/statements?format=ndjson&speaker=Halvarsen&kind=direct')).split('\n'),
    ).toHaveLength(2);
  });

  it('has the fields asked for', async () => {
    const query = 'speaker=Halvarsen&kind=direct&fields=said.on,speaker.actor.name';
    const { id, said, speaker: who } = { ...exampleStatement, said: { on: '2026-03-11' } };
    const [line = ''] = (await text(`/v1/statements?format=ndjson&${query}`)).split('\n');
    expect(JSON.parse(line)).toEqual({ id, said, speaker: { actor: { name: who?.actor?.name } } });
    expect(await text(`/v1/statements?format=csv&${query}`)).toBe(
      `id,speakerName,saidOn\r\n${id},Ingrid Halvarsen,2026-03-11\r\n`,
    );
  });

  it.each(['facets=kind', 'facetLimit=5', 'highlight=true'])(
    'refuses what belongs to JSON: %s',
    async (query) => {
      for (const format of ['ndjson', 'csv', 'atom'])
        expect((await api.get(`/v1/statements?${query}&format=${format}`)).status).toBe(400);
    },
  );

  test.each(['ndjson', 'csv'])('has no pages: %s refuses what pages have', async (format) => {
    const { status, body } = await api.get(`/v1/statements?limit=5&cursor=x&format=${format}`);
    expect(status).toBe(400);
    expect((body as { errors: unknown }).errors).toEqual([
      { parameter: 'limit', detail: expect.stringContaining('Leave it out') },
      { parameter: 'cursor', detail: expect.stringContaining('Leave it out') },
    ]);
  });

  it('refuses in every form what a search refuses', async () => {
    for (const format of ['ndjson', 'csv', 'atom', 'json']) {
      expect((await api.get(`/v1/statements?country=ZZ&format=${format}`)).status).toBe(400);
    }
  });

  it('is where the header Link of a search says', async () => {
    const { headers } = await api.get('/v1/statements?speaker=Halvarsen&limit=1');
    const [, csv = ''] = /<([^>]*)>; rel="alternate"; type="text\/csv"/.exec(headers.link ?? '') ?? [];
    expect(parseCsv(await text(csv)).length).toBeGreaterThan(2);
    const [, next = ''] = /<([^>]*)>; rel="next"/.exec(headers.link ?? '') ?? [];
    expect((await api.get(next)).body).toMatchObject({ total: { value: expect.any(Number) } });
  });
});

describe('A search as a feed', () => {
  const titles = (feed: string) =>
    [...feed.matchAll(/<title>([^<]*)<\/title>/g)].map(([, title = '']) => title);

  it('tells who said what, the newest first', async () => {
    const feed = await text('/v1/statements?q=treaty&format=atom');
    const [name, ...entries] = titles(feed);
    expect(name).toBe('Statements: q=treaty');
    expect(entries).toContain(`Ingrid Halvarsen: ${exampleStatement.text}`);
    const { items } = (await api.get('/v1/statements?q=treaty&sort=-date')).body as SearchAnswer<Statement>;
    expect(entries).toHaveLength(items.length);
    expect(feed).toContain(`<link rel="alternate" href="${exampleStatement.article.url ?? ''}"/>`);
  });

  it('goes on page by page, as a feed', async () => {
    const feed = await text('/v1/statements?speaker=Vrabek&limit=2&format=atom');
    const [, next = ''] = /<link rel="next" href="([^"]*)"/.exec(feed) ?? [];
    const second = await text(next.replaceAll('&amp;', '&'));
    expect(titles(second)).toHaveLength(3);
    expect(titles(second).slice(1)).not.toEqual(titles(feed).slice(1));
  });

  it('is there for articles', async () => {
    expect(titles(await text('/v1/articles?format=atom'))).toEqual(['Articles', exampleSummary.title]);
  });

  it('is not answered again where nothing is new', async () => {
    const ask = () => api.request.get('/v1/statements?format=atom');
    const { etag } = (await ask()).headers;
    expect((await ask().set('If-None-Match', etag ?? '')).status).toBe(304);
  });
});

describe('A statement as JSON-LD', () => {
  it('finds its words in the article', async () => {
    const { items } = (await api.get('/v1/statements?speaker=Halvarsen&kind=direct'))
      .body as SearchAnswer<Statement>;
    const answer = await api.request
      .get(`/v1/statements/${items[0]?.id ?? ''}`)
      .set('Accept', 'application/ld+json');
    expect(answer.headers['content-type']).toBe('application/ld+json; charset=utf-8');
    const written = StatementJsonLd.parse(answer.body);
    const [stored] = written.annotation[0]?.target ?? [];
    const { text: whole } = (await api.get(stored?.source ?? '')).body as { text: string };
    for (const selector of stored?.selector ?? []) {
      const words =
        selector.type === 'TextQuoteSelector'
          ? selector.exact
          : Array.from(whole).slice(selector.start, selector.end).join('');
      expect(words).toBe('“We will not leave the treaty, and we expect the same of our neighbours,”');
    }
  });
});

it('The examples of the document are of the form that is answered', () => {
  expect(Statement.parse(exampleStatement)).toEqual(exampleStatement);
  expect(ArticleSummary.parse(exampleSummary)).toEqual(exampleSummary);
});
