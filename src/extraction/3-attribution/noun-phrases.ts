import type { Tag, Unit } from './units.js';

/** A run of units: indexes into a sentence's units, `to` exclusive. */
export interface UnitRange {
  from: number;
  to: number;
}

const MAX_UNITS = 60;
const HEADS = new Set<Tag>(['name', 'noun', 'subject-pronoun', 'pronoun', 'number']);
const INNER = new Set<Tag>(['name', 'noun', 'number', 'determiner', 'possessive', 'pronoun']);
const VERBAL = new Set<Tag>(['verb', 'past', 'be', 'auxiliary', 'modal', 'to', 'negation']);
const CIRCUMSTANCES = new Set<Tag>(['preposition', 'gerund', 'past', 'subordinator', 'adverb', 'time', 'verb', 'to', 'coordinator']);

const tagAt = (units: readonly Unit[], index: number): Tag | undefined => units[index]?.tag;
const isHead = (tag: Tag | undefined): boolean => tag !== undefined && HEADS.has(tag);

const isPronoun = (tag: Tag | undefined): boolean => tag === 'subject-pronoun' || tag === 'pronoun';

/** A short quotation within a noun phrase: a nickname or a word held at arm's length. */
function isInnerQuotation(unit: Unit | undefined): boolean {
  return unit?.tag === 'quotation' && unit.tokenEnd - unit.tokenStart <= 6;
}

/** Looks left of a verb for the "who" or "that" of a relative clause which the verb belongs to; its index or -1. */
function relativeBefore(units: readonly Unit[], verb: number): number {
  for (let index = verb - 1; index >= Math.max(1, verb - 10); index--) {
    const tag = tagAt(units, index);
    if (tag === 'comma' || tag === 'stop' || tag === 'coordinator' || tag === 'subordinator') return -1;
    if (tag === 'relative' || tag === 'that') {
      const comma = tag === 'relative' && tagAt(units, index - 1) === 'comma';
      return isHead(tagAt(units, comma ? index - 2 : index - 1)) ? (comma ? index - 1 : index) : -1;
    }
  }
  return -1;
}

/** Walks left from `to` over one noun phrase without appositions; returns where it begins, or `to` if there is none. */
function coreStart(units: readonly Unit[], to: number): number {
  const limit = Math.max(0, to - MAX_UNITS);
  const last = tagAt(units, to - 1);
  if (last === 'subject-pronoun') return to - 1;
  if (last === 'coordinator' || last === 'preposition') return to;
  let from = to;
  for (let index = to - 1; index >= limit; index--) {
    const unit = units[index];
    if (!unit) break;
    const { tag } = unit;
    if (tag === 'close') {
      const open = units.findLastIndex((other, at) => at < index && at >= index - 12 && other.tag === 'open');
      if (open < 0) break;
      index = open;
      continue;
    }
    if (tag === 'determiner') {
      from = index;
      const before = tagAt(units, index - 1);
      if (before !== 'preposition' && before !== 'determiner') break;
      continue;
    }
    if (tag === 'preposition') {
      // "of the ministry": the phrase goes on only if something stands before the preposition.
      const before = tagAt(units, index - 1);
      if (!isHead(before) && before !== 'close') break;
      continue;
    }
    if (tag === 'coordinator') {
      if (unit.lower !== 'and' && unit.lower !== 'or') break;
      if (!isHead(tagAt(units, index - 1)) || tagAt(units, from) === 'subject-pronoun') break;
      continue;
    }
    if (tag === 'past' || tag === 'gerund' || tag === 'verb' || tag === 'adverb') {
      const before = tagAt(units, index - 1);
      const attributive = before === 'determiner' || before === 'possessive' || (before === 'adverb' && tag === 'past');
      if (attributive && index < to - 1) continue;
    }
    // Right before a verb, what reads as another is a noun: "its tests threatened".
    if (tag === 'verb' && index === to - 1) {
      from = index;
      continue;
    }
    if (VERBAL.has(tag)) {
      const relative = relativeBefore(units, index);
      if (relative < 0) break;
      index = relative;
      continue;
    }
    if (INNER.has(tag) || isInnerQuotation(unit)) {
      from = index;
      continue;
    }
    break;
  }
  return from;
}

