import { describe, expect, test } from '@jest/globals';
import { MATCHING_RULES, matchPieces } from '../../eval/matching.js';

const span = (start: number, end: number) => ({ start, end });

describe('matchPieces', () => {
  test.each([
    ['iou50 takes half of both', MATCHING_RULES.iou50, [span(0, 10)], [span(0, 20)], [[0, 0]]],
    ['iou50 leaves less', MATCHING_RULES.iou50, [span(0, 10)], [span(0, 21)], []],
    [
      'exact takes the same edges only',
      MATCHING_RULES.exact,
      [span(0, 10), span(12, 20)],
      [span(0, 9), span(12, 20)],
      [[1, 1]],
    ],
    [
      'ggt.3 takes three tenths of the gold span',
      MATCHING_RULES['ggt.3'],
      [span(0, 10)],
      [span(7, 90)],
      [[0, 0]],
    ],
    ['ggt.3 leaves less', MATCHING_RULES['ggt.3'], [span(0, 10)], [span(8, 12)], []],
    [
      'a found span answers one gold span only, the earlier of equal ones',
      MATCHING_RULES['ggt.3'],
      [span(0, 10), span(10, 20)],
      [span(0, 20)],
      [[0, 0]],
    ],
    [
      'the best pair comes first, and leaves the other to what remains',
      MATCHING_RULES.iou50,
      [span(0, 10)],
      [span(0, 8), span(0, 10)],
      [[0, 1]],
    ],
    [
      'a gold span that lost its best one takes the next',
      MATCHING_RULES.iou50,
      [span(0, 12), span(0, 10)],
      [span(0, 10), span(0, 14)],
      [
        [1, 0],
        [0, 1],
      ],
    ],
  ])('%s', (_case, rule, golds, found, expected) => {
    expect(matchPieces(golds, found, rule).map((pair) => [pair.gold, pair.found])).toEqual(expected);
  });
});
