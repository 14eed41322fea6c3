import { wordClassOf, type WordClass } from '../data/function-words.js';
import {
  CLIPPED_WORDS,
  CLOSERS,
  DOUBTFUL_CLOSERS,
  OPENERS,
  TAG_VERBS,
  WRONG_OPENERS,
  type MarkShape,
} from '../data/quotation-marks.js';
import type { Paragraph, Token } from './reading.js';

/** A quotation mark and how it stands: tight against what follows (opening) or against what goes before (closing). */
export interface Mark {
  /** Index of its token. */
  at: number;
  text: string;
  side: 'opening' | 'closing' | 'either' | 'neither';
  /** What it would open; null where it cannot. */
  opens: MarkShape | null;
  /** "the ministers’ plan": an apostrophe behind a plural, which closes only where nothing else does. */
  possessive: boolean;
  /** A letter or a figure stands right behind. */
  joined: boolean;
}

const BLANK_OR_OPEN = /[\s([{—–\-/:“‘„‚«‹]/u;
const BLANK_OR_CLOSED = /[\s,;:!?)\]}”’»›]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const DIGIT = /\d/u;

function sideOf(text: string, { start, end }: Token): Mark['side'] {
  const before = start === 0 ? ' ' : text.charAt(start - 1);
  const after = end >= text.length ? ' ' : text.charAt(end);
  const blankBefore = BLANK_OR_OPEN.test(before);
  const stop = after === '.' && !/[.\d]/u.test(text.charAt(end + 1));
  const blankAfter = stop || BLANK_OR_CLOSED.test(after);
  if (blankBefore) return blankAfter ? 'neither' : 'opening';
  return blankAfter ? 'closing' : 'either';
}

/** 6'2" tall: feet and inches. */
function isMeasure(text: string, { start, end, text: mark }: Token): boolean {
  if (!DIGIT.test(text.charAt(start - 1))) return false;
  if (mark === '"' || mark === '”' || mark === '″')
    return /\d['’′]\d{1,2}$/u.test(text.slice(Math.max(0, start - 5), start));
  return (mark === "'" || mark === '’') && DIGIT.test(text.charAt(end));
}

/** An apostrophe before a word that it shortens ("'90s", "’tis") opens nothing. */
function isClipped(text: string, { end }: Token, next: Token | undefined): boolean {
  return DIGIT.test(text.charAt(end)) || CLIPPED_WORDS.has(next?.lower ?? '');
}

const SENTENCE_BORDER = /(?:^|[\n.?!:,])\s*$/u;

/** What a mark would open where it stands. */
function shapeOpened(
  text: string,
  token: Token,
  next: Token | undefined,
  side: Mark['side'],
): MarkShape | null {
  if (side === 'closing') return null;
  const shape = OPENERS[token.text];
  if (shape !== undefined && shape !== 'single') return shape;
  if (side !== 'opening') return null;
  if (shape === 'single') return isClipped(text, token, next) ? null : shape;
  const wrong = WRONG_OPENERS[token.text] ?? null;
  if (wrong !== 'single') return wrong;
  const opensSentence = SENTENCE_BORDER.test(text.slice(Math.max(0, token.start - 2), token.start));
  return opensSentence && next?.capital === true && !isClipped(text, token, next) ? wrong : null;
}

/** Behind these an apostrophe closes a quotation: "to the miners' and left"; behind a possessive follows what is possessed. */
const BEHIND_QUOTATION = new Set<WordClass>([
  'subject-pronoun',
  'relative',
  'that',
  'to',
  'be',
  'auxiliary',
  'modal',
  'coordinator',
  'subordinator',
  'preposition',
]);

function isPossessive(text: string, tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (!token || text.charAt(token.start - 1) !== 's' || !/\s/u.test(text.charAt(token.end))) return false;
  const next = tokens[at + 1]?.lower ?? '';
  const wordClass = wordClassOf(next);
  return !TAG_VERBS.has(next) && (wordClass === undefined || !BEHIND_QUOTATION.has(wordClass));
}

/** The marks of a paragraph that may open or close a quotation, in text order. */
export function readMarks(text: string, tokens: readonly Token[], paragraph: Paragraph): Mark[] {
  const marks: Mark[] = [];
  for (let at = paragraph.tokenStart; at < paragraph.tokenEnd; at++) {
    const token = tokens[at];
    if (token?.kind !== 'mark' || isMeasure(text, token)) continue;
    const side = sideOf(text, token);
    const inWord = OPENERS[token.text] === 'single' || token.text === '’';
    marks.push({
      at,
      text: token.text,
      side,
      opens: shapeOpened(text, token, tokens[at + 1], side),
      possessive: inWord && isPossessive(text, tokens, at),
      joined: LETTER_OR_DIGIT.test(text.charAt(token.end)),
    });
  }
  return marks;
}

/** Tells whether a mark may close a quotation of a shape. */
export function closes({ text, side, joined }: Mark, shape: MarkShape): boolean {
  if (!CLOSERS[shape].has(text) || side === 'opening') return false;
  if (DOUBTFUL_CLOSERS.has(text)) return side === 'closing';
  return shape !== 'single' || !joined;
}
