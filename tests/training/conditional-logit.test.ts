import { describe, expect, it, test } from '@jest/globals';
import { fitConditionalLogit, type Example } from '../../training/conditional-logit.js';
import { minimize } from '../../training/lbfgs.js';

describe('minimize', () => {
  test.each([
    ['a bowl', 2, (x: number, y: number) => [(x - 3) ** 2 + (y + 1) ** 2, 2 * (x - 3), 2 * (y + 1)], [3, -1]],
    [
      'a long valley (Rosenbrock)',
      2,
      (x: number, y: number) => [
        (1 - x) ** 2 + 100 * (y - x * x) ** 2,
        -2 * (1 - x) - 400 * x * (y - x * x),
        200 * (y - x * x),
      ],
      [1, 1],
    ],
  ])('finds the bottom of %s', (_name, size, objective, bottom) => {
    const found = minimize(
      ([x = 0, y = 0], gradient) => {
        const [value = 0, ...slopes] = objective(x, y);
        gradient.set(slopes);
        return value;
      },
      size,
      200,
    );
    for (const [index, value] of bottom.entries()) expect(found[index]).toBeCloseTo(value, 2);
  });

  it('stays where the gradient is zero', () => {
    expect([...minimize((_point, gradient) => (gradient.fill(0), 7), 3, 10)]).toEqual([0, 0, 0]);
  });
});

describe('fitConditionalLogit', () => {
  const examples: Example[] = [
    { candidates: [[0], [1, 5]], right: 1 },
    { candidates: [[0], [1, 6]], right: 1 },
    { candidates: [[0], [2, 5]], right: 0 },
    { candidates: [[0], [2, 6]], right: 0 },
  ];

  it('gives weight to what tells right from wrong, and none to what does not', () => {
    const weights = fitConditionalLogit(Array.from({ length: 50 }, () => examples).flat(), 8);
    expect(weights[1]).toBeGreaterThan(0.5);
    expect(weights[2]).toBeLessThan(-0.5);
    expect(Math.abs(weights[5] ?? 1)).toBeLessThan(0.05);
    expect(Math.abs(weights[6] ?? 1)).toBeLessThan(0.05);
    expect(weights[7]).toBe(0);
  });

  it('is the same to the bit each time', () => {
    expect(fitConditionalLogit(examples, 8)).toEqual(fitConditionalLogit(examples, 8));
  });

  it('holds weights back where there is little to learn from', () => {
    const few = fitConditionalLogit(examples, 8)[1] ?? 0;
    const many = fitConditionalLogit(Array.from({ length: 50 }, () => examples).flat(), 8)[1] ?? 0;
    expect(few).toBeLessThan(many);
  });
});
