import { COMPLEMENTED, PARTICIPLES_WITH_PHRASE } from '../../data/clause-words.js';
import { isIndefinite, isTagged, tagAt, type UnitRange } from './grammar.js';
import {
  HEADS,
  INNER,
  isInnerQuotation,
  MAX_PHRASE_UNITS,
  openingBracket,
  trimPhrase,
} from './noun-phrase-parts.js';
import type { Tag, Unit } from './units.js';

const MAX_RELATIVE_UNITS = 10;
const VERBAL = new Set<Tag>(['verb', 'past', 'be', 'auxiliary', 'modal', 'to', 'negation']);
const ATTRIBUTIVE = new Set<Tag>(['past', 'gerund', 'verb', 'adverb']);
const CLAUSE_MARKS = new Set<Tag>(['comma', 'stop', 'coordinator', 'subordinator']);
const SENTENCE_MARKS = new Set<Tag>(['stop', 'semicolon', 'colon']);
/** An aside that begins with one of these tells circumstance: "Kovac, in a speech on Monday, said". */
const CIRCUMSTANCES = new Set<Tag>([
  'preposition',
  'gerund',
  'past',
  'subordinator',
  'adverb',
  'time',
  'verb',
  'to',
  'coordinator',
]);

const isHead = (units: readonly Unit[], index: number): boolean => isTagged(units, index, HEADS);

/** Where the relative clause begins that a verb belongs to ("voters who backed him"), comma included; -1 if it belongs to none. */
function relativeBefore(units: readonly Unit[], verb: number): number {
  for (let index = verb - 1; index >= Math.max(1, verb - MAX_RELATIVE_UNITS); index--) {
    if (isTagged(units, index, CLAUSE_MARKS)) return -1;
    const tag = tagAt(units, index);
    if (tag !== 'relative' && tag !== 'that') continue;
    const start = tag === 'relative' && tagAt(units, index - 1) === 'comma' ? index - 1 : index;
    return isHead(units, start - 1) ? start : -1;
  }
  return -1;
}

/** "close" in "a diplomat close to the talks": goes on with the phrase whose head stands before it. */
function bindsTo(units: readonly Unit[], index: number): boolean {
  return COMPLEMENTED.has(units[index - 1]?.lower ?? '') && isHead(units, index - 2);
}

/** "people briefed on the plan", "a group based in Springfield": a participle with a phrase of its own. */
function bindsParticiple(units: readonly Unit[], index: number): boolean {
  return (
    PARTICIPLES_WITH_PHRASE.has(units[index - 1]?.lower ?? '') &&
    isHead(units, index - 2) &&
    tagAt(units, index - 2) !== 'subject-pronoun'
  );
}

/** Where a step to the left leads: the index to go on from, and whether the unit there is part of the phrase. */
type Step = { index: number; part: boolean } | null;

/** What reads as a verb right before another is part of the phrase: a participle behind its noun, a gerund behind its article. */
function endsPhrase(units: readonly Unit[], index: number): boolean {
  const before = tagAt(units, index - 1);
  if (tagAt(units, index) === 'gerund') return before === 'determiner' || before === 'possessive';
  const named = isHead(units, index - 1) && before !== 'subject-pronoun';
  return tagAt(units, index) === 'past' && (named || units[index - 1]?.lower === 'those');
}

function stepLeft(units: readonly Unit[], index: number, to: number, phraseStart: Tag | undefined): Step {
  const unit = units[index];
  if (!unit) return null;
  const before = tagAt(units, index - 1);
  switch (unit.tag) {
    case 'dash':
      // "a 17-year-old"
      if (before === 'number' && /^(?:year|month)-old/u.test(units[index + 1]?.lower ?? ''))
        return { index, part: false };
      break;
    case 'to':
      if (bindsTo(units, index)) return { index: index - 1, part: false };
      break;
    case 'close': {
      const open = openingBracket(units, index);
      return open < 0 ? null : { index: open, part: false };
    }
    case 'preposition':
      if (bindsParticiple(units, index)) return { index: index - 1, part: false };
      // "of the ministry": the phrase goes on only if something stands before the preposition.
      // "one in five" has its head in its number.
      return isHead(units, index - 1) || before === 'close' || units[index - 1]?.lower === 'one'
        ? { index, part: false }
        : null;
    case 'coordinator': {
      const joins = (unit.lower === 'and' || unit.lower === 'or') && isHead(units, index - 1);
      return joins && phraseStart !== 'subject-pronoun' ? { index, part: false } : null;
    }
  }
  if (ATTRIBUTIVE.has(unit.tag) && index < to - 1) {
    const attributive =
      before === 'determiner' || before === 'possessive' || (before === 'adverb' && unit.tag === 'past');
    if (attributive) return { index, part: false };
  }
  // Right before a verb, what reads as another is a noun: "its tests threatened".
  if (unit.tag === 'verb' && index === to - 1) return { index, part: true };
  // "those surveyed said", "another ranking says"
  if (index === to - 1 && endsPhrase(units, index)) return { index, part: true };
  if (VERBAL.has(unit.tag)) {
    const relative = relativeBefore(units, index);
    return relative < 0 ? null : { index: relative, part: false };
  }
  // "he and Lund"
  if (unit.tag === 'subject-pronoun' && tagAt(units, index + 1) === 'coordinator' && index < to - 1)
    return { index, part: true };
  return INNER.has(unit.tag) || isInnerQuotation(unit) ? { index, part: true } : null;
}

