import { describe, expect, test } from '@jest/globals';
import { measureSpeed } from '../../eval/speed.js';

/** A clock that the work moves on. */
function handMovedClock() {
  let ns = 0n;
  return {
    clock: () => ns,
    pass: (ms: number) => {
      ns += BigInt(ms) * 1_000_000n;
    },
  };
}

const articles = [
  { id: 'a', text: 'abcd' },
  { id: 'b', text: 'é'.repeat(3) },
];

describe('measureSpeed', () => {
  test('tells the first pass apart from the median of the warm ones', () => {
    const { clock, pass } = handMovedClock();
    const times = [40, 60, 10, 10, 5, 25, 10, 20].values();
    const { results, speed } = measureSpeed(
      articles,
      ({ id }) => {
        pass(times.next().value ?? 0);
        return id.toUpperCase();
      },
      { passes: 3, clock },
    );
    expect(results).toEqual(['A', 'B']);
    expect(speed).toEqual({
      articles: 2,
      megabytes: 0,
      cold: { articlesPerSecond: 20, megabytesPerSecond: 0 },
      warm: { articlesPerSecond: 66.67, megabytesPerSecond: 0 },
      slowest: { id: 'b', ms: 25 },
    });
  });

  test('takes the first pass for the longest time where there are no warm ones', () => {
    const { clock, pass } = handMovedClock();
    const work = () => {
      pass(7);
    };
    const { speed } = measureSpeed(articles, work, { passes: 0, clock });
    expect(speed).toMatchObject({ warm: null, slowest: { id: 'a', ms: 7 } });
  });

  test('counts the bytes of the texts', () => {
    const { clock, pass } = handMovedClock();
    const work = () => {
      pass(500);
    };
    const long = [{ id: 'a', text: 'é'.repeat(1_000_000) }];
    expect(measureSpeed(long, work, { passes: 0, clock }).speed).toMatchObject({
      megabytes: 2,
      cold: { articlesPerSecond: 2, megabytesPerSecond: 4 },
    });
  });
});
