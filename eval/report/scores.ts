import { MATCHING_RULE_NAMES } from '../matching.js';
import { ROW_NAMES, type Scores } from '../score.js';
import { drawTable, share } from './table.js';

/** Precision and recall by row and matching rule. */
export function describeScores(scores: Scores): string {
  const rows = ROW_NAMES.flatMap((row) =>
    MATCHING_RULE_NAMES.map((rule) => {
      const { gold, predicted, precision, recall, f1, speaker, cue } = scores[row][rule];
      const figures = [precision, recall, f1, speaker, cue].map(share);
      return [row, rule, gold, predicted, ...figures];
    }),
  );
  return drawTable(['row', 'match', 'gold', 'found', 'P', 'R', 'F1', 'speaker', 'cue'], rows, { words: 2 });
}
