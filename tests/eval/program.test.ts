import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runEvaluation } from '../../eval/program.js';
import { testTerminal } from '../cli/support/terminal.js';
import { goldArticle } from './support/gold-article.js';
import { spanOf } from './support/marked.js';

const text =
  'OSLO, March 11 (Fjord Wire) - "We will not leave the treaty," Foreign Minister Ingrid Halvarsen said on Tuesday.';
const document = {
  id: 'a1',
  text,
  quotes: [
    {
      ...spanOf(text, '"We will not leave the treaty,"'),
      kind: 'direct',
      cueClass: 'speech',
      speaker: spanOf(text, 'Foreign Minister Ingrid Halvarsen'),
      cue: { ...spanOf(text, 'said'), text: 'said' },
    },
  ],
  meta: { date: '2026-03-11' },
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'onrecord-eval-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function evaluate(args: string[]) {
  const { terminal, stdout, stderr } = testTerminal();
  const code = await runEvaluation(args, terminal);
  return { code, stdout: stdout(), stderr: stderr() };
}

async function goldFile(name: string, ...lines: unknown[]): Promise<string> {
  const file = join(folder, name);
  await writeFile(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)) + '\n').join(''),
  );
  return file;
}

describe('npm run eval', () => {
  test('measures the extraction on a corpus', async () => {
    const gold = await goldFile('good.jsonl', document, '', { ...document, id: 2, meta: undefined });
    const { code, stdout, stderr } = await evaluate([
      gold,
      '--calibration',
      '--passes',
      '1',
      '--errors',
      '3',
    ]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('2 documents');
    expect(stdout).toMatch(
      /speech direct +│ iou50 │\s+2 │\s+2 │ 100\.0 │ 100\.0 │ 100\.0 │\s+100\.0 │ 100\.0 │/,
    );
    for (const words of ['confidence ≥ 0.9', 'speed: 2 articles', 'quotation-cue'])
      expect(stdout).toContain(words);
  });

  test('prints everything as JSON, and writes what it found', async () => {
    const gold = await goldFile('good.jsonl', document);
    const predictions = join(folder, 'found.jsonl');
    const { stdout } = await evaluate([gold, '--json', '--passes', '0', '--predictions', predictions]);
    expect(JSON.parse(stdout)).toMatchObject({
      documents: 1,
      scores: { speech: { exact: { precision: 100, recall: 100, f1: 100, gold: 1 } } },
      calibration: { high: { judged: 1, span: 100 } },
      speed: { articles: 1, warm: null },
      rules: [{ rule: 'quotation-cue', right: 1 }],
      cues: [],
      examples: [],
    });
    expect(JSON.parse(await readFile(predictions, 'utf8'))).toMatchObject({
      id: 'a1',
      statements: [{ spans: [spanOf(text, '"We will not leave the treaty,"')], kind: 'direct' }],
    });
  });

  test('measures each annotated field on a folder of articles', async () => {
    const articles = join(folder, 'articles');
    await mkdir(articles);
    await writeFile(join(articles, '01-treaty.yaml'), goldArticle);
    await writeFile(join(articles, 'README.md'), 'no article');
    const { code, stdout, stderr } = await evaluate([articles, '--passes', '0']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/speech +│ iou50 │ +2 │ +2 │ 100\.0 │ 100\.0 │ 100\.0 │/);
    expect(stdout).toMatch(/│ actor +│ +2 │ +2 │ 100\.0 │ +100\.0 │/);
    expect(stdout).toMatch(/│ targets +│ +2 │ +2 │ 100\.0 │ +100\.0 │ 100\.0 │ 100\.0 │/);

    const json = await evaluate([articles, '--passes', '0', '--errors', '5', '--json']);
    expect(JSON.parse(json.stdout)).toMatchObject({
      documents: 1,
      fields: {
        scores: expect.arrayContaining([expect.objectContaining({ field: 'act', right: 2, of: 2 })]),
      },
    });
  });

  test('refuses a folder without articles, and an article that cannot be read', async () => {
    const articles = join(folder, 'broken');
    await mkdir(articles);
    expect(await evaluate([articles])).toMatchObject({ code: 2, stdout: '' });
    await writeFile(join(articles, '01.yaml'), goldArticle.replace('accused Finland', 'blamed Finland'));
    const { code, stderr } = await evaluate([articles]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/01\.yaml: statement 2 .*does not read "accused"/);
  });

  test.each([
    ['no JSON', '{"id": 1,', /bad\.jsonl:2: The line is not JSON/],
    ['no text', { id: 1, quotes: [] }, /bad\.jsonl:2: text: /],
    [
      'an unknown class of cue',
      { ...document, quotes: [{ ...document.quotes[0], cueClass: 'loud' }] },
      /bad\.jsonl:2: quotes\.0\.cueClass: /,
    ],
    [
      'a span behind the text',
      { ...document, text: 'Short.' },
      /bad\.jsonl:2: quotes\.0: a span ends behind the text/,
    ],
    [
      'a span that ends before it starts',
      { ...document, quotes: [{ ...document.quotes[0], start: 40, end: 4 }] },
      /quotes\.0: start must not/,
    ],
  ])('refuses a line with %s by its number', async (_case, line, message) => {
    const { code, stdout, stderr } = await evaluate([await goldFile('bad.jsonl', document, line)]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test.each([
    ['no gold', []],
    ['no such file', ['missing.jsonl']],
    ['an unknown option', ['missing.jsonl', '--loud']],
    ['a count that is none', ['missing.jsonl', '--errors', 'many']],
  ])('answers %s on standard error with exit code 2', async (_case, args) => {
    const { code, stdout, stderr } = await evaluate(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).not.toBe('');
  });

  test('refuses an empty corpus', async () => {
    expect(await evaluate([await goldFile('empty.jsonl')])).toMatchObject({ code: 2, stdout: '' });
  });

  test('--help shows examples', async () => {
    const { code, stdout } = await evaluate(['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('$ npm run eval');
  });
});
