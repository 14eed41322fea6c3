import type { Span } from '../../types.js';
import type { CueSite } from '../cues/cues.js';
import type { UnitRange } from '../grammar/grammar.js';
import { spanOf, type Unit } from '../grammar/units.js';
import { drawAlternatives, redraw } from './alternatives.js';
import { contentFeatures, noneFeatures } from './features.js';
import { hashProposal, readLandmarks, type Landmarks, type Proposal } from './proposal.js';

/** One way to take a proposal. */
export interface Candidate {
  /** The content's pieces; none where it is no statement at all. */
  ranges: UnitRange[];
  /** The text of the piece that sets it apart from the others; null where it is no statement. */
  span: Span | null;
  /** Slots of its features in the table of weights. */
  features: number[];
}

/** Which of the candidates it is to be. */
export interface Verdict {
  index: number;
  /** How probably a reader finds the same, 0 to 1. */
  confidence: number;
}

/**
 * Judges a proposal's candidates, of which the first is always that there is no statement; a firm proposal is one even
 * where nobody can tell how it is drawn.
 */
export type Judge = (candidates: readonly Candidate[], landmarks: Landmarks, firm: boolean) => Verdict;

/** What a proposal comes to. */
export interface Weighed {
  ranges: UnitRange[];
  confidence: number;
}

/**
 * The staple of diplomacy, too rare in PolNeAR, where elections are reported, for the weights to know: who accuses,
 * denies, urges or condemns has said so, wherever the words end.
 */
const FIRM_VERBS: ReadonlySet<string> = new Set([
  'accuse',
  'condemn',
  'denounce',
  'deny',
  'express',
  'justify',
  'reject',
  'urge',
]);

/** Proposals of one sentence that are weighed: of a sentence with more, which is none, the rules' word stands. */
const MAX_WEIGHED = 20;

function candidatesOf(landmarks: Landmarks, proposal: Proposal): Candidate[] {
  const alternatives = drawAlternatives(landmarks, proposal);
  const hashes = hashProposal(proposal);
  const none = { ranges: [], span: null, features: noneFeatures(landmarks, proposal, hashes) };
  const drawn = alternatives.ranges.map((range): Candidate => ({
    ranges: redraw(proposal.ranges, alternatives.side, range),
    span: spanOf(landmarks.units, range),
    features: contentFeatures(landmarks, hashes, alternatives, range),
  }));
  return [none, ...drawn];
}

/**
 * Weighs what the rules propose in one sentence: null where it is no statement, else its content, drawn as it most
 * probably is. Without a judge the rules' word stands.
 */
export function weighIn(
  units: readonly Unit[],
  cues: readonly CueSite[],
  judge: Judge | null,
): (proposal: Proposal) => Weighed | null {
  let landmarks: Landmarks | undefined;
  let weighed = 0;
  return (proposal) => {
    if (!judge || ++weighed > MAX_WEIGHED)
      return { ranges: [...proposal.ranges], confidence: proposal.confidence };
    landmarks ??= readLandmarks(units, cues);
    const candidates = candidatesOf(landmarks, proposal);
    const { index, confidence } = judge(candidates, landmarks, FIRM_VERBS.has(proposal.lemma));
    const ranges = candidates[index]?.ranges ?? [];
    return ranges.length > 0 ? { ranges, confidence } : null;
  };
}
