import type { GoldDocument, GoldPiece } from '../eval/gold.js';
import { iou, liesOn, trimSpan } from '../eval/span.js';
import { read } from '../src/extraction/1-read/read.js';
import { findAttributions } from '../src/extraction/3-attribution/find-attributions.js';
import type { UnitRange } from '../src/extraction/3-attribution/grammar/grammar.js';
import { spanOf, type Unit } from '../src/extraction/3-attribution/grammar/units.js';
import type { Candidate } from '../src/extraction/3-attribution/weighing/weigh.js';
import type { Example } from './conditional-logit.js';

/** How well a candidate answers the gold. */
interface Answer {
  /** Above 0 where it answers more than it adds. */
  worth: number;
  /** It answers a thought, a wish or a plan: neither right nor wrong. */
  aside: boolean;
}

const NOTHING: Answer = { worth: 0, aside: false };
const FOUND = 0.5;
const EXACT_BONUS = 0.5;
const EXTRA_COST = 0.5;

function bestPiece(text: string, pieces: readonly GoldPiece[], span: { start: number; end: number }) {
  const own = trimSpan(text, span);
  let best: { piece: GoldPiece; value: number; within: boolean } | null = null;
  for (const piece of pieces) {
    const trimmed = trimSpan(text, piece);
    const value = iou(trimmed, own);
    if (value > (best?.value ?? 0)) best = { piece, value, within: liesOn(own, trimmed) };
  }
  return best;
}

function answerOf(
  { text, pieces }: GoldDocument,
  units: readonly Unit[],
  ranges: readonly UnitRange[],
): Answer {
  let worth = 0;
  let aside = false;
  for (const range of ranges) {
    const best = bestPiece(text, pieces, spanOf(units, range));
    if (!best || (best.value < FOUND && !best.within)) {
      worth -= EXTRA_COST;
      continue;
    }
    worth += best.value + (best.value === 1 ? EXACT_BONUS : 0);
    if (best.piece.cueClass === 'other') aside = true;
  }
  return { worth, aside };
}

function indexOfBest(answers: readonly Answer[]): number {
  let best = 0;
  for (const [index, { worth }] of answers.entries()) if (worth > (answers[best]?.worth ?? 0)) best = index;
  return best;
}

/**
 * The choices that the weighing meets in a document, each with the candidate that answers the gold best. The reading goes
 * on from the right choice, so that an early mistake teaches no others.
 */
export function collectExamples(gold: GoldDocument): Example[] {
  const examples: Example[] = [];
  findAttributions(read(gold.text), (candidates: readonly Candidate[], { units }) => {
    const answers = candidates.map(({ span, ranges }) => (span ? answerOf(gold, units, ranges) : NOTHING));
    const right = indexOfBest(answers);
    if (answers[right]?.aside !== true)
      examples.push({ candidates: candidates.map(({ features }) => features), right });
    return { index: right, confidence: 1 };
  });
  return examples;
}
