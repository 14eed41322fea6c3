import type { Paragraph, Quotation, Token } from './reading.js';

type MarkShape = 'straight' | 'double' | 'angle' | 'single';

const OPENERS: Readonly<Record<string, MarkShape>> = {
  '"': 'straight',
  "''": 'straight',
  '``': 'straight',
  '“': 'double',
  '„': 'double',
  '‟': 'double',
  '«': 'angle',
  '‘': 'single',
  '‚': 'single',
  "'": 'single',
};
const CLOSERS: Readonly<Record<MarkShape, ReadonlySet<string>>> = {
  straight: new Set(['"', "''", '”']),
  double: new Set(['”', '“', '"', "''"]),
  angle: new Set(['»']),
  single: new Set(['’', "'", '‛']),
};
/** Marks that close where they should open, as careless typists and converters print them. */
const WRONG_OPENERS: Readonly<Record<string, MarkShape>> = { '”': 'double', "''": 'straight' };

const BLANK_OR_OPEN = /[\s([{—–\-/:]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Where a mark stands: tight against what follows (opening) or against what goes before (closing). */
function side(text: string, token: Token): 'opening' | 'closing' | 'either' | 'neither' {
  const before = token.start === 0 ? ' ' : text.charAt(token.start - 1);
  const after = token.end >= text.length ? ' ' : text.charAt(token.end);
  const blankBefore = BLANK_OR_OPEN.test(before) || before === '“' || before === '‘';
  const blankAfter = /\s/u.test(after);
  if (blankBefore && !blankAfter) return 'opening';
  if (!blankBefore && blankAfter) return 'closing';
  return blankBefore ? 'neither' : 'either';
}

function opens(text: string, token: Token): MarkShape | null {
  const where = side(text, token);
  const shape = OPENERS[token.text];
  if (shape === 'double' || shape === 'angle') return where === 'closing' ? null : shape;
  if (shape === 'single') {
    // An apostrophe before a word ("'90s", "’tis") opens nothing.
    return where === 'opening' && !/\d/u.test(text.charAt(token.end)) ? shape : null;
  }
  if (shape === 'straight') return where === 'closing' ? null : shape;
  const wrong = WRONG_OPENERS[token.text];
  return wrong !== undefined && where === 'opening' ? wrong : null;
}

function closes(text: string, token: Token, shape: MarkShape): boolean {
  if (!CLOSERS[shape].has(token.text)) return false;
  const where = side(text, token);
  if (where === 'opening') return false;
  if (shape === 'double' && token.text === '“') return where === 'closing';
  if (shape === 'single') {
    const before = text.charAt(token.start - 1);
    const after = text.charAt(token.end);
    // "the ministers’ plan": a plural's apostrophe closes nothing.
    return !LETTER_OR_DIGIT.test(after) && !(before === 's' && /\s/u.test(after));
  }
  return true;
}

/** The token index of the mark that closes a quotation opened at `open`, or -1. Nested curly marks are counted. */
function findClose(
  text: string,
  tokens: readonly Token[],
  open: number,
  tokenEnd: number,
  shape: MarkShape,
): number {
  let firstClose = -1;
  let depth = 0;
  for (let index = open + 1; index < tokenEnd; index++) {
    const token = tokens[index];
    if (token?.kind !== 'mark') continue;
    if (closes(text, token, shape)) {
      // A straight mark has no nested twin that it could belong to.
      const outer = depth === 0 || (shape === 'straight' && token.text !== '”');
      if (firstClose < 0) firstClose = index;
      if (outer) return index;
      depth--;
    } else if ((shape === 'double' || shape === 'straight') && OPENERS[token.text] === 'double') {
      depth++;
    }
  }
  // An inner opening that nothing closed: the first closing mark was the outer one's.
  return firstClose;
}

/** Finds the outermost quotations of a text, paragraph by paragraph. */
export function findQuotations(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
): Quotation[] {
  const quotations: Quotation[] = [];
  let openShape: MarkShape | null = null;
  for (const paragraph of paragraphs) {
    let continues = openShape !== null;
    openShape = null;
    let noSingleBefore = 0;
    for (let index = paragraph.tokenStart; index < paragraph.tokenEnd; index++) {
      const token = tokens[index];
      if (token?.kind !== 'mark') continue;
      const shape = opens(text, token);
      if (shape === null || (shape === 'single' && index < noSingleBefore)) continue;
      const close = findClose(text, tokens, index, paragraph.tokenEnd, shape);
      const atStart = index === paragraph.tokenStart;
      if (close < 0 && shape === 'single') {
        // Nothing closes it up to the paragraph's end, so nothing closes a later one either.
        noSingleBefore = paragraph.tokenEnd;
        continue;
      }
      const last = close < 0 ? paragraph.tokenEnd - 1 : close;
      const end = tokens[last]?.end ?? token.end;
      quotations.push({
        start: token.start,
        end,
        tokenStart: index,
        tokenEnd: last + 1,
        closed: close >= 0,
        continues: continues && atStart,
      });
      if (close < 0) openShape = shape;
      continues = false;
      index = last;
    }
  }
  return quotations;
}
