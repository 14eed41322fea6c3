import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { describeApi } from '../../src/api-description.js';
import { startTestApi, type TestApi } from '../support/api.js';

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
});
afterAll(() => api.stop());

const story = (place: string) =>
  `OSLO - The ferry to ${place} will run through the winter.\n\n“We will keep the ferry to ${place},” Transport Minister Sunniva Brekke said on Tuesday.`;
const line = (place: string, more: object = {}) => `${JSON.stringify({ text: story(place), ...more })}\n`;

interface Line {
  line: number;
  status: number;
  outcome?: string;
  article?: { id: string; title: string | null; statementCount: number };
  problem?: { type: string; status: number; detail: string; errors?: { pointer: string }[] };
}

interface Summary {
  summary: Record<string, number>;
  problem?: { type: string; detail: string };
}

/** The lines of the answer, and the last one. */
function parse(text: string): { lines: Line[]; last: Summary } {
  const values = text
    .trimEnd()
    .split('\n')
    .map((each) => JSON.parse(each) as unknown);
  return { lines: values.slice(0, -1) as Line[], last: values.at(-1) as Summary };
}

async function send(body: string | Buffer, headers: Record<string, string> = {}) {
  const response = await api.request
    .post('/v1/articles/bulk')
    .set({ 'Content-Type': 'application/x-ndjson', ...headers })
    .serialize((each: unknown) => each as string)
    .send(body);
  return {
    status: response.status,
    headers: response.headers as Record<string, string>,
    text: response.text,
  };
}

