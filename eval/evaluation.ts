import { calibrate, type Calibration } from './calibration.js';
import { pickExamples, type Example } from './examples.js';
import type { EvaluatedDocument } from './gold.js';
import { judge } from './judgement.js';
import { missesByCue, type CueMisses } from './missed-cues.js';
import { errorsByRule, type RuleErrors } from './rules.js';
import { score, type Scores } from './score.js';

/** All that is told of what was found in the documents of a gold set; how fast stands beside it. */
export interface Evaluation {
  documents: number;
  scores: Scores;
  calibration: Calibration;
  rules: RuleErrors[];
  cues: CueMisses[];
  examples: Example[];
}

/** Holds what was found against the gold. @param most examples of each sort of error */
export function evaluate(documents: readonly EvaluatedDocument[], most: number): Evaluation {
  const judged = documents.map((document) => ({
    document,
    statements: document.statements,
    text: document.gold.text,
    judged: judge(document),
  }));
  const estimates = judged.flatMap(({ statements, judged: { judgements } }) =>
    judgements.map((judgement) => ({
      ...judgement,
      confidence: statements[judgement.statement]?.confidence ?? 0,
    })),
  );
  return {
    documents: documents.length,
    scores: score(documents),
    calibration: calibrate(estimates),
    rules: errorsByRule(judged),
    cues: missesByCue(judged),
    examples: pickExamples(judged, most),
  };
}
