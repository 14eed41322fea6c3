import { Readability } from '@mozilla/readability';

import { blockText } from './block-text.js';
import { readMetadata, type HtmlMetadata } from './metadata.js';
import { parsePage, type PageDocument, type PageElement } from './page.js';
import { defuse, isParsable } from './page-size.js';
import { printQuotations } from './print-quotations.js';
import { stripTags } from './strip-tags.js';

/** An article as found in a page. */
export interface HtmlArticle extends HtmlMetadata {
  /** Not tidied yet; paragraphs parted by line breaks. */
  text: string;
}

const NOTHING: HtmlMetadata = {
  titles: [],
  dates: [],
  author: null,
  siteName: null,
  language: null,
  url: null,
};
const HEAD_LENGTH = 200_000;
const TITLE_LENGTH = 5_000;

/**
 * Finds the article in a page: by Readability, else all the page's text without its frame, else (a page too large, too deep
 * or too broken to parse) its tags stripped. Never throws; nothing in the page is run or fetched.
 */
export function readHtml(html: string): HtmlArticle {
  const markup = defuse(html);
  return (
    (isParsable(markup) ? attempt(() => readDocument(markup)) : null) ?? {
      ...(readHead(markup) ?? NOTHING),
      text: stripTags(markup),
    }
  );
}

function readDocument(markup: string): HtmlArticle | null {
  const document = readPage(markup);
  const metadata = readMetadata(document);
  const content = isOutsized(document) ? null : attempt(() => extractContent(document));
  const found = content?.content ? blockText(content.content) : '';
  const text = hasWords(found) ? found : blockText(readPage(markup).body);
  return hasWords(text) ? { ...metadata, author: metadata.author ?? byline(content?.byline), text } : null;
}

function readPage(markup: string): PageDocument {
  const document = parsePage(markup);
  printQuotations(document);
  return document;
}

function extractContent(document: PageDocument) {
  return new Readability(document, { serializer: asElement, disableJSONLD: true }).parse();
}

/** Whether what may be the page's title is longer than any is: Readability compares every heading with it. */
function isOutsized(document: PageDocument): boolean {
  const titles = [...document.querySelectorAll('title, h1')].map((element) => element.textContent);
  const contents = [...document.querySelectorAll('meta[content]')].map((meta) =>
    meta.getAttribute('content'),
  );
  return [...titles, ...contents].some((title) => (title?.length ?? 0) > TITLE_LENGTH);
}

/** Metadata of a page that is not parsed whole stands in its head. */
function readHead(markup: string): HtmlMetadata | null {
  const end = markup.slice(0, HEAD_LENGTH).search(/<\/head|<body/i);
  const head = end === -1 ? '' : markup.slice(0, end);
  return head !== '' && isParsable(head) ? attempt(() => readMetadata(parsePage(head))) : null;
}

/** Parser and Readability throw on markup that no browser would mind, in ways that cannot be told beforehand. */
function attempt<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function asElement(node: unknown): PageElement {
  return node as PageElement;
}

function byline(printed: string | null | undefined): string | null {
  const name =
    printed
      ?.replace(/\s+/g, ' ')
      .replace(/^by[: ]+/i, '')
      .trim() ?? '';
  return name === '' || name.length > 200 ? null : name;
}

function hasWords(text: string): boolean {
  return /\p{L}/u.test(text);
}
