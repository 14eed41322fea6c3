import type { Paragraph, Token } from './reading.js';

const CLOSING_STOP = /[.?!:;,…"”’'»)\]]$/u;
const MAX_HEADING_WORDS = 14;

/** Cuts a text at its line breaks; lines without a token are dropped. */
export function findParagraphs(text: string, tokens: readonly Token[]): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let tokenStart = 0;
  let lineStart = 0;
  while (lineStart <= text.length && tokenStart < tokens.length) {
    const newline = text.indexOf('\n', lineStart);
    const lineEnd = newline < 0 ? text.length : newline;
    let tokenEnd = tokenStart;
    for (let token = tokens[tokenEnd]; token && token.start < lineEnd; token = tokens[tokenEnd]) tokenEnd++;
    const first = tokens[tokenStart];
    const last = tokens[tokenEnd - 1];
    if (first && last && tokenEnd > tokenStart) {
      const heading = tokenEnd - tokenStart <= MAX_HEADING_WORDS && !CLOSING_STOP.test(last.text);
      paragraphs.push({ start: first.start, end: last.end, tokenStart, tokenEnd, heading });
    }
    tokenStart = tokenEnd;
    lineStart = lineEnd + 1;
  }
  return paragraphs;
}