function trimmed(units: readonly Unit[], from: number, to: number): UnitRange | null {
  while (from < to && !['name', 'noun', 'number', 'determiner', 'possessive', 'pronoun', 'subject-pronoun', 'quotation'].includes(tagAt(units, from) ?? '')) from++;
  if (tagAt(units, from) === 'possessive' && units[from]?.lower === "'s") from++;
  for (let index = from; index < to; index++) if (isHead(tagAt(units, index)) || tagAt(units, index) === 'determiner' || (tagAt(units, index) === 'verb' && index === to - 1)) return { from, to };
  return null;
}

/** The comma that opens the aside which ends in a comma at `close`, or -1. */
function openingComma(units: readonly Unit[], close: number): number {
  for (let index = close - 1; index >= Math.max(1, close - MAX_UNITS); index--) {
    const tag = tagAt(units, index);
    if (tag === 'stop' || tag === 'semicolon' || tag === 'colon') return -1;
    if (tag !== 'comma') continue;
    const next = tagAt(units, index + 1);
    const before = tagAt(units, index - 1);
    // "Smith, the mayor of Springfield, Ill., said": a place's second half opens nothing.
    if (!isHead(before) && before !== 'close') continue;
    // "Kovac, 35, the mayor, said": an age is part of the aside.
    if (before === 'number' && tagAt(units, index - 2) === 'comma') continue;
    if (next === 'name' && index + 2 === close && tagAt(units, index - 1) === 'name' && hasEarlierComma(units, index)) continue;
    return index;
  }
  return -1;
}

function hasEarlierComma(units: readonly Unit[], before: number): boolean {
  for (let index = before - 1; index >= Math.max(1, before - 20); index--) if (tagAt(units, index) === 'comma') return true;
  return false;
}

/**
 * The noun phrase that ends right before unit `to`: role, name, apposition and relative clause included, an aside of
 * circumstance ("X, in a speech on Monday, …") left out.
 */
export function nounPhraseBefore(units: readonly Unit[], to: number): UnitRange | null {
  const last = tagAt(units, to - 1);
  if (last === 'comma' || last === 'dash') {
    const open = last === 'comma' ? openingComma(units, to - 1) : units.findLastIndex((unit, at) => at < to - 1 && at >= to - MAX_UNITS && unit.tag === 'dash');
    if (open < 1) return null;
    const core = trimmed(units, coreStart(units, open), open);
    if (!core) return null;
    const inside = tagAt(units, open + 1);
    const circumstance = inside !== undefined && CIRCUMSTANCES.has(inside);
    return circumstance ? core : { from: core.from, to };
  }
  const core = trimmed(units, coreStart(units, to), to);
  return core && { from: unclosedApposition(units, core.from), to };
}

/** "“…,” Ana Kovac, a spokeswoman for the ministry told reporters": the comma that should close the apposition is missing. */
function unclosedApposition(units: readonly Unit[], from: number): number {
  const opener = units[from];
  if (tagAt(units, from - 1) !== 'comma' || (opener?.lower !== 'a' && opener?.lower !== 'an' && opener?.lower !== 'the')) return from;
  let name = from - 1;
  while (tagAt(units, name - 1) === 'name') name--;
  const before = tagAt(units, name - 1);
  const whole = before === undefined || before === 'quotation' || before === 'coordinator';
  return name < from - 1 && whole ? name : from;
}

/** Nouns of circumstance: "said in a statement", "said at a rally" tell where something was said, not who said it. */
export const OCCASIONS: ReadonlySet<string> = new Set(
  (
    'statement interview speech briefing conference rally letter email e-mail tweet tweets post report address message release call hearing appearance ' +
    'debate meeting forum event memo column essay article book note video broadcast podcast ad advertisement monologue remarks comments testimony ' +
    'summit session ceremony visit trip program programme show announcement town response telephone phone'
  ).split(' '),
);

