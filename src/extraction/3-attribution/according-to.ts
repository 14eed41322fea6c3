import type { CueSite } from './cues.js';
import { contentEnd } from './clause-ends.js';
import { withoutStop, type UnitRange } from './grammar.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import type { Unit } from './units.js';

/** "according to X" and the clause it vouches for. */
export interface AccordingTo {
  /** Units of "according to". */
  cue: UnitRange;
  speaker: UnitRange;
  ranges: UnitRange[];
}

function speakerEnd(units: readonly Unit[], speaker: UnitRange): number {
  return units[speaker.to - 1]?.tag === 'comma' ? speaker.to - 1 : speaker.to;
}

/** Finds "according to X" in a sentence: before its clause, behind it, or within. */
export function findAccordingTo(units: readonly Unit[], cues: readonly CueSite[]): AccordingTo | null {
  const index = units.findIndex((unit, at) => unit.lower === 'according' && units[at + 1]?.tag === 'to');
  if (index < 0 || units[index - 1]?.tag === 'be') return null;
  const speaker = nounPhraseAfter(units, index + 2);
  if (speaker?.from !== index + 2) return null;
  const cue = { from: index, to: index + 2 };
  const end = speakerEnd(units, speaker);
  const leading =
    index === 0 || (index === 1 && (units[0]?.tag === 'coordinator' || units[0]?.tag === 'adverb'));
  const nextCue = cues.findIndex((site) => site.head > index) - 1;
  if (leading) {
    const from = behindComma(units, end);
    if (from < 0) return null;
    const quoted =
      units[from]?.quotation?.closed === true &&
      units[from + 1]?.tag !== 'noun' &&
      [undefined, 'stop', 'comma', 'gerund', 'dash'].includes(units[from + 1]?.tag);
    const to = quoted ? from + 1 : contentEnd(units, from, cues, cues.length);
    return to > from
      ? { cue, speaker: { from: speaker.from, to: Math.min(speaker.to, from - 1) }, ranges: [{ from, to }] }
      : null;
  }
  const start = clauseStart(units, index);
  const before = { from: start, to: withoutStop(units, index, start) };
  if (before.to <= before.from) return null;
  const resumes = units[end]?.tag === 'comma' && index - start <= 8;
  if (!resumes) return { cue, speaker, ranges: [before] };
  const to = contentEnd(units, end + 1, cues, Math.max(nextCue, 0));
  return {
    cue,
    speaker: { from: speaker.from, to: end },
    ranges: to > end + 1 ? [before, { from: end + 1, to }] : [before],
  };
}

/** The unit behind the comma that closes a leading "According to X (…),": -1 where there is none near. */
function behindComma(units: readonly Unit[], from: number): number {
  for (let index = from; index < Math.min(units.length, from + 25); index++) {
    if (units[index]?.tag === 'comma') return index + 1;
    if (units[index]?.tag === 'quotation') return index;
  }
  return -1;
}

const CONTRASTS = new Set(['although', 'though', 'but', 'while', 'whereas']);

/** Where the clause begins that "…, according to X" vouches for: behind a semicolon, a colon, or ", although". */
function clauseStart(units: readonly Unit[], before: number): number {
  for (let index = before - 2; index > 0; index--) {
    const tag = units[index]?.tag;
    if (tag === 'semicolon' || tag === 'colon') return index + 1;
    if (tag === 'comma' && CONTRASTS.has(units[index + 1]?.lower ?? '')) return index + 2;
  }
  return 0;
}
