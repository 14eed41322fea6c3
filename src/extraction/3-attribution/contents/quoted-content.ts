import { isTagged, tagAt, type UnitRange } from '../grammar/grammar.js';
import type { Tag, Unit } from '../grammar/units.js';

const MIN_DIRECT_TOKENS = 6;
const PIECE_ENDS = new Set<Tag>(['comma', 'stop', 'colon', 'semicolon', 'dash', 'quotation', 'open']);
const PARTINGS = new Set<Tag>(['dash', 'gerund', 'subordinator', 'relative']);

/** Content that ends in the quotation before a tag: the quotation alone, or the clause that it completes. */
export function quotedBefore(units: readonly Unit[], quotation: number, start: number): UnitRange {
  const opensSentence = quotation <= start || tagAt(units, quotation - 1) === undefined;
  const behindConjunction =
    tagAt(units, quotation - 1) === 'coordinator' &&
    quotation - 1 <= start &&
    units[quotation]?.clausal === true;
  const alone = opensSentence || isTagged(units, quotation - 1, PIECE_ENDS) || behindConjunction;
  return { from: alone ? quotation : start, to: quotation + 1 };
}

/** Content that begins with the quotation behind a cue: the quotation alone, or the clause up to `end` that it opens. */
export function quotedAfter(units: readonly Unit[], quotation: number, end: number): UnitRange {
  const unit = units[quotation];
  const long = unit !== undefined && unit.tokenEnd - unit.tokenStart >= MIN_DIRECT_TOKENS;
  const mark = tagAt(units, quotation - 1);
  const introduced = mark === 'comma' || mark === 'colon';
  const parted = isTagged(units, quotation + 1, PARTINGS);
  const dashed = tagAt(units, quotation + 1) === 'dash';
  const clausal = unit?.clausal === true && (long || introduced || parted || unit.ended);
  const alone = clausal || dashed || (introduced && parted);
  return { from: quotation, to: alone ? quotation + 1 : Math.max(end, quotation + 1) };
}
