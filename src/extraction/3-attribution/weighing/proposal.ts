import type { CueSite } from '../cues/cues.js';
import type { UnitRange } from '../grammar/grammar.js';
import type { Tag, Unit } from '../grammar/units.js';
import { hashWord } from './slots.js';
import { tallyUnits, type Tallies } from './tallies.js';

/** A sentence's units as the weighing sees them. */
export interface Landmarks {
  units: readonly Unit[];
  /** A hash for each unit: closed-class words as themselves, others by their tag. */
  shapes: readonly number[];
  /** A hash for each unit's word. */
  words: readonly number[];
  tallies: Tallies;
  /** Cues by the unit that their clause begins at. */
  starts: ReadonlyMap<number, CueStart>;
}

/** A cue at the unit that its clause begins at, as hashes. */
export interface CueStart {
  form: number;
  lemma: number;
  inverted: boolean;
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

/** What a proposal's features are mixed from again and again, hashed once. */
export interface ProposalHashes {
  rule: number;
  lemma: number;
  form: number;
}

/** Hashes a proposal's rule, lemma and form. */
export function hashProposal({ rule, lemma, form }: Proposal): ProposalHashes {
  return { rule: hashWord(rule), lemma: hashWord(lemma), form: hashWord(form) };
}

const OPEN_CLASSES: readonly Tag[] = [
  'name',
  'noun',
  'verb',
  'past',
  'gerund',
  'number',
  'quotation',
  'time',
  'other',
];
const OPEN_SHAPES: ReadonlyMap<Tag, number> = new Map(OPEN_CLASSES.map((tag) => [tag, hashWord(tag)]));

function cueStarts(cues: readonly CueSite[]): ReadonlyMap<number, CueStart> {
  const starts = new Map<number, CueStart>();
  for (const { form, inverted, from, subject, verb } of cues) {
    const start = form === 'finite' && !inverted ? subject.from : from;
    if (!starts.has(start))
      starts.set(start, { form: hashWord(form), lemma: hashWord(verb.lemma), inverted });
  }
  return starts;
}

/** Reads a sentence for the weighing of all its proposals. */
export function readLandmarks(units: readonly Unit[], cues: readonly CueSite[]): Landmarks {
  const words = units.map(({ lower }) => hashWord(lower));
  const shapes = units.map(({ tag }, index) => OPEN_SHAPES.get(tag) ?? words[index] ?? 0);
  return { units, shapes, words, tallies: tallyUnits(units), starts: cueStarts(cues) };
}
