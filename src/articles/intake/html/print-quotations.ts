import type { PageDocument, PageElement } from './page.js';

/** More block quotations than any article holds. */
const MOST_QUOTATIONS = 200;
/** A longer block is a document set in, not what somebody said. */
const MOST_PARAGRAPHS = 8;
const LEAST_WORDS = 3;
const SIGNATURE_LENGTH = 200;
const DASH = /^\s*(?:[—–―-]|--)\s*/;
const OPENING_MARK = /^\s*["“”„«»‹‘'`]/;
const SIGNED_INSIDE = /[—–―]\s*@?\p{Lu}[^.!?]*$/u;

const textOf = (element: PageElement): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Who is named below the words: in a footer, in a cite that stands alone on its line, or in the caption of the figure. */
function findSignature(quotation: PageElement): PageElement | null {
  const footer = quotation.querySelector('footer');
  if (footer !== null) return footer;
  const cites = [...quotation.querySelectorAll('cite')];
  const cite = cites.at(-1);
  const parent = cite?.parentElement;
  if (cite && parent && (parent === quotation || textOf(parent) === textOf(cite))) return cite;
  const figure = quotation.parentElement;
  return figure?.tagName.toUpperCase() === 'FIGURE' ? figure.querySelector('figcaption') : null;
}

/** Puts a signature on a line of its own behind a dash, in an element that is not taken for the page's frame. */
function printSignature(document: PageDocument, signature: PageElement): PageElement | null {
  const name = textOf(signature).replace(DASH, '');
  if (name === '' || name.length > SIGNATURE_LENGTH) return null;
  const line = document.createElement('p');
  line.append(`— ${name}`);
  signature.replaceWith(line);
  return line;
}

/** Puts marks around the words of a block that has none: one opens each paragraph, one closes the last. */
function printMarks(quotation: PageElement, signature: PageElement | null): void {
  if (quotation.querySelector('li, h1, h2, h3, h4, table, pre, blockquote') !== null) return;
  const paragraphs = [...quotation.querySelectorAll('p')].filter(
    (paragraph) => paragraph !== signature && textOf(paragraph) !== '' && !DASH.test(textOf(paragraph)),
  );
  const words = paragraphs.length > 0 ? paragraphs.map(textOf).join(' ') : textOf(quotation);
  const marked = OPENING_MARK.test(words) || words.split(' ').length < LEAST_WORDS;
  if (marked || paragraphs.length > MOST_PARAGRAPHS) return;
  if (paragraphs.length > 0) {
    for (const paragraph of paragraphs) paragraph.prepend('“');
    paragraphs.at(-1)?.append('”');
    return;
  }
  const inside = signature?.parentElement === quotation;
  if (!inside && SIGNED_INSIDE.test(words)) return;
  quotation.prepend('“');
  if (inside) signature.before('”');
  else quotation.append('”');
}

/**
 * Prints what the markup of block quotations tells and its text alone would not: marks around the words, unless they have
 * some, and a dash before whoever is named below. Changes the document; must be called before Readability, which drops footers.
 */
export function printQuotations(document: PageDocument): void {
  let count = 0;
  for (const quotation of document.querySelectorAll('blockquote')) {
    if (++count > MOST_QUOTATIONS) return;
    const signature = findSignature(quotation);
    const line = signature && printSignature(document, signature);
    printMarks(quotation, line);
  }
}
