import { describe, expect, test } from '@jest/globals';
import { blankPage, plainBlanks } from '../../../src/cli/extract/blank-page.js';

describe('plainBlanks', () => {
  test.each(['a\r\nb', 'a\u00a0b\tc', 'a\u2028b\u2029c\u0085d', '\ufeffa\u3000b', '🕊\u202f🕊'])(
    'keeps offsets: %j',
    (text) => {
      const plain = plainBlanks(text);
      expect(plain).toHaveLength(text.length);
      expect(plain).toMatch(/^[^\r\t\u00a0\u2028\u2029\u0085\ufeff\u3000\u202f]*$/);
      const blanks = /[\s\u0085]/g;
      expect(plain.replace(blanks, '')).toBe(text.replace(blanks, ''));
    },
  );
});

describe('blankPage', () => {
  const title = 'Norway and Finland agree on salmon quotas';
  const story =
    'Norway and Finland agreed on quotas for salmon, Fisheries Minister Sunniva Brekke said on Friday in Vardø.';

  test('furniture and the line of the given title become blanks; the story keeps its place', () => {
    const page = [title, 'Click to start listening', story].join('\n\n');
    const blanked = blankPage(page, title);
    expect(blanked).toHaveLength(page.length);
    expect(blanked.trim()).toBe(story);
    expect(blanked.indexOf(story)).toBe(page.indexOf(story));
  });

  test('without a given title the first line stays', () => {
    expect(blankPage(`${title}\n\n${story}`, null)).toBe(`${title}\n\n${story}`);
  });
});
