import type { Paragraph, Reading, Token } from '../1-read/reading.js';
import { NO_SPEAKERS } from '../data/labels.js';
import type { Attribution } from './attribution.js';

const MAX_LABEL_TOKENS = 6;
const LABEL_STOPS = /^[.?!…]$/u;

/** The index of the colon behind a label of names that begins a paragraph, or -1. */
function labelColon(
  tokens: readonly Token[],
  paragraph: Paragraph,
  isName: (token: Token) => boolean,
): number {
  const limit = Math.min(paragraph.tokenEnd - 1, paragraph.tokenStart + MAX_LABEL_TOKENS + 1);
  for (let index = paragraph.tokenStart; index < limit; index++) {
    const token = tokens[index];
    if (!token) return -1;
    if (token.text === ':') return index > paragraph.tokenStart ? index : -1;
    if (!isName(token)) return -1;
  }
  return -1;
}

const isCapital = (token: Token): boolean => token.capital || token.lower === "'s" || token.lower === 'and';
const isShouted = (token: Token): boolean =>
  token.kind === 'word' && token.text === token.text.toUpperCase() && token.text.length > 1;

function labelled(reading: Reading, paragraph: Paragraph, colon: number, rule: string): Attribution | null {
  const { tokens, text } = reading;
  const first = tokens[paragraph.tokenStart];
  const mark = tokens[colon];
  const content = tokens[colon + 1];
  const closing = tokens[paragraph.tokenEnd - 1];
  if (!first || !mark || !content || !closing || NO_SPEAKERS.has(first.lower)) return null;
  const end = LABEL_STOPS.test(closing.text) && rule === 'headline' ? closing.start : closing.end;
  const { start } = mark;
  return {
    spans: [{ start: content.start, end }],
    cue: { start, end: start + 1, text: text.slice(start, start + 1), lemma: 'label', act: 'state' },
    speaker: { start: first.start, end: tokens[colon - 1]?.end ?? first.end },
    antecedent: null,
    headed: true,
    carried: false,
    confidence: 0.8,
    rule,
  };
}

/**
 * Speech that a label before a colon attributes, by the index of its paragraph: a headline that is a sentence ("Kovac:
 * Talks will resume.") and the turns of a transcript ("KOVAC: We will …"), which needs two turns at least.
 */
export function findLabelledSpeech(reading: Reading): ReadonlyMap<number, Attribution> {
  const { paragraphs, tokens } = reading;
  const found = new Map<number, Attribution>();
  paragraphs.forEach((paragraph, index) => {
    const colon = labelColon(tokens, paragraph, isShouted);
    const turn = colon < 0 ? null : labelled(reading, paragraph, colon, 'transcript');
    if (turn) found.set(index, turn);
  });
  if (found.size < 2) found.clear();
  const [headline] = paragraphs;
  if (headline && !headline.heading && !found.has(0)) {
    const colon = labelColon(tokens, headline, isCapital);
    const attribution = colon < 0 ? null : labelled(reading, headline, colon, 'headline');
    if (attribution) found.set(0, attribution);
  }
  return found;
}
