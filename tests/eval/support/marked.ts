import type { GoldDocument, GoldPiece, ScoredStatement } from '../../../eval/gold.js';
import type { ExtractedStatement, Span } from '../../../src/extraction/types.js';

/** The first place where the text reads so. */
export function spanOf(text: string, printed: string): Span {
  const start = text.indexOf(printed);
  if (start === -1) throw new Error(`The text does not read: ${printed}`);
  return { start, end: start + printed.length };
}

/** A gold piece as printed; its speaker and cue too. */
export function goldPiece(
  text: string,
  printed: string,
  {
    speaker,
    cue,
    ...rest
  }: Partial<Pick<GoldPiece, 'kind' | 'cueClass'>> & { speaker?: string; cue?: string } = {},
): GoldPiece {
  return {
    ...spanOf(text, printed),
    kind: 'indirect',
    cueClass: 'speech',
    speakerSpans: speaker === undefined ? [] : [spanOf(text, speaker)],
    cueSpans: cue === undefined ? [] : [spanOf(text, cue)],
    ...rest,
  };
}

/** A document of that text. */
export function goldDocument(text: string, pieces: GoldPiece[], id = 'a1'): GoldDocument {
  return { id, text, pieces };
}

/** A statement found, as printed. */
export function found(
  text: string,
  pieces: readonly string[],
  { speaker, cue }: { speaker?: string; cue?: string } = {},
): ScoredStatement {
  return {
    spans: pieces.map((piece) => spanOf(text, piece)),
    speaker: speaker === undefined ? null : spanOf(text, speaker),
    cue: cue === undefined ? null : spanOf(text, cue),
  };
}

/** A whole statement; only what a test tells of it matters. */
export function statement(
  text: string,
  pieces: readonly string[],
  told: Partial<ExtractedStatement> = {},
): ExtractedStatement {
  return {
    kind: 'indirect',
    text: pieces.join(' '),
    spans: pieces.map((piece) => spanOf(text, piece)),
    context: text,
    speaker: null,
    via: [],
    cue: null,
    targets: [],
    mentioned: [],
    said: { on: null, precision: null, basis: 'unknown' },
    confidence: 0.8,
    rule: 'that-clause',
    ...told,
  };
}
