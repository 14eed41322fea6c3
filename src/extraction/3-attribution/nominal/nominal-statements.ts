import type { NounFrame } from '../../data/reporting-nouns.js';
import { makeAttribution, type Attribution } from '../attribution.js';
import type { CueSite } from '../cues/cues.js';
import { findNominalCues, type NominalCue } from './nominal-cues.js';
import type { Proposal } from '../weighing/proposal.js';
import type { Weighed } from '../weighing/weigh.js';
import { spanOf, type Unit } from '../grammar/units.js';

/** The share of what a frame finds that PolNeAR's annotators (train part) mark as well; what it finds too seldom to tell counts 0.6. */
const CONFIDENCE: Readonly<Record<NounFrame, { owned: number; unowned: number }>> = {
  that: { owned: 0.8, unowned: 0.87 },
  to: { owned: 0.67, unowned: 0.69 },
  of: { owned: 0.64, unowned: 0.5 },
  for: { owned: 0.73, unowned: 0.57 },
  on: { owned: 0.73, unowned: 0.6 },
  about: { owned: 0.69, unowned: 0.6 },
  over: { owned: 0.65, unowned: 0.6 },
};

function proposeNominal(units: readonly Unit[], { noun, frame, owner, cue, range }: NominalCue): Proposal {
  const preposition = units[cue.to - 1]?.lower === frame ? ` ${frame}` : '';
  return {
    rule: owner ? `nominal-${frame}` : `unowned-${frame}`,
    lemma: noun.lemma + preposition,
    form: 'nominal',
    cue,
    head: preposition === '' ? cue.to - 1 : cue.to - 2,
    speaker: owner?.speaker ?? { from: cue.from, to: cue.from },
    ranges: [range],
    confidence: CONFIDENCE[frame][owner ? 'owned' : 'unowned'],
  };
}

function nominalStatement(
  text: string,
  units: readonly Unit[],
  { noun, owner, cue }: NominalCue,
  { rule, lemma }: Proposal,
  { ranges, confidence }: Weighed,
): Attribution {
  const { start, end } = spanOf(units, cue);
  return makeAttribution({
    spans: ranges.map((range) => spanOf(units, range)),
    cue: { start, end, text: text.slice(start, end), lemma, act: noun.act },
    speaker: owner && spanOf(units, owner.speaker),
    antecedent: owner?.antecedent ? spanOf(units, owner.antecedent) : null,
    confidence,
    rule,
  });
}

/** Where a statement's words begin, those of its cue included. */
function startOf({ cue, spans }: Attribution): number {
  return Math.min(cue?.start ?? Infinity, spans[0]?.start ?? Infinity);
}

function overlaps(nominal: Attribution, { spans }: Attribution): boolean {
  const start = startOf(nominal);
  const end = nominal.spans[0]?.end ?? start;
  return spans.some((span) => span.start < end && start < span.end);
}

/**
 * Adds to the statements that a sentence's verbs tell of those that its nouns do, in text order. Statements do not
 * nest: where both tell of the same words, the verb's stays, unless the noun itself was taken for the verb ("a stern
 * warning that").
 */
export function withNominalStatements(
  attributions: readonly Attribution[],
  text: string,
  units: readonly Unit[],
  cues: readonly CueSite[],
  weigh: (proposal: Proposal) => Weighed | null,
): Attribution[] {
  const nominal = findNominalCues(units, cues).flatMap((cue) => {
    const proposal = proposeNominal(units, cue);
    const weighed = weigh(proposal);
    return weighed ? [nominalStatement(text, units, cue, proposal, weighed)] : [];
  });
  const verbal = attributions.filter(({ cue }) => !nominal.some((other) => other.cue?.end === cue?.end));
  const added = nominal.filter((statement) => !verbal.some((other) => overlaps(statement, other)));
  if (added.length === 0) return [...attributions];
  return [...verbal, ...added].sort((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0));
}
