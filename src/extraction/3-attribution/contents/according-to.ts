import { CONTRASTING_OPENERS, RECORDS } from '../../data/clause-words.js';
import { contentEnd } from './clause-ends.js';
import type { CueSite } from '../cues/cues.js';
import { isTagged, tagAt, withoutStop, type UnitRange } from '../grammar/grammar.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { INNER } from '../grammar/noun-phrase-parts.js';
import { namesSomebody } from '../grammar/somebody.js';
import type { Tag, Unit } from '../grammar/units.js';

/** "according to X" and the clause it vouches for. */
export interface AccordingTo {
  /** Units of "according to". */
  cue: UnitRange;
  speaker: UnitRange;
  ranges: UnitRange[];
}

const MAX_SPEAKER_UNITS = 25;
/** A phrase this near the sentence's start interrupts its clause instead of closing it. */
const MAX_INTERRUPTED_UNITS = 8;
const BEHIND_WHOLE_QUOTATION = new Set<Tag>(['stop', 'comma', 'gerund', 'dash']);

/** Behind the speaker these tell of him, or of the circumstances: ", who visited the site". */
const ASIDE_STARTS = new Set<Tag>(['relative', 'gerund']);

/** The unit behind the comma that closes a leading "According to X,", or the quotation it leads to; -1 where neither is near. */
function behindLeading(units: readonly Unit[], from: number): number {
  for (let index = from; index < Math.min(units.length, from + MAX_SPEAKER_UNITS); index++) {
    if (tagAt(units, index) === 'comma') return index + 1;
    if (tagAt(units, index) === 'quotation') return index;
  }
  return -1;
}

/** The first comma within a range, or the range's end. */
function firstComma(units: readonly Unit[], range: UnitRange): number {
  for (let index = range.from; index < range.to; index++) if (tagAt(units, index) === 'comma') return index;
  return range.to;
}

/** "According to X, …": the rest of the sentence, or the quotation that begins it. */
function readLeading(
  units: readonly Unit[],
  cues: readonly CueSite[],
  phrase: UnitRange,
): Omit<AccordingTo, 'cue'> | null {
  // An apposition that would swallow the whole sentence is the clause itself.
  const swallows = tagAt(units, phrase.to) === undefined || tagAt(units, phrase.to) === 'stop';
  const closed = tagAt(units, phrase.to - 1) === 'comma' ? phrase.to - 1 : phrase.to;
  const end = swallows ? firstComma(units, phrase) : closed;
  const from = behindLeading(units, end);
  if (from < 0) return null;
  const next = tagAt(units, from + 1);
  const quoted =
    tagAt(units, from) === 'quotation' &&
    (next === undefined || isTagged(units, from + 1, BEHIND_WHOLE_QUOTATION));
  const to = quoted ? from + 1 : contentEnd(units, from, cues, cues.length);
  return to > from ? { speaker: { from: phrase.from, to: end }, ranges: [{ from, to }] } : null;
}

/** Where the clause begins that "…, according to X" vouches for: behind a semicolon, a colon, or ", although". */
function clauseStart(units: readonly Unit[], before: number): number {
  for (let index = before - 2; index > 0; index--) {
    const tag = tagAt(units, index);
    if (tag === 'semicolon' || tag === 'colon') return index + 1;
    if (tag === 'comma' && CONTRASTING_OPENERS.has(units[index + 1]?.lower ?? '')) return index + 2;
  }
  return 0;
}

/** "…, according to X" and "…, according to X, …". */
function readTrailing(
  units: readonly Unit[],
  cues: readonly CueSite[],
  index: number,
  phrase: UnitRange,
): Omit<AccordingTo, 'cue'> | null {
  const start = clauseStart(units, index);
  const before = { from: start, to: withoutStop(units, index, start) };
  if (before.to <= before.from) return null;
  const end = tagAt(units, phrase.to - 1) === 'comma' ? phrase.to - 1 : phrase.to;
  const interrupts =
    tagAt(units, end) === 'comma' &&
    index - start <= MAX_INTERRUPTED_UNITS &&
    !isTagged(units, end + 1, ASIDE_STARTS);
  if (!interrupts) return { speaker: phrase, ranges: [before] };
  const earlierCues = cues.filter((site) => site.head < index).length;
  const rest = { from: end + 1, to: contentEnd(units, end + 1, cues, earlierCues - 1) };
  return { speaker: { from: phrase.from, to: end }, ranges: rest.to > rest.from ? [before, rest] : [before] };
}

/** "Kovac told the troops …, according to a video": the recording only shows what somebody in the clause says. */
function onlyRecords(
  units: readonly Unit[],
  cues: readonly CueSite[],
  { speaker, ranges }: Omit<AccordingTo, 'cue'>,
): boolean {
  let head = speaker.from;
  while (head + 1 < speaker.to && isTagged(units, head + 1, INNER)) head++;
  if (!RECORDS.has(units[head]?.lower ?? '')) return false;
  return cues.some(
    ({ form, head: verb, subject }) =>
      form === 'finite' &&
      namesSomebody(units, subject) &&
      ranges.some(({ from, to }) => from <= verb && verb < to),
  );
}

/** Finds "according to X" in a sentence: before its clause, behind it, or within. */
export function findAccordingTo(units: readonly Unit[], cues: readonly CueSite[]): AccordingTo | null {
  const index = units.findIndex((unit, at) => unit.lower === 'according' && tagAt(units, at + 1) === 'to');
  if (index < 0 || tagAt(units, index - 1) === 'be') return null;
  const phrase = nounPhraseAfter(units, index + 2);
  if (phrase?.from !== index + 2) return null;
  const opener = tagAt(units, 0);
  const leads = index === 0 || (index === 1 && (opener === 'coordinator' || opener === 'adverb'));
  const found = leads ? readLeading(units, cues, phrase) : readTrailing(units, cues, index, phrase);
  if (!found || onlyRecords(units, cues, found)) return null;
  return { cue: { from: index, to: index + 2 }, ...found };
}
