import { CIRCUMSTANCE_NOUNS } from '../../data/circumstances.js';
import { isTagged, tagAt, type UnitRange } from './grammar.js';
import type { Tag, Unit } from './units.js';

/** No noun phrase is followed further than this, appositions included. */
export const MAX_PHRASE_UNITS = 60;
const MAX_INNER_QUOTATION_TOKENS = 6;
const MAX_PARENTHESIS_UNITS = 12;

/** What a noun phrase can end in. */
export const HEADS = new Set<Tag>(['name', 'noun', 'subject-pronoun', 'pronoun', 'number']);
/** What a noun phrase consists of, beside prepositions and conjunctions that bind its parts. */
export const INNER = new Set<Tag>(['name', 'noun', 'number', 'determiner', 'possessive', 'pronoun']);
const BEGINNINGS = new Set<Tag>([...INNER, 'subject-pronoun', 'quotation']);

/** A short quotation within a noun phrase: a nickname or a word held at arm's length. */
export function isInnerQuotation(unit: Unit | undefined): boolean {
  const short = unit !== undefined && unit.tokenEnd - unit.tokenStart <= MAX_INNER_QUOTATION_TOKENS;
  return unit?.tag === 'quotation' && short && !unit.stopped;
}

/** The bracket that opens what closes at `close`, or -1. */
export function openingBracket(units: readonly Unit[], close: number): number {
  for (let index = close - 1; index >= Math.max(0, close - MAX_PARENTHESIS_UNITS); index--) {
    if (tagAt(units, index) === 'open') return index;
  }
  return -1;
}

/** The bracket that closes what opens at `open`, or -1. */
export function closingBracket(units: readonly Unit[], open: number): number {
  for (let index = open + 1; index <= open + MAX_PARENTHESIS_UNITS; index++) {
    if (tagAt(units, index) === 'close') return index;
  }
  return -1;
}

/** A range from its first word that can begin a noun phrase; null if it names nothing. */
export function trimPhrase(units: readonly Unit[], from: number, to: number): UnitRange | null {
  let start = from;
  while (start < to && !isTagged(units, start, BEGINNINGS)) start++;
  if (units[start]?.lower === "'s") start++;
  for (let index = start; index < to; index++) {
    const verbAsNoun = tagAt(units, index) === 'verb' && index === to - 1;
    if (isTagged(units, index, HEADS) || tagAt(units, index) === 'determiner' || verbAsNoun)
      return { from: start, to };
  }
  return null;
}

/** Tells whether a preposition at `index` opens a circumstance ("on Monday", "in a statement") instead of going on with the noun. */
export function opensCircumstance(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  if (unit?.tag !== 'preposition' || unit.lower === 'of') return false;
  for (let ahead = index + 1; ahead <= index + 7; ahead++) {
    const next = units[ahead];
    if (!next) return false;
    if (next.tag === 'time') return true;
    if (next.tag === 'noun' && CIRCUMSTANCE_NOUNS.has(next.lower)) return true;
    if (!INNER.has(next.tag) && !isInnerQuotation(next) && next.tag !== 'gerund' && next.tag !== 'adverb')
      return false;
  }
  return unit.lower === 'during' || unit.lower === 'after';
}
