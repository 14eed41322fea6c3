import { mean, percent } from './ratio.js';
import type { Verdict } from './judgement.js';

/** Lower edges of the bins of confidence; the last one ends at 1, which it holds. */
const BIN_EDGES = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95] as const;
/** What a reader may rely on. */
const HIGH_CONFIDENCE = 0.9;

/** A statement found, and whether it is right. */
export interface Estimate {
  /** 0 to 1. */
  confidence: number;
  verdict: Verdict;
  spanMatched: boolean;
  speakerMatched: boolean;
}

/** Statements of a range of confidence. `span` and `speaker` are percent of `judged`, null of none. */
export interface Bin {
  from: number;
  to: number;
  /** Without those that the gold does not judge. */
  judged: number;
  /** Those that the gold does not judge: they fall on a thought, a wish or a plan. */
  aside: number;
  confidence: number | null;
  /** Every piece right. */
  span: number | null;
  /** Every piece right, and the speaker. */
  speaker: number | null;
}

/** How far a confidence is from the share of right ones, for one meaning of right. */
export interface CalibrationError {
  /** Mean squared distance of confidence and outcome. */
  brier: number;
  /** Expected calibration error: mean distance of confidence and share of right ones over the bins. */
  ece: number;
}

export interface Calibration {
  bins: Bin[];
  /** Confidence of 0.9 and more. */
  high: Bin & {
    /** Percent right where those aside count as right if they answer their gold piece, else as wrong. */
    spanAllCues: number | null;
    /** Percent right where all those aside count as wrong. */
    spanStrict: number | null;
  };
  span: CalibrationError;
  speaker: CalibrationError;
}

/** Tells whether confidence means something: of the statements with a confidence of 0.9, nine in ten should be right. */
export function calibrate(estimates: readonly Estimate[]): Calibration {
  const bins = BIN_EDGES.map((from, index) => ({ from, to: BIN_EDGES[index + 1] ?? 1 }));
  const binned = bins.map((bin) => ({ ...bin, estimates: estimates.filter((each) => isIn(each, bin)) }));
  const high = estimates.filter(({ confidence }) => confidence >= HIGH_CONFIDENCE);
  const judged = binned.map((bin) => bin.estimates.filter(isJudged));
  return {
    bins: binned.map(toBin),
    high: {
      ...toBin({ from: HIGH_CONFIDENCE, to: 1, estimates: high }),
      spanAllCues: percent(high.filter(({ spanMatched }) => spanMatched).length, high.length),
      spanStrict: percent(high.filter(isSpanRight).length, high.length),
    },
    span: errorOf(judged, isSpanRight),
    speaker: errorOf(judged, isSpeakerRight),
  };
}

function isIn({ confidence }: Estimate, { from, to }: { from: number; to: number }): boolean {
  return confidence >= from && (confidence < to || to === 1);
}

function isJudged({ verdict }: Estimate): boolean {
  return verdict !== 'aside';
}

function isSpanRight({ verdict }: Estimate): boolean {
  return verdict === 'right';
}

function isSpeakerRight({ verdict, speakerMatched }: Estimate): boolean {
  return verdict === 'right' && speakerMatched;
}

function toBin({ from, to, estimates }: { from: number; to: number; estimates: readonly Estimate[] }): Bin {
  const judged = estimates.filter(isJudged);
  return {
    from,
    to,
    judged: judged.length,
    aside: estimates.length - judged.length,
    confidence: judged.length === 0 ? null : round(mean(judged.map(({ confidence }) => confidence))),
    span: percent(judged.filter(isSpanRight).length, judged.length),
    speaker: percent(judged.filter(isSpeakerRight).length, judged.length),
  };
}

function errorOf(
  bins: readonly (readonly Estimate[])[],
  isRight: (estimate: Estimate) => boolean,
): CalibrationError {
  const outcome = (estimate: Estimate) => (isRight(estimate) ? 1 : 0);
  const all = bins.flat();
  const distances = bins.map(
    (bin) =>
      (bin.length / Math.max(1, all.length)) *
      Math.abs(mean(bin.map(({ confidence }) => confidence)) - mean(bin.map(outcome))),
  );
  return {
    brier: round(mean(all.map((estimate) => (estimate.confidence - outcome(estimate)) ** 2))),
    ece: round(distances.reduce((sum, distance) => sum + distance, 0)),
  };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
