import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { tidyText } from '../../../src/articles/intake/tidy-text.js';

describe('tidied text', () => {
  test.each([
    ['one kind of line break', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['at most one blank line', '\n\na\n\n \n\nb\n\n', 'a\n\nb'],
    ['no blanks at the ends of lines', '  a  \n\tb\t', 'a\nb'],
    ['plain blanks', 'a\u00A0b\u2009c\td', 'a b c d'],
    ['nothing invisible', 'a\u200Bb\uFEFFc\u00ADd\u202Ee\u0000f\u001Bg', 'abcdefg'],
    ['quotation marks as printed', '“It’s” "so" «là»', '“It’s” "so" «là»'],
    ['Windows-1252 quotation marks repaired', '\u0093so\u0094 it\u0092s', '“so” it’s'],
    ['lone surrogates replaced, pairs kept', 'a\uD800b 🙂', 'a\uFFFDb 🙂'],
    ['composed letters', 'Cafe\u0301', 'Café'],
    ['no towers of marks', `a${'\u0323\u0301'.repeat(500)}`, expect.stringMatching(/^.{1,31}$/u)],
  ])('%s', (_, raw, tidy) => {
    expect(tidyText(raw)).toEqual(tidy);
  });

  test('is left as it is when tidied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (raw) => {
        expect(tidyText(tidyText(raw))).toBe(tidyText(raw));
      }),
    );
  });
});
