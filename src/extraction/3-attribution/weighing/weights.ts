import { WEIGHTS } from '../../data/weights.js';
import { judgeBy } from './judge.js';
import type { Judge } from './weigh.js';

/** Steps to a weight of 1: weights are kept as signed bytes, so to the nearest 1/32 and up to ±4. */
export const WEIGHT_STEPS = 32;

function decodeWeights(base64: string): Float32Array {
  const steps = new Int8Array(Buffer.from(base64, 'base64'));
  const weights = new Float32Array(steps);
  for (let slot = 0; slot < weights.length; slot++) weights[slot] = (steps[slot] ?? 0) / WEIGHT_STEPS;
  return weights;
}

/** The judge by the weights that ship with the project. */
export const learnedJudge: Judge = judgeBy(decodeWeights(WEIGHTS));