/** Walks left from `to` over one noun phrase without appositions; returns where it begins, or `to` if there is none. */
function coreStart(units: readonly Unit[], to: number): number {
  const last = tagAt(units, to - 1);
  if (last === 'subject-pronoun') return to - 1;
  if (last === 'coordinator' || last === 'preposition') return to;
  let from = to;
  for (let index = to - 1; index >= Math.max(0, to - MAX_PHRASE_UNITS); index--) {
    // "Here is what Kovac said": what was said, not who.
    if (units[index]?.lower === 'what') break;
    if (tagAt(units, index) === 'determiner') {
      from = index;
      const before = tagAt(units, index - 1);
      if (before === 'to' && bindsTo(units, index - 1)) continue;
      if (before !== 'preposition' && before !== 'determiner') break;
      continue;
    }
    const step = stepLeft(units, index, to, tagAt(units, from));
    if (!step) break;
    index = step.index;
    if (step.part) from = index;
  }
  return from;
}

function hasEarlierComma(units: readonly Unit[], before: number): boolean {
  for (let index = before - 1; index >= Math.max(1, before - 20); index--) {
    if (tagAt(units, index) === 'comma') return true;
  }
  return false;
}

/** The comma that opens the aside which ends in a comma at `close`, or -1. */
function openingComma(units: readonly Unit[], close: number): number {
  for (let index = close - 1; index >= Math.max(1, close - MAX_PHRASE_UNITS); index--) {
    if (isTagged(units, index, SENTENCE_MARKS)) return -1;
    if (tagAt(units, index) !== 'comma') continue;
    const before = tagAt(units, index - 1);
    if (!isHead(units, index - 1) && before !== 'close') continue;
    // "Kovac, 35, the mayor, said": an age is part of the aside.
    if (before === 'number' && tagAt(units, index - 2) === 'comma') continue;
    // "Kovac, the mayor of Springfield, Ill., said": a place's second half opens nothing.
    const place = tagAt(units, index + 1) === 'name' && index + 2 === close && before === 'name';
    if (place && hasEarlierComma(units, index)) continue;
    return index;
  }
  return -1;
}

function openingDash(units: readonly Unit[], close: number): number {
  for (let index = close - 1; index >= Math.max(0, close - MAX_PHRASE_UNITS); index--) {
    if (tagAt(units, index) === 'dash') return index;
  }
  return -1;
}

/** "“…,” Ana Kovac, a spokeswoman for the ministry told reporters": the comma that should close the apposition is missing. */
function unclosedApposition(units: readonly Unit[], from: number): number {
  const opener = units[from];
  if (tagAt(units, from - 1) !== 'comma' || !(isIndefinite(opener) || opener?.lower === 'the')) return from;
  let name = from - 1;
  while (tagAt(units, name - 1) === 'name') name--;
  const before = tagAt(units, name - 1);
  const whole = before === undefined || before === 'quotation' || before === 'coordinator';
  return name < from - 1 && whole ? name : from;
}

/**
 * The noun phrase that ends right before unit `to`: role, name, apposition and relative clause included, an aside of
 * circumstance ("X, in a speech on Monday, …") left out. Null if no noun phrase ends there.
 */
export function nounPhraseBefore(units: readonly Unit[], to: number): UnitRange | null {
  const last = tagAt(units, to - 1);
  if (last !== 'comma' && last !== 'dash') {
    const core = trimPhrase(units, coreStart(units, to), to);
    return core && { from: unclosedApposition(units, core.from), to };
  }
  const open = last === 'comma' ? openingComma(units, to - 1) : openingDash(units, to - 1);
  // "Sen. Lund (Springfield), said": a comma that only the bracket explains.
  if (open < 1 && tagAt(units, to - 2) === 'close') return nounPhraseBefore(units, to - 1);
  if (open < 1) return null;
  const core = trimPhrase(units, coreStart(units, open), open);
  return core && !isTagged(units, open + 1, CIRCUMSTANCES) ? { from: core.from, to } : core;
}
