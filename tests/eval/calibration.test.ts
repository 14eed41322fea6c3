import { describe, expect, test } from '@jest/globals';
import { calibrate, type Estimate } from '../../eval/calibration.js';

const estimate = (confidence: number, told: Partial<Estimate> = {}): Estimate => ({
  confidence,
  verdict: 'right',
  spanMatched: true,
  speakerMatched: true,
  ...told,
});
const wrong = { verdict: 'extra', spanMatched: false } as const;

describe('calibrate', () => {
  test.each([
    [0, 0],
    [0.49, 0],
    [0.5, 1],
    [0.89, 4],
    [0.9, 5],
    [0.95, 6],
    [1, 6],
  ])('puts a confidence of %d into bin %d', (confidence, bin) => {
    const { bins } = calibrate([estimate(confidence)]);
    expect(bins.map(({ judged }) => judged)).toEqual(bins.map((_bin, index) => (index === bin ? 1 : 0)));
  });

  test('tells the share of right ones of those that the gold judges', () => {
    const { bins, high } = calibrate([
      estimate(0.96),
      estimate(0.98, { speakerMatched: false }),
      estimate(0.98, wrong),
      estimate(1, { verdict: 'aside' }),
      estimate(0.2),
    ]);
    expect(bins[6]).toEqual({
      from: 0.95,
      to: 1,
      judged: 3,
      aside: 1,
      confidence: 0.973,
      span: 66.7,
      speaker: 33.3,
    });
    expect(high).toMatchObject({ judged: 3, aside: 1, span: 66.7, spanAllCues: 75, spanStrict: 50 });
  });

  test('tells how far confidence and outcome are apart', () => {
    const { span, speaker } = calibrate([
      estimate(0.8),
      estimate(0.8, wrong),
      estimate(0.5, { speakerMatched: false }),
    ]);
    // Brier: (0.04 + 0.64 + 0.25) / 3; error: 2/3 · |0.8 − 0.5| + 1/3 · |0.5 − 1|.
    expect(span).toEqual({ brier: 0.31, ece: 0.367 });
    expect(speaker).toEqual({ brier: 0.31, ece: 0.367 });
  });

  test('is nothing of nothing', () => {
    const { high, span } = calibrate([]);
    expect({ high: high.span, ...span }).toEqual({ high: null, brier: 0, ece: 0 });
  });
});
