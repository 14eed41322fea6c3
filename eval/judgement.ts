import type { Span } from '../src/extraction/types.js';
import type { EvaluatedDocument, ScoredStatement } from './gold.js';
import { MATCHING_RULES, matchPieces } from './matching.js';
import { spansOf, trimPieces, type TrimmedGold } from './pieces.js';
import { liesOn, overlap } from './span.js';

/**
 * What became of a statement found:
 *
 * - `right`: every piece of it answers (IoU of at least 0.5, one to one) a gold piece with a speech cue or none;
 * - `aside`: every piece does, or answers or lies on a gold piece with another cue, which the gold does not judge as a statement;
 * - `boundary`: some piece touches a gold piece;
 * - `extra`: nothing is under it.
 */
export const VERDICTS = ['right', 'aside', 'boundary', 'extra'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A statement found, judged. */
export interface Judgement {
  /** Its place in the document's list. */
  statement: number;
  verdict: Verdict;
  /** Every piece answers a gold piece, whatever its cue. */
  spanMatched: boolean;
  /** Overlaps a mention of the speaker of every gold piece that it answers, where the gold tells one. */
  speakerMatched: boolean;
  /** The gold spans under it, in text order. */
  golds: Span[];
}

/** A gold piece with a speech cue that no piece found answers. */
export interface Miss {
  gold: TrimmedGold;
  /** Some piece found touches it. */
  touched: boolean;
}

/** What is right and wrong in a document, by IoU of at least 0.5. */
export interface DocumentJudgement {
  judgements: Judgement[];
  /** Every gold piece with a speech cue. */
  expected: TrimmedGold[];
  misses: Miss[];
}

type Standing = 'matched' | 'aside' | 'touching' | 'alone';

/** Judges every statement found in a document, and tells what is missed. */
export function judge(document: EvaluatedDocument<ScoredStatement>): DocumentJudgement {
  const { golds, found } = trimPieces(document);
  const pairs = matchPieces(spansOf(golds), spansOf(found), MATCHING_RULES.iou50);
  const goldOf = new Map(pairs.map((pair) => [pair.found, golds[pair.gold]]));
  const answered = new Set(pairs.map((pair) => golds[pair.gold]));

  const pieces = found.map((piece, index) => {
    const match = goldOf.get(index);
    return { ...piece, match, standing: standingOf(piece.span, match, golds) };
  });
  const judgements = document.statements.map(({ speaker }, statement) => {
    const own = pieces.filter((piece) => piece.statement === statement);
    const matches = own.map(({ match }) => match).filter((match) => match !== undefined);
    return {
      statement,
      verdict: verdictOf(own.map(({ standing }) => standing)),
      spanMatched: own.length > 0 && matches.length === own.length,
      speakerMatched: matches.every(({ piece }) => isSpeaker(speaker, piece.speakerSpans)),
      golds: spansOf(golds).filter((gold) => own.some(({ span }) => overlap(gold, span) > 0)),
    };
  });
  const expected = golds.filter(({ piece }) => piece.cueClass === 'speech');
  const misses = expected
    .filter((gold) => !answered.has(gold))
    .map((gold) => ({ gold, touched: found.some(({ span }) => overlap(gold.span, span) > 0) }));
  return { judgements, expected, misses };
}

function standingOf(span: Span, match: TrimmedGold | undefined, golds: readonly TrimmedGold[]): Standing {
  if (match) return match.piece.cueClass === 'other' ? 'aside' : 'matched';
  if (golds.some((gold) => gold.piece.cueClass === 'other' && liesOn(span, gold.span))) return 'aside';
  return golds.some((gold) => overlap(gold.span, span) > 0) ? 'touching' : 'alone';
}

function verdictOf(standings: readonly Standing[]): Verdict {
  const has = (standing: Standing) => standings.includes(standing);
  if (standings.length === 0 || standings.every((standing) => standing === 'alone')) return 'extra';
  if (has('touching') || has('alone')) return 'boundary';
  return has('aside') ? 'aside' : 'right';
}

function isSpeaker(speaker: Span | null, golds: readonly Span[]): boolean {
  return golds.length === 0 || (speaker !== null && golds.some((gold) => overlap(gold, speaker) > 0));
}
