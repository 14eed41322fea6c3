import { describe, expect, test } from '@jest/globals';
import { read } from '../../../src/extraction/1-read/read.js';

function sentencesOf(text: string): string[] {
  return read(text).sentences.map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  test.each([
    [
      'end at stops',
      'It rained. They left! Why? Nobody knew.',
      ['It rained.', 'They left!', 'Why?', 'Nobody knew.'],
    ],
    [
      'do not end at abbreviations',
      'Sen. Lund met Gov. Tamm in St. Olev.',
      ['Sen. Lund met Gov. Tamm in St. Olev.'],
    ],
    ['do not end at a country’s initials before a name', 'The U.S. Senate met.', ['The U.S. Senate met.']],
    [
      'end at them before a word that begins sentences',
      'He left the U.S. The envoy stayed.',
      ['He left the U.S.', 'The envoy stayed.'],
    ],
    [
      'take a quotation as one piece',
      '“It rained. They left,” he said.',
      ['“It rained. They left,” he said.'],
    ],
    ['end where a quotation ends in a stop', '“It rained.” They left.', ['“It rained.”', 'They left.']],
    ['go on where a tag follows a question', '“Why?” asked Kovac.', ['“Why?” asked Kovac.']],
    [
      'end at an abbreviation before a quotation',
      'said Kovac, of Ocala, Fla. “It rained.”',
      ['said Kovac, of Ocala, Fla.', '“It rained.”'],
    ],
    ['end at line breaks', 'KEY QUOTES\n\nIt rained.', ['KEY QUOTES', 'It rained.']],
    ['keep a signature with its quotation', '“It rained.” — Ana Kovac', ['“It rained.” — Ana Kovac']],
  ])('%s', (_, text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  test('are cut when they run on without end, so that work on one stays bounded', () => {
    const { sentences } = read('word '.repeat(5000));
    expect(sentences.length).toBeGreaterThan(10);
    expect(
      Math.max(...sentences.map(({ tokenStart, tokenEnd }) => tokenEnd - tokenStart)),
    ).toBeLessThanOrEqual(301);
  });
});
