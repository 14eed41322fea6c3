import { CUE_FORMS, NOUN_LIKE_FORMS, type CueForm, type ReportingVerb } from '../data/reporting-verbs.js';
import { nounPhraseAfter, nounPhraseBefore, type UnitRange } from './noun-phrases.js';
import type { Tag, Unit } from './units.js';

/** A reporting verb in its clause, with whoever is its subject. */
export interface CueSite {
  verb: ReportingVerb;
  /** Units of the verb group, auxiliaries and adverbs before it included; `to` lies behind verb and particle. */
  from: number;
  to: number;
  /** Unit index of the verb itself. */
  head: number;
  /** `finite` has a subject of its own; `participle` ("…, adding that") and `joined` ("and added") take over another's. */
  form: 'finite' | 'participle' | 'joined' | 'relative';
  subject: UnitRange | null;
  /** Whom the relative pronoun of a `relative` cue stands for. */
  antecedent: UnitRange | null;
  /** The subject follows: "…, said the minister". */
  inverted: boolean;
  /** "would say", "will announce": only quotation marks make a statement of it. */
  hypothetical: boolean;
}

const GROUP = new Set<Tag>(['adverb', 'auxiliary', 'modal', 'be', 'negation']);
const NOMINAL = new Set<Tag>(['name', 'noun', 'subject-pronoun', 'pronoun', 'number', 'close']);
const CONTENT_STARTS = new Set<Tag>(['that', 'determiner', 'possessive', 'subject-pronoun', 'name', 'quotation', 'number', 'comma', 'colon', 'subordinator']);
const JOINED_STARTS = new Set<Tag>(['that', 'determiner', 'possessive', 'subject-pronoun', 'name', 'quotation']);
/** Verbs that stand before their subject outside quotations too: "…, said the minister". */
const INVERTING = new Set(['say', 'write', 'report', 'note', 'add', 'explain', 'tweet', 'ask', 'continue', 'declare', 'argue', 'conclude', 'recall', 'warn', 'observe', 'comment', 'joke', 'quip', 'respond', 'reply', 'remark', 'announce', 'insist']);

const tagAt = (units: readonly Unit[], index: number): Tag | undefined => units[index]?.tag;

interface VerbGroup {
  from: number;
  progressive: boolean;
  passive: boolean;
  negated: boolean;
  hypothetical: boolean;
  supported: boolean;
}

