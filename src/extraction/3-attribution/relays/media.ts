import type { Reading } from '../../1-read/reading.js';
import { KNOWN_NAMES } from '../../2-entities/known-names.js';
import {
  MEDIUM_COMPOUNDS,
  MEDIUM_NAME_ENDINGS,
  MEDIUM_NOUNS,
  QUALIFIED_MEDIUM_NOUNS,
  REPORTERS,
} from '../../data/relays.js';
import { isTagged, tagAt, type UnitRange } from '../grammar/grammar.js';
import type { Tag, Unit } from '../grammar/units.js';

/** How many words may stand before the noun or name that makes a medium of a phrase: "the state-run evening". */
const MAX_MODIFIERS = 8;
const MODIFIERS = new Set<Tag>(['name', 'noun', 'verb', 'past', 'number', 'possessive']);
/** Behind a medium these show that it only tells of another noun: "a Times story", "a CNN/Polls survey". */
const GOES_ON = new Set<Tag>(['noun', 'other']);

/** Where the name of a medium that the tables know ends; `index` where none begins there. */
function knownNameEnd({ tokens }: Reading, units: readonly Unit[], index: number): number {
  const unit = units[index];
  if (unit?.known?.beginsMedium !== true) return index;
  const hit = KNOWN_NAMES.matchAt(tokens, unit.tokenStart);
  if (hit?.value.kind !== 'organization') return index;
  const { sort, country } = hit.value.organization;
  return sort === 'media' && country !== null ? index + hit.tokenEnd - hit.tokenStart : index;
}

/** Tells, cheaply, whether a sentence may name a medium or another who passes words on. */
export function mayNameRelay(reading: Reading, units: readonly Unit[]): boolean {
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (unit?.known?.tellsRelay === true) return true;
    const named =
      unit?.tag === 'name' && tagAt(units, index - 1) === 'name' && MEDIUM_NAME_ENDINGS.has(unit.lower);
    if (named || knownNameEnd(reading, units, index) > index) return true;
  }
  return false;
}

/** Where a noun that makes a medium of its phrase ends; `index` where none begins there. */
function nounEnd(units: readonly Unit[], index: number, from: number): number {
  const unit = units[index];
  if (!unit) return index;
  if (MEDIUM_COMPOUNDS.get(unit.lower)?.has(units[index + 1]?.lower ?? '')) return index + 2;
  // "said on television" names none.
  if (MEDIUM_NOUNS.has(unit.lower)) return index > from ? index + 1 : index;
  const before = units[index - 1];
  const qualified = index > from && before?.tag !== 'determiner' && before?.lower !== 'social';
  if (!qualified) return index;
  const named = unit.tag === 'name' && tagAt(units, index - 1) === 'name';
  return QUALIFIED_MEDIUM_NOUNS.has(unit.lower) || (named && MEDIUM_NAME_ENDINGS.has(unit.lower))
    ? index + 1
    : index;
}

/** Goes on over what belongs to it: "Interfax | news agency", "the newspaper | Severny Vestnik", "a Reuters | reporter". */
function widen(units: readonly Unit[], from: number, end: number): number {
  let to = end;
  for (let next = nounEnd(units, to, from); next > to; next = nounEnd(units, to, from)) to = next;
  const generic = tagAt(units, to - 1) !== 'name';
  while (generic && tagAt(units, to) === 'name') to++;
  return REPORTERS.has(units[to]?.lower ?? '') ? to + 1 : to;
}

/**
 * The news agency, newspaper or broadcaster that begins at unit `from`, by its name or by its noun: null where none
 * does, and where the name only tells of another noun ("a Times story"). Of "the paper's editor" it is the paper.
 */
export function mediumAt(reading: Reading, units: readonly Unit[], from: number): UnitRange | null {
  for (let index = from; index <= from + MAX_MODIFIERS; index++) {
    const known = knownNameEnd(reading, units, index);
    const end = known > index ? known : nounEnd(units, index, from);
    if (end > index) {
      const to = widen(units, from, end);
      return isTagged(units, to, GOES_ON) ? null : { from, to };
    }
    const modifies =
      isTagged(units, index, MODIFIERS) || (index === from && tagAt(units, index) === 'determiner');
    if (!modifies) return null;
  }
  return null;
}

/** One medium, or several joined by "and" or a comma. */
export function mediaAt(reading: Reading, units: readonly Unit[], from: number): UnitRange[] {
  const found: UnitRange[] = [];
  let index = from;
  for (;;) {
    const medium = mediumAt(reading, units, index);
    if (!medium) return found;
    found.push(medium);
    if (units[medium.to]?.lower !== 'and') return found;
    index = medium.to + 1;
  }
}

/** Bare "the agency", which only the words round it show to be a news agency. */
export function isAgency(units: readonly Unit[], from: number, to: number): boolean {
  return to - from === 2 && units[from]?.lower === 'the' && units[from + 1]?.lower === 'agency';
}

/** The medium that ends right before unit `to`; with `bare`, "the agency" is one. */
export function mediumBefore(
  reading: Reading,
  units: readonly Unit[],
  to: number,
  bare = false,
): UnitRange | null {
  if (bare && isAgency(units, to - 2, to)) return { from: to - 2, to };
  let found: UnitRange | null = null;
  for (let from = to - 1; from >= Math.max(0, to - MAX_MODIFIERS - 1); from--) {
    if (tagAt(units, from) !== 'determiner' && !isTagged(units, from, MODIFIERS)) break;
    if (mediumAt(reading, units, from)?.to === to) found = { from, to };
  }
  return found;
}
