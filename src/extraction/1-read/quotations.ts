import type { MarkShape } from '../data/quotation-marks.js';
import { closes, readMarks, type Mark } from './marks.js';
import type { Paragraph, Quotation, Token } from './reading.js';
import { endBeforeTag, firstSentenceEnd } from './spoken-tags.js';

/** A quotation that holds more marks is none. */
const MAX_MARKS = 200;
/** Paragraphs that a quotation without marks of their own may run through. */
const MAX_PARAGRAPHS = 5;
const MIN_LAST_TOKENS = 12;

/** Where a quotation's pair of marks may end, as indexes into a paragraph's marks; -1 where there is none. */
interface Pair {
  close: number;
  /** The first opening mark inside that left the pair out of balance. */
  inner: number;
}

const isDouble = (shape: MarkShape | null): boolean => shape === 'double' || shape === 'straight';

/** A mark that opens a quotation within one of `shape`. */
function nests(mark: Mark, shape: MarkShape): boolean {
  if (mark.opens === 'straight') return isDouble(shape) && mark.side === 'opening';
  if (mark.opens === 'double') return isDouble(shape);
  return mark.opens === shape && mark.text !== "'";
}

/** Finds what closes the quotation that `marks[open]` opens. Nested marks are counted. */
function findPair(marks: readonly Mark[], open: number, shape: MarkShape): Pair {
  const nested: Mark[] = [];
  let first = -1;
  let inner = -1;
  let possessive = -1;
  for (let index = open + 1; index < Math.min(marks.length, open + MAX_MARKS); index++) {
    const mark = marks[index];
    if (!mark) break;
    if (closes(mark, shape)) {
      if (mark.possessive && shape === 'single') {
        possessive = index;
        continue;
      }
      if (first < 0) first = index;
      // A straight mark does not belong to a curly one within.
      if (
        nested.length === 0 ||
        (mark.text === '"' && nested.at(-1)?.opens === 'double' && shape === 'straight')
      )
        return { close: index, inner: -1 };
      nested.pop();
    } else if (nests(mark, shape)) {
      nested.push(mark);
      if (inner < 0) inner = index;
    } else if (mark.opens === shape && possessive >= 0) break;
  }
  // All that closes belongs to what opens inside.
  if (inner >= 0 && nested.length === 0) return { close: -1, inner };
  // An inner opening that nothing closed: the first closing mark was the outer one's.
  return { close: first < 0 ? possessive : first, inner };
}

/** A quotation that its paragraph left open, and the paragraph in which a lone mark closes it; -1 where each opens anew. */
interface Pending {
  shape: MarkShape;
  closedIn: number;
}

/** What the quotations of a text are found in. */
interface Source {
  tokens: readonly Token[];
  paragraphs: readonly Paragraph[];
  marks: readonly (readonly Mark[])[];
}

/** The mark that a paragraph begins with; undefined where it begins with a word. */
function markAtStart({ paragraphs, marks }: Source, paragraph: number): Mark | undefined {
  const first = marks[paragraph]?.[0];
  return first?.at === paragraphs[paragraph]?.tokenStart ? first : undefined;
}

/** Whether a paragraph's first mark takes up a quotation of `shape` again; » does so for «. */
function takesUp(mark: Mark | undefined, shape: MarkShape): boolean {
  if (!mark) return false;
  if (shape === 'angle' && mark.text === '»') return true;
  return mark.opens === shape || (isDouble(mark.opens) && isDouble(shape));
}

