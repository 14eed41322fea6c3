import { ASPECT_FORMS, SEEMING_FORMS, UNTOLD_GOVERNORS } from '../../data/clause-words.js';
import { isTagged, tagAt, type UnitRange } from '../grammar/grammar.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { clauseSubject } from '../grammar/subjects.js';
import type { Tag, Unit } from '../grammar/units.js';
import { narrativeVerb, readVerbGroup, skipTimeBefore } from '../grammar/verb-groups.js';

/** How far before an infinitive a word may stand that makes a wish or a plan of it: "wants the council to say". */
const MAX_GOVERNOR_REACH = 12;
const PHRASE_ENDS = new Set<Tag>(['noun', 'name', 'time', 'close']);

/** An infinitive that tells of speech: where its clause's verb group begins, and who speaks. */
export interface InfinitiveClause {
  from: number;
  subject: UnitRange;
  /** True where it only tells what another verb's deed was for: "took the stage to announce that". */
  purpose: boolean;
}

/** "seemed to suggest", "began to complain": -1 for other verbs, and where the verb is denied or only possible. */
function softenedVerb(units: readonly Unit[], to: number): number {
  const governor = units[to - 1]?.lower ?? '';
  if (!SEEMING_FORMS.has(governor) && !ASPECT_FORMS.has(governor)) return -1;
  const group = readVerbGroup(units, to - 1);
  return group.negated || group.modal ? -1 : group.from;
}

function isUntold(units: readonly Unit[], to: number): boolean {
  for (let index = to - 1; index >= Math.max(0, to - MAX_GOVERNOR_REACH); index--) {
    if (isTagged(units, index, CLAUSE_BOUNDS)) return false;
    if (isTagged(units, index, UNTOLD) || UNTOLD_GOVERNORS.has(units[index]?.lower ?? '')) return true;
  }
  return false;
}

const CLAUSE_BOUNDS = new Set<Tag>(['semicolon', 'colon', 'quotation', 'stop']);
const UNTOLD = new Set<Tag>(['modal', 'negation']);

/** The clause of an infinitive whose "to" is at `to`, if it tells that something was said; null for wishes, plans and duties. */
export function readInfinitiveClause(
  units: readonly Unit[],
  to: number,
  earlier: UnitRange | null,
): InfinitiveClause | null {
  const narrative = narrativeVerb(units, to);
  const from = narrative < 0 ? softenedVerb(units, to) : narrative;
  if (from >= 0) {
    const subject = nounPhraseBefore(units, skipTimeBefore(units, from)) ?? earlier;
    return subject && { from, subject, purpose: false };
  }
  if (!isTagged(units, to - 1, PHRASE_ENDS) || isUntold(units, to)) return null;
  const subject = clauseSubject(units, to);
  return subject && tagAt(units, to - 1) !== undefined ? { from: to, subject, purpose: true } : null;
}
