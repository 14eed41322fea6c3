import { foldBlanks, tokenIndexAt } from '../1-read/lookup.js';
import type { Reading } from '../1-read/reading.js';
import type { Attribution } from '../3-attribution/attribution.js';
import type { Span, Speaker, StatementKind } from '../types.js';

const ONLY_STOPS = /^[\s.,;:!?…]*$/u;

/** A piece without the marks of the quotation that it is: one that begins where the piece does, with nothing but stops behind. */
function withoutOuterMarks(
  { text, tokens, quotations }: Reading,
  { start, end }: Span,
  first: number,
): string {
  const quotation = quotations[tokens[first]?.quotation ?? -1];
  const opening = quotation && tokens[quotation.tokenStart];
  if (opening?.start !== start || !ONLY_STOPS.test(text.slice(quotation?.end, end)))
    return text.slice(start, end);
  const closing = quotation?.closed === true ? tokens[quotation.tokenEnd - 1] : undefined;
  // A quotation that runs through several paragraphs may open none of them anew.
  const from = opening.kind === 'mark' ? opening.end : opening.start;
  if (!closing || closing.start >= end) return text.slice(from, end);
  return text.slice(from, closing.start) + text.slice(closing.end, end);
}

/** Rules whose content is somebody's very words, with or without quotation marks. */
export const VERBATIM_RULES: ReadonlySet<string> = new Set([
  'transcript',
  'block',
  'signed-block',
  'post',
  'list-item',
  'interview',
]);

/** What was said, as printed, without the outer quotation marks; pieces joined by one blank, blanks folded. */
export function statementText(reading: Reading, spans: readonly Span[]): string {
  const pieces = spans.map((span) => withoutOuterMarks(reading, span, tokenIndexAt(reading, span.start)));
  return foldBlanks(pieces.join(' ')).trim();
}

/**
 * `direct` where every word stands in quotation marks, `indirect` where none does, else `mixed`; a leading "that" does
 * not count. What the layout tells to be somebody's very words (a transcript's turns, a signed block) is `direct` without marks.
 */
export function statementKind(reading: Reading, { spans, rule }: Attribution): StatementKind {
  if (VERBATIM_RULES.has(rule)) return 'direct';
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
  unresolved: 0.8,
};
const NO_SPEAKER_TRUST = 0.6;

/** The rule's confidence and the speaker's resolution in one figure, 0 to 1. */
export function blendConfidence({ confidence }: Attribution, speaker: Speaker | null): number {
  const trust = speaker ? TRUST[speaker.resolution] : NO_SPEAKER_TRUST;
  return Math.round(Math.min(1, Math.max(0, confidence * trust)) * 100) / 100;
}
