import { isFinite, isTagged, withoutStop, type UnitRange } from '../grammar/grammar.js';
import type { Tag, Unit } from '../grammar/units.js';
import type { Landmarks, Proposal } from './proposal.js';

/** The side of a content that its alternatives differ in. */
export type Side = 'end' | 'start' | 'none';

/** The ways to draw a content: the rules' own and others that part it elsewhere. */
export interface Alternatives {
  side: Side;
  /** The piece that is drawn anew, as the rules have it. */
  ruled: UnitRange;
  /** The unit beyond which it cannot reach on that side. */
  limit: number;
  /** Its other ways, the rules' own among them, in text order. */
  ranges: UnitRange[];
}

/** What may stand right behind a content, or at its end. */
const PARTING = new Set<Tag>([
  'comma',
  'semicolon',
  'colon',
  'dash',
  'open',
  'stop',
  'coordinator',
  'subordinator',
  'relative',
  'preposition',
  'to',
  'that',
  'gerund',
  'time',
  'quotation',
  'adverb',
]);
const CLOSING = new Set<Tag>(['quotation', 'close']);
/** A content may begin behind these. */
const OPENING = new Set<Tag>([
  'comma',
  'semicolon',
  'colon',
  'dash',
  'coordinator',
  'subordinator',
  'close',
  'adverb',
]);

/** More are not weighed, so that a sentence without end costs no more than its share: the nearest to the rules' own are kept. */
const MAX_ALTERNATIVES = 24;

function nearest(places: readonly number[], ruled: number): readonly number[] {
  if (places.length <= MAX_ALTERNATIVES) return places;
  const first = places.indexOf(ruled) - MAX_ALTERNATIVES / 2;
  const from = Math.max(0, Math.min(first, places.length - MAX_ALTERNATIVES));
  return places.slice(from, from + MAX_ALTERNATIVES);
}

function ends(units: readonly Unit[], { from, to: ruled }: UnitRange, limit: number): number[] {
  const places: number[] = [];
  for (let end = from + 1; end < limit; end++)
    if (end === ruled || isTagged(units, end, PARTING) || isTagged(units, end - 1, CLOSING)) places.push(end);
  places.push(limit);
  return places;
}

function starts(units: readonly Unit[], { from: ruled, to }: UnitRange, limit: number): number[] {
  const places: number[] = [];
  for (let start = limit; start < to; start++)
    if (start === ruled || isTagged(units, start - 1, OPENING)) places.push(start);
  return places;
}

/** "… after the ministry accused": where the rules end a content at a further cue, it does not go on. */
function partedByCue({ starts }: Landmarks, end: number): boolean {
  for (let index = end; index < end + CUE_REACH; index++) if (starts.has(index)) return true;
  return false;
}

/** Units between a content's end and the clause of a further cue: a comma, a conjunction, an adverb. */
const CUE_REACH = 4;

/**
 * How else a proposal's content might be drawn: content behind its cue may end elsewhere, up to the sentence's end;
 * content before it may begin elsewhere, from the rules' own start on.
 */
export function drawAlternatives(
  landmarks: Landmarks,
  { form, ranges, cue, speaker }: Proposal,
): Alternatives {
  const { units } = landmarks;
  const last = ranges.at(-1);
  const first = ranges[0];
  const behind = Math.max(cue.to, speaker.from < cue.from ? 0 : speaker.to);
  if (last && last.from >= behind) {
    // "His claim that the dam held surprised …": the noun's own verb is not of the content.
    const cut = partedByCue(landmarks, last.to) || (form === 'nominal' && isFinite(units, last.to));
    const limit = cut ? last.to : Math.max(withoutStop(units, units.length, last.from), last.to);
    const places = nearest(ends(units, last, limit), last.to);
    return { side: 'end', ruled: last, limit, ranges: places.map((to) => ({ from: last.from, to })) };
  }
  if (first && ranges.length === 1 && first.to <= cue.from) {
    const limit = first.from;
    const places = nearest(starts(units, first, limit), first.from);
    return { side: 'start', ruled: first, limit, ranges: places.map((from) => ({ from, to: first.to })) };
  }
  const ruled = last ?? { from: 0, to: 0 };
  return { side: 'none', ruled, limit: ruled.to, ranges: [ruled] };
}

/** A proposal's pieces with the one that its alternatives differ in drawn anew. */
export function redraw(ranges: readonly UnitRange[], side: Side, range: UnitRange): UnitRange[] {
  return side === 'start' ? [range] : [...ranges.slice(0, -1), range];
}
