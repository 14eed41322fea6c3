import type { CueSite } from './cues.js';
import type { Unit } from './units.js';

/** Conjunctions behind which a new reported clause of the reporter's own begins, when a subject and its cue follow. */
const CLAUSE_OPENERS = new Set(['while', 'as', 'but', 'and', 'though', 'although', 'whereas', 'after', 'before', 'when', 'because', 'since', 'until']);
const TIGHT_OPENERS = new Set(['after', 'while', 'whereas', 'although', 'before']);

/** Behind a comma these add something of the reporter's: ", which raised concerns", ", compared with 40 percent", ", a swipe at". */
const ASIDE_OPENERS = new Set(['which', 'compared', 'a', 'an', 'even']);

/** The next cues by the unit their clause begins at. */
function cueAt(cues: readonly CueSite[], after: number, start: number, reach = 0): CueSite | undefined {
  for (let index = after + 1; index < cues.length; index++) {
    const cue = cues[index];
    if (!cue || cue.from > start + 40) return undefined;
    const begins = cue.form === 'finite' && !cue.inverted ? (cue.subject?.from ?? cue.from) : cue.from;
    if (begins >= start && begins <= start + reach) return cue;
  }
  return undefined;
}

/**
 * Where the content that begins at unit `from` ends (exclusive): at the sentence's end, or where the reporter's own
 * words go on: ", adding that", "and called for", ", while X said", "after X accused", ", according to".
 */
export function contentEnd(units: readonly Unit[], from: number, cues: readonly CueSite[], cueIndex: number): number {
  const cue = cues[cueIndex];
  const opensSubordinate = units[from]?.tag === 'subordinator';
  const firstComma = units.findIndex((unit, at) => at > from && unit.tag === 'comma');
  const dependent = cue !== undefined && isDependent(units, cue);
  for (let index = from + 1; index < units.length; index++) {
    const unit = units[index];
    const next = units[index + 1];
    if (!unit) break;
    if (unit.tag === 'comma') {
      if (next?.lower === 'according' || (dependent && index > from + 1)) return index;
      const direct = cueAt(cues, cueIndex, index + 1);
      if (direct && direct.form === 'participle') return index;
      if (next?.lower === 'as' && /^(?:reported|quoted|cited)$/u.test(units[index + 2]?.lower ?? '')) return index;
      if (next && ASIDE_OPENERS.has(next.lower) && !(index === firstComma && opensSubordinate)) return index;
      if (next && CLAUSE_OPENERS.has(next.lower)) {
        const behind = cueAt(cues, cueIndex, index + 2, 3);
        if (behind && behind.form !== 'relative') return index;
      }
      continue;
    }
    if (unit.tag === 'coordinator') {
      const joined = cueAt(cues, cueIndex, index + 1);
      if (joined?.form === 'joined' || (joined?.form === 'finite' && !joined.inverted)) return units[index - 1]?.tag === 'comma' ? index - 1 : index;
      continue;
    }
    if (unit.tag === 'dash' && (next?.lower === 'a' || next?.lower === 'an')) return index;
    if (dependent && unit.tag === 'dash' && index > from + 1) return index;
    if (unit.tag === 'semicolon' || (unit.tag === 'colon' && next?.tag === 'quotation')) return index;
    if (unit.tag === 'quotation' && cueAt(cues, cueIndex, index + 1)?.form === 'participle') return index + 1;
    if (TIGHT_OPENERS.has(unit.lower)) {
      const behind = cueAt(cues, cueIndex, index + 1);
      if (behind?.form === 'finite' || (behind?.form === 'participle' && behind.from === index + 1)) return index;
    }
  }
  return withoutStop(units, units.length, from);
}

const DEPENDENT_OPENERS = new Set(['when', 'as', 'after', 'although', 'though', 'while', 'if', 'because', 'since', 'before']);

/** A cue in a clause that depends on another: "who said …, left", "When she said …, they laughed". */
function isDependent(units: readonly Unit[], cue: CueSite): boolean {
  if (cue.form === 'relative') return true;
  if (cue.form !== 'finite' || cue.inverted || !cue.subject) return false;
  const before = units[cue.subject.from - 1];
  if (before?.tag === 'relative') return true;
  return cue.subject.from >= 1 && cue.subject.from <= 2 && DEPENDENT_OPENERS.has(before?.lower ?? '');
}

/** Steps back over closing stops and commas at a range's end. */
export function withoutStop(units: readonly Unit[], to: number, from: number): number {
  let end = to;
  while (end > from && ['stop', 'comma', 'colon', 'semicolon', 'dash'].includes(units[end - 1]?.tag ?? '')) end--;
  return end;
}
