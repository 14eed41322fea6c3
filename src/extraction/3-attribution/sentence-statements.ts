import { INVERTING_VERBS } from '../data/clause-words.js';
import { BULLETS } from '../data/labels.js';
import type { Cue, Span } from '../types.js';
import { findAccordingTo, type AccordingTo } from './contents/according-to.js';
import { makeAttribution, type Attribution } from './attribution.js';
import type { Content } from './contents/content.js';
import { findContent } from './contents/contents.js';
import { findCues, type CueSite } from './cues/cues.js';
import { isTagged, tagAt, type UnitRange } from './grammar/grammar.js';
import { withNominalStatements } from './nominal/nominal-statements.js';
import { namesSomebody } from './grammar/somebody.js';
import type { Proposal } from './weighing/proposal.js';
import { weighIn, type Judge, type Weighed } from './weighing/weigh.js';
import { spanOf, type Tag, type Unit } from './grammar/units.js';

/** What one sentence says of who said what. */
export interface SentenceStatements {
  /** Empty where nobody asks for them any more. */
  units: readonly Unit[];
  attributions: Attribution[];
  /** A cue with a speaker whose content must stand in what follows: "He added:". */
  open: Pick<Attribution, 'cue' | 'speaker' | 'antecedent' | 'via'> | null;
  /** Who passed on what is said here, where none of its statements was found to be theirs. */
  via: readonly Span[] | undefined;
}

/** Who speaks in a clause, and whom it stands for where it is a relative pronoun. */
type Speaking = Pick<CueSite, 'speaker' | 'antecedent'>;

const MAX_LABEL_UNITS = 8;
const SEPARATORS = new Set<Tag>(['comma', 'semicolon', 'coordinator', 'subordinator', 'dash']);

const endOf = (ranges: readonly UnitRange[]): number => Math.max(...ranges.map((range) => range.to));

function cueOf(text: string, units: readonly Unit[], site: CueSite): Cue {
  const { start, end } = spanOf(units, { from: site.head, to: site.to });
  const particle = site.to > site.head + 1 ? ` ${units[site.to - 1]?.lower ?? ''}` : '';
  return { start, end, text: text.slice(start, end), lemma: site.verb.lemma + particle, act: site.verb.act };
}

/** "on the grounds that its tests threatened to …": a clause that completes a noun asserts nothing of its own. */
function isComplement(units: readonly Unit[], site: CueSite): boolean {
  if (site.form !== 'finite' || site.inverted || site.gap || tagAt(units, site.subject.from - 1) !== 'that')
    return false;
  // "now that Lund has said …": whoever speaks in clauses of their own speaks there too.
  return !site.verb.frames.has('clause') || !namesSomebody(units, site.subject);
}

/** Steps over the comma and conjunction that part one clause from the next. */
function behindSeparator(units: readonly Unit[], from: number): number {
  let index = from;
  while (isTagged(units, index, SEPARATORS)) index++;
  return index;
}

/** Cues whose speaker is another verb's subject. */
const TAKING_OVER = new Set<CueSite['form']>(['joined', 'participle']);
/** Cues whose content must stand in their own sentence. */
const SILENT_FORMS = new Set<CueSite['form']>(['passive', 'adjunct', 'infinitive']);

/** A cue that may stand before a quotation of its own sentence or paragraph. */
function expectsMore({ verb, hypothetical, form }: CueSite): boolean {
  const speaks = ['clause', 'that', 'addressee', 'quotation'] as const;
  return !hypothetical && !SILENT_FORMS.has(form) && speaks.some((frame) => verb.frames.has(frame));
}

function proposeCued(site: CueSite, { speaker }: Speaking, { ranges, rule, confidence }: Content): Proposal {
  const { from, to, head, verb } = site;
  const form = `${site.form}${site.inverted ? ' inverted' : ''}${site.hypothetical ? ' hypothetical' : ''}`;
  const lemma = [verb.lemma, ...verb.particles].join(' ');
  return { rule, lemma, form, cue: { from, to }, head, speaker: speaker ?? site.subject, ranges, confidence };
}

function proposeVouched({ cue, speaker, ranges }: AccordingTo): Proposal {
  const rule = 'according-to';
  return { rule, lemma: rule, form: rule, cue, head: cue.from, speaker, ranges, confidence: 0.85 };
}

function vouchedStatement(
  text: string,
  units: readonly Unit[],
  { cue, speaker }: AccordingTo,
  { ranges, confidence }: Weighed,
): Attribution {
  const { start, end } = spanOf(units, cue);
  return makeAttribution({
    spans: ranges.map((range) => spanOf(units, range)),
    cue: { start, end, text: text.slice(start, end), lemma: 'according to', act: 'state' },
    speaker: spanOf(units, speaker),
    confidence,
    rule: 'according-to',
  });
}

