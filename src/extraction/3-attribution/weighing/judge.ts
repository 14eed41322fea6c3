import type { Span } from '../../types.js';
import type { Candidate, Judge } from './weigh.js';

/** What a choice is worth by how it lies to what a reader finds; beside the 1 of an overlap by half. */
interface Worth {
  /** Drawn exactly as the reader draws it. */
  exact: number;
  /** Mostly within what he finds, but less than half of it. */
  partial: number;
  /** Mostly outside it. */
  stray: number;
  /** He finds nothing there. */
  extra: number;
}

/** Rather nothing than what nobody said: set on PolNeAR's valid part, and checked by cross-validation on its train part. */
const WORTH: Worth = { exact: 1, partial: -3, stray: -10, extra: -10 };

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Tells whether two spans share at least half of what both cover. */
function agree(a: Span, b: Span): boolean {
  const shared = overlap(a, b);
  return 2 * shared >= a.end - a.start + b.end - b.start - shared;
}

/** How a span misses what the reader finds. */
function missBy(span: Span, found: Span | null): 'extra' | 'partial' | 'stray' {
  if (!found) return 'extra';
  return 2 * overlap(span, found) >= span.end - span.start ? 'partial' : 'stray';
}

function probabilities(candidates: readonly Candidate[], weights: ArrayLike<number>): number[] {
  const scores = candidates.map(({ features }) => {
    let score = 0;
    for (const slot of features) score += weights[slot] ?? 0;
    return score;
  });
  const highest = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - highest));
  const sum = exponentials.reduce((total, value) => total + value, 0);
  return exponentials.map((value) => value / sum);
}

/**
 * A judge by weights: takes the candidate of the highest expected worth, the others being what a reader may find
 * instead (minimum Bayes risk); it is no statement where none is worth anything.
 */
export function judgeBy(weights: ArrayLike<number>, values = WORTH): Judge {
  return (candidates) => {
    const chances = probabilities(candidates, weights);
    let verdict = { index: 0, confidence: chances[0] ?? 1 };
    let best = 0;
    candidates.forEach(({ span }, index) => {
      if (!span) return;
      let worth = 0;
      let confidence = 0;
      candidates.forEach(({ span: found }, other) => {
        const chance = chances[other] ?? 0;
        if (found && agree(span, found)) {
          worth += chance * (1 + (index === other ? values.exact : 0));
          confidence += chance;
        } else {
          worth += chance * values[missBy(span, found)];
        }
      });
      if (worth <= best) return;
      best = worth;
      verdict = { index, confidence };
    });
    return verdict;
  };
}
