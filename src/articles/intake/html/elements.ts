/** Elements whose text is no reader's (code, players, drawings, controls, captions) or frames the article. */
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT SVG MATH CANVAS AUDIO VIDEO HEAD TITLE FIGCAPTION BUTTON SELECT TEXTAREA LABEL DIALOG MENU NAV FOOTER ASIDE'.split(
    ' ',
  ),
);
/** Elements that begin and end a paragraph. */
const PARAGRAPHS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP HR HTML MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TFOOT THEAD UL'.split(
    ' ',
  ),
);
/** Elements that stand on a line of their own. */
const LINES = new Set(['LI', 'TR', 'CAPTION', 'OPTION']);
const CELLS = new Set(['TD', 'TH']);

/** Whether the element's text is left out. */
export function isSkipped(tagName: string): boolean {
  return SKIPPED.has(tagName.toUpperCase());
}

/** The end of a line, however many elements end and begin there; what text there is holds none. */
const LINE_END = '\r';

/** What parts the element's text from the text around it; `joinPieces` makes breaks of it. */
export function breakAround(tagName: string): string {
  const name = tagName.toUpperCase();
  if (PARAGRAPHS.has(name)) return '\n\n';
  if (LINES.has(name)) return LINE_END;
  if (name === 'BR') return '\n';
  return CELLS.has(name) ? ' ' : '';
}

/** The text of pieces whose own blanks are folded, with breaks as `breakAround` gives them between. */
export function joinPieces(pieces: readonly string[]): string {
  return pieces
    .join('')
    .replace(/\r[\r ]*/g, '\n')
    .replace(/ {2,}/g, ' ');
}