/** Tells whether a preposition at `index` opens a circumstance ("on Monday", "in a statement") instead of going on with the noun. */
export function opensCircumstance(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit?.tag !== 'preposition' || unit.lower === 'of') return false;
  for (let ahead = index + 1; ahead <= index + 7; ahead++) {
    const next = units[ahead];
    if (!next) return false;
    if (next.tag === 'time') return true;
    if (next.tag === 'noun' && OCCASIONS.has(next.lower)) return true;
    if (!INNER.has(next.tag) && !isInnerQuotation(next) && next.tag !== 'gerund' && next.tag !== 'adverb') return false;
  }
  return unit.lower === 'during' || unit.lower === 'after';
}

/** Walks right from `from` over one noun phrase without appositions; returns its end, or `from` if there is none. */
function coreEnd(units: readonly Unit[], from: number): number {
  const first = tagAt(units, from);
  if (first === 'subject-pronoun') return from + 1;
  let to = from;
  for (let index = from; index < Math.min(units.length, from + MAX_UNITS); index++) {
    const unit = units[index];
    if (!unit) break;
    const { tag } = unit;
    if (INNER.has(tag) || isInnerQuotation(unit)) {
      if (tag === 'determiner' && index > from && !['preposition', 'coordinator', 'determiner'].includes(tagAt(units, index - 1) ?? '')) break;
      to = index + 1;
      continue;
    }
    if (tag === 'preposition' || tag === 'to') {
      if (index === from || opensCircumstance(units, index)) break;
      const next = tagAt(units, index + 1);
      if (next === undefined || !INNER.has(next)) break;
      continue;
    }
    if (tag === 'coordinator' && unit.lower === 'and') {
      const next = tagAt(units, index + 1);
      if (next !== 'name' && next !== 'determiner' && next !== 'noun') break;
      continue;
    }
    if (tag === 'open') {
      const close = units.findIndex((other, at) => at > index && at <= index + 12 && other.tag === 'close');
      if (close < 0) break;
      index = close;
      to = close + 1;
      continue;
    }
    if ((tag === 'past' || tag === 'gerund' || tag === 'verb' || tag === 'adverb') && INNER.has(tagAt(units, index + 1) ?? 'other')) {
      const before = tagAt(units, index - 1);
      if (before === 'determiner' || before === 'possessive') continue;
    }
    break;
  }
  return to;
}

/** Where an apposition or a relative clause that begins behind the comma at `comma` ends, or -1 if none begins there. */
function appositionEnd(units: readonly Unit[], comma: number): number {
  const first = tagAt(units, comma + 1);
  const relative = first === 'relative' || units[comma + 1]?.lower === 'whose';
  if (!relative && !['determiner', 'name', 'noun', 'number', 'possessive'].includes(first ?? '')) return -1;
  for (let index = comma + 1; index < Math.min(units.length, comma + MAX_UNITS); index++) {
    const tag = tagAt(units, index);
    if (tag === 'comma') {
      // "Smith, of Springfield, Ill., …" and lists go on; a clause does not.
      return index + 1;
    }
    if (tag === 'stop') return index;
    if (tag === 'quotation' && !isInnerQuotation(units[index])) return -1;
    if (!relative && (tag === 'relative' || tag === 'that')) return appositionTail(units, index);
    if (!relative && (tag === 'be' || tag === 'modal' || tag === 'auxiliary' || tag === 'verb' || tag === 'subject-pronoun')) return -1;
  }
  return units.length;
}

function appositionTail(units: readonly Unit[], from: number): number {
  for (let index = from; index < Math.min(units.length, from + MAX_UNITS); index++) {
    const tag = tagAt(units, index);
    if (tag === 'comma') return index + 1;
    if (tag === 'stop') return index;
  }
  return units.length;
}

/** The noun phrase that begins at unit `from`, with the apposition or relative clause behind it. */
export function nounPhraseAfter(units: readonly Unit[], from: number): UnitRange | null {
  const to = coreEnd(units, from);
  const core = trimmed(units, from, to);
  if (!core) return null;
  if (tagAt(units, to) === 'relative') return { from: core.from, to: appositionTail(units, to) };
  if (tagAt(units, to) !== 'comma' || isPronoun(tagAt(units, core.from))) return core;
  const end = appositionEnd(units, to);
  return end < 0 ? core : { from: core.from, to: end };
}
