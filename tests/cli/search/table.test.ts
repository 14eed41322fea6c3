import { describe, expect, test } from '@jest/globals';
import { drawTable, type Column } from '../../../src/cli/search/table.js';

interface Row {
  day: string;
  words: string;
}
const columns: readonly Column<Row>[] = [
  { title: 'Day', width: 10, cell: ({ day }) => [day] },
  { title: 'Words', width: { share: 1 }, cell: ({ words }) => [words, null] },
];
const draw = (words: string, width: number, colors = false) =>
  drawTable([{ day: '2026-03-11', words }], columns, { width, colors });
const letters = (table: string) => table.replace(/[^\p{L}\p{N}]/gu, '');

describe('drawTable', () => {
  test.each([40, 60, 120])('is as wide as the terminal: %i', (width) => {
    const lines = draw(
      'We will not leave the treaty, and we expect the same of all our neighbours.',
      width,
    ).split('\n');
    expect(new Set(lines.map((each) => each.length))).toEqual(new Set([width]));
  });

  test.each([
    ['long words', 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung'],
    ['text without blanks', '我们不会离开条约而且我们期待邻国也这样做因为河流属于所有的人'],
    ['an address', 'https://fjordwire.example/world/tana/river/treaty/2026/03/11/index'],
  ])('breaks %s and cuts nothing off', (_case, words) => {
    expect(letters(draw(words, 40))).toBe(letters(`Day Words 2026-03-11 ${words}`));
  });

  test('no cell acts on the terminal', () => {
    expect(draw('a\u001b[2Jb\u0007c\rd', 60)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  });

  test('headings are bold where colours are shown', () => {
    expect(draw('a', 60, true)).toContain('\u001b[1mWords\u001b[22m');
  });

  test('on a terminal too narrow for it, columns keep a width that can be read', () => {
    expect(letters(draw('treaty', 10))).toContain('treaty');
  });
});
