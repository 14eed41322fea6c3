import type { Content, CuedClause } from '../contents/content.js';
import { isFinite, isTagged, tagAt, type UnitRange } from '../grammar/grammar.js';
import { HEADS } from '../grammar/noun-phrase-parts.js';
import type { Tag, Unit } from '../grammar/units.js';

/** Words that read as a verb end an antecedent as well: "a strike that they said would hurt". */
const ANTECEDENT_ENDS = new Set<Tag>([...HEADS, 'verb']);
/** "which even critics say" */
const FOCUS_WORDS = new Set(['even', 'also', 'only']);

function behindAdverbs(units: readonly Unit[], from: number): number {
  let index = from;
  while (tagAt(units, index) === 'adverb' || tagAt(units, index) === 'negation') index++;
  return index;
}

/** The relative pronoun at `index` if it stands for what is said; "that" does only where the clause behind the cue lacks a subject. */
function pronounAt(units: readonly Unit[], index: number, cueEnd: number): boolean {
  if (tagAt(units, index - 1) === 'preposition') return units[index]?.lower === 'what';
  if (tagAt(units, index) === 'relative' || units[index]?.lower === 'what') return true;
  const joins = tagAt(units, index) === 'that' && isTagged(units, index - 1, ANTECEDENT_ENDS);
  return joins && isFinite(units, behindAdverbs(units, cueEnd));
}

/**
 * The relative pronoun before a cue's subject, and that subject without it: "moves that he said would fail", "what Lund
 * calls a mistake". Null where there is none.
 */
export function gapBefore(
  units: readonly Unit[],
  subject: UnitRange,
  cueEnd: number,
): { gap: UnitRange; subject: UnitRange } | null {
  const starts = units[subject.from]?.lower === 'what' && subject.to - subject.from > 1;
  let pronoun = starts ? subject.from : subject.from - 1;
  if (!starts && FOCUS_WORDS.has(units[pronoun]?.lower ?? '')) pronoun--;
  if (!pronounAt(units, pronoun, cueEnd)) return null;
  return {
    gap: { from: pronoun, to: pronoun + 1 },
    subject: starts ? { from: pronoun + 1, to: subject.to } : subject,
  };
}

/** What is said of a relative pronoun that is its subject, with the pronoun: "[which] she said [would fail]". */
export function gappedContent({ cue, units, place }: CuedClause, complement: Content | null): Content | null {
  if (!cue.gap || !complement || !isFinite(units, behindAdverbs(units, place))) return complement;
  // "What Kovac said surprised everyone": the reporter's own clause about words that he keeps to himself.
  if (cue.gap.from === 0 && units[0]?.lower === 'what') return null;
  // "that" and "what" are seldom told apart from what they stand for.
  const pronoun = tagAt(units, cue.gap.from) === 'relative' ? [cue.gap] : [];
  return { ...complement, ranges: [...pronoun, ...complement.ranges], rule: 'gap' };
}
