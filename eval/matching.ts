import type { Span } from '../src/extraction/types.js';
import { iou, lengthOf, overlap } from './span.js';

/** How well a found span answers a gold one; 0 where it does not. Both are trimmed. */
export type MatchingRule = (gold: Span, found: Span) => number;

export const MATCHING_RULES = {
  /** Intersection over union of at least 0.5. */
  iou50: (gold, found) => {
    const value = iou(gold, found);
    return value >= 0.5 ? value : 0;
  },
  exact: (gold, found) => (gold.start === found.start && gold.end === found.end ? 1 : 0),
  /** The Gender Gap Tracker's: at least 0.3 of the gold span is covered. */
  'ggt.3': (gold, found) => {
    const covered = overlap(gold, found) / lengthOf(gold);
    return covered >= 0.3 ? covered : 0;
  },
} as const satisfies Record<string, MatchingRule>;
export type MatchingRuleName = keyof typeof MATCHING_RULES;
export const MATCHING_RULE_NAMES = ['iou50', 'exact', 'ggt.3'] as const satisfies MatchingRuleName[];

/** A gold span and the found one that answers it, by their places in the lists. */
export interface Pair {
  gold: number;
  found: number;
  score: number;
}

/** Pairs spans one to one, best score first; of equal ones the earlier gold span, then the earlier found one. */
export function matchPieces(golds: readonly Span[], found: readonly Span[], rule: MatchingRule): Pair[] {
  const candidates: Pair[] = [];
  for (const [goldIndex, gold] of golds.entries()) {
    for (const [foundIndex, span] of found.entries()) {
      const score = rule(gold, span);
      if (score > 0) candidates.push({ gold: goldIndex, found: foundIndex, score });
    }
  }
  return takeBest(candidates);
}

/** Of all candidates the best, each side taken once. */
export function takeBest<Candidate extends Pair>(candidates: readonly Candidate[]): Candidate[] {
  const sorted = [...candidates].sort(
    (one, other) => other.score - one.score || one.gold - other.gold || one.found - other.found,
  );
  const takenGold = new Set<number>();
  const takenFound = new Set<number>();
  return sorted.filter(({ gold, found }) => {
    if (takenGold.has(gold) || takenFound.has(found)) return false;
    takenGold.add(gold);
    takenFound.add(found);
    return true;
  });
}
