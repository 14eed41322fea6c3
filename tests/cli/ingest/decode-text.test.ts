import { expect, test } from '@jest/globals';
import { decodeText } from '../../../src/cli/ingest/decode-text.js';

const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

test.each([
  ['UTF-8', bytes('“Élysée”', 'utf8'), '“Élysée”'],
  ['UTF-8 with a byte order mark', bytes('\ufeffa', 'utf8'), 'a'],
  ['UTF-16 as Windows writes it', bytes('\ufeff“a”', 'utf16le'), '“a”'],
  ['UTF-16, big end first', bytes('\ufeff“a”', 'utf16le').swap16(), '“a”'],
  ['Windows-1252, which no page needs to declare', Buffer.of(0xc9, 0xe6), 'Éæ'],
  [
    'what a page declares',
    Buffer.concat([bytes('<meta charset="windows-1251">', 'latin1'), Buffer.of(0xc4)]),
    '<meta charset="windows-1251">Д',
  ],
  [
    'an encoding that nobody knows, as Windows-1252',
    Buffer.concat([bytes('<meta charset=klingon>', 'latin1'), Buffer.of(0xe9)]),
    '<meta charset=klingon>é',
  ],
])('reads %s', (_case, content, text) => {
  expect(decodeText(content)).toBe(text);
});

test.each([
  ['NUL', bytes('a\0b', 'utf8')],
  ['NUL in UTF-16', bytes('\ufeffa\0b', 'utf16le')],
  ['control characters where it is not UTF-8', Buffer.of(0xff, 0xd8, 0x10, 0x4a)],
])('takes what holds %s for no text', (_case, content) => {
  expect(decodeText(content)).toBeNull();
});
