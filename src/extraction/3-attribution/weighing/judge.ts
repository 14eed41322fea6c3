import type { Span } from '../../types.js';
import type { Candidate, Judge, Verdict } from './weigh.js';

/** What a choice is worth by how it lies to what a reader finds; beside the 1 of an overlap by half. */
interface Worth {
  /** Drawn exactly as the reader draws it. */
  exact: number;
  /** Mostly within what he finds, but less than half of it. */
  partial: number;
  /** Mostly outside it, or he finds nothing there. */
  stray: number;
}

/** Rather nothing than what nobody said: set on PolNeAR's valid part, and checked by cross-validation on its train part. */
const WORTH: Worth = { exact: 1, partial: -3, stray: -14 };

function overlap(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

/** Tells whether two spans share at least half of what both cover. */
function agree(a: Span, b: Span): boolean {
  const shared = overlap(a, b);
  return 2 * shared >= a.end - a.start + b.end - b.start - shared;
}

/** How a span misses what the reader finds. */
function missBy(span: Span, found: Span | null): 'partial' | 'stray' {
  return found && 2 * overlap(span, found) >= span.end - span.start ? 'partial' : 'stray';
}

function probabilities(candidates: readonly Candidate[], weights: ArrayLike<number>, step: number): number[] {
  const scores = candidates.map(({ features }) => {
    let score = 0;
    for (const slot of features) score += weights[slot] ?? 0;
    return score * step;
  });
  const highest = Math.max(...scores);
  const exponentials = scores.map((score) => Math.exp(score - highest));
  const sum = exponentials.reduce((total, value) => total + value, 0);
  return exponentials.map((value) => value / sum);
}

/** How probably a reader finds what agrees with a span. */
function chanceOf(span: Span, candidates: readonly Candidate[], chances: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < candidates.length; index++) {
    const found = candidates[index]?.span;
    if (found && agree(span, found)) sum += chances[index] ?? 0;
  }
  return sum;
}

/** What choosing a candidate is worth, the others being what a reader may find instead. */
function worthOf(
  index: number,
  span: Span,
  candidates: readonly Candidate[],
  chances: readonly number[],
): number {
  let worth = 0;
  for (let other = 0; other < candidates.length; other++) {
    const found = candidates[other]?.span ?? null;
    const value = found && agree(span, found) ? 1 : WORTH[missBy(span, found)];
    worth += (chances[other] ?? 0) * (index === other ? value + WORTH.exact : value);
  }
  return worth;
}

/**
 * A statement all the same, where nothing is worth the risk: a firm one that rather is something, or one that hardly is
 * nothing and whose likeliest drawing is mostly right.
 */
function likeliest(
  candidates: readonly Candidate[],
  chances: readonly number[],
  firm: boolean,
): Verdict | null {
  const index = chances.indexOf(Math.max(...chances.slice(1)), 1);
  const span = candidates[index]?.span;
  if (!span) return null;
  const confidence = chanceOf(span, candidates, chances);
  const none = chances[0] ?? 1;
  const likely = firm ? none < MAX_NONE_FIRM : none < MAX_NONE && confidence >= MIN_RIGHT;
  return likely ? { index, confidence } : null;
}

const MAX_NONE = 0.06;
const MAX_NONE_FIRM = 0.25;
const MIN_RIGHT = 0.8;

/**
 * A judge by weights, told in steps of `step`: takes the candidate of the highest expected worth (minimum Bayes risk); it is no statement where
 * none is worth anything and it is not likely enough either.
 */
export function judgeBy(weights: ArrayLike<number>, step = 1): Judge {
  return (candidates, _landmarks, firm) => {
    const chances = probabilities(candidates, weights, step);
    let best: { index: number; span: Span; worth: number } | null = null;
    for (const [index, { span }] of candidates.entries()) {
      if (!span) continue;
      const worth = worthOf(index, span, candidates, chances);
      if (worth > (best?.worth ?? 0)) best = { index, span, worth };
    }
    if (best) return { index: best.index, confidence: chanceOf(best.span, candidates, chances) };
    return likeliest(candidates, chances, firm) ?? { index: 0, confidence: chances[0] ?? 1 };
  };
}
