import { CONDITIONS, PRONOMINAL_DETERMINERS } from '../data/clause-words.js';
import { CUE_FORMS, NOUN_LIKE_FORMS, type CueForm, type ReportingVerb } from '../data/reporting-verbs.js';
import { isTagged, tagAt, type UnitRange } from './grammar.js';
import { readsAsVerb } from './noun-or-verb.js';
import { nounPhraseBefore } from './noun-phrase-before.js';
import { HEADS, opensCircumstance } from './noun-phrase-parts.js';
import { clauseSubject, invertedSubject, widenToQuotation } from './subjects.js';
import type { Tag, Unit } from './units.js';
import { narrativeVerb, readVerbGroup, skipTimeBefore } from './verb-groups.js';

/** A reporting verb in its clause, with whoever is its subject. */
export interface CueSite {
  verb: ReportingVerb;
  /** Units of the verb group, auxiliaries and adverbs before it included; `to` lies behind verb and particle. */
  from: number;
  to: number;
  /** Unit index of the verb itself. */
  head: number;
  /**
   * `finite` has a subject of its own, `relative` a relative pronoun; `participle` ("…, adding that") and `joined`
   * ("and added") take over another verb's.
   */
  form: 'finite' | 'relative' | 'participle' | 'joined';
  subject: UnitRange;
  /** Whom the relative pronoun of a `relative` cue stands for. */
  antecedent: UnitRange | null;
  /** The subject follows: "…, said the minister". */
  inverted: boolean;
  /** "would say", "will announce": only quotation marks make a statement of it. */
  hypothetical: boolean;
}

const MAX_QUOTED_UNITS = 25;
const JOINING = new Set<Tag>(['comma', 'coordinator', 'quotation', 'subordinator', 'dash']);

/** The verb itself, before its place in the clause is known. */
type CueHead = Pick<CueSite, 'verb' | 'head' | 'from' | 'to' | 'hypothetical'>;

function site(cue: CueHead, form: CueSite['form'], subject: UnitRange): CueSite {
  const { verb, head, from, to, hypothetical } = cue;
  return { verb, head, from, to, hypothetical, form, subject, antecedent: null, inverted: false };
}

function chooseVerb(units: readonly Unit[], head: number, forms: readonly CueForm[]) {
  for (const form of forms) {
    if (form.verb.particles.length === 0) return { form, to: head + 1 };
    if (form.verb.particles.includes(units[head + 1]?.lower ?? '')) return { form, to: head + 2 };
  }
  return null;
}

/** Who is quoted in "quoted Kovac as saying" or "Kovac was quoted as saying"; null elsewhere. */
function quotedSpeaker(units: readonly Unit[], as: number): UnitRange | null {
  if (units[as]?.lower !== 'as') return null;
  for (let index = as - 1; index >= Math.max(0, as - MAX_QUOTED_UNITS); index--) {
    if (units[index]?.lower !== 'quoted' && units[index]?.lower !== 'cited') continue;
    return index + 1 < as ? { from: index + 1, to: as } : clauseSubject(units, as);
  }
  return null;
}

/** "…, adding that", "by saying that", "a statement saying that". */
function readParticiple(units: readonly Unit[], cue: CueHead, previous: CueSite | undefined): CueSite | null {
  const before = units[cue.from - 1];
  const quoted = quotedSpeaker(units, cue.from - 1);
  if (quoted) return site(cue, 'finite', quoted);
  const means = before?.lower === 'by' || before?.lower === 'in';
  if (means || isTagged(units, cue.from - 1, JOINING)) {
    const subject = previous?.subject ?? clauseSubject(units, cue.from);
    return subject && site(cue, 'participle', subject);
  }
  const subject = before?.tag === 'noun' ? nounPhraseBefore(units, cue.from) : null;
  return subject && site(cue, 'participle', subject);
}

function readInfinitive(units: readonly Unit[], cue: CueHead, previous: CueSite | undefined): CueSite | null {
  const from = narrativeVerb(units, cue.from - 1);
  if (from < 0) return null;
  const subject = nounPhraseBefore(units, from) ?? previous?.subject;
  return subject ? site({ ...cue, from }, 'finite', subject) : null;
}

