import { OFFICES } from '../../data/offices.js';
import { SPEAKING_BODIES } from '../../data/speaking-bodies.js';
import { isTagged, type UnitRange } from './grammar.js';
import type { Tag, Unit } from './units.js';

const SOMEBODY = new Set<Tag>(['name', 'subject-pronoun', 'relative']);

/** Tells whether a subject can speak, as far as its words show: a name, a pronoun but "it", an office, a body. */
export function namesSomebody(units: readonly Unit[], subject: UnitRange): boolean {
  for (let index = subject.from; index < subject.to; index++) {
    const word = units[index]?.lower ?? '';
    if (isTagged(units, index, SOMEBODY) && word !== 'it') return true;
    if (OFFICES.has(word) || SPEAKING_BODIES.has(word)) return true;
  }
  return false;
}
