import { WEIGHTS } from '../../data/weights.js';
import { judgeBy } from './judge.js';
import type { Judge } from './weigh.js';

/** Steps to a weight of 1: weights are kept as signed bytes, so to the nearest 1/32 and up to ±4. */
export const WEIGHT_STEPS = 32;

/** The judge by the weights that ship with the project. */
export const learnedJudge: Judge = judgeBy(new Int8Array(Buffer.from(WEIGHTS, 'base64')), 1 / WEIGHT_STEPS);
