import { describe, expect, test } from '@jest/globals';
import { lineBatchesOf } from '../../src/search/write-batches.js';

describe('Documents are written in batches', () => {
  const [a, e] = [{ id: 'a' }, { id: 'é' }];
  const large = { id: 'too large by itself' };
  const [lineA, lineE, lineLarge] = ['{"id":"a"}\n', '{"id":"é"}\n', '{"id":"too large by itself"}\n'];
  // The line of `é` has 12 bytes.
  test.each<[documents: object[], mostBytes: number, batches: string[]]>([
    [[], 24, []],
    [[e], 24, [lineE]],
    [[e, a, e], 100, [lineE + lineA + lineE]],
    [[e, e, e], 24, [lineE + lineE, lineE]],
    [[e, e], 23, [lineE, lineE]],
    [[a, large, a, a], 24, [lineA, lineLarge, lineA + lineA]],
    [[{ id: 'a\nb' }], 24, ['{"id":"a\\nb"}\n']],
  ])('%j by %i bytes: %j', (documents, mostBytes, batches) => {
    expect([...lineBatchesOf(documents, mostBytes)]).toEqual(batches);
  });
});
