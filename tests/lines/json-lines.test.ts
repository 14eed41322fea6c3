import { describe, expect, test } from '@jest/globals';
import { readJsonLines } from '../../src/lines/json-lines.js';

const read = (text: string | Uint8Array, limit?: number) => [
  ...readJsonLines({ firstLine: 1, bytes: Buffer.from(text) }, limit),
];

describe('readJsonLines', () => {
  test.each([
    ['a value', '{"a":1}\n', [{ a: 1 }]],
    ['line breaks of Windows', '{"a":1}\r\n{"a":2}\r\n', [{ a: 1 }, { a: 2 }]],
    ['a byte order mark', '\ufeff{"a":1}\n', [{ a: 1 }]],
    ['blank lines', '\n  \n\r\n1\n\n', [1]],
    ['a value that is no object', 'null', [null]],
  ])('reads %s', (_case, text, values) => {
    expect(read(text).map((line) => line.fault ?? line.value)).toEqual(values);
  });

  test.each([
    ['broken JSON', '{"a" 1}', /not JSON.* at character 6/],
    ['JSON that ends too soon', '{"a":', /ends too soon/],
    ['what is no JSON at all', 'text', /not JSON/],
    ['bytes that are not UTF-8', Uint8Array.of(0x22, 0xff, 0x22), /not in UTF-8/],
    ['a line over the limit', '"aaaaaaaaaaaaaaaaaaaa"', /longer than 10 bytes/],
  ])('tells of %s', (_case, text, fault) => {
    const [line] = read(text, text.length > 20 ? 10 : undefined);
    expect(line?.fault).toMatch(fault);
  });

  test('numbers lines as they stand, blank ones too', () => {
    expect(read('1\n\n2\nx\n').map(({ number }) => number)).toEqual([1, 3, 4]);
  });
});
