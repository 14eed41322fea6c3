import { minimize } from './lbfgs.js';

/** A choice among candidates, each by its feature slots, and the index of the right one. */
export interface Example {
  candidates: readonly (readonly number[])[];
  right: number;
}

/** Inverse variance of the weights' Gaussian prior; of 0.3 to 8, the best in cross-validation on the train part. */
const PRIOR = 4;
const MAX_ITERATIONS = 80;

/** Rarer features tell nothing that lasts: without them the fit is as good, with less than half the weights. */
const MIN_OCCURRENCES = 3;

/** Numbers the slots that occur often enough, in order of their first occurrence. */
function numberSlots(examples: readonly Example[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { candidates } of examples)
    for (const slots of candidates) for (const slot of slots) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= MIN_OCCURRENCES);
  return new Map(frequent.map(([slot], number) => [slot, number]));
}

function addExample({ candidates, right }: Example, weights: Float64Array, gradient: Float64Array): number {
  const scores = candidates.map((features) =>
    features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0),
  );
  const highest = Math.max(...scores);
  const sum = scores.reduce((total, score) => total + Math.exp(score - highest), 0);
  for (const [index, features] of candidates.entries()) {
    const surplus = Math.exp((scores[index] ?? 0) - highest) / sum - (index === right ? 1 : 0);
    for (const feature of features) gradient[feature] = (gradient[feature] ?? 0) + surplus;
  }
  return Math.log(sum) - ((scores[right] ?? 0) - highest);
}

/**
 * Fits a conditional logit: the weights under which the right candidates are most probable, by a Gaussian prior.
 *
 * @param size number of slots; the answer has a weight for each
 */
export function fitConditionalLogit(examples: readonly Example[], size: number): Float64Array {
  const numbers = numberSlots(examples);
  const dense = examples.map(({ candidates, right }) => ({
    right,
    candidates: candidates.map((slots) => slots.flatMap((slot) => numbers.get(slot) ?? [])),
  }));
  const fitted = minimize(
    (weights, gradient) => {
      let loss = 0;
      for (let index = 0; index < weights.length; index++) {
        const weight = weights[index] ?? 0;
        gradient[index] = PRIOR * weight;
        loss += (PRIOR * weight * weight) / 2;
      }
      for (const example of dense) loss += addExample(example, weights, gradient);
      return loss;
    },
    numbers.size,
    MAX_ITERATIONS,
  );
  const weights = new Float64Array(size);
  for (const [slot, number] of numbers) weights[slot] = fitted[number] ?? 0;
  return weights;
}
