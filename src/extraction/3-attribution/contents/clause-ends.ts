import { ASIDE_OPENERS, CLAUSE_OPENERS, DEPENDENT_OPENERS, TIGHT_OPENERS } from '../../data/clause-words.js';
import type { CueSite } from '../cues/cues.js';
import { hasFiniteVerb, isIndefinite, isTagged, tagAt, withoutStop } from '../grammar/grammar.js';
import type { Tag, Unit } from '../grammar/units.js';

/** Adverbs and the like that may stand between a conjunction and the subject behind it. */
const SUBJECT_REACH = 3;
const MAX_CUE_REACH = 40;
const MAX_ASIDE_UNITS = 25;
const RELATIVE_SUBJECTS = new Set<Tag>(['relative', 'that']);

/** The index of the first cue at or behind unit `start`. */
function firstCueFrom(cues: readonly CueSite[], start: number): number {
  let low = 0;
  let high = cues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cues[middle]?.from ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The cue behind `after` whose clause begins at unit `start`, or up to `reach` units later. */
function cueAt(cues: readonly CueSite[], after: number, start: number, reach = 0): CueSite | undefined {
  for (let index = Math.max(after + 1, firstCueFrom(cues, start)); index < cues.length; index++) {
    const cue = cues[index];
    if (!cue || cue.from > start + MAX_CUE_REACH) return undefined;
    const begins = cue.form === 'finite' && !cue.inverted ? cue.subject.from : cue.from;
    if (begins >= start && begins <= start + reach) return cue;
  }
  return undefined;
}

/** A cue in a clause that depends on another: "who said …, left", "When she said …, they laughed". */
function isDependent(units: readonly Unit[], cue: CueSite): boolean {
  if (cue.form === 'relative' || cue.form === 'adjunct') return true;
  if (cue.form === 'passive')
    return cue.subject.to === cue.subject.from || isTagged(units, cue.subject.from, RELATIVE_SUBJECTS);
  if (cue.form !== 'finite' || cue.inverted) return false;
  const before = units[cue.subject.from - 1];
  if (before?.tag === 'relative') return true;
  return cue.subject.from <= 2 && DEPENDENT_OPENERS.has(before?.lower ?? '');
}

/** "and begun talks" reports nothing: verbs that only introduce quotation marks need one. */
function speaksAlone(units: readonly Unit[], { verb, to }: CueSite): boolean {
  const onlyQuotes = verb.frames.size === 1 && verb.frames.has('quotation');
  return !onlyQuotes || tagAt(units, to) === 'quotation' || tagAt(units, to + 1) === 'quotation';
}

/** A content in the making: what has to be known to tell whether it ends at some unit. */
interface OpenContent {
  units: readonly Unit[];
  cues: readonly CueSite[];
  cueIndex: number;
  from: number;
  dependent: boolean;
}

const VERBS_BEHIND_ASIDE = new Set<Tag>(['be', 'modal', 'auxiliary', 'past', 'verb']);

/** "said the blockade, which began in March, was illegal": the aside closes at a comma before the subject's verb. */
function partsSubjectFromVerb(units: readonly Unit[], from: number, index: number): boolean {
  if (hasFiniteVerb(units, { from, to: index })) return false;
  for (let close = index + 2; close < Math.min(units.length, index + MAX_ASIDE_UNITS); close++) {
    if (tagAt(units, close) !== 'comma') continue;
    const verb = tagAt(units, close + 1) === 'adverb' ? close + 2 : close + 1;
    return isTagged(units, verb, VERBS_BEHIND_ASIDE);
  }
  return false;
}

/** Tells whether the comma at `index` ends the content. */
function endsAtComma(
  { units, cues, cueIndex, from, dependent }: OpenContent,
  index: number,
  first: boolean,
): boolean {
  const next = units[index + 1];
  if (!next) return false;
  if (next.lower === 'according' || (dependent && (index > from + 1 || tagAt(units, from) === 'quotation')))
    return true;
  if (cueAt(cues, cueIndex, index + 1)?.form === 'participle') return true;
  if (next.lower === 'as' && /^(?:reported|quoted|cited)$/u.test(units[index + 2]?.lower ?? '')) return true;
  const completesSubordinate = first && tagAt(units, from) === 'subordinator';
  if (ASIDE_OPENERS.has(next.lower) && !completesSubordinate)
    return !partsSubjectFromVerb(units, from, index);
  if (!CLAUSE_OPENERS.has(next.lower)) return false;
  const behind = cueAt(cues, cueIndex, index + 2, SUBJECT_REACH);
  return behind !== undefined && behind.form !== 'relative';
}

/** Tells whether a cue's clause goes on without the content's speaker: "and called for", "and the union said". */
function opensClause(units: readonly Unit[], cue: CueSite | undefined): boolean {
  if (!cue) return false;
  return (cue.form === 'joined' && speaksAlone(units, cue)) || (cue.form === 'finite' && !cue.inverted);
}

/** Where the content ends if it does at the unit `index`, which is no comma; -1 if it goes on. */
function endAt({ units, cues, cueIndex, from, dependent }: OpenContent, index: number): number {
  const unit = units[index];
  const next = units[index + 1];
  switch (unit?.tag) {
    case 'coordinator':
      if (!opensClause(units, cueAt(cues, cueIndex, index + 1))) return -1;
      return tagAt(units, index - 1) === 'comma' ? index - 1 : index;
    case 'dash':
      return isIndefinite(next) || (dependent && index > from + 1) ? index : -1;
    case 'semicolon':
      return index;
    case 'colon':
      return next?.tag === 'quotation' ? index : -1;
    case 'quotation':
      return cueAt(cues, cueIndex, index + 1)?.form === 'participle' ? index + 1 : -1;
  }
  if (!TIGHT_OPENERS.has(unit?.lower ?? '')) return -1;
  const form = cueAt(cues, cueIndex, index + 1)?.form;
  return form === 'finite' || form === 'participle' ? index : -1;
}

/**
 * Where the content that begins at unit `from` ends (exclusive): at the sentence's end, or where the reporter's own
 * words go on: ", adding that", "and called for", ", while X said", "after X accused", ", according to".
 * `cueIndex` is the content's cue, or `cues.length` where its cue is no verb.
 */
export function contentEnd(
  units: readonly Unit[],
  from: number,
  cues: readonly CueSite[],
  cueIndex: number,
): number {
  const cue = cues[cueIndex];
  const content: OpenContent = {
    units,
    cues,
    cueIndex,
    from,
    dependent: cue !== undefined && isDependent(units, cue),
  };
  if (content.dependent && units[from]?.stopped === true) return from + 1;
  let commas = 0;
  for (let index = from + 1; index < units.length; index++) {
    if (tagAt(units, index) === 'comma') {
      if (endsAtComma(content, index, commas++ === 0)) return index;
      continue;
    }
    const end = endAt(content, index);
    if (end >= 0) return end;
  }
  return withoutStop(units, units.length, from);
}