/** Walks left from a verb over its auxiliaries and adverbs. */
function readGroup(units: readonly Unit[], head: number): VerbGroup {
  const group: VerbGroup = { from: head, progressive: false, passive: false, negated: false, hypothetical: false, supported: false };
  for (let index = head - 1; index >= Math.max(0, head - 8); index--) {
    const unit = units[index];
    if (!unit || !GROUP.has(unit.tag)) break;
    if (unit.tag === 'be') group.progressive = group.passive = true;
    if (unit.tag === 'negation' || /n't$/u.test(unit.lower)) group.negated = true;
    if (unit.tag === 'modal') group.hypothetical = true;
    if (unit.tag === 'modal' || unit.tag === 'auxiliary') group.supported = true;
    group.from = index;
  }
  // An adverb alone before the subject's end is not the verb's: "Earlier today he said".
  return group;
}

function chooseVerb(units: readonly Unit[], head: number, forms: readonly CueForm[]): { form: CueForm; to: number } | null {
  for (const form of forms) {
    if (form.verb.particles.length === 0) return { form, to: head + 1 };
    if (form.verb.particles.includes(units[head + 1]?.lower ?? '')) return { form, to: head + 2 };
  }
  return null;
}

/** "went on to say", "continued to insist": the infinitive is as good as finite; others ("wants to say") report nothing. */
function narrativeInfinitive(units: readonly Unit[], to: number): number {
  const before = units[to - 1];
  if (before?.lower === 'on' && /^(?:went|goes|go|going|gone)$/u.test(units[to - 2]?.lower ?? '')) return to - 2;
  return before && /^(?:continued|continues|continue)$/u.test(before.lower) ? to - 1 : -1;
}

/** The first noun phrase of the clause that leads to unit `before`: what a coordinated or participial verb has as its subject. */
function clauseSubject(units: readonly Unit[], before: number): UnitRange | null {
  for (let index = 0; index < before; index++) {
    const tag = tagAt(units, index);
    if (tag === 'past' || tag === 'verb' || tag === 'be' || tag === 'auxiliary' || tag === 'modal') {
      const subject = nounPhraseBefore(units, index);
      if (subject) return subject;
    }
  }
  return null;
}

function invertedSubject(units: readonly Unit[], cue: { from: number; to: number; verb: ReportingVerb }): UnitRange | null {
  const before = units[cue.from - 1];
  const quotedBefore = before?.tag === 'quotation' || (before?.tag === 'comma' && units[cue.from - 2]?.tag === 'quotation');
  const tagged = before?.tag === 'comma' && INVERTING.has(cue.verb.lemma);
  if (!quotedBefore && !tagged && cue.from !== 0) return null;
  const subject = nounPhraseAfter(units, cue.to);
  if (!subject || subject.from !== cue.to) return null;
  if (quotedBefore) return subject;
  const next = tagAt(units, subject.to);
  const ends = next === undefined || next === 'stop' || next === 'comma' || next === 'colon' || units[subject.to - 1]?.tag === 'comma' || next === 'preposition';
  if (cue.from === 0) return next === 'colon' || next === 'comma' || next === 'quotation' ? subject : null;
  return ends && !hasVerbAhead(units, subject.to) ? subject : null;
}

function hasVerbAhead(units: readonly Unit[], from: number): boolean {
  for (let index = from; index < Math.min(units.length, from + 12); index++) {
    const tag = tagAt(units, index);
    if (tag === 'comma' || tag === 'stop') return false;
    if (tag === 'verb' || tag === 'be' || tag === 'modal' || tag === 'auxiliary') return true;
  }
  return false;
}

/** Determiners that stand for a noun of their own: "Some chanted", "Both said". */
const PRONOMINAL = new Set(['some', 'many', 'both', 'all', 'few', 'several', 'most', 'another', 'one', 'this', 'neither']);
const CLAUSE_BREAKS = new Set<Tag>(['be', 'modal', 'auxiliary', 'stop', 'semicolon', 'colon', 'relative', 'subordinator', 'that', 'subject-pronoun', 'coordinator']);
const MAX_TAG_UNITS = 14;

/** Between a quotation and its tag's verb stands nothing but the speaker, however his title reads. */
function fromQuotation(units: readonly Unit[], subject: UnitRange): UnitRange {
  for (let index = subject.from - 1; index >= Math.max(0, subject.from - MAX_TAG_UNITS); index--) {
    const unit = units[index];
    if (!unit || CLAUSE_BREAKS.has(unit.tag)) return subject;
    if (unit.clausal) {
      const from = units[index + 1]?.tag === 'comma' ? index + 2 : index + 1;
      return units[from]?.tag === 'gerund' || units[from]?.tag === 'preposition' ? subject : { from, to: subject.to };
    }
  }
  return subject;
}

/** Steps left over "on Wednesday", "last week" between subject and verb: "Kovac on Wednesday called". */
function skipTimeBack(units: readonly Unit[], from: number): number {
  const last = units[from - 1];
  const span = last?.tag === 'time' ? 1 : last && /^(?:week|month|year|night|weekend)$/u.test(last.lower) && /^(?:last|this)$/u.test(units[from - 2]?.lower ?? '') ? 2 : 0;
  if (span === 0) return from;
  const preposition = units[from - span - 1];
  return preposition?.lower === 'on' ? from - span - 1 : from - span;
}

/** A plural verb behind a singular noun is a noun itself: "a wake-up call for". */
function disagrees(units: readonly Unit[], group: VerbGroup, form: CueForm): boolean {
  const before = units[group.from - 1];
  const plural = form.forms.has('base') && !form.forms.has('past');
  return plural && !group.supported && before?.tag === 'noun' && !/(?:s|people|men|women|police|media)$/u.test(before.lower);
}

/** Tells a verb from the noun of the same form: "the group claims that" from "claims of fraud". */
function readsAsVerb(units: readonly Unit[], head: number, group: VerbGroup, to: number): boolean {
  if (group.supported || group.progressive) return true;
  const before = tagAt(units, group.from - 1);
  if (before === undefined) return false;
  if (before === 'relative' || before === 'subject-pronoun' || before === 'name' || before === 'close' || before === 'quotation' || before === 'comma') {
    const next = tagAt(units, to);
    return next === undefined || next !== 'preposition' || to > head + 1 || before === 'subject-pronoun' || before === 'quotation';
  }
  if (before === 'coordinator') return JOINED_STARTS.has(tagAt(units, to) ?? 'other');
  return before === 'noun' && CONTENT_STARTS.has(tagAt(units, to) ?? 'other');
}

function readCue(units: readonly Unit[], head: number, previous: CueSite | undefined, headline: boolean): CueSite | null {
  const unit = units[head];
  const forms = unit && CUE_FORMS.get(unit.lower);
  // A capital within a sentence makes a name of the word: "the Islamic State", "News & World Report".
  if (!unit || !forms || unit.tag === 'quotation' || (unit.capital && !headline)) return null;
  const chosen = chooseVerb(units, head, forms);
  if (!chosen) return null;
  const { form, to } = chosen;
  const group = readGroup(units, head);
  if (group.negated) return null;
  let { from } = group;
  const isGerund = form.forms.has('gerund');
  const before = tagAt(units, from - 1);
  const base = { verb: form.verb, head, to, antecedent: null, inverted: false, hypothetical: group.hypothetical };

  if (isGerund && !group.progressive) {
    const joins = before === 'comma' || before === 'coordinator' || before === 'quotation' || before === 'subordinator' || before === 'dash';
    const means = before === 'preposition' && /^(?:by|in)$/u.test(units[from - 1]?.lower ?? '');
    const subject = joins || means ? (previous?.subject ?? clauseSubject(units, from)) : before === 'noun' ? nounPhraseBefore(units, from) : null;
    return subject ? { ...base, from, form: 'participle', subject } : null;
  }
  if (before === 'to') {
    const start = narrativeInfinitive(units, from - 1);
    if (start < 0) return null;
    from = start;
    const subject = nounPhraseBefore(units, from) ?? previous?.subject ?? null;
    return subject ? { ...base, from, form: 'finite', subject } : null;
  }
  if (!isGerund && group.passive) return null;
  if ((before === 'determiner' && !PRONOMINAL.has(units[from - 1]?.lower ?? '')) || before === 'possessive' || before === 'preposition') return null;
  if (units[to]?.lower === 'by' && form.forms.has('participle') && !group.supported) return null;
  if (NOUN_LIKE_FORMS.has(unit.lower) && (!readsAsVerb(units, head, group, to) || disagrees(units, group, form))) return null;

  const inverted = invertedSubject(units, { from, to, verb: form.verb });
  if (inverted) return { ...base, from, form: 'finite', subject: inverted, inverted: true };
  if (before === 'relative' || (before === 'that' && NOMINAL.has(tagAt(units, from - 2) ?? 'other'))) {
    const comma = tagAt(units, from - 2) === 'comma';
    const antecedent = nounPhraseBefore(units, comma ? from - 2 : from - 1);
    return { ...base, from, form: 'relative', subject: { from: from - 1, to: from }, antecedent };
  }
  const subject = nounPhraseBefore(units, skipTimeBack(units, from));
  if (subject) return { ...base, from, form: 'finite', subject: fromQuotation(units, subject) };
  if (before === 'coordinator' || before === 'comma') {
    const inherited = previous?.subject ?? clauseSubject(units, from);
    return inherited ? { ...base, from, form: 'joined', subject: inherited } : null;
  }
  return null;
}

/** A headline in title case: capitals there tell nothing. */
function isTitleCase(units: readonly Unit[]): boolean {
  let capitals = 0;
  let small = 0;
  for (const unit of units) {
    if (unit.capital) capitals++;
    else if (unit.tag === 'noun' || unit.tag === 'verb' || unit.tag === 'past' || unit.tag === 'gerund') small++;
  }
  return capitals >= 2 && small === 0;
}

/** Finds the reporting verbs of a sentence outside its quotations, left to right. */
export function findCues(units: readonly Unit[]): CueSite[] {
  const cues: CueSite[] = [];
  const headline = isTitleCase(units);
  for (let head = 0; head < units.length; head++) {
    const cue = readCue(units, head, cues[cues.length - 1], headline);
    if (cue) {
      cues.push(cue);
      head = Math.max(head, cue.to - 1);
    }
  }
  return cues;
}
