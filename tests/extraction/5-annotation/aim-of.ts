import { resolveSpeakers } from '../../../src/extraction/4-resolution/speakers.js';
import { classifyAct } from '../../../src/extraction/5-annotation/acts.js';
import { findAims } from '../../../src/extraction/5-annotation/targets.js';
import { readMarked } from '../marked-article.js';

/** "CL | PE": the targets' ids without their kind, then the countries mentioned beside them, of the last statement. */
export function aimOf(marked: string): string {
  const { reading, mentions, attributions } = readMarked(marked);
  const speakers = resolveSpeakers(reading, mentions, attributions);
  const statements = attributions.map((attribution, index) => ({
    attribution,
    speaker: speakers[index] ?? null,
    act: classifyAct(attribution.cue?.lemma ?? null, reading, attribution),
  }));
  const last = findAims(reading, mentions, statements).at(-1);
  const targets = last?.targets.map(({ id }) => id.replace(/^country:/u, '')) ?? [];
  return `${targets.join(' ')} | ${last?.mentioned.join(' ') ?? ''}`.trim();
}