describe('POST /v1/articles/bulk', () => {
  it('stores each line as a single article is stored, and answers in their order', async () => {
    const { status, headers, text } = await send(
      line('Alta') + line('Bodø', { title: 'Ferry to Bodø stays' }),
    );
    expect([status, headers['content-type']]).toEqual([200, 'application/x-ndjson; charset=utf-8']);
    const { lines, last } = parse(text);
    expect(lines).toMatchObject([
      { line: 1, status: 201, outcome: 'created', article: { statementCount: 1 } },
      { line: 2, status: 201, outcome: 'created', article: { title: 'Ferry to Bodø stays' } },
    ]);
    expect(last).toEqual({
      summary: { lines: 2, created: 2, replaced: 0, unchanged: 0, failed: 0, statements: 2 },
    });
    const { body } = await api.get(`/v1/articles/${lines[0]?.article?.id ?? ''}/statements`);
    expect((body as { items: unknown[] }).items).toHaveLength(1);
  });

  it('sent again changes nothing; a new version takes the place of the old', async () => {
    const url = 'https://fjordwire.example/ferry';
    const first = parse((await send(line('Grimstad', { url }))).text).lines[0];
    const again = parse((await send(line('Grimstad', { url }))).text);
    expect(again.lines).toEqual([{ ...first, status: 200, outcome: 'unchanged' }]);
    expect(again.last.summary).toMatchObject({ unchanged: 1, created: 0 });
    const { lines } = parse((await send(line('Hammerfest', { url }))).text);
    expect(lines).toMatchObject([{ status: 201, outcome: 'replaced', article: { id: first?.article?.id } }]);
  });

  it('takes one article that is on several lines once', async () => {
    const { lines } = parse((await send(line('Ibestad') + line('Ibestad') + line('Ibestad'))).text);
    expect(lines.map(({ outcome }) => outcome)).toEqual(['created', 'unchanged', 'unchanged']);
  });

  it('tells what is wrong with a line by its number, and does the rest; blank lines count', async () => {
    const body = [
      line('Jevnaker'),
      '\n \r\n',
      '{"text":\n',
      '"a"\n',
      '[]\n',
      line('Kvalsund', { publishedAt: 'soon', rank: 1 }),
      `${JSON.stringify({ text: 'x'.repeat(2_000_000) })}\n`,
      '{"text":"...","__proto__":{"admin":true}}\n',
      line('Kvænangen').trimEnd(),
    ];
    const { lines, last } = parse((await send(body.join(''))).text);
    const told = lines.map(({ line: number, status, problem }) => [
      number,
      status,
      problem?.type.replace('/problems/', ''),
      problem?.errors?.map(({ pointer }) => pointer),
    ]);
    expect(told).toEqual([
      [1, 201, undefined, undefined],
      [4, 400, 'malformed-json', undefined],
      [5, 400, 'invalid-request', ['#']],
      [6, 400, 'invalid-request', ['#']],
      [7, 400, 'invalid-request', ['#/publishedAt', '#/rank']],
      [8, 413, 'content-too-large', undefined],
      [9, 400, 'invalid-request', ['#/__proto__']],
      [10, 201, undefined, undefined],
    ]);
    expect(last.summary).toMatchObject({ lines: 10, created: 2, failed: 6 });
  });

  it('tells a line that is not in UTF-8, and one without a readable text', async () => {
    const body = Buffer.concat([
      Buffer.from('{"text":"'),
      Buffer.from([0xff, 0xfe]),
      Buffer.from('"}\n{"text":"—"}\n'),
    ]);
    const { lines } = parse((await send(body)).text);
    expect(lines.map(({ line: number, problem }) => [number, problem?.type, problem?.status])).toEqual([
      [1, '/problems/malformed-json', 400],
      [2, '/problems/no-readable-text', 422],
    ]);
  });

  it.each([
    ['nothing', ''],
    ['blank lines', '\n\n'],
  ])('sums %s up', async (_what, body) => {
    const { lines, last } = parse((await send(body)).text);
    expect([lines, last.summary.lines]).toEqual([[], 0]);
  });

  test.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
  ])('takes lines packed with %s, and packs the answer', async (encoding, pack) => {
    const body = pack(line(`Lom ${encoding}`) + line(`Moss ${encoding}`));
    const headers = { 'Content-Encoding': encoding, 'Accept-Encoding': 'gzip' };
    const { headers: answered, text } = await send(body, headers);
    expect(parse(text).last.summary).toMatchObject({ created: 2 });
    expect(answered['content-encoding']).toBe('gzip');
  });

  it('says where to go on when what is packed turns out broken', async () => {
    const whole = gzipSync(
      Array.from({ length: 40 }, (_, place) => line(`Narvik ${place}`, { place })).join(''),
    );
    const { lines, last } = parse(
      (await send(whole.subarray(0, whole.length - 20), { 'Content-Encoding': 'gzip' })).text,
    );
    expect(last.problem).toMatchObject({ type: '/problems/malformed-json' });
    expect(last.summary.lines).toBe(lines.at(-1)?.line ?? 0);
  });

  test.each<[why: string, headers: Record<string, string>, status: number]>([
    ['JSON', { 'Content-Type': 'application/json' }, 415],
    ['another charset', { 'Content-Type': 'application/x-ndjson; charset=utf-16' }, 415],
    ['an encoding that nobody knows', { 'Content-Encoding': 'zstd' }, 415],
    ['an answer in another form', { Accept: 'application/json' }, 406],
  ])('refuses %s before anything is read', async (_why, headers, status) => {
    expect((await send(line('Orkdal'), headers)).status).toBe(status);
    const { body } = await api.get('/v1/articles?q=Orkdal');
    expect((body as { items: unknown[] }).items).toEqual([]);
  });

  test.each(['application/ndjson', 'application/jsonl', 'Application/X-NDJSON; charset=utf-8'])(
    'takes the type %s',
    async (type) => {
      expect((await send(line(`Porsgrunn ${type}`), { 'Content-Type': type })).status).toBe(200);
    },
  );

  const examples = describeApi().paths?.['/v1/articles/bulk']?.post?.requestBody as {
    content: Record<string, { examples: Record<string, { value: string }> }>;
  };
  test.each(Object.entries(examples.content['application/x-ndjson']?.examples ?? {}))(
    'answers the example %s of Swagger UI as it says',
    async (name, { value }) => {
      const { last } = parse((await send(value)).text);
      expect(last.summary).toMatchObject(
        name === 'faulty' ? { created: 1, failed: 1 } : { created: 2, failed: 0 },
      );
    },
  );
});