function readRelative(units: readonly Unit[], cue: CueHead): CueSite | null {
  const pronoun = cue.from - 1;
  const tag = tagAt(units, pronoun);
  const relative = tag === 'relative' || (tag === 'that' && isTagged(units, pronoun - 1, HEADS));
  if (!relative) return null;
  const mark = tagAt(units, pronoun - 1);
  const antecedent = nounPhraseBefore(units, mark === 'comma' || mark === 'dash' ? pronoun - 1 : pronoun);
  return { ...site(cue, 'relative', { from: pronoun, to: cue.from }), antecedent };
}

/** A finite verb with its subject behind it, in a relative pronoun, before it, or shared with an earlier verb. */
function readFinite(units: readonly Unit[], cue: CueHead, previous: CueSite | undefined): CueSite | null {
  const inverted = invertedSubject(units, cue);
  if (inverted) return { ...site(cue, 'finite', inverted), inverted: true };
  const relative = readRelative(units, cue);
  if (relative) return relative;
  const subject = nounPhraseBefore(units, skipTimeBefore(units, cue.from));
  if (subject) {
    const conditional = CONDITIONS.has(units[subject.from - 1]?.lower ?? '');
    const finite = site(cue, 'finite', widenToQuotation(units, subject));
    return conditional ? { ...finite, hypothetical: true } : finite;
  }
  const before = tagAt(units, cue.from - 1);
  if (before !== 'coordinator' && before !== 'comma') return null;
  const shared = previous?.subject ?? clauseSubject(units, cue.from);
  return shared && site(cue, 'joined', shared);
}

/** A noun or an adjective by what stands before it: "the accused man", "his claims". */
function isNominal(units: readonly Unit[], from: number): boolean {
  const before = units[from - 1];
  if (before?.tag === 'determiner') return !PRONOMINAL_DETERMINERS.has(before.lower);
  return before?.tag === 'possessive' || before?.tag === 'preposition';
}

function readCue(
  units: readonly Unit[],
  head: number,
  previous: CueSite | undefined,
  titleCase: boolean,
): CueSite | null {
  const unit = units[head];
  const forms = unit && CUE_FORMS.get(unit.lower);
  // A capital within a sentence makes a name of the word: "the Islamic State", "News & World Report".
  if (!unit || !forms || (unit.capital && !titleCase)) return null;
  const chosen = chooseVerb(units, head, forms);
  const group = readVerbGroup(units, head);
  if (!chosen || group.negated) return null;
  const { form, to } = chosen;
  const cue: CueHead = { verb: form.verb, head, from: group.from, to, hypothetical: group.modal };

  if (form.forms.has('gerund')) {
    if (!group.withBe) return readParticiple(units, cue, previous);
  } else if (group.withBe) {
    return null;
  }
  if (tagAt(units, cue.from - 1) === 'to') return readInfinitive(units, cue, previous);
  const reduced =
    units[to]?.lower === 'by' &&
    !opensCircumstance(units, to) &&
    form.forms.has('participle') &&
    !group.supported;
  if (reduced || isNominal(units, cue.from)) return null;
  if (NOUN_LIKE_FORMS.has(unit.lower) && !readsAsVerb(units, head, to, group, form)) return null;
  return readFinite(units, cue, previous);
}

/** A headline in title case: capitals there tell nothing. */
function isTitleCase(units: readonly Unit[]): boolean {
  let capitals = 0;
  for (const unit of units) {
    if (unit.capital) capitals++;
    else if (['noun', 'verb', 'past', 'gerund'].includes(unit.tag)) return false;
  }
  return capitals >= 2;
}

/** Finds the reporting verbs of a sentence outside its quotations, left to right. */
export function findCues(units: readonly Unit[]): CueSite[] {
  const cues: CueSite[] = [];
  const titleCase = isTitleCase(units);
  for (let head = 0; head < units.length; head++) {
    const cue = readCue(units, head, cues.at(-1), titleCase);
    if (!cue) continue;
    cues.push(cue);
    head = cue.to - 1;
  }
  return cues;
}
