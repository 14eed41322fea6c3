import type { CueSite } from '../cues/cues.js';
import type { UnitRange } from '../grammar/grammar.js';
import type { Unit } from '../grammar/units.js';

/** The content that a cue governs within its sentence. */
export interface Content {
  ranges: UnitRange[];
  /** Where the next statement may begin, if before the last range's end: "expressed regret after X accused it". */
  usedTo?: number;
  rule: string;
  confidence: number;
}

/** A cue in its sentence, with the places that its content may take. */
export interface CuedClause {
  units: readonly Unit[];
  cues: readonly CueSite[];
  cueIndex: number;
  cue: CueSite;
  /** The first unit that an earlier statement has not used up. */
  start: number;
  /** Where subject and verb group begin. */
  left: number;
  /** Where content may stand behind them, adverbials and the person addressed skipped. */
  place: number;
}
