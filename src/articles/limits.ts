/**
 * Characters (UTF-16 code units) of an article's text, once title and page furniture are out. The longest real ones are
 * transcripts: a press conference of four hours has some 250,000.
 */
export const mostCharacters = 400_000;

/**
 * Statements of one article. Four hours of questions and answers have fewer than 1,000; all of them are written, and come back,
 * in one piece.
 */
export const mostStatements = 2_000;

/** For clients: what an article may hold. */
export const limitsInWords = `${figure(mostCharacters)} characters of text and ${figure(mostStatements)} statements`;

/** As documentation prints it: 400,000. */
export function figure(count: number): string {
  return count.toLocaleString('en-US');
}
