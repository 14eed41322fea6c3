import { describe, expect, it, test } from '@jest/globals';
import { bucketAt, bucketNumber, INTERVALS, type Interval } from '../../src/timeline/intervals.js';

const day = (date: string) => new Date(date);
const bucketOf = (date: string, interval: Interval) =>
  Object.values(bucketAt(bucketNumber(day(date), interval), interval)).join(' ');

describe('A date lies in', () => {
  test.each<[date: string, interval: Interval, bucket: string]>([
    ['2026-03-10', 'day', '2026-03-10 2026-03-10 2026-03-10'],
    ['1962-10-22', 'day', '1962-10-22 1962-10-22 1962-10-22'],
    ['2026-03-10', 'week', '2026-W11 2026-03-09 2026-03-15'],
    // A week belongs to the year of its Thursday.
    ['2024-12-30', 'week', '2025-W01 2024-12-30 2025-01-05'],
    ['2021-01-03', 'week', '2020-W53 2020-12-28 2021-01-03'],
    ['2021-01-04', 'week', '2021-W01 2021-01-04 2021-01-10'],
    ['1962-10-28', 'week', '1962-W43 1962-10-22 1962-10-28'],
    ['2024-02-29', 'month', '2024-02 2024-02-01 2024-02-29'],
    ['1900-02-28', 'month', '1900-02 1900-02-01 1900-02-28'],
    ['2026-12-31', 'month', '2026-12 2026-12-01 2026-12-31'],
    ['2026-03-31', 'quarter', '2026-Q1 2026-01-01 2026-03-31'],
    ['1969-12-31', 'quarter', '1969-Q4 1969-10-01 1969-12-31'],
    ['2026-04-01', 'quarter', '2026-Q2 2026-04-01 2026-06-30'],
    ['1000-01-01', 'year', '1000 1000-01-01 1000-12-31'],
    ['9999-12-31', 'year', '9999 9999-01-01 9999-12-31'],
    ['9999-12-31', 'week', '9999-W52 9999-12-27 9999-12-31'],
    ['2026-03', 'month', '2026-03 2026-03-01 2026-03-31'],
    ['2026', 'year', '2026 2026-01-01 2026-12-31'],
  ])('%s, by %s: %s', (date, interval, bucket) => {
    expect(bucketOf(date, interval)).toBe(bucket);
  });

  test.each([
    ['2026-03-10T23:59:59.999Z', '2026-03-10'],
    ['1962-10-22T12:00:00Z', '1962-10-22'],
  ])('the day of its instant: %s in %s', (instant, name) => {
    expect(bucketOf(instant, 'day').slice(0, 10)).toBe(name);
  });
});

describe.each(INTERVALS)('Buckets of a %s', (interval) => {
  const numbers = Array.from(
    { length: 400 },
    (_, place) => bucketNumber(day('1955-05-05'), interval) + place,
  );
  const buckets = numbers.map((number) => bucketAt(number, interval));

  it('follow each other without gap', () => {
    const nextDay = (date: string) => new Date(day(date).getTime() + 86_400_000).toISOString().slice(0, 10);
    expect(buckets.slice(0, -1).map(({ to }) => nextDay(to))).toEqual(
      buckets.slice(1).map(({ from }) => from),
    );
  });

  it('hold their first day and their last', () => {
    const numbersOf = (end: 'from' | 'to') => buckets.map((each) => bucketNumber(day(each[end]), interval));
    expect(numbersOf('from')).toEqual(numbers);
    expect(numbersOf('to')).toEqual(numbers);
  });

  it('have names of their own', () => {
    expect(new Set(buckets.map(({ period }) => period)).size).toBe(buckets.length);
  });
});
