import { describe, expect, test } from '@jest/globals';
import { judgeBy } from '../../../../src/extraction/3-attribution/weighing/judge.js';
import { readLandmarks } from '../../../../src/extraction/3-attribution/weighing/proposal.js';
import { hashWord, SLOTS, slotOf } from '../../../../src/extraction/3-attribution/weighing/slots.js';
import type { Candidate } from '../../../../src/extraction/3-attribution/weighing/weigh.js';

const LANDMARKS = readLandmarks([], []);

/** Candidates of the given spans after "no statement", with the given probabilities, in percent. */
function judged(firm: boolean, none: number, ...others: { span: [number, number]; percent: number }[]) {
  const weights = [none, ...others.map(({ percent }) => percent)].map((percent) => Math.log(percent));
  const candidates: Candidate[] = [
    { ranges: [], span: null, features: [0] },
    ...others.map(({ span: [start, end] }, index) => ({
      ranges: [{ from: 0, to: index + 1 }],
      span: { start, end },
      features: [index + 1],
    })),
  ];
  return judgeBy(weights)(candidates, LANDMARKS, firm);
}

describe('judgeBy', () => {
  test('takes the most probable content, with the chances of all that agree with it by half', () => {
    const verdict = judged(false, 5, { span: [0, 60], percent: 60 }, { span: [0, 100], percent: 35 });
    expect(verdict.index).toBe(1);
    expect(verdict.confidence).toBeCloseTo(0.95);
  });

  test('takes none where there is probably none', () => {
    const verdict = judged(false, 80, { span: [0, 50], percent: 20 });
    expect(verdict.index).toBe(0);
    expect(verdict.confidence).toBeCloseTo(0.8);
  });

  test('takes none where it is not clear that there is one', () => {
    expect(judged(false, 30, { span: [0, 50], percent: 70 }).index).toBe(0);
  });

  test('takes the likeliest where there hardly is none, though nobody can tell where it ends', () => {
    const verdict = judged(false, 4, { span: [0, 20], percent: 12 }, { span: [0, 100], percent: 84 });
    expect(verdict.index).toBe(2);
    expect(verdict.confidence).toBeCloseTo(0.84);
  });

  test('takes the likeliest of a firm proposal, however it is drawn', () => {
    expect(judged(true, 20, { span: [0, 50], percent: 45 }, { span: [0, 200], percent: 35 }).index).toBe(1);
  });

  test('draws rather too little than too much where it is not clear', () => {
    const verdict = judged(
      false,
      1,
      { span: [0, 40], percent: 10 },
      { span: [0, 60], percent: 44 },
      { span: [0, 100], percent: 45 },
    );
    expect(verdict.index).toBe(2);
    expect(verdict.confidence).toBeCloseTo(0.99);
  });
});

describe('slotOf', () => {
  test('lies within the table, whatever the values', () => {
    for (const value of [0, 1, -1, 2 ** 31 - 1, -(2 ** 31), hashWord('said')]) {
      const slot = slotOf(3, value, value, value);
      expect(slot).toBeGreaterThanOrEqual(0);
      expect(slot).toBeLessThan(SLOTS);
    }
  });

  test('tells templates, values and their order apart', () => {
    const slots = [slotOf(1, 2, 3), slotOf(2, 2, 3), slotOf(1, 3, 2), slotOf(1, 2), slotOf(1, 2, 3, 1)];
    expect(new Set(slots).size).toBe(slots.length);
  });
});
