import type { Actor, Span } from '../types.js';

/** A place in the text that names an actor: "Russian President Vladimir Putin", "Moscow", "the Kremlin". */
export interface Mention extends Span {
  /** Token indexes, `tokenEnd` exclusive. */
  tokenStart: number;
  tokenEnd: number;
  actor: Actor;
  /** The role printed with it, null where none is. */
  role: string | null;
}
