import type { Calibration } from '../calibration.js';
import { drawTable, share } from './table.js';

/** How many statements are right, by confidence. */
export function describeCalibration({ bins }: Calibration): string {
  return drawTable(
    ['confidence', 'statements', 'mean', 'span right', '… and speaker', 'not judged'],
    bins.map(({ from, to, judged, confidence, span, speaker, aside }) => [
      `${from}–${to}`,
      judged,
      confidence,
      share(span),
      share(speaker),
      aside,
    ]),
  );
}

/** What a confidence of 0.9 is worth, in lines. */
export function describeHighConfidence({ high, span, speaker }: Calibration): string {
  const lines = [
    `confidence ≥ ${high.from}: ${high.judged} statements, right ${told(high.span)} (with the speaker ${told(high.speaker)})`,
    `  ${high.aside} more fall on what the gold does not judge (thoughts, wishes, plans, optional statements): right ${told(high.spanAllCues)} where those that ` +
      `match count as right, ${told(high.spanStrict)} where all of them count as wrong`,
    `Brier score ${span.brier}, with the speaker ${speaker.brier}; expected calibration error ${span.ece}, with the speaker ${speaker.ece}`,
  ];
  return `${lines.join('\n')}\n`;
}

function told(percent: number | null): string {
  return percent === null ? '–' : `${percent.toFixed(1)} %`;
}
