import type { Reading } from '../../1-read/reading.js';
import { ADDRESSING_PREPOSITIONS, TALKING, UTTERANCES } from '../../data/relays.js';
import type { Attribution } from '../attribution.js';
import { isTagged, tagAt, type UnitRange } from '../grammar/grammar.js';
import { isAgency, mediumAt } from './media.js';
import type { Tag, Unit } from '../grammar/units.js';

const BEFORE_PHRASE = new Set<Tag>(['comma', 'time', 'adverb', 'quotation']);
const TELLING = new Set(['tell', 'inform', 'assure']);

/**
 * The media that words were given to, and that print them: "told Reuters", "in an interview with the paper", "said on
 * state television". Not reporters at large, who are no one medium.
 */
export function findHearers(
  reading: Reading,
  units: readonly Unit[],
  told: readonly Pick<Attribution, 'speaker' | 'cue'>[],
): UnitRange[] {
  const telling = new Set(told.flatMap(({ cue }) => (cue && TELLING.has(cue.lemma) ? [cue.end] : [])));
  const ends = new Set(told.flatMap(({ cue, speaker }) => [cue?.end, speaker?.end]));
  const speakers = told.flatMap(({ speaker }) => speaker ?? []);
  const found: UnitRange[] = [];
  for (const [index, unit] of units.entries()) {
    let from = -1;
    if (telling.has(units[index - 1]?.end ?? -1)) from = index;
    else if (ADDRESSING_PREPOSITIONS.has(unit.lower)) {
      const before = units[index - 1];
      const opens =
        index === 0 ||
        ends.has(before?.end) ||
        isTagged(units, index - 1, BEFORE_PHRASE) ||
        UTTERANCES.has(before?.lower ?? '') ||
        TALKING.has(before?.lower ?? '');
      if (opens) from = index + 1;
    }
    const start = units[from]?.start ?? -1;
    if (from < 0 || speakers.some((speaker) => speaker.start < start && start < speaker.end)) continue;
    const medium = isAgency(units, from, from + 2) ? { from, to: from + 2 } : mediumAt(reading, units, from);
    // "told a radio host": a noun that reads as a verb, too.
    if (medium && tagAt(units, medium.to) !== 'verb') found.push(medium);
  }
  return found;
}
