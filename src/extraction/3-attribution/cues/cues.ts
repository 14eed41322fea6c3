import {
  ASPECT_FORMS,
  CONDITIONS,
  HEARING_VERBS,
  NOBODY,
  PRONOMINAL_DETERMINERS,
} from '../../data/clause-words.js';
import { NOUN_LIKE_FORMS, type CueForm, type ReportingVerb } from '../../data/reporting-verbs.js';
import { isTagged, tagAt, type UnitRange } from '../grammar/grammar.js';
import { readInfinitiveClause } from './infinitive-cues.js';
import { readsAsVerb } from '../grammar/noun-or-verb.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { HEADS, opensCircumstance } from '../grammar/noun-phrase-parts.js';
import { gapBefore } from './gaps.js';
import { mainSubject, quotedSpeaker } from './participle-subjects.js';
import { particleBehind } from '../grammar/particles.js';
import { agentBehind, opensQuestion, passiveSubject } from './passive-cues.js';
import { clauseSubject, invertedSubject, lateSubject, widenToQuotation } from '../grammar/subjects.js';
import type { Tag, Unit } from '../grammar/units.js';
import { readVerbGroup, skipTimeBefore, type VerbGroup } from '../grammar/verb-groups.js';

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
   * ("and added") take over another verb's; the subject of a `passive` is no speaker ("was asked"), and may be missing
   * ("Asked whether …, he"); an `adjunct` opens the sentence of its subject ("After saying that …, he"); an
   * `infinitive` tells what a deed was for ("took the stage to announce").
   */
  form: 'finite' | 'relative' | 'participle' | 'joined' | 'passive' | 'adjunct' | 'infinitive';
  /** The verb's subject; an empty range where it has none. */
  subject: UnitRange;
  /** Who speaks: the subject, or the agent of a passive verb; null where nobody is named. */
  speaker: UnitRange | null;
  /** Whom the relative pronoun of a `relative` cue stands for. */
  antecedent: UnitRange | null;
  /** The relative pronoun before the subject that stands for part of what is said: "which she said would fail". */
  gap: UnitRange | null;
  /** The subject follows: "…, said the minister". */
  inverted: boolean;
  /** "would say", "will announce": only quotation marks make a statement of it. */
  hypothetical: boolean;
}

const ADJUNCT_STARTS = new Set<Tag>(['subordinator', 'preposition']);
const JOINING = new Set<Tag>(['comma', 'coordinator', 'quotation', 'subordinator', 'dash']);

/** The verb itself, before its place in the clause is known. */
type CueHead = Pick<CueSite, 'verb' | 'head' | 'from' | 'to' | 'hypothetical'>;

/** A cue in its clause; its subject speaks and no other word stands for anybody, unless `special` tells. */
function site(
  cue: CueHead,
  form: CueSite['form'],
  subject: UnitRange,
  special: Partial<Pick<CueSite, 'speaker' | 'antecedent' | 'gap' | 'inverted' | 'hypothetical'>> = {},
): CueSite {
  return {
    verb: cue.verb,
    head: cue.head,
    from: cue.from,
    to: cue.to,
    hypothetical: special.hypothetical ?? cue.hypothetical,
    form,
    subject,
    speaker: special.speaker === undefined ? subject : special.speaker,
    antecedent: special.antecedent ?? null,
    gap: special.gap ?? null,
    inverted: special.inverted ?? false,
  };
}

function chooseVerb(units: readonly Unit[], head: number, forms: readonly CueForm[]) {
  for (const form of forms) {
    if (form.verb.particles.length === 0) return { form, to: head + 1 };
    const particle = particleBehind(units, head, form.verb);
    if (particle > head) return { form, to: particle + 1 };
  }
  return null;
}

/** The subject before a verb group, or the one that it shares with the verb before. */
function subjectOf(units: readonly Unit[], from: number, previous: CueSite | undefined): UnitRange | null {
  const own = nounPhraseBefore(units, skipTimeBefore(units, from));
  if (own) return own;
  return tagAt(units, from - 1) === 'coordinator' ? (previous?.subject ?? clauseSubject(units, from)) : null;
}

/** "…, adding that", "by saying that", "a statement saying that". */
function readParticiple(units: readonly Unit[], cue: CueHead, previous: CueSite | undefined): CueSite | null {
  const before = units[cue.from - 1];
  const quoted = quotedSpeaker(units, cue.from - 1);
  if (quoted) return site(cue, 'finite', quoted);
  const main =
    isTagged(units, cue.from - 1, ADJUNCT_STARTS) || !before ? mainSubject(units, cue.from, cue.to) : null;
  if (main) return site(cue, 'adjunct', main);
  const means = before?.lower === 'by' || before?.lower === 'in';
  if (means || isTagged(units, cue.from - 1, JOINING)) {
    // "defended the police after a man was shot dead, saying …": the passive's subject does not speak.
    const taken = previous?.form === 'passive' ? null : previous?.subject;
    const subject = taken ?? clauseSubject(units, cue.from);
    return subject && site(cue, 'participle', subject);
  }
  const aspect = before && ASPECT_FORMS.has(before.lower) ? readVerbGroup(units, cue.from - 1) : null;
  if (aspect) {
    const beginner = aspect.negated || aspect.modal ? null : subjectOf(units, aspect.from, previous);
    return beginner && site({ ...cue, from: aspect.from }, 'finite', beginner);
  }
  const doer = before?.tag === 'noun' || before?.tag === 'name' ? nounPhraseBefore(units, cue.from) : null;
  // "with Lund saying that": a name alone may as well belong to what comes before it ("met Lund, saying").
  const told = before?.tag === 'noun' || units[(doer?.from ?? 0) - 1]?.lower === 'with';
  return told && doer ? site(cue, 'participle', doer) : null;
}

