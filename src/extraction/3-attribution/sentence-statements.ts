import type { Reading, Sentence } from '../1-read/reading.js';
import type { Cue, Span } from '../types.js';
import { findAccordingTo, type AccordingTo } from './according-to.js';
import type { Attribution } from './attribution.js';
import type { Content } from './content.js';
import { findContent } from './contents.js';
import { findCues, type CueSite } from './cues.js';
import { isTagged, tagAt, type UnitRange } from './grammar.js';
import { readUnits, spanOf, type Tag, type Unit } from './units.js';

/** What one sentence says of who said what. */
export interface SentenceStatements {
  units: Unit[];
  attributions: Attribution[];
  /** A cue with a speaker whose content must stand in what follows: "He added:". */
  open: Pick<Attribution, 'cue' | 'speaker' | 'antecedent'> | null;
}

/** Who speaks in a clause: a subject, and whom it stands for where it is a relative pronoun. */
type Speaking = Pick<CueSite, 'subject' | 'antecedent'>;

const SEPARATORS = new Set<Tag>(['comma', 'semicolon', 'coordinator', 'subordinator', 'dash']);

const endOf = (ranges: readonly UnitRange[]): number => Math.max(...ranges.map((range) => range.to));

function cueOf(text: string, units: readonly Unit[], site: CueSite): Cue {
  const { start, end } = spanOf(units, { from: site.head, to: site.to });
  const particle = site.to > site.head + 1 ? ` ${units[site.to - 1]?.lower ?? ''}` : '';
  return { start, end, text: text.slice(start, end), lemma: site.verb.lemma + particle, act: site.verb.act };
}

/** "on the grounds that its tests threatened to …": a clause that completes a noun asserts nothing of its own. */
function isComplement(units: readonly Unit[], site: CueSite): boolean {
  return site.form === 'finite' && !site.inverted && tagAt(units, site.subject.from - 1) === 'that';
}

/** Steps over the comma and conjunction that part one clause from the next. */
function behindSeparator(units: readonly Unit[], from: number): number {
  let index = from;
  while (isTagged(units, index, SEPARATORS)) index++;
  return index;
}

/** A cue that may stand before a quotation of its own sentence or paragraph. */
function expectsMore({ verb, hypothetical }: CueSite): boolean {
  const speaks = ['clause', 'that', 'addressee', 'quotation'] as const;
  return !hypothetical && speaks.some((frame) => verb.frames.has(frame));
}

function vouchedStatement(
  text: string,
  units: readonly Unit[],
  { cue, speaker, ranges }: AccordingTo,
): Attribution {
  const { start, end } = spanOf(units, cue);
  return {
    spans: ranges.map((range) => spanOf(units, range)),
    cue: { start, end, text: text.slice(start, end), lemma: 'according to', act: 'state' },
    speaker: spanOf(units, speaker),
    antecedent: null,
    headed: false,
    carried: false,
    confidence: 0.85,
    rule: 'according-to',
  };
}

function statedBy(
  units: readonly Unit[],
  { subject, antecedent }: Speaking,
): Pick<Attribution, 'speaker' | 'antecedent'> {
  return { speaker: spanOf(units, subject), antecedent: antecedent && spanOf(units, antecedent) };
}

function cuedStatement(
  text: string,
  units: readonly Unit[],
  site: CueSite,
  speaking: Speaking,
  content: Content,
): Attribution {
  const spans: Span[] = content.ranges.map((range) => spanOf(units, range));
  return {
    spans,
    cue: cueOf(text, units, site),
    ...statedBy(units, speaking),
    headed: false,
    carried: site.form === 'joined' || site.form === 'participle',
    confidence: content.confidence,
    rule: content.rule,
  };
}

/** Reads the statements of one sentence, outermost only: what is said within a content is part of it. */
export function findSentenceStatements(reading: Reading, sentence: Sentence): SentenceStatements {
  const { text } = reading;
  const units = readUnits(reading, sentence);
  const cues = findCues(units);
  const vouched = findAccordingTo(units, cues);
  const attributions = vouched ? [vouchedStatement(text, units, vouched)] : [];
  let usedTo = vouched ? endOf([...vouched.ranges, vouched.speaker]) : 0;
  let clauseStart = usedTo;
  let governing: Speaking | null = null;
  let open: SentenceStatements['open'] = null;

  for (const [index, site] of cues.entries()) {
    if (site.head < usedTo || isComplement(units, site)) continue;
    const takesOver = site.form === 'joined' || site.form === 'participle';
    const speaking: Speaking = takesOver && governing ? governing : site;
    const content = findContent(units, cues, index, clauseStart, text);
    if (!content) {
      if (expectsMore(site)) open = { cue: cueOf(text, units, site), ...statedBy(units, speaking) };
      continue;
    }
    open = null;
    attributions.push(cuedStatement(text, units, site, speaking, content));
    governing = speaking;
    usedTo = content.usedTo ?? Math.max(site.to, endOf(content.ranges));
    clauseStart = behindSeparator(units, usedTo);
  }
  return { units, attributions, open };
}
