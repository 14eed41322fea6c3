import type { Tag, Unit } from './units.js';

/** A run of units: indexes into a sentence's units, `to` exclusive. */
export interface UnitRange {
  from: number;
  to: number;
}

const FINITE = new Set<Tag>(['verb', 'past', 'be', 'auxiliary', 'modal']);

/** The tag at an index, undefined past either end of the sentence. */
export function tagAt(units: readonly Unit[], index: number): Tag | undefined {
  return units[index]?.tag;
}

/** Tells whether the unit at an index is tagged with one of `tags`. */
export function isTagged(units: readonly Unit[], index: number, tags: ReadonlySet<Tag>): boolean {
  const tag = units[index]?.tag;
  return tag !== undefined && tags.has(tag);
}

/** Tells whether a unit may be a clause's verb. */
export function isFinite(units: readonly Unit[], index: number): boolean {
  return isTagged(units, index, FINITE);
}

/** Tells whether a range holds a verb that could make a clause of it. */
export function hasFiniteVerb(units: readonly Unit[], range: UnitRange): boolean {
  for (let index = range.from; index < range.to; index++) if (isFinite(units, index)) return true;
  return false;
}

/** "a" or "an", which begins an apposition of the reporter's more often than a clause of the speaker's. */
export function isIndefinite(unit: Unit | undefined): boolean {
  return unit?.lower === 'a' || unit?.lower === 'an';
}

/** Steps back over closing stops and commas at a range's end. */
export function withoutStop(units: readonly Unit[], to: number, from: number): number {
  let end = to;
  while (end > from && isTagged(units, end - 1, CLOSING)) end--;
  return end;
}

const CLOSING = new Set<Tag>(['stop', 'comma', 'colon', 'semicolon', 'dash']);
