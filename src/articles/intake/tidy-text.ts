/** What Windows-1252 prints at code points that Unicode gives to control characters: a page decoded wrongly. */
const windows1252: Record<string, string> = {
  '\u0080': '€',
  '\u0091': '‘',
  '\u0092': '’',
  '\u0093': '“',
  '\u0094': '”',
  '\u0095': '•',
  '\u0096': '–',
  '\u0097': '—',
  '\u0099': '™',
};

const lineBreak = /\r\n?|[\v\f\u0085\u2028]/g;
const blank = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
/** Zero-width spaces, soft hyphens and marks of direction: invisible, and between letters they hide a word from search. */
const invisible = /[\u00AD\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g;
const control = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;
const loneSurrogate = /\p{Surrogate}/gu;
/** No script stacks so many; normalising takes quadratic time in their number (Unicode's Stream-Safe format allows 30). */
const stackedMarks = /(\p{M}{30})\p{M}+/gu;

/**
 * The text in the form it is stored in: Unicode NFC, `\n` for every line break, at most one blank line in a row,
 * no blanks at a line's ends, nothing invisible. Words and quotation marks stay as printed. Idempotent.
 */
export function tidyText(raw: string): string {
  const characters = raw
    .replace(lineBreak, '\n')
    .replaceAll('\u2029', '\n\n')
    .replace(/[\u0080\u0091-\u0097\u0099]/g, (character) => windows1252[character] ?? character)
    .replace(blank, ' ')
    .replace(invisible, '')
    .replace(control, '')
    .replace(loneSurrogate, '\uFFFD')
    .replace(stackedMarks, '$1')
    .normalize('NFC');
  return foldBlankLines(characters);
}

/** Trims every line and leaves at most one blank line between two others, none at the text's ends. */
export function foldBlankLines(text: string): string {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed !== '' || (lines.length > 0 && lines.at(-1) !== '')) lines.push(trimmed);
  }
  if (lines.at(-1) === '') lines.pop();
  return lines.join('\n');
}