/** A cue with its speaker, whose content is still to come. */
function openCue(
  text: string,
  units: readonly Unit[],
  site: CueSite,
  { speaker, antecedent }: Speaking,
): NonNullable<SentenceStatements['open']> {
  return {
    cue: cueOf(text, units, site),
    speaker: speaker && spanOf(units, speaker),
    antecedent: antecedent && spanOf(units, antecedent),
    via: undefined,
  };
}

function cuedStatement(
  text: string,
  units: readonly Unit[],
  site: CueSite,
  { speaker, antecedent }: Speaking,
  rule: string,
  { ranges, confidence }: Weighed,
): Attribution {
  return makeAttribution({
    spans: ranges.map((range) => spanOf(units, range)),
    cue: cueOf(text, units, site),
    speaker: speaker && spanOf(units, speaker),
    antecedent: antecedent && spanOf(units, antecedent),
    carried: TAKING_OVER.has(site.form) || site.form === 'infinitive',
    confidence,
    rule: site.form === 'infinitive' ? `to-${rule}` : rule,
  });
}

const QUESTION_VERBS = new Set<Tag>(['modal', 'auxiliary', 'be']);

/** "Can you confirm that he will come?": the reporter's own question states nothing. */
function isQuestion(units: readonly Unit[]): boolean {
  if (units.at(-1)?.lower !== '?' || units.some((unit) => unit.tag === 'quotation')) return false;
  const colon = units.findIndex((unit, index) => index < MAX_LABEL_UNITS && unit.tag === 'colon');
  return isTagged(units, colon + 1, QUESTION_VERBS);
}

/** The index of a cue that closes the sentence and vouches for all of it: "Norland condemned the raid, his office said."; else -1. */
function closingTag(units: readonly Unit[], cues: readonly CueSite[], text: string): number {
  const last = cues.findLastIndex(({ form }) => form === 'finite');
  const tag = cues[last];
  // "In contrast, Lund said, the south agreed": the comma there closes another tag.
  const closesAnother = cues.some(({ to }) => to + 1 === tag?.subject.from);
  if (
    !tag ||
    last < 1 ||
    closesAnother ||
    !INVERTING_VERBS.has(tag.verb.lemma) ||
    units.some((unit) => unit.tag === 'quotation')
  )
    return -1;
  const content = findContent(units, cues, last, 0, text);
  return content?.rule === 'clause-tag' && content.ranges.length === 1 && content.ranges[0]?.from === 0
    ? last
    : -1;
}

/** Steps over the bullet or dash that begins an item of a list or a line of dialogue. */
function leadEnd([first]: readonly Unit[]): number {
  return first?.tag === 'dash' || (first?.tag === 'other' && BULLETS.has(first.lower)) ? 1 : 0;
}

/**
 * Reads the statements of a sentence's units, or of some of them, outermost only: what is said within a content is part
 * of it.
 */
export function readStatements(
  text: string,
  units: readonly Unit[],
  judge: Judge | null,
): SentenceStatements {
  const cues = isQuestion(units) ? [] : findCues(units);
  const weigh = weighIn(units, cues, judge);
  const vouched = findAccordingTo(units, cues);
  const weighedVouched = vouched && weigh(proposeVouched(vouched));
  const attributions =
    vouched && weighedVouched ? [vouchedStatement(text, units, vouched, weighedVouched)] : [];
  let usedTo = vouched && weighedVouched ? endOf([...weighedVouched.ranges, vouched.speaker]) : 0;
  let clauseStart = Math.max(usedTo, leadEnd(units));
  let governing: Speaking | null = null;
  let open: SentenceStatements['open'] = null;

  const outermost = weighedVouched ? -1 : closingTag(units, cues, text);
  for (const [index, site] of cues.entries()) {
    if (site.head < usedTo || isComplement(units, site) || index < outermost) continue;
    const takesOver = TAKING_OVER.has(site.form);
    const speaking: Speaking = takesOver && governing ? governing : site;
    const proposed = findContent(units, cues, index, clauseStart, text);
    const weighed = proposed && weigh(proposeCued(site, speaking, proposed));
    if (!weighed) {
      if (expectsMore(site)) open = openCue(text, units, site, speaking);
      continue;
    }
    open = null;
    attributions.push(cuedStatement(text, units, site, speaking, proposed.rule, weighed));
    if (site.speaker === site.subject) governing = speaking;
    usedTo = Math.max(site.to, Math.min(proposed.usedTo ?? Infinity, endOf(weighed.ranges)));
    clauseStart = behindSeparator(units, usedTo);
  }
  return {
    units,
    attributions: withNominalStatements(attributions, text, units, cues, weigh),
    open,
    via: undefined,
  };
}
