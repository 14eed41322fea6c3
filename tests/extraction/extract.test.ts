import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract } from '../../src/extraction/extract.js';
import { isKnownCode } from '../../src/extraction/data/country-codes.js';
import type { ExtractedStatement, Extraction, Span } from '../../src/extraction/types.js';
import { GOLD_ARTICLES, type GoldStatement } from './gold/articles.js';

function asGold(text: string, statement: ExtractedStatement): GoldStatement {
  const { speaker, cue, said, targets, spans, kind } = statement;
  return {
    kind,
    content: spans.map(({ start, end }) => text.slice(start, end)).join(' // '),
    speaker: speaker?.text ?? '-',
    cue: cue?.text ?? null,
    act: cue?.act ?? null,
    actor: speaker?.actor?.id ?? '-',
    country: speaker?.actor?.country ?? null,
    ...(speaker?.role ? { role: speaker.role } : {}),
    ...(speaker?.actor?.unnamed ? { unnamed: true } : {}),
    targets: targets.flatMap(({ country }) => country ?? []).sort(),
    said: said.on,
    basis: said.basis,
  };
}

describe('every statement of an article is found, whole, and nothing else', () => {
  test.each(GOLD_ARTICLES.map((article) => [article.name, article] as const))(
    '%s',
    (_, { text, publishedAt, statements }) => {
      const found = extract({ text, publishedAt }).statements.map((statement) => asGold(text, statement));
      // The role that a description prints ("spokeswoman") is asserted in the speakers' own tests.
      const compared = found.map((statement, index) => {
        if (statements[index]?.role === undefined) delete statement.role;
        return statement;
      });
      expect(compared).toEqual(statements);
    },
  );
});

/** Spans that are empty, lie outside the text, or begin before the one before them ends. */
function misplaced(text: string, spans: readonly Span[]): Span[] {
  return spans.filter(
    ({ start, end }, index) => start < (spans[index - 1]?.end ?? 0) || end <= start || end > text.length,
  );
}

const MARKS_AND_BLANKS = /["'“”„‘’‚«»‹›`´\s]/gu;

/** What is left of a text without blanks and quotation marks, which a statement's text leaves out at its pieces' edges. */
function bare(text: string): string {
  return text.replaceAll(MARKS_AND_BLANKS, '');
}

/** What no extraction may break, whatever the text. */
function expectSound(text: string, { statements, countries }: Extraction): void {
  expect(misplaced(text, countries)).toEqual([]);
  for (const { text: said, spans, speaker, via, cue, confidence } of statements) {
    expect(spans).not.toEqual([]);
    expect(misplaced(text, spans)).toEqual([]);
    expect(bare(said)).toBe(bare(spans.map(({ start, end }) => text.slice(start, end)).join('')));
    if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.text);
    for (const relay of via) expect(text.slice(relay.start, relay.end)).toBe(relay.text);
    if (cue) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
  }
  const codes = [
    ...countries.map(({ code }) => code),
    ...statements.flatMap(({ targets, mentioned, speaker }) => [
      ...mentioned,
      ...[...targets, speaker?.actor].flatMap((actor) => actor?.country ?? []),
    ]),
  ];
  expect(codes.filter((code) => !isKnownCode(code))).toEqual([]);
}

describe('whatever the text', () => {
  const words = fc.constantFrom(
    'said',
    'Kovac',
    'the minister',
    'Reuters',
    'told',
    'according to',
    'quoted him as saying',
    'that',
    '“',
    '”',
    '"',
    ',',
    '.',
    ':',
    '\n',
    '\n\n',
    'he',
    'accused',
    'of',
    'according to',
    'Russia',
    "'s",
    'on Monday',
    '—',
    '(',
    ')',
    '\ud800',
    '\u0301',
    'told reporters',
    'and',
    'who',
    'U.S.',
    'constructor-led',
    '__proto__',
    'toString',
    '-toString-valueOf',
    '2024',
    'É',
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  test('spans lie inside it, in order, and read what the statement says; so do speakers and cues; countries are countries', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expectSound(text, extract({ text, publishedAt: '2026-01-15' }));
      }),
      { numRuns: 500 },
    );
  });

  test('a megabyte of nothing but names is read', () => {
    const text = 'U.S. '.repeat(200_000);
    expect(extract({ text }).countries).toHaveLength(200_000);
  });

  test('the same text yields the same statements', () => {
    for (const { text, publishedAt } of GOLD_ARTICLES) {
      expect(extract({ text, publishedAt })).toEqual(extract({ text, publishedAt }));
    }
  });

  test.each([
    ['quotation marks', '"'],
    ['opening marks', '“'],
    ['"said"', 'said '],
    ['capitals', 'A'],
    ['combining marks', '\u0301'],
    ['one word', 'word '],
    ['brackets', '('],
    ['lone surrogates', '\ud800'],
    ['country names', 'Russia '],
    ['days', 'on Monday '],
    ['quotations after one cue', '“Yes.” ', '“We go,” Kovac said. '],
    ['quoted lines after one cue', '“Yes, we do.”\n', '“We go,” Kovac said.\n'],
  ])('a hundred thousand characters of %s are read without a fault', (_, unit, opening = '') => {
    const text = opening + unit.repeat(100_000 / unit.length);
    expectSound(text, extract({ text, publishedAt: '2026-01-15' }));
  });
});
