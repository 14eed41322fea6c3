import type { Span } from '../../extraction/types.js';

/** A line with something printed on it; its span leaves out the blanks at its ends. */
export interface Line extends Span {
  text: string;
}

/** The printed lines of a text, tidied or raw: `\n`, `\r` and Unicode's own line and paragraph separators part them. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const trimmed = match[0].trim();
    if (trimmed === '') continue;
    const start = match.index + match[0].length - match[0].trimStart().length;
    lines.push({ start, end: start + trimmed.length, text: trimmed });
  }
  return lines;
}

const PARAGRAPH_LENGTH = 80;
const finalStop = /[.!?…]["”’')\]]*$/;

/** Whether the line ends as a sentence does. */
export function endsWithStop(line: string): boolean {
  return finalStop.test(line.slice(-6));
}

/** Whether the line is a paragraph of running text rather than a title, a label or a button. */
export function isParagraph(line: string): boolean {
  return line.length >= PARAGRAPH_LENGTH && endsWithStop(line);
}

const quotation = /["“«‘](?:\S+\s+){2,}?\S+["”»’]/;
const reporting =
  /\b(?:said|says|told|tells|added|adds|stated|states|warned|warns|announced|announces|insisted|argued|claimed|accused|denied|replied|declared|urged|noted|explained|according to)\b/i;

/** Whether the line tells what somebody said: whatever words it begins with, it is the article's. */
export function tellsStory(line: string): boolean {
  return quotation.test(line) || reporting.test(line);
}
