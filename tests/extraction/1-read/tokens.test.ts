import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { tokenize, tokenizePhrase } from '../../../src/extraction/1-read/tokens.js';

describe('tokens', () => {
  test.each([
    ['a possessive is a token of its own', "Norland's envoy", ['Norland', "'s", 'envoy']],
    ['so is a curly one', 'Norland’s envoy', ['Norland', '’s', 'envoy']],
    [
      'hyphens and inner apostrophes hold a word together',
      "vice-president O'Hara",
      ['vice-president', "O'Hara"],
    ],
    [
      'letters with stops between are one word',
      'the U.S. and the D.P.R.K.',
      ['the', 'U.S.', 'and', 'the', 'D.P.R.K.'],
    ],
    [
      'an abbreviation keeps its stop',
      'Sen. Lund (R-Ky.) left.',
      ['Sen.', 'Lund', '(', 'R-Ky.', ')', 'left', '.'],
    ],
    ['an initial keeps its stop', 'Ana J. Kovac', ['Ana', 'J.', 'Kovac']],
    ['the pronoun I is no initial', 'so did I. He', ['so', 'did', 'I', '.', 'He']],
    [
      'figures keep their separators and units',
      '$3,000 or 2.5% by the 20th',
      ['$3,000', 'or', '2.5%', 'by', 'the', '20th'],
    ],
    [
      'handles and addresses are one token',
      '@kovac https://example.org/a?b=c',
      ['@kovac', 'https://example.org/a?b=c'],
    ],
    ['marks are tokens', '“No,” she', ['“', 'No', ',', '”', 'she']],
    ['doubled apostrophes are a mark', "''No,'' she", ["''", 'No', ',', "''", 'she']],
    ['combining marks belong to their letter', 'E\u0301lise', ['E\u0301lise']],
  ])('%s', (_, text, expected) => {
    expect(tokenize(text).map((token) => token.text)).toEqual(expected);
  });

  test('lie in text order and read what their span says', () => {
    const text = 'In Sudria’s capital, “no one” — said \ud800 Kovac — knew…';
    let end = 0;
    for (const token of tokenize(text)) {
      expect(token.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(token.start, token.end)).toBe(token.text);
      end = token.end;
    }
  });

  test('plain words are read as the pattern reads them', () => {
    const parts = fc.constantFrom(
      ...['Kovac', 'said', 'Sen', 'no', 'I', 'a', 'p', 'm', 'U', 'S', 's', 'É', 'http', '://', '_', '&', '@'],
      ...[
        '.',
        '..',
        ',',
        ';',
        ':',
        '!',
        '?',
        '-',
        '--',
        "'",
        "''",
        '’',
        '”',
        '“',
        '"',
        '(',
        ')',
        ']',
        '1',
        '%',
      ],
      ...[' ', '\n', '\u00a0', '\u0301', '\ud800', '😀'],
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 20 }), (list) => {
        expect(tokenize(list.join(''))).toEqual(tokenizePhrase(list.join('')));
      }),
      { numRuns: 2000 },
    );
  });
});
