import { describe, expect, it, test } from '@jest/globals';
import { bucketNumber, spanOf, type Interval } from '../../src/timeline/intervals.js';
import { addUp, keyRanges } from '../../src/timeline/series.js';

const stretch = (from: string, to: string) => ({ from: new Date(from), to: new Date(to) });

describe('Counts by key are added up', () => {
  test.each<[Interval, distributions: Record<string, number>[], from: string, to: string, counts: number[]]>([
    ['day', [{ 20260228: 2, 20260302: 1 }], '2026-02-28', '2026-03-02', [2, 0, 1]],
    ['week', [{ 20260309: 1, 20260315: 2 }, { 20260316: 4 }], '2026-03-09', '2026-03-16', [3, 4]],
    ['month', [{ 202601: 1, 202603: 5 }], '2026-01', '2026-03', [1, 0, 5]],
    ['quarter', [{ 202601: 1, 202603: 5, 202604: 7 }], '2026-01', '2026-06', [6, 7]],
    ['year', [{ 2024: 1, 2026: 5 }], '2024', '2026', [1, 0, 5]],
    ['month', [{ 202512: 9, 202601: 1, 202604: 9 }], '2026-01', '2026-03', [1, 0, 0]],
    ['month', [], '2026-01', '2026-03', [0, 0, 0]],
  ])('by %s: %j', (interval, distributions, from, to, counts) => {
    expect(addUp(distributions, interval, spanOf(stretch(from, to), interval))).toEqual(counts);
  });

  it('to nothing where there are no buckets', () => {
    expect(addUp([{ 202601: 1 }], 'month', { first: 0, last: -1 })).toEqual([]);
  });
});

describe('Ranges of keys', () => {
  test.each<[unit: 'day' | 'month' | 'year', from: string, to: string, most: number, ranges: number[][]]>([
    ['day', '2026-02-27', '2026-03-02', 100, [[20260227, 20260302]]],
    [
      'day',
      '2026-02-27',
      '2026-03-03',
      2,
      [
        [20260227, 20260228],
        [20260301, 20260302],
        [20260303, 20260303],
      ],
    ],
    [
      'month',
      '2025-11',
      '2026-02',
      2,
      [
        [202511, 202512],
        [202601, 202602],
      ],
    ],
    [
      'year',
      '1962',
      '2026',
      40,
      [
        [1962, 2001],
        [2002, 2026],
      ],
    ],
  ])('by %s from %s to %s, %i at most', (unit, from, to, most, ranges) => {
    expect(keyRanges(stretch(from, to), unit, most)).toEqual(ranges);
  });

  it('hold no more days than may be', () => {
    const ranges = keyRanges(stretch('2019-01-01', '2026-12-31'), 'day', 100);
    const numberOf = (key: number) =>
      bucketNumber(new Date(String(key).replace(/(\d{4})(\d\d)(\d\d)/, '$1-$2-$3')), 'day');
    const lengths = ranges.map(([from, to]) => numberOf(to) - numberOf(from) + 1);
    expect(Math.max(...lengths)).toBe(100);
    expect(lengths.reduce((sum, length) => sum + length)).toBe(2_922);
  });
});
