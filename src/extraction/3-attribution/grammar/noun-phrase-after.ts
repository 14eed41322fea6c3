import { isTagged, tagAt, type UnitRange } from './grammar.js';
import {
  closingBracket,
  INNER,
  isInnerQuotation,
  MAX_PHRASE_UNITS,
  opensCircumstance,
  trimPhrase,
} from './noun-phrase-parts.js';
import type { Tag, Unit } from './units.js';

const ATTRIBUTIVE = new Set<Tag>(['past', 'gerund', 'verb', 'adverb']);
const DETERMINED_BY = new Set<Tag>(['preposition', 'coordinator', 'determiner']);
const JOINABLE = new Set<Tag>(['name', 'determiner', 'noun']);
const APPOSITION_STARTS = new Set<Tag>(['determiner', 'name', 'noun', 'number', 'possessive']);
const CLAUSE_VERBS = new Set<Tag>(['be', 'modal', 'auxiliary', 'verb', 'subject-pronoun']);

/** Where a step to the right leads: the index to go on from, and whether the phrase reaches as far. */
type Step = { index: number; part: boolean } | null;

function stepRight(units: readonly Unit[], index: number, from: number): Step {
  const unit = units[index];
  if (!unit) return null;
  if (INNER.has(unit.tag) || isInnerQuotation(unit)) {
    const anew = unit.tag === 'determiner' && index > from && !isTagged(units, index - 1, DETERMINED_BY);
    return anew ? null : { index, part: true };
  }
  switch (unit.tag) {
    case 'preposition':
    case 'to': {
      const binds = index > from && !opensCircumstance(units, index) && isTagged(units, index + 1, INNER);
      return binds ? { index, part: false } : null;
    }
    case 'coordinator':
      return unit.lower === 'and' && isTagged(units, index + 1, JOINABLE) ? { index, part: false } : null;
    case 'open': {
      const close = closingBracket(units, index);
      return close < 0 ? null : { index: close, part: true };
    }
  }
  const before = tagAt(units, index - 1);
  const attributive = ATTRIBUTIVE.has(unit.tag) && isTagged(units, index + 1, INNER);
  return attributive && (before === 'determiner' || before === 'possessive') ? { index, part: false } : null;
}

/** Walks right from `from` over one noun phrase without appositions; returns its end, or `from` if there is none. */
function coreEnd(units: readonly Unit[], from: number): number {
  if (tagAt(units, from) === 'subject-pronoun') return from + 1;
  let to = from;
  for (let index = from; index < Math.min(units.length, from + MAX_PHRASE_UNITS); index++) {
    const step = stepRight(units, index, from);
    if (!step) break;
    index = step.index;
    if (step.part) to = index + 1;
  }
  return to;
}

/** The end of a relative clause: behind its comma, or before the sentence's stop. */
function relativeEnd(units: readonly Unit[], from: number): number {
  for (let index = from; index < Math.min(units.length, from + MAX_PHRASE_UNITS); index++) {
    if (tagAt(units, index) === 'comma') return index + 1;
    if (tagAt(units, index) === 'stop') return index;
  }
  return units.length;
}

/** Where an apposition or a relative clause that begins behind the comma at `comma` ends, or -1 if none begins there. */
function appositionEnd(units: readonly Unit[], comma: number): number {
  if (tagAt(units, comma + 1) === 'relative' || units[comma + 1]?.lower === 'whose')
    return relativeEnd(units, comma + 1);
  if (!isTagged(units, comma + 1, APPOSITION_STARTS)) return -1;
  for (let index = comma + 1; index < Math.min(units.length, comma + MAX_PHRASE_UNITS); index++) {
    const tag = tagAt(units, index);
    if (tag === 'comma') return index + 1;
    if (tag === 'stop' || tag === 'close' || tag === 'colon') return index;
    if (tag === 'relative' || tag === 'that') return relativeEnd(units, index);
    if ((tag === 'quotation' && !isInnerQuotation(units[index])) || isTagged(units, index, CLAUSE_VERBS))
      return -1;
  }
  return units.length;
}

/** The noun phrase that begins at unit `from`, with the apposition or relative clause behind it; null if none begins there. */
export function nounPhraseAfter(units: readonly Unit[], from: number): UnitRange | null {
  const to = coreEnd(units, from);
  const core = trimPhrase(units, from, to);
  if (!core) return null;
  if (tagAt(units, to) === 'relative') return { from: core.from, to: relativeEnd(units, to) };
  const first = tagAt(units, core.from);
  if (tagAt(units, to) !== 'comma' || first === 'subject-pronoun' || first === 'pronoun') return core;
  const end = appositionEnd(units, to);
  return end < 0 ? core : { from: core.from, to: end };
}
