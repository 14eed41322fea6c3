import type { Span } from '../src/extraction/types.js';
import type { EvaluatedDocument, GoldPiece, ScoredStatement } from './gold.js';
import {
  MATCHING_RULE_NAMES,
  MATCHING_RULES,
  matchPieces,
  type MatchingRuleName,
  type Pair,
} from './matching.js';
import { spansOf, trimPieces, type Pieces } from './pieces.js';
import { f1Of, percent } from './ratio.js';
import { liesOn, overlap } from './span.js';

/** The parts of the gold that are scored, and which pieces belong to each. */
const ROWS = {
  all: () => true,
  speech: ({ cueClass }) => cueClass === 'speech',
  'speech direct': ({ cueClass, kind }) => cueClass === 'speech' && kind === 'direct',
  'speech mixed': ({ cueClass, kind }) => cueClass === 'speech' && kind === 'mixed',
  'speech indirect': ({ cueClass, kind }) => cueClass === 'speech' && kind === 'indirect',
} as const satisfies Record<string, (piece: GoldPiece) => boolean>;
export type RowName = keyof typeof ROWS;
export const ROW_NAMES = [
  'all',
  'speech',
  'speech direct',
  'speech mixed',
  'speech indirect',
] as const satisfies RowName[];

/** The figures of one row by one matching rule; percent with one decimal, null where there is nothing to count. */
export interface Score {
  precision: number | null;
  recall: number | null;
  /** Of precision and recall as they are printed. */
  f1: number;
  /** Gold pieces of the row. */
  gold: number;
  /** Found pieces, without those that fall on gold outside the row. */
  predicted: number;
  /** Of the pieces found whose gold has a speaker: the speaker found overlaps one of its mentions. */
  speaker: number | null;
  cue: number | null;
}
export type Scores = Record<RowName, Record<MatchingRuleName, Score>>;

interface Share {
  right: number;
  of: number;
}

interface Tally {
  matched: number;
  gold: number;
  predicted: number;
  speaker: Share;
  cue: Share;
}

/** Scores found pieces of content against gold ones, row by row and rule by rule. */
export function score(documents: readonly EvaluatedDocument<ScoredStatement>[]): Scores {
  const trimmed = documents.map((document) => ({ document, pieces: trimPieces(document) }));
  const byRule = MATCHING_RULE_NAMES.map((rule) => {
    const tallies = ROW_NAMES.map((row) => [row, newTally()] as const);
    for (const { document, pieces } of trimmed) {
      const pairs = matchPieces(spansOf(pieces.golds), spansOf(pieces.found), MATCHING_RULES[rule]);
      for (const [row, tally] of tallies) count(tally, row, document.statements, pieces, pairs);
    }
    return [rule, Object.fromEntries(tallies) as Record<RowName, Tally>] as const;
  });
  const scoresOf = (row: RowName) =>
    Object.fromEntries(byRule.map(([rule, tallies]) => [rule, toScore(tallies[row])]));
  return Object.fromEntries(ROW_NAMES.map((row) => [row, scoresOf(row)])) as Scores;
}

function newTally(): Tally {
  return { matched: 0, gold: 0, predicted: 0, speaker: { right: 0, of: 0 }, cue: { right: 0, of: 0 } };
}

function count(
  tally: Tally,
  row: RowName,
  statements: readonly ScoredStatement[],
  { golds, found }: Pieces,
  pairs: readonly Pair[],
): void {
  const isInRow = golds.map(({ piece }) => ROWS[row](piece));
  const outside = golds.filter((_gold, index) => isInRow[index] === false);
  const goldOf = new Map(pairs.map((pair) => [pair.found, pair.gold]));

  tally.gold += golds.length - outside.length;
  for (const [index, { span, statement }] of found.entries()) {
    const gold = goldOf.get(index);
    if (gold === undefined) {
      if (!outside.some((other) => liesOn(span, other.span))) tally.predicted++;
    } else if (isInRow[gold] === true) {
      tally.predicted++;
      tally.matched++;
      const piece = golds[gold]?.piece;
      countOverlap(tally.speaker, piece?.speakerSpans ?? [], statements[statement]?.speaker);
      countOverlap(tally.cue, piece?.cueSpans ?? [], statements[statement]?.cue);
    }
  }
}

function countOverlap(share: Share, golds: readonly Span[], found: Span | null | undefined): void {
  if (golds.length === 0) return;
  share.of++;
  if (found && golds.some((gold) => overlap(gold, found) > 0)) share.right++;
}

function toScore({ matched, gold, predicted, speaker, cue }: Tally): Score {
  const precision = percent(matched, predicted);
  const recall = percent(matched, gold);
  return {
    precision,
    recall,
    f1: f1Of(precision, recall),
    gold,
    predicted,
    speaker: percent(speaker.right, speaker.of),
    cue: percent(cue.right, cue.of),
  };
}
