import { tokenIndexAt } from '../1-read/lookup.js';
import type { Reading } from '../1-read/reading.js';
import type { Attribution } from '../3-attribution/attribution.js';
import type { Span, Speaker, StatementKind } from '../types.js';

const OPENING = /^\s*(?:``|["“”„«»‘'‚‟])\s*/u;
const CLOSING = /\s*(?:''|["”“»«’'])\s*(?<stop>[.,;:!?…]*)\s*$/u;
const ANY_MARK = /``|''|["“”„«»‟]/u;
/** A single mark that opens or closes, as an apostrophe within a word does not. */
const SINGLE_OPENING = /(?<![\p{L}\p{N}])['‘’‚](?=[\p{L}\p{N}])/u;
const SINGLE_CLOSING = /(?<=\S)['’](?![\p{L}\p{N}])/u;
const FOLD = /\s+/gu;

const opensAnother = (piece: string): boolean => ANY_MARK.test(piece) || SINGLE_OPENING.test(piece);
const closesAnother = (piece: string): boolean => ANY_MARK.test(piece) || SINGLE_CLOSING.test(piece);

/** Takes off quotation marks that enclose the whole piece, or that open or close outside it. */
function withoutOuterMarks(piece: string): string {
  const opened = OPENING.test(piece);
  const closed = CLOSING.exec(piece);
  if (opened && closed) {
    const inner = piece.replace(OPENING, '').replace(CLOSING, '$<stop>');
    return opensAnother(inner) ? piece.trim() : inner.trim();
  }
  if (opened && !closesAnother(piece.replace(OPENING, ''))) return piece.replace(OPENING, '').trim();
  if (closed && !opensAnother(piece.replace(CLOSING, ''))) return piece.replace(CLOSING, '$<stop>').trim();
  return piece.trim();
}

/** What was said, as printed, without the outer quotation marks; pieces joined by one blank, blanks folded. */
export function statementText(text: string, spans: readonly Span[]): string {
  return spans
    .map(({ start, end }) => withoutOuterMarks(text.slice(start, end).replaceAll(FOLD, ' ').trim()))
    .join(' ');
}

/**
 * `direct` where every word stands in quotation marks, `indirect` where none does, else `mixed`; a leading "that" does
 * not count. A transcript's turns are `direct` without marks.
 */
export function statementKind(reading: Reading, { spans, rule }: Attribution): StatementKind {
  if (rule === 'transcript') return 'direct';
  let quoted = 0;
  let plain = 0;
  for (const [piece, span] of spans.entries()) {
    for (let index = tokenIndexAt(reading, span.start); index < reading.tokens.length; index++) {
      const token = reading.tokens[index];
      if (!token || token.start >= span.end) break;
      if (token.kind !== 'word' && token.kind !== 'number') continue;
      if (token.quotation !== -1) quoted++;
      else if (!(piece === 0 && token.lower === 'that' && plain + quoted === 0)) plain++;
    }
  }
  if (quoted === 0) return 'indirect';
  return plain === 0 ? 'direct' : 'mixed';
}

/** How far each kind of resolution can be trusted, as a factor of the rule's confidence; judged on our own articles. */
const TRUST: Readonly<Record<Speaker['resolution'], number>> = {
  named: 1,
  heading: 0.97,
  description: 0.93,
  pronoun: 0.9,
  unresolved: 0.7,
};
const NO_SPEAKER_TRUST = 0.6;

/** The rule's confidence and the speaker's resolution in one figure, 0 to 1. */
export function blendConfidence({ confidence }: Attribution, speaker: Speaker | null): number {
  const trust = speaker ? TRUST[speaker.resolution] : NO_SPEAKER_TRUST;
  return Math.round(Math.min(1, Math.max(0, confidence * trust)) * 100) / 100;
}
