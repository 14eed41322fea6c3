import { WEIGHT_STEPS } from '../src/extraction/3-attribution/weighing/weights.js';

const LINE_LENGTH = 108;
const MAX_STEPS = 127;

/** The source file that ships the weights: a signed byte each, in base64. */
export function writeWeights(weights: Float64Array): string {
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-MAX_STEPS, Math.min(MAX_STEPS, Math.round(weight * WEIGHT_STEPS))),
  );
  const lines = Buffer.from(bytes.buffer)
    .toString('base64')
    .match(new RegExp(`.{1,${LINE_LENGTH}}`, 'gu'));
  return `/**
 * The weights of the weighing, a signed byte each in base64. Written by \`npm run train\`: do not edit. Learned from the
 * train part of PolNeAR 1.0.0 (Newell, Margolin, Ruths, LREC 2018), whose repository states no licence, and from our own
 * gold/development.
 */
export const WEIGHTS = \`
${(lines ?? []).join('\n')}
\`;
`;
}
