import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { extract } from '../../src/extraction/extract.js';
import type { ExtractedStatement } from '../../src/extraction/types.js';
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

describe('whatever the text', () => {
  const words = fc.constantFrom(
    'said',
    'Kovac',
    'the minister',
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
    '2024',
    'É',
  );
  const texts = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  );

  test('spans lie inside it, in order, and speakers and cues read what they say', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { statements, countries } = extract({ text, publishedAt: '2026-01-15' });
        for (const { spans, speaker, cue, confidence } of statements) {
          for (const [index, { start, end }] of spans.entries()) {
            expect(start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
          }
          if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.text);
          if (cue) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
        let end = 0;
        for (const country of countries) {
          expect(country.start).toBeGreaterThanOrEqual(end);
          end = country.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 500 },
    );
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
  ])('a hundred thousand characters of %s are read without a fault', (_, unit) => {
    expect(() =>
      extract({ text: unit.repeat(100_000 / unit.length), publishedAt: '2026-01-15' }),
    ).not.toThrow();
  });
});
