import type { ExtractedStatement, Span } from '../src/extraction/types.js';

/**
 * What kind of words introduce a gold piece: speech, something else (a thought, a wish, a plan: no statement of ours; or one
 * that a reader may leave out), or none.
 */
export const CUE_CLASSES = ['speech', 'other', 'none'] as const;
export type CueClass = (typeof CUE_CLASSES)[number];

/** A piece of content that an annotator marked. */
export interface GoldPiece extends Span {
  /** `direct`, `indirect`, `mixed`, or what else a corpus knows. */
  kind: string;
  cueClass: CueClass;
  /** Where its speaker is mentioned; empty where nobody is. */
  speakerSpans: Span[];
  cueSpans: Span[];
}

/** A text with all that was said in it. */
export interface GoldDocument {
  id: string;
  text: string;
  pieces: GoldPiece[];
}

/** What is scored of a statement. */
export interface ScoredStatement {
  spans: readonly Span[];
  speaker: Span | null;
  cue: Span | null;
}

/** A gold document with what was found in it. */
export interface EvaluatedDocument<Statement extends ScoredStatement = ExtractedStatement> {
  gold: GoldDocument;
  statements: readonly Statement[];
}
