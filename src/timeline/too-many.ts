import { Problem } from '../http/problem.js';
import { INTERVALS, lengthOf, spanOf, type Interval, type Stretch } from './intervals.js';

/** Buckets that an answer holds at most: five years of days. */
const mostBuckets = 2_000;

/** Refuses an interval that would cut a stretch of time into more buckets than an answer holds. */
export function refuseTooMany(stretch: Stretch, interval: Interval): void {
  const number = lengthOf(spanOf(stretch, interval));
  if (number <= mostBuckets) return;
  const larger = INTERVALS.find((each) => lengthOf(spanOf(stretch, each)) <= mostBuckets);
  const [from, to] = [stretch.from, stretch.to].map((date) => date.toISOString().slice(0, 10));
  const remedy =
    larger === undefined
      ? 'Narrow the range with `from` and `to`.'
      : `Give \`interval=${larger}\`, or narrow the range with \`from\` and \`to\`.`;
  const detail = `From ${from ?? ''} to ${to ?? ''} there are ${number.toLocaleString('en')} ${interval}s, more than the ${mostBuckets.toLocaleString('en')} that an answer holds. ${remedy}`;
  throw new Problem('invalid-request', `interval: ${detail}`, {
    errors: [{ parameter: 'interval', detail }],
  });
}
