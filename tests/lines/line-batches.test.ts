import { describe, expect, test } from '@jest/globals';
import { linesOf, readLineBatches } from '../../src/lines/line-batches.js';

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield await Promise.resolve(Buffer.from(text));
}

async function read(stream: AsyncIterable<Uint8Array>, maxLineBytes?: number) {
  const lines: [number, string][] = [];
  for await (const batch of readLineBatches(stream, maxLineBytes)) {
    for (const { number, bytes } of linesOf(batch)) lines.push([number, Buffer.from(bytes).toString()]);
  }
  return lines;
}

describe('readLineBatches', () => {
  test.each<[string, string[], [number, string][]]>([
    [
      'lines in one piece',
      ['a\nb\n'],
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'a last line without a line break',
      ['a\nb'],
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    [
      'a line over several pieces',
      ['a', 'b', 'c\nd\n'],
      [
        [1, 'abc'],
        [2, 'd'],
      ],
    ],
    [
      'blank lines, which count',
      ['a\n\n\nb\n'],
      [
        [1, 'a'],
        [2, ''],
        [3, ''],
        [4, 'b'],
      ],
    ],
    [
      'line breaks at the edges of pieces',
      ['a', '\n', 'b', '\n'],
      [
        [1, 'a'],
        [2, 'b'],
      ],
    ],
    ['nothing', [], []],
    ['pieces of nothing', ['', 'a\n', ''], [[1, 'a']]],
  ])('%s', async (_case, texts, lines) => {
    expect(await read(pieces(...texts))).toEqual(lines);
  });

  test('a letter of several bytes that two pieces share comes whole', async () => {
    const bytes = Buffer.from('é\n');
    async function* split() {
      yield await Promise.resolve(bytes.subarray(0, 1));
      yield bytes.subarray(1);
    }
    expect(await read(split())).toEqual([[1, 'é']]);
  });

  test('of a line over the limit only so much is held that it can be told; the next line is whole', async () => {
    const stream = pieces(...Array.from({ length: 1000 }, () => 'x'.repeat(10)), '\nnext\n');
    const [long, next] = await read(stream, 50);
    expect(long?.[1].length).toBeGreaterThan(50);
    expect(long?.[1].length).toBeLessThan(100);
    expect(next).toEqual([2, 'next']);
  });
});
