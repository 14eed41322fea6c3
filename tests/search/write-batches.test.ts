import { describe, expect, test } from '@jest/globals';
import { batchesOf } from '../../src/search/write-batches.js';

describe('Documents are written in batches', () => {
  // As JSON, `"é"` has 4 bytes; the comma is the fifth.
  test.each<[documents: string[], mostBytes: number, batches: string[][]]>([
    [[], 10, []],
    [['é'], 10, [['é']]],
    [['é', 'a', 'é'], 100, [['é', 'a', 'é']]],
    [['é', 'é', 'é'], 10, [['é', 'é'], ['é']]],
    [['é', 'é'], 9, [['é'], ['é']]],
    [['a', 'too large by itself', 'b', 'c'], 10, [['a'], ['too large by itself'], ['b', 'c']]],
  ])('%j by %i bytes: %j', (documents, mostBytes, batches) => {
    expect(batchesOf(documents, mostBytes)).toEqual(batches);
  });
});
