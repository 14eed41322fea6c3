import type { Span } from '../src/extraction/types.js';
import type { EvaluatedDocument, GoldPiece, ScoredStatement } from './gold.js';
import { trimSpan } from './span.js';

/** A gold piece and its trimmed span. */
export interface TrimmedGold {
  piece: GoldPiece;
  span: Span;
}

/** A found piece: its trimmed span, and the place of its statement in the document's list. */
export interface FoundPiece {
  statement: number;
  span: Span;
}

/** The trimmed pieces of both sides; those of which nothing is left do not count. */
export interface Pieces {
  golds: TrimmedGold[];
  found: FoundPiece[];
}

/** Trims the pieces of a document: what all figures are counted from. */
export function trimPieces({ gold, statements }: EvaluatedDocument<ScoredStatement>): Pieces {
  const golds = gold.pieces.map((piece) => ({ piece, span: trimSpan(gold.text, piece) }));
  const found = statements.flatMap(({ spans }, statement) =>
    spans.map((span) => ({ statement, span: trimSpan(gold.text, span) })),
  );
  return { golds: golds.filter(isNotEmpty), found: found.filter(isNotEmpty) };
}

/** The trimmed spans alone. */
export function spansOf(pieces: readonly { span: Span }[]): Span[] {
  return pieces.map(({ span }) => span);
}

function isNotEmpty({ span }: { span: Span }): boolean {
  return span.end > span.start;
}
