import { nounPhraseAfter, opensCircumstance } from './noun-phrases.js';
import type { Unit } from './units.js';

const SKIPPED_PREPOSITIONS = new Set(['in', 'on', 'at', 'to', 'of', 'from', 'about', 'during', 'via', 'through', 'before', 'after', 'with', 'over', 'for', 'by', 'outside', 'inside']);
const RELATIVE_TIMES = new Set(['last', 'this', 'next', 'late', 'early', 'later', 'earlier', 'that', 'same']);
const TIME_NOUNS = new Set(['week', 'month', 'year', 'night', 'morning', 'evening', 'afternoon', 'weekend', 'day', 'fall', 'spring', 'summer', 'winter', 'days', 'weeks', 'months', 'years', 'hours', 'minutes']);
const CONTENT_MARKS = new Set(['that', 'comma', 'quotation', 'colon', 'stop', 'subject-pronoun', 'determiner', 'subordinator', 'to']);

/** What "to" must stand before to name somebody spoken to instead of opening an infinitive. */
const ADDRESSED = new Set(['determiner', 'name', 'pronoun', 'possessive']);
const AUDIENCES = new Set(['reporters', 'journalists', 'lawmakers', 'parliament', 'supporters', 'voters', 'students', 'officials', 'investors', 'diplomats', 'members']);

function skipTime(units: readonly Unit[], index: number): number {
  const unit = units[index];
  if (!unit) return index;
  if (unit.tag === 'time') {
    let end = index + 1;
    if (TIME_NOUNS.has(units[end]?.lower ?? '')) end++;
    if (units[end]?.tag === 'number') end++;
    return end;
  }
  if (RELATIVE_TIMES.has(unit.lower) && TIME_NOUNS.has(units[index + 1]?.lower ?? '')) return index + 2;
  if (RELATIVE_TIMES.has(unit.lower) && units[index + 1]?.tag === 'time') return index + 2;
  return index;
}

function skipPreposition(units: readonly Unit[], index: number): number {
  const unit = units[index];
  if (unit?.tag !== 'preposition' && unit?.tag !== 'to') return index;
  const afterTime = skipTime(units, index + 1);
  if (afterTime > index + 1) return afterTime;
  if (unit.tag === 'to' && !ADDRESSED.has(units[index + 1]?.tag ?? 'other') && !AUDIENCES.has(units[index + 1]?.lower ?? '')) return index;
  const phrase = nounPhraseAfter(units, index + 1);
  if (phrase?.from !== index + 1) return index;
  const end = units[phrase.to - 1]?.tag === 'comma' ? phrase.to - 1 : phrase.to;
  if (opensCircumstance(units, index)) return end;
  if (!SKIPPED_PREPOSITIONS.has(unit.lower)) return index;
  const next = units[end];
  return next === undefined || CONTENT_MARKS.has(next.tag) || next.tag === 'preposition' || next.tag === 'time' ? end : index;
}

/** Skips what tells when, where or to whom something was said, between a cue and its content. */
export function skipAdverbials(units: readonly Unit[], from: number): number {
  let index = from;
  for (let rounds = 0; rounds < 8; rounds++) {
    const unit = units[index];
    let next = skipTime(units, index);
    if (next === index && unit?.tag === 'adverb') next = index + 1;
    if (next === index) next = skipPreposition(units, index);
    if (next === index && unit?.tag === 'open') {
      let close = index + 1;
      while (close < index + 12 && units[close] && units[close]?.tag !== 'close') close++;
      if (units[close]?.tag === 'close') next = close + 1;
    }
    if (next === index) return index;
    index = next;
  }
  return index;
}

/** Skips the person addressed ("told reporters", "asked the two sides"); returns `from` where there is none. */
export function skipAddressee(units: readonly Unit[], from: number): number {
  const phrase = nounPhraseAfter(units, from);
  if (phrase?.from !== from) return from;
  for (let index = phrase.from; index < phrase.to; index++) {
    const unit = units[index];
    const next = units[index + 1];
    // "told reporters Kovac had left": a plural noun closes the addressee, a name begins the content.
    if (unit?.tag === 'noun' && unit.lower.endsWith('s') && next?.tag === 'name') return index + 1;
    if (unit?.tag === 'comma') return index;
  }
  return phrase.to;
}
