import type { CueSite } from './cues.js';
import type { Unit } from './units.js';

/** Conjunctions behind which a new reported clause of the reporter's own begins, when a subject and its cue follow. */
const CLAUSE_OPENERS = new Set(['while', 'as', 'but', 'and', 'though', 'although', 'whereas', 'after', 'before', 'when', 'because', 'since', 'until']);
const TIGHT_OPENERS = new Set(['after', 'while', 'whereas', 'although', 'before']);

/** The next cues by the unit their clause begins at. */
function cueAt(cues: readonly CueSite[], after: number, start: number): CueSite | undefined {
  for (let index = after + 1; index < cues.length; index++) {
    const cue = cues[index];
    if (!cue || cue.from > start + 40) return undefined;
    const begins = cue.form === 'finite' && !cue.inverted ? (cue.subject?.from ?? cue.from) : cue.from;
    if (begins === start) return cue;
  }
  return undefined;
}

/**
 * Where the content that begins at unit `from` ends (exclusive): at the sentence's end, or where the reporter's own
 * words go on: ", adding that", "and called for", ", while X said", "after X accused", ", according to".
 */
export function contentEnd(units: readonly Unit[], from: number, cues: readonly CueSite[], cueIndex: number): number {
  for (let index = from + 1; index < units.length; index++) {
    const unit = units[index];
    const next = units[index + 1];
    if (!unit) break;
    if (unit.tag === 'comma') {
      if (next?.lower === 'according') return index;
      const direct = cueAt(cues, cueIndex, index + 1);
      if (direct && direct.form === 'participle') return index;
      if (next?.lower === 'as' && /^(?:reported|quoted|cited)$/u.test(units[index + 2]?.lower ?? '')) return index;
      if (next && CLAUSE_OPENERS.has(next.lower)) {
        const behind = cueAt(cues, cueIndex, index + 2);
        if (behind && behind.form !== 'relative') return index;
      }
      continue;
    }
    if (unit.tag === 'coordinator') {
      const joined = cueAt(cues, cueIndex, index + 1);
      if (joined?.form === 'joined') return units[index - 1]?.tag === 'comma' ? index - 1 : index;
      continue;
    }
    if (unit.tag === 'semicolon') return index;
    if (TIGHT_OPENERS.has(unit.lower)) {
      const behind = cueAt(cues, cueIndex, index + 1);
      if (behind?.form === 'finite') return index;
    }
  }
  return withoutStop(units, units.length, from);
}

/** Steps back over closing stops and commas at a range's end. */
export function withoutStop(units: readonly Unit[], to: number, from: number): number {
  let end = to;
  while (end > from && ['stop', 'comma', 'colon', 'semicolon', 'dash'].includes(units[end - 1]?.tag ?? '')) end--;
  return end;
}
