import type { CueSite } from '../cues.js';
import type { UnitRange } from '../grammar.js';
import type { Tag, Unit } from '../units.js';
import { hashWord } from './slots.js';

/** A sentence's units as the weighing sees them. */
export interface Landmarks {
  units: readonly Unit[];
  /** A hash for each unit: closed-class words as themselves, others by their tag. */
  shapes: Int32Array;
  /** A hash for each unit's word. */
  words: Int32Array;
  /** Cues by the unit that their clause begins at. */
  starts: ReadonlyMap<number, CueSite>;
}

/** What the rules take for a statement in a sentence, with what tells whether they are right. */
export interface Proposal {
  rule: string;
  /** The cue's dictionary form. */
  lemma: string;
  /** How the cue stands to its subject: a cue's form, "inverted", or the name of another construction. */
  form: string;
  /** Units of the cue, auxiliaries and adverbs included. */
  cue: UnitRange;
  /** The cue's own word. */
  head: number;
  speaker: UnitRange;
  /** The content's pieces. */
  ranges: readonly UnitRange[];
  /** The rule's own, 0 to 1. */
  confidence: number;
}

const OPEN_CLASSES = new Set<Tag>([
  'name',
  'noun',
  'verb',
  'past',
  'gerund',
  'number',
  'quotation',
  'time',
  'other',
]);

function cueStarts(cues: readonly CueSite[]): ReadonlyMap<number, CueSite> {
  const starts = new Map<number, CueSite>();
  for (const cue of cues) {
    const start = cue.form === 'finite' && !cue.inverted ? cue.subject.from : cue.from;
    if (!starts.has(start)) starts.set(start, cue);
  }
  return starts;
}

/** Reads a sentence for the weighing of all its proposals. */
export function readLandmarks(units: readonly Unit[], cues: readonly CueSite[]): Landmarks {
  const shapes = new Int32Array(units.length);
  const words = new Int32Array(units.length);
  units.forEach(({ tag, lower }, index) => {
    const word = hashWord(lower);
    words[index] = word;
    shapes[index] = OPEN_CLASSES.has(tag) ? hashWord(tag) : word;
  });
  return { units, shapes, words, starts: cueStarts(cues) };
}