/** The paragraph whose first mark closes what an earlier one opened, without a mark or a tag between; -1 where none does. */
function closedLater({ tokens, paragraphs, marks }: Source, from: number, shape: MarkShape): number {
  for (let index = from + 1; index <= Math.min(from + MAX_PARAGRAPHS, paragraphs.length - 1); index++) {
    const paragraph = paragraphs[index];
    const mark = marks[index]?.find(({ text, opens }) => opens !== null || !/^['’]$/u.test(text));
    const end = mark?.at ?? paragraph?.tokenEnd ?? 0;
    if (!paragraph || paragraph.heading || endBeforeTag(tokens, paragraph.tokenStart, end) >= 0) return -1;
    if (!mark) continue;
    // A short line that a mark ends is the signature of a quotation set apart.
    const long = mark.at - paragraph.tokenStart >= MIN_LAST_TOKENS || mark.at < paragraph.tokenEnd - 1;
    return closes(mark, shape) && mark.side === 'closing' && long ? index : -1;
  }
  return -1;
}

/** Where a quotation ends that nothing in its paragraph closes, and whether the next paragraph goes on with it. */
function endUnclosed(
  source: Source,
  paragraphIndex: number,
  mark: Mark,
  shape: MarkShape,
): { tokenEnd: number; pending: Pending | null } | null {
  const { tokens, paragraphs } = source;
  const paragraph = paragraphs[paragraphIndex];
  if (!paragraph) return null;
  const { tokenStart, tokenEnd } = paragraph;
  const before = tokens[mark.at - 1]?.text;
  // “The “peace is over. They left.” would else swallow what follows.
  const introduced = mark.at === tokenStart || /^[,:.?!…]$/u.test(before ?? '');
  const tag = endBeforeTag(tokens, mark.at, tokenEnd);
  if (tag >= 0) return shape === 'single' ? null : { tokenEnd: tag, pending: null };
  if (takesUp(markAtStart(source, paragraphIndex + 1), shape))
    return { tokenEnd, pending: { shape, closedIn: -1 } };
  if (shape === 'single') return null;
  const closedIn = introduced ? closedLater(source, paragraphIndex, shape) : -1;
  if (closedIn >= 0) return { tokenEnd, pending: { shape, closedIn } };
  return { tokenEnd: introduced ? tokenEnd : firstSentenceEnd(tokens, mark.at, tokenEnd), pending: null };
}

/** Finds the outermost quotations of a paragraph; returns the one that it leaves open. */
function findInParagraph(
  source: Source,
  paragraphIndex: number,
  before: Pending | null,
  add: (tokenStart: number, tokenEnd: number, closed: boolean, continues: boolean) => void,
): Pending | null {
  const paragraph = source.paragraphs[paragraphIndex];
  const marks = source.marks[paragraphIndex];
  if (!paragraph || !marks) return null;
  let next = 0;
  if (before && before.closedIn >= paragraphIndex) {
    const close =
      before.closedIn > paragraphIndex ? -1 : marks.findIndex((mark) => closes(mark, before.shape));
    const end = marks[close]?.at ?? paragraph.tokenEnd - 1;
    add(paragraph.tokenStart, end + 1, close >= 0, true);
    if (close < 0) return before;
    next = close + 1;
  }
  const taken = markAtStart(source, paragraphIndex);
  const continues = before !== null && next === 0 && takesUp(taken, before.shape);
  for (let index = next, usedTo = 0; index < marks.length; index++) {
    const mark = marks[index];
    const goesOn = continues && index === 0;
    const shape = goesOn ? before.shape : mark?.opens;
    if (!mark || !shape || mark.at < usedTo) continue;
    const { close, inner } = findPair(marks, index, shape);
    const closing = marks[close];
    const tag = closing && inner >= 0 ? endBeforeTag(source.tokens, mark.at, marks[inner]?.at ?? 0) : -1;
    if (closing && tag < 0) {
      add(mark.at, closing.at + 1, true, goesOn);
      index = close;
      continue;
    }
    const end = endUnclosed(source, paragraphIndex, mark, shape);
    if (!end) continue;
    usedTo = end.tokenEnd;
    add(mark.at, usedTo, false, goesOn);
    if (usedTo === paragraph.tokenEnd) return end.pending;
  }
  return null;
}

/** Finds the outermost quotations of a text, paragraph by paragraph. */
export function findQuotations(
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
): Quotation[] {
  const quotations: Quotation[] = [];
  const marks = paragraphs.map((paragraph) => readMarks(text, tokens, paragraph));
  const source = { tokens, paragraphs, marks };
  const add = (tokenStart: number, tokenEnd: number, closed: boolean, continues: boolean): void => {
    const { start } = tokens[tokenStart] ?? { start: 0 };
    const { end } = tokens[tokenEnd - 1] ?? { end: start };
    quotations.push({ start, end, tokenStart, tokenEnd, closed, continues });
  };
  let pending: Pending | null = null;
  for (let index = 0; index < paragraphs.length; index++)
    pending = findInParagraph(source, index, pending, add);
  return quotations;
}
