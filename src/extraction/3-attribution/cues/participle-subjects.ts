import { isFinite, isTagged, tagAt, type UnitRange } from '../grammar/grammar.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { clauseSubject } from '../grammar/subjects.js';
import type { Tag, Unit } from '../grammar/units.js';

const MAX_QUOTED_UNITS = 25;
/** An adjunct opens its sentence, or stands behind a conjunction or two. */
const MAX_ADJUNCT_START = 3;
const MAX_ADJUNCT_UNITS = 60;
const SENTENCE_MARKS = new Set<Tag>(['stop', 'semicolon', 'colon']);

/** Who is quoted in "quoted Kovac as saying" or "Kovac was quoted as saying"; null elsewhere. */
export function quotedSpeaker(units: readonly Unit[], as: number): UnitRange | null {
  if (units[as]?.lower !== 'as') return null;
  for (let index = as - 1; index >= Math.max(0, as - MAX_QUOTED_UNITS); index--) {
    if (units[index]?.lower !== 'quoted' && units[index]?.lower !== 'cited') continue;
    return index + 1 < as ? { from: index + 1, to: as } : clauseSubject(units, as);
  }
  return null;
}

/** The subject of the main clause behind an adjunct that opens the sentence: "After saying that …, Lund left"; null elsewhere. */
export function mainSubject(units: readonly Unit[], from: number, to: number): UnitRange | null {
  if (from > MAX_ADJUNCT_START) return null;
  for (let index = to; index < Math.min(units.length, to + MAX_ADJUNCT_UNITS); index++) {
    if (isTagged(units, index, SENTENCE_MARKS)) return null;
    if (tagAt(units, index) !== 'comma' && tagAt(units, index) !== 'quotation') continue;
    const subject = nounPhraseAfter(units, index + 1);
    if (subject?.from === index + 1 && isFinite(units, readGroupEnd(units, subject.to))) return subject;
  }
  return null;
}

/** Steps over adverbs to the verb of a subject. */
function readGroupEnd(units: readonly Unit[], from: number): number {
  let index = from;
  while (tagAt(units, index) === 'adverb') index++;
  return index;
}
