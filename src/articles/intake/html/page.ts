import { parseHTML } from 'linkedom';

/** The part of the DOM that reading an article needs; the project is compiled without the browser's types. */
export interface PageNode {
  readonly nodeType: number;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  readonly firstChild: PageNode | null;
  readonly nextSibling: PageNode | null;
  readonly parentNode: PageNode | null;
}

/** An element of a page, in which others can be looked for by CSS selectors. */
export interface PageElement extends PageNode {
  readonly tagName: string;
  readonly parentElement: PageElement | null;
  getAttribute(name: string): string | null;
  append(text: string): void;
  prepend(text: string): void;
  before(text: string): void;
  replaceWith(element: PageElement): void;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** A parsed page. */
export interface PageDocument {
  readonly documentElement: PageElement | null;
  readonly body: PageElement;
  createElement(tagName: string): PageElement;
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/** Whether the node is an element: not text, nor a comment. */
export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === ELEMENT_NODE;
}

/** Whether the node is text. */
export function isText(node: PageNode): boolean {
  return node.nodeType === TEXT_NODE;
}

/**
 * Parses a page or a fragment. Nothing is run or fetched. Keep the markup within the bounds of page-size.ts: the parser's
 * time grows faster than its input on some.
 */
export function parsePage(html: string): PageDocument {
  const whole = /^\s*(?:<!doctype[^>]*>\s*)?(?:<!--[^>]*-->\s*)?<html[\s>]/i.test(html);
  const page: unknown = parseHTML(
    whole ? html : `<!doctype html><html><head></head><body>${html}</body></html>`,
  );
  return (page as { document: PageDocument }).document;
}
