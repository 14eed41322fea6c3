import type { Paragraph, Reading, Token } from '../../1-read/reading.js';
import { STAGE_NOTES } from '../../data/labels.js';
import type { Cue, Span } from '../../types.js';
import { makeAttribution, type Attribution } from '../attribution.js';

const MAX_NOTE_TOKENS = 8;
const OPENING = /^[([]$/u;
const CLOSING = /^[)\]]$/u;

/** The note in brackets that ends at token `last`: "(Laughter.)"; its first token's index, or -1. */
function noteEndingAt(tokens: readonly Token[], last: number): number {
  if (!CLOSING.test(tokens[last]?.text ?? '')) return -1;
  let noted = false;
  for (let index = last - 1; index >= Math.max(0, last - MAX_NOTE_TOKENS); index--) {
    const token = tokens[index];
    if (OPENING.test(token?.text ?? '')) return noted ? index : -1;
    noted ||= STAGE_NOTES.has(token?.lower ?? '');
  }
  return -1;
}

/** The words of a line from token `from` on, without notes like "(Laughter.)" at its end; null where nothing is left. */
export function spokenSpan({ tokens }: Reading, { tokenEnd }: Paragraph, from: number): Span | null {
  let end = tokenEnd;
  while (end > from && tokens[end - 1]?.text === '*') end--;
  for (let note = noteEndingAt(tokens, end - 1); note >= from; note = noteEndingAt(tokens, end - 1))
    end = note;
  const first = tokens[from];
  const last = tokens[end - 1];
  return first && last && end > from ? { start: first.start, end: last.end } : null;
}

/** The colon, dash or bullet that stands for a cue. */
export function markCue({ start, end, text }: Token, lemma: string): Cue {
  return { start, end, text, lemma, act: 'state' };
}

/** An attribution that the layout tells: by a label, a heading or a signature. */
export function headedSpeech(
  spans: Span[],
  rest: Pick<Attribution, 'cue' | 'speaker' | 'rule' | 'confidence'> & Partial<Attribution>,
): Attribution {
  return makeAttribution({ headed: true, ...rest, spans });
}

/** What the layout says of paragraphs, by their index: a statement that begins there, or null where one goes on. */
export type SpokenParagraphs = Map<number, Attribution | null>;
