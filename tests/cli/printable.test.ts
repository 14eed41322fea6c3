import { describe, expect, test } from '@jest/globals';
import { printable, toJson } from '../../src/cli/printable.js';

describe('printable', () => {
  test.each([
    ['colours', '\u001b[31mred\u001b[0m', 'red'],
    ['a CSI of one byte', '\u009b2Jcleared', 'cleared'],
    ['a title for the window', 'a\u001b]0;owned\u0007b', 'ab'],
    ['a link', '\u001b]8;;http://trap.example\u001b\\here\u001b]8;;\u001b\\', 'here'],
    ['a string that never ends', 'a\u001bPq', 'a'],
    ['a lone escape', 'a\u001b', 'a'],
    ['a carriage return that would overwrite the line', 'true\rfalse', 'true false'],
    ['line breaks', 'one\r\ntwo\u2028three', 'one two three'],
    ['marks that turn the direction of writing', 'a\u202eb\u2066c', 'a b c'],
    ['letters of any script', 'Élysée 北京 🕊', 'Élysée 北京 🕊'],
  ])('%s', (_case, text, shown) => {
    expect(printable(text)).toBe(shown);
  });
});

describe('toJson', () => {
  test('holds no control character and reads back as it was', () => {
    const value = { text: '\u0000\u001b[0m\u007f\u009b' };

    expect(toJson(value)).not.toMatch(/[\u0000-\u001f\u007f-\u009f]/);
    expect(JSON.parse(toJson(value))).toEqual(value);
  });
});
