import type { Reading, Sentence } from '../1-read/reading.js';
import type { Cue, Span } from '../types.js';
import { findAccordingTo } from './according-to.js';
import type { Attribution } from './attribution.js';
import { findContent } from './clauses.js';
import { findCues, type CueSite } from './cues.js';
import type { UnitRange } from './noun-phrases.js';
import { readUnits, type Unit } from './units.js';

/** What one sentence says of who said what. */
export interface SentenceStatements {
  units: Unit[];
  attributions: Attribution[];
  /** A cue with a speaker whose content must stand in what follows: "He added:". */
  open: { cue: Cue; speaker: Span | null; antecedent: Span | null } | null;
}

function spanOf(units: readonly Unit[], range: UnitRange): Span {
  const first = units[range.from];
  const last = units[range.to - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0 };
}

function cueOf(text: string, units: readonly Unit[], site: CueSite): Cue {
  const span = spanOf(units, { from: site.head, to: site.to });
  const lemma = [site.verb.lemma, ...(site.to > site.head + 1 ? [units[site.to - 1]?.lower ?? ''] : [])].join(' ');
  return { ...span, text: text.slice(span.start, span.end), lemma, act: site.verb.act };
}

/** A range as spans: one a paragraph is one here, since a sentence stays within its paragraph. */
function spansOf(units: readonly Unit[], ranges: readonly UnitRange[]): Span[] {
  return ranges.filter((range) => range.to > range.from).map((range) => spanOf(units, range));
}

/** Reads the statements of one sentence, outermost only: what is said within a content is part of it. */
export function findSentenceStatements(reading: Reading, sentence: Sentence): SentenceStatements {
  const { text } = reading;
  const units = readUnits(reading, sentence);
  const cues = findCues(units);
  const attributions: Attribution[] = [];
  let usedTo = 0;

  const vouched = findAccordingTo(units, cues);
  if (vouched) {
    const span = spanOf(units, vouched.cue);
    attributions.push({
      spans: spansOf(units, vouched.ranges),
      cue: { ...span, text: text.slice(span.start, span.end), lemma: 'according to', act: 'state' },
      speaker: spanOf(units, vouched.speaker),
      antecedent: null,
      headed: false,
      carried: false,
      confidence: 0.85,
      rule: 'according-to',
    });
    usedTo = Math.max(...vouched.ranges.map((range) => range.to), vouched.speaker.to);
  }

  let open: SentenceStatements['open'] = null;
  let clauseStart = usedTo;
  let governing: { subject: UnitRange | null; antecedent: UnitRange | null } | null = null;
  cues.forEach((site, index) => {
    if (site.head < usedTo || isComplement(units, site)) return;
    const takesOver = site.form === 'joined' || site.form === 'participle' ? governing : null;
    const subject = takesOver?.subject ?? site.subject;
    const speaker = subject ? spanOf(units, subject) : null;
    const antecedent = takesOver?.antecedent ?? site.antecedent;
    const stoodFor = antecedent ? spanOf(units, antecedent) : null;
    const content = findContent(units, cues, index, clauseStart, text);
    if (!content) {
      const asks = site.verb.frames.has('clause') || site.verb.frames.has('that') || site.verb.frames.has('addressee') || site.verb.frames.has('quotation');
      if (asks && !site.hypothetical) open = { cue: cueOf(text, units, site), speaker, antecedent: stoodFor };
      return;
    }
    open = null;
    attributions.push({
      spans: spansOf(units, content.ranges),
      cue: cueOf(text, units, site),
      speaker,
      antecedent: stoodFor,
      headed: false,
      carried: site.form === 'joined' || site.form === 'participle',
      confidence: content.confidence,
      rule: content.rule,
    });
    governing = { subject, antecedent };
    usedTo = content.usedTo ?? Math.max(site.to, ...content.ranges.map((range) => range.to));
    clauseStart = behindSeparator(units, usedTo);
  });
  return { units, attributions, open };
}

/** "on the grounds that its tests threatened to …": a clause that completes a noun asserts nothing of its own. */
function isComplement(units: readonly Unit[], site: CueSite): boolean {
  return site.form === 'finite' && !site.inverted && site.subject !== null && units[site.subject.from - 1]?.tag === 'that';
}

/** Steps over the comma and conjunction that part one clause from the next. */
function behindSeparator(units: readonly Unit[], from: number): number {
  let index = from;
  while (['comma', 'semicolon', 'coordinator', 'subordinator', 'dash'].includes(units[index]?.tag ?? '')) index++;
  return index;
}