function readInfinitive(units: readonly Unit[], cue: CueHead, previous: CueSite | undefined): CueSite | null {
  const clause = readInfinitiveClause(units, cue.from - 1, previous?.subject ?? null);
  if (!clause) return null;
  return site({ ...cue, from: clause.from }, clause.purpose ? 'infinitive' : 'finite', clause.subject);
}

function readRelative(units: readonly Unit[], cue: CueHead): CueSite | null {
  const pronoun = cue.from - 1;
  const tag = tagAt(units, pronoun);
  const relative = tag === 'relative' || (tag === 'that' && isTagged(units, pronoun - 1, HEADS));
  if (!relative) return null;
  const mark = tagAt(units, pronoun - 1);
  const antecedent = nounPhraseBefore(units, mark === 'comma' || mark === 'dash' ? pronoun - 1 : pronoun);
  return site(cue, 'relative', { from: pronoun, to: cue.from }, { antecedent });
}

/** A finite verb with its subject behind it, in a relative pronoun, before it, or shared with an earlier verb. */
function readFinite(units: readonly Unit[], cue: CueHead, previous: CueSite | undefined): CueSite | null {
  const inverted = invertedSubject(units, cue);
  if (inverted) return site(cue, 'finite', inverted, { inverted: true });
  const relative = readRelative(units, cue);
  if (relative) return relative;
  const subject = nounPhraseBefore(units, skipTimeBefore(units, cue.from));
  if (subject) {
    const conditional = CONDITIONS.has(units[subject.from - 1]?.lower ?? '');
    const gapped = gapBefore(units, subject, cue.to);
    if (gapped) return site(cue, 'finite', gapped.subject, { gap: gapped.gap });
    const whole = widenToQuotation(units, subject);
    // "Nobody said that …", "No minister has said that …"
    const denied = NOBODY.has(units[whole.from]?.lower ?? '');
    return site(cue, 'finite', whole, { hypothetical: conditional || denied || cue.hypothetical });
  }
  const late = lateSubject(units, cue);
  if (late) return site(cue, 'finite', late, { inverted: true });
  const before = tagAt(units, cue.from - 1);
  if (before !== 'coordinator' && before !== 'comma') return null;
  const shared = previous?.subject ?? clauseSubject(units, cue.from);
  return shared && site(cue, 'joined', shared);
}

/** "was announced by the ministry", "was asked whether". */
function readPassive(units: readonly Unit[], cue: CueHead): CueSite | null {
  const subject = cue.hypothetical ? null : passiveSubject(units, cue.from);
  return subject && site(cue, 'passive', subject, { speaker: agentBehind(units, cue.to) });
}

/** "Asked whether …, he said", "when asked about". */
function readReducedPassive(units: readonly Unit[], cue: CueHead): CueSite {
  const none = { from: cue.from, to: cue.from };
  return site(cue, 'passive', none, { speaker: agentBehind(units, cue.to) });
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
  // A capital within a sentence makes a name of the word: "the Islamic State", "News & World Report".
  if (!unit || (unit.capital && !titleCase)) return null;
  const forms = unit.known?.cueForms;
  if (!forms) return null;
  const chosen = chooseVerb(units, head, forms);
  const group = readVerbGroup(units, head);
  if (!chosen || group.negated) return null;
  const { form, to } = chosen;
  const cue: CueHead = { verb: form.verb, head, from: group.from, to, hypothetical: group.modal };

  if (form.forms.has('gerund')) {
    if (!group.withBe) return readParticiple(units, cue, previous);
  } else if (group.withBe) {
    return form.forms.has('participle') ? readPassive(units, cue) : null;
  } else if (asksAside(units, cue, group)) {
    return readReducedPassive(units, cue);
  }
  if (tagAt(units, cue.from - 1) === 'to') return readInfinitive(units, cue, previous);
  const reduced =
    units[to]?.lower === 'by' &&
    !opensCircumstance(units, to) &&
    form.forms.has('participle') &&
    !group.supported;
  const told = HEARING_VERBS.has(form.verb.lemma) && tagAt(units, to) === 'preposition' && !group.supported;
  if (reduced || told || isNominal(units, cue.from)) return null;
  if (NOUN_LIKE_FORMS.has(unit.lower) && !readsAsVerb(units, head, to, group, form)) return null;
  return readFinite(units, cue, previous);
}

function asksAside(units: readonly Unit[], { verb, head, from, to }: CueHead, group: VerbGroup): boolean {
  return (
    verb.act === 'ask' && units[head]?.lower === 'asked' && !group.supported && opensQuestion(units, from, to)
  );
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
