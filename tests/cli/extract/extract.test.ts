import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { ExtractedArticle, RefusedArticle } from '../../../src/cli/extract/extract-line.js';
import { runExtract } from '../../../src/cli/extract/run-extract.js';
import { onrecord, parseLines, testTerminal } from '../support/terminal.js';

const quotation = 'We will not leave the treaty';
const text = `“${quotation},” Norwegian Foreign Minister Ingrid Halvarsen said on Tuesday.`;
const line = (article: object) => `${JSON.stringify(article)}\n`;

async function extractOne(article: object): Promise<ExtractedArticle> {
  const { stdout } = await onrecord(['extract'], { input: [line(article)] });
  const [found] = parseLines<ExtractedArticle>(stdout);
  if (found === undefined) throw new Error('Nothing was written');
  return found;
}

describe('onrecord extract', () => {
  test('finds who says what, with offsets into the text given', async () => {
    const { id, statements, countries } = await extractOne({ id: 'a1', text, publishedAt: '2026-03-11' });
    expect(id).toBe('a1');
    expect(statements).toHaveLength(1);
    const [statement] = statements;
    const [span] = statement?.spans ?? [];
    expect(text.slice(span?.start, span?.end)).toContain(quotation);
    expect(statement?.speaker?.actor?.name).toBe('Ingrid Halvarsen');
    expect(statement?.said.on).toBe('2026-03-10');
    expect(countries.map(({ start, end, code }) => [text.slice(start, end), code])).toEqual([
      ['Norwegian', 'NO'],
    ]);
  });

  test('furniture before the story moves no offset', async () => {
    const title = 'Norway stays in the river treaty';
    const page = `${title}\r\n\r\nClick to start listening\r\n\r\n${text}`;
    const { statements } = await extractOne({ id: 1, title, text: page });
    const spans = statements.flatMap((statement) => statement.spans);
    expect(spans.map(({ start, end }) => page.slice(start, end))).toEqual([
      expect.stringContaining(quotation),
    ]);
  });

  test('where no publication date is given, the dateline tells it', async () => {
    const { statements } = await extractOne({ id: 1, text: `OSLO, March 11, 2026 (Fjord Wire) - ${text}` });
    expect(statements.map(({ said }) => said.on)).toEqual(['2026-03-10']);
  });

  test('--rules-only takes the word of the rules, and their confidence', async () => {
    const weighed = await extractOne({ id: 1, text });
    const { stdout } = await onrecord(['extract', '--rules-only'], { input: [line({ id: 1, text })] });
    const [ruled] = parseLines<ExtractedArticle>(stdout);
    expect(ruled?.statements.map(({ spans }) => spans)).toEqual(weighed.statements.map(({ spans }) => spans));
    expect(ruled?.statements.map(({ confidence }) => confidence)).toEqual([0.97]);
    expect(weighed.statements.map(({ confidence }) => confidence)).not.toEqual([0.97]);
  });

  test.each([
    ['no object', '[1]', null, /object/],
    ['broken JSON', '{"id":"x", "text"', null, /JSON/],
    ['no text', '{"id":"x"}', 'x', /`text` is missing/],
    ['a text that is none', '{"id":7,"text":["a"]}', 7, /`text` must be a string/],
    ['an id that is none', '{"id":{},"text":"a"}', null, /`id`/],
    ['a title that is none', '{"id":"x","text":"a","title":1}', 'x', /`title`/],
    ['a date that is none', '{"id":"x","text":"a","publishedAt":"soon"}', 'x', /`publishedAt`/],
  ])('%s is told in its place and on standard error; the others are done', async (_case, bad, id, error) => {
    const input = [line({ id: 'before', text }), '\n', `${bad}\n`, line({ id: 'after', text })];
    const { code, stdout, stderr } = await onrecord(['extract'], { input });
    const lines = parseLines<ExtractedArticle | RefusedArticle>(stdout);
    expect(lines.map((each) => each.id)).toEqual(['before', id, 'after']);
    expect(lines[1]).toEqual({ id, error: expect.stringMatching(error) });
    expect(stderr).toMatch(/^line 3: .+\n$/);
    expect(stderr).toMatch(error);
    expect(code).toBe(1);
  });

  test.each([
    ['an empty text', { text: '' }],
    ['a text of blanks', { text: ' \n ' }],
    ['fields that are null', { id: null, text: '.', title: null, publishedAt: null }],
    ['half of a character', { text: '\ud800 “\udc00' }],
    ['nothing but marks', { text: '“"«'.repeat(500) }],
  ])('%s holds no statement and is no fault', async (_case, article) => {
    const { code, stdout } = await onrecord(['extract'], { input: [line(article)] });
    expect(parseLines(stdout)).toEqual([{ id: null, statements: [], countries: [] }]);
    expect(code).toBe(0);
  });

  test('nothing in, nothing out', async () => {
    expect(await onrecord(['extract'])).toEqual({ code: 0, stdout: '', stderr: '' });
  });
});

describe('onrecord extract FILES', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'onrecord-test-'));
    await writeFile(join(folder, 'one.ndjson'), line({ id: 1, text }));
    await writeFile(join(folder, 'two.ndjson'), `${line({ id: 2, text })}{}`);
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('reads them in their order, standard input among them, and names the file of a fault', async () => {
    const files = [join(folder, 'two.ndjson'), '-', join(folder, 'one.ndjson')];
    const { code, stdout, stderr } = await onrecord(['extract', ...files], {
      input: [line({ id: 3, text })],
    });
    expect(parseLines<ExtractedArticle>(stdout).map(({ id }) => id)).toEqual([2, null, 3, 1]);
    expect(stderr).toBe(`${join(folder, 'two.ndjson')}:2: \`text\` is missing.\n`);
    expect(code).toBe(1);
  });

  test('one that is not there ends it before anything is written', async () => {
    const { code, stdout, stderr } = await onrecord([
      'extract',
      join(folder, 'one.ndjson'),
      join(folder, 'none'),
    ]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(join(folder, 'none'));
  });
});

describe('onrecord extract FOLDER', () => {
  test('is refused before anything is written', async () => {
    const { code, stdout, stderr } = await onrecord(['extract', tmpdir()]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`${tmpdir()} is a folder`);
  });
});

describe('onrecord extract --workers', () => {
  test('writes the same as one thread, in the same order', async () => {
    const input = Array.from({ length: 40 }, (_, id) =>
      id % 7 === 3 ? 'broken\n' : line({ id, text: text.repeat(1 + (id % 5)) }),
    );
    const alone = testTerminal({ input });
    const together = testTerminal({ input });
    await runExtract({ files: [], workers: 1 }, alone.terminal);
    const code = await runExtract({ files: [], workers: 3 }, together.terminal);
    expect(parseLines(together.stdout())).toHaveLength(40);
    expect(together.stdout()).toBe(alone.stdout());
    expect(together.stderr()).toBe(alone.stderr());
    expect(code).toBe(1);
  });

  test('a thread that dies fails the command', async () => {
    const { terminal } = testTerminal({ input: [line({ id: 1, text })] });
    const script = new URL('./fixtures/deadly', import.meta.url);
    await expect(runExtract({ files: [], workers: 2, script }, terminal)).rejects.toThrow('lost');
  });
});
