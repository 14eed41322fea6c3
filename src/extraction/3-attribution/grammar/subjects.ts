import { INVERTING_VERBS } from '../../data/clause-words.js';
import type { ReportingVerb } from '../../data/reporting-verbs.js';
import { isFinite, isTagged, tagAt, type UnitRange } from './grammar.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { nounPhraseBefore } from './noun-phrase-before.js';
import type { Tag, Unit } from './units.js';
import { readVerbGroup, skipTimeBefore } from './verb-groups.js';

const LATE_SUBJECT_STARTS = new Set<Tag>(['name', 'determiner']);
const LATE_SUBJECT_ENDS = new Set<Tag>(['comma', 'stop', 'relative', 'preposition']);
const MAX_TAG_UNITS = 14;
/** Verbs that are looked at for a clause's subject: a sentence that has none before as many is no sentence. */
const MAX_VERBS = 12;
const MAX_VERB_REACH = 12;
const CLAUSE_ENDS = new Set<Tag>(['stop', 'comma', 'colon', 'preposition']);
const VERBS = new Set<Tag>(['verb', 'be', 'modal', 'auxiliary']);
const SUBJECT_BOUNDS = new Set<Tag>([
  'be',
  'modal',
  'auxiliary',
  'stop',
  'semicolon',
  'colon',
  'relative',
  'subordinator',
  'that',
  'subject-pronoun',
  'coordinator',
]);

/** The subject of the clause that leads to unit `before`: a coordinated or participial verb has it as its own. */
export function clauseSubject(units: readonly Unit[], before: number): UnitRange | null {
  let verbs = 0;
  for (let index = 0; index < before && verbs < MAX_VERBS; index++) {
    if (!isFinite(units, index)) continue;
    verbs++;
    const subject = nounPhraseBefore(units, skipTimeBefore(units, readVerbGroup(units, index).from));
    if (subject) return subject;
  }
  return null;
}

function hasVerbAhead(units: readonly Unit[], from: number): boolean {
  for (let index = from; index < Math.min(units.length, from + MAX_VERB_REACH); index++) {
    const tag = tagAt(units, index);
    if (tag === 'comma' || tag === 'stop') return false;
    if (isTagged(units, index, VERBS)) return true;
  }
  return false;
}

/** The index of the quotation that a tag at `index` follows, with or without a comma between; -1 if none does. */
export function quotationBefore(units: readonly Unit[], index: number): number {
  if (tagAt(units, index - 1) === 'quotation') return index - 1;
  return tagAt(units, index - 1) === 'comma' && tagAt(units, index - 2) === 'quotation' ? index - 2 : -1;
}

/** "“…,” said retired teacher Ana Kovac": a noun phrase that a participle opens. */
function qualifiedPhrase(units: readonly Unit[], from: number): UnitRange | null {
  const noun = tagAt(units, from) === 'past' ? nounPhraseAfter(units, from + 1) : null;
  return noun?.from === from + 1 ? { from, to: noun.to } : null;
}

/** The subject behind its verb: "“…,” said the minister", "…, said the minister." Null where the order is straight. */
export function invertedSubject(
  units: readonly Unit[],
  cue: { from: number; to: number; verb: ReportingVerb },
): UnitRange | null {
  const quoted = quotationBefore(units, cue.from) >= 0;
  const tagged = tagAt(units, cue.from - 1) === 'comma' && INVERTING_VERBS.has(cue.verb.lemma);
  if (!quoted && !tagged && cue.from !== 0) return null;
  const subject = nounPhraseAfter(units, cue.to) ?? (quoted ? qualifiedPhrase(units, cue.to) : null);
  if (subject?.from !== cue.to) return null;
  if (quoted) return subject;
  const next = tagAt(units, subject.to);
  if (cue.from === 0) return next === 'colon' || next === 'comma' || next === 'quotation' ? subject : null;
  const ends =
    next === undefined ||
    isTagged(units, subject.to, CLAUSE_ENDS) ||
    tagAt(units, subject.to - 1) === 'comma';
  return ends && !hasVerbAhead(units, subject.to) ? subject : null;
}

/**
 * The subject behind its verb where nothing before the verb can be one: "The plan is dead, said Ana Kovac, a teacher who
 * had …". Null where the verb stands behind no comma.
 */
export function lateSubject(
  units: readonly Unit[],
  cue: { from: number; to: number; verb: ReportingVerb },
): UnitRange | null {
  if (tagAt(units, cue.from - 1) !== 'comma' || !INVERTING_VERBS.has(cue.verb.lemma)) return null;
  const subject = nounPhraseAfter(units, cue.to);
  if (subject?.from !== cue.to || !isTagged(units, cue.to, LATE_SUBJECT_STARTS)) return null;
  const ends = tagAt(units, subject.to - 1) === 'comma' || isTagged(units, subject.to, LATE_SUBJECT_ENDS);
  return ends || subject.to >= units.length ? subject : null;
}

/** Widens a subject to the quotation before it: between a quotation and its tag's verb stands nothing but the speaker. */
export function widenToQuotation(units: readonly Unit[], subject: UnitRange): UnitRange {
  for (let index = subject.from - 1; index >= Math.max(0, subject.from - MAX_TAG_UNITS); index--) {
    const unit = units[index];
    if (!unit || SUBJECT_BOUNDS.has(unit.tag)) return subject;
    if (!unit.clausal) continue;
    const from = tagAt(units, index + 1) === 'comma' ? index + 2 : index + 1;
    const aside = tagAt(units, from) === 'gerund' || tagAt(units, from) === 'preposition';
    return aside ? subject : { from, to: subject.to };
  }
  return subject;
}
