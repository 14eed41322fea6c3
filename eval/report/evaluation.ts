import type { Evaluation } from '../evaluation.js';
import type { Speed } from '../speed.js';
import { describeCalibration, describeHighConfidence } from './calibration.js';
import { describeExamples } from './examples.js';
import { describeSpeed } from './speed.js';
import { describeScores } from './scores.js';
import { drawTable, share } from './table.js';

const MOST_CUES = 20;

/** Everything that was measured, to read in a terminal. */
export function describeEvaluation(
  evaluation: Evaluation & { speed: Speed },
  { calibration }: { calibration: boolean },
): string {
  const parts = [
    `${evaluation.documents} documents\n`,
    describeScores(evaluation.scores),
    calibration ? describeCalibration(evaluation.calibration) : '',
    describeHighConfidence(evaluation.calibration),
    describeSpeed(evaluation.speed),
    describeRules(evaluation),
    describeCues(evaluation),
    describeExamples(evaluation.examples),
  ];
  return parts.filter((part) => part !== '').join('\n');
}

function describeRules({ rules }: Evaluation): string {
  return drawTable(
    ['rule', 'statements', 'right', '%', 'wrong boundaries', 'nothing under it', 'not judged'],
    rules.map(({ rule, statements, right, precision, boundary, extra, aside }) => [
      rule,
      statements,
      right,
      share(precision),
      boundary,
      extra,
      aside,
    ]),
  );
}

function describeCues({ cues }: Evaluation): string {
  if (cues.length === 0) return '';
  return drawTable(
    ['cue of missed content', 'missed', 'found in part', 'gold'],
    cues.slice(0, MOST_CUES).map(({ lemma, missed, touched, gold }) => [lemma, missed, touched, gold]),
  );
}
