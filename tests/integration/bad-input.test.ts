import { afterAll, afterEach, beforeAll, describe, expect, it, test } from '@jest/globals';
import type { ProblemDetails } from '../../src/http/problem.js';
import { startTestApi, type TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const text = '“The bridge will open in May,” said Tomas Vrabek, the mayor of Nordhaven.';

/** The problem's kind, and where its faults are. */
function gist(answer: { status: number; body: unknown }) {
  const { type, errors = [] } = answer.body as ProblemDetails;
  return [
    answer.status,
    type.replace('/problems/', ''),
    ...errors.map(({ pointer, parameter }) => pointer ?? parameter),
  ];
}

describe('POST /v1/articles refuses', () => {
  afterEach(async () => {
    expect((await api.get('/v1/articles')).body).toMatchObject({ total: { value: 0 } });
    expect((await api.get('/v1/statements')).body).toMatchObject({ total: { value: 0 } });
  });

  test.each<[input: string, body: unknown, gist: unknown[], advice: string]>([
    ['an empty text', { text: '' }, [400, 'invalid-request', '#/text'], 'article’s words'],
    ['a text of blanks', { text: ' \n\t' }, [400, 'invalid-request', '#/text'], 'only blanks'],
    ['a text without a letter', { text: '… / — !' }, [422, 'no-readable-text'], 'text'],
    ['neither text nor html', { title: 'A title' }, [400, 'invalid-request', '#'], 'neither'],
    ['both text and html', { text, html: text }, [400, 'invalid-request', '#'], 'not both'],
    [
      'an unknown field',
      { text, publishedat: '2026-03-11' },
      [400, 'invalid-request', '#/publishedat'],
      'Did you mean `publishedAt`?',
    ],
    [
      'a day that no calendar has',
      { text, publishedAt: '2026-02-30' },
      [400, 'invalid-request', '#/publishedAt'],
      'real date',
    ],
    [
      'a month for a date',
      { text, publishedAt: '2026-02' },
      [400, 'invalid-request', '#/publishedAt'],
      'YYYY-MM-DD',
    ],
    [
      'a timestamp without a zone',
      { text, publishedAt: '2026-02-03T10:00:00' },
      [400, 'invalid-request', '#/publishedAt'],
      'zone',
    ],
    [
      'a date in words',
      { text, publishedAt: 'yesterday' },
      [400, 'invalid-request', '#/publishedAt'],
      'YYYY-MM-DD',
    ],
    [
      'a number for a date',
      { text, publishedAt: 20260203 },
      [400, 'invalid-request', '#/publishedAt'],
      'a string',
    ],
    [
      'an address without http',
      { text, url: 'javascript:alert(1)' },
      [400, 'invalid-request', '#/url'],
      'https://',
    ],
    ['an address that is none', { text, url: 'https://' }, [400, 'invalid-request', '#/url'], 'https://'],
    [
      'a language that is no tag',
      { text, language: 'english (British)' },
      [400, 'invalid-request', '#/language'],
      'BCP 47',
    ],
    [
      'a title that is too long',
      { text, title: 'x'.repeat(1_001) },
      [400, 'invalid-request', '#/title'],
      '1,000 characters',
    ],
    [
      'a source that is an object',
      { text, source: { name: 'x' } },
      [400, 'invalid-request', '#/source'],
      'a string, not an object',
    ],
    ['null for a field', { text, author: null }, [400, 'invalid-request', '#/author'], 'not null'],
    ['a list for an article', [{ text }], [400, 'invalid-request', '#'], 'an object, not a list'],
    [
      'all faults in one answer',
      { publishedAt: 'x', language: '?', txt: '' },
      [400, 'invalid-request', '#/publishedAt', '#/language', '#/txt', '#'],
      'neither',
    ],
  ])('%s', async (_input, body, expected, advice) => {
    const answer = await api.post('/v1/articles', body);
    expect(gist(answer)).toEqual(expected);
    expect(JSON.stringify(answer.body)).toContain(advice);
  });

  test.each<[input: string, type: string | undefined, body: string | Buffer, gist: unknown[]]>([
    ['broken JSON', 'application/json', '{"text": "a', [400, 'malformed-json']],
    ['an empty body', 'application/json', '', [400, 'malformed-json']],
    [
      'a body that is not UTF-8',
      'application/json',
      Buffer.from([0x22, 0xff, 0x22]),
      [400, 'malformed-json'],
    ],
    ['plain text', 'text/plain', text, [415, 'unsupported-media-type']],
    ['a form', 'application/x-www-form-urlencoded', 'text=a', [415, 'unsupported-media-type']],
    ['a body without a type', '', JSON.stringify({ text }), [415, 'unsupported-media-type']],
    [
      'another charset',
      'application/json; charset=iso-8859-1',
      JSON.stringify({ text }),
      [415, 'unsupported-media-type'],
    ],
    [
      'a body over the limit',
      'application/json',
      JSON.stringify({ text: 'x'.repeat(2_000_000) }),
      [413, 'content-too-large'],
    ],
  ])('%s', async (_input, type, body, expected) => {
    const sent = api.request.post('/v1/articles').set('Content-Type', type ?? '');
    const response = await sent.serialize((each: unknown) => each as string).send(body);
    expect(gist({ status: response.status, body: JSON.parse(response.text) as unknown })).toEqual(expected);
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  });

  it('an encoding it does not know', async () => {
    const response = await api.request
      .post('/v1/articles')
      .set('Content-Encoding', 'compress')
      .send({ text });
    expect(response.status).toBe(415);
    expect(response.headers['accept-encoding']).toBe('gzip, deflate, br');
  });
});

describe.each(['/v1/statements', '/v1/articles'])('GET %s refuses', (path) => {
  test.each<[input: string, query: string, gist: unknown[], advice: string]>([
    ['an unknown parameter', 'speakr=x', ['speakr'], 'Did you mean `speaker`?'],
    [
      'a parameter in another case',
      'speakercountry=RU',
      ['speakercountry'],
      'Did you mean `speakerCountry`?',
    ],
    ['an offset, and lists what is allowed', 'offset=20', ['offset'], 'Allowed are `q`, `actor`'],
    ['a limit over 100', 'limit=101', ['limit'], 'at most 100'],
    ['a limit of 0', 'limit=0', ['limit'], 'at least 1'],
    ['a broken limit', 'limit=1.5', ['limit'], '"Give a whole number."'],
    ['a limit in words', 'limit=ten', ['limit'], 'not `ten`'],
    ['a limit given twice', 'limit=1&limit=2', ['limit'], 'once only'],
    ['empty words', 'q=', ['q'], 'leave it out'],
    ['a blank for words', 'q=%20', ['q'], 'Give a word'],
    ['a quotation mark for words', 'q=%22', ['q'], 'Give a word'],
    ['an empty phrase', 'q=%22%22', ['q'], 'Give a word'],
    ['a hyphen for words', 'q=-', ['q'], 'Give a word'],
    ['NUL for words', 'q=%00', ['q'], 'Give a word'],
    ['too many words', `q=${'x'.repeat(501)}`, ['q'], '500 characters'],
    ['words given twice', 'q=a&q=b', ['q'], 'once only'],
    ['a country that is none', 'country=ZZ', ['country'], 'ISO 3166-1 alpha-2'],
    ['a country by name', 'country=Russia', ['country'], '`RU`'],
    ['a country by alpha-3', 'speakerCountry=RUS', ['speakerCountry'], '`RU`'],
    ['a country in lower case', 'targetCountry=ru', ['targetCountry'], '`RU`'],
    ['an empty country in a list', 'country=NO,', ['country'], 'ISO 3166-1'],
    ['`from` after `to`', 'from=2026-03-02&to=2026-03-01', ['from'], 'not after `to`'],
    ['a date that is none', 'from=2026-02-29', ['from'], 'real date'],
    ['a date in another order', 'to=31/12/2026', ['to'], 'YYYY-MM-DD'],
    ['a zone whose + has become a blank', 'from=2026-03-02T09:30:00+02:00', ['from'], '%2B'],
    ['an unknown kind', 'kind=quote', ['kind'], '`direct`, `indirect`, `mixed`'],
    ['an unknown order', 'sort=newest', ['sort'], '`-date`'],
    [
      'too many values',
      `actor=${Array.from({ length: 21 }, (_, i) => `a${i}`).join('&actor=')}`,
      ['actor'],
      '20 values',
    ],
    [
      'all faults in one answer',
      'limit=0&country=ZZ&x=1&from=2026&to=2025',
      ['country', 'limit', 'x', 'from'],
      'at least 1',
    ],
  ])('%s', async (_input, query, where, advice) => {
    const answer = await api.get(`${path}?${query}`);
    expect(gist(answer)).toEqual([400, 'invalid-request', ...where]);
    expect(JSON.stringify(answer.body)).toContain(advice);
  });

  it('a broken escape', async () => {
    expect(gist(await api.get(`${path}?q=%E0%A4%A`))).toEqual([400, 'malformed-url']);
  });
});

describe('Paths', () => {
  test.each<[input: string, method: 'get' | 'post' | 'delete', path: string, gist: unknown[]]>([
    ['an unknown path', 'get', '/v1/articels', [404, 'unknown-route']],
    ['a path in another case', 'get', '/V1/statements', [404, 'unknown-route']],
    ['a broken escape in a path', 'get', '/v1/articles/%E0%A4%A', [400, 'malformed-url']],
    ['an unknown article', 'get', '/v1/articles/nothing', [404, 'not-found']],
    ['the statements of an unknown article', 'get', '/v1/articles/nothing/statements', [404, 'not-found']],
    ['the deletion of an unknown article', 'delete', '/v1/articles/nothing', [404, 'not-found']],
    ['an id that leads out of the index', 'get', '/v1/articles/..%2F..%2F..%2Fkeys', [404, 'not-found']],
    [
      'the deletion of what leads out of the index',
      'delete',
      '/v1/articles/..%2F..%2F..%2Findexes',
      [404, 'not-found'],
    ],
    ['a parameter where none is taken', 'get', '/v1/articles/nothing?x=1', [400, 'invalid-request', 'x']],
  ])('refuse %s', async (_input, method, path, expected) => {
    const answer = method === 'post' ? await api.post(path, {}) : await api[method](path);
    expect(gist(answer)).toEqual(expected);
  });

  test.each([
    ['delete', '/v1/articles', 'POST, GET, HEAD, OPTIONS'],
    ['put', '/v1/articles/x', 'GET, HEAD, DELETE, OPTIONS'],
    ['post', '/v1/statements', 'GET, HEAD, OPTIONS'],
    ['get', '/v1/extract', 'POST, OPTIONS'],
    ['post', '/openapi.json', 'GET, HEAD, OPTIONS'],
    ['delete', '/livez', 'GET, HEAD, OPTIONS'],
  ] as const)('refuse %s on %s and tell the methods', async (method, path, allowed) => {
    const response = await api.request[method](path);
    expect(response.status).toBe(405);
    expect(response.headers.allow).toBe(allowed);
    expect(response.body).toMatchObject({ type: '/problems/method-not-allowed', instance: path });
  });

  it('that are unknown are answered with what to do, not with the title again', async () => {
    const { title, detail } = (await api.get('/v1/articels')).body as ProblemDetails;
    expect(detail).not.toContain(title);
    expect(detail).toContain('/docs');
  });

  it.each(['/v1/statements', '/livez'])('answer what the client knows already with 304: %s', async (path) => {
    const { etag } = (await api.request.get(path)).headers;
    const again = await api.request.get(path).set('If-None-Match', etag ?? '');
    expect([again.status, again.text]).toEqual([304, '']);
    expect(again.headers).toMatchObject({ etag, 'x-request-id': expect.any(String) });
  });

  it('tell their methods by OPTIONS', async () => {
    const response = await api.request.options('/v1/articles/x');
    expect(response.status).toBe(204);
    expect(response.headers.allow).toBe('GET, HEAD, DELETE, OPTIONS');
  });

  test.each(['/v1/statements', '/livez', '/openapi.json', '/docs/'])(
    'answer HEAD as GET without a body: %s',
    async (path) => {
      const head = await api.request.head(path);
      const get = await api.request.get(path);
      expect(head.status).toBe(200);
      expect(head.text).toBeUndefined();
      expect(head.headers['content-type']).toBe(get.headers['content-type']);
    },
  );
});
