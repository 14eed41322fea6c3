import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { read } from '../../../src/extraction/1-read/read.js';

function quotationsOf(text: string): string[] {
  return read(text).quotations.map(({ start, end }) => text.slice(start, end));
}

describe('quotations', () => {
  test.each([
    ['straight marks', 'He said "no" and "never".', ['"no"', '"never"']],
    ['curly marks', 'He said “no” and “never”.', ['“no”', '“never”']],
    ['single marks', 'He said ‘no’ and ‘never’.', ['‘no’', '‘never’']],
    ['angle marks', 'He said «no».', ['«no»']],
    ['doubled apostrophes', "He said ''no'' twice.", ["''no''"]],
    ['single within double', '“They call it ‘peace’ now,” he said.', ['“They call it ‘peace’ now,”']],
    ['double within double', '“They say “peace” now,” he said.', ['“They say “peace” now,”']],
    ['curly within straight', '"They say “peace” now," he said.', ['"They say “peace” now,"']],
    ['an apostrophe is no mark', 'The ministers’ plan wasn’t Kovac’s.', []],
    ['a decade is no quotation', "In the '90s and '80s they met.", []],
    ['a mark closed the wrong way round', 'He said “no“ twice.', ['“no“']],
    ['a mark opened the wrong way round', 'He said ”no” twice.', ['”no”']],
    ['an unclosed mark reaches to the paragraph’s end', 'He said “no, never.\nThey left.', ['“no, never.']],
  ])('%s', (_, text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  test('one that opens the next paragraph again goes on', () => {
    const { quotations } = read('“It rained.\n\n“They left.”');
    expect(quotations.map(({ closed, continues }) => ({ closed, continues }))).toEqual([
      { closed: false, continues: false },
      { closed: true, continues: true },
    ]);
  });

  test('lie in text order, apart from each other, whatever the text', () => {
    const marks = fc.string({
      unit: fc.constantFrom('"', '“', '”', '‘', '’', "'", ' ', 'a', '.', ',', '\n'),
      maxLength: 60,
    });
    fc.assert(
      fc.property(marks, (text) => {
        let end = 0;
        for (const quotation of read(text).quotations) {
          expect(quotation.start).toBeGreaterThanOrEqual(end);
          expect(quotation.end).toBeGreaterThan(quotation.start);
          end = quotation.end;
        }
      }),
    );
  });
});
