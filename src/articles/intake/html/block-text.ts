import { breakAround, isSkipped, joinPieces } from './elements.js';
import { isElement, isText, type PageElement, type PageNode } from './page.js';

/**
 * The element's text as a reader sees it: a blank line between paragraphs, a line for each list item and table row, blanks
 * folded, without navigation, asides and footers. Walks without recursion: no depth overflows the stack.
 */
export function blockText(root: PageElement): string {
  const pieces: string[] = [];
  let node: PageNode | null = root.firstChild;
  while (node !== null) {
    if (isText(node)) pieces.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
    if (isElement(node) && !isSkipped(node.tagName) && !isPicture(node)) {
      pieces.push(breakAround(node.tagName));
      if (node.firstChild !== null) {
        if (isQuotation(node)) pieces.push('“');
        node = node.firstChild;
        continue;
      }
    }
    node = following(node, root, pieces);
  }
  return joinPieces(pieces);
}

/** The node behind this one and all that it holds; the elements that end on the way break the text. */
function following(node: PageNode, root: PageNode, pieces: string[]): PageNode | null {
  let current: PageNode | null = node;
  while (current !== null && current !== root) {
    if (current.nextSibling !== null) return current.nextSibling;
    current = current.parentNode;
    if (current === null || !isElement(current)) continue;
    if (isQuotation(current)) pieces.push('”');
    pieces.push(breakAround(current.tagName));
  }
  return null;
}

/** An inline quotation: a browser prints the marks that the markup leaves out. */
function isQuotation(element: PageElement): boolean {
  return element.tagName.toUpperCase() === 'Q';
}

/** A figure around a picture: what text it has is a caption. Other figures hold quotations and tables. */
function isPicture(element: PageElement): boolean {
  if (element.tagName.toUpperCase() !== 'FIGURE') return false;
  return (
    element.querySelector('img, picture, video, svg') !== null &&
    element.querySelector('blockquote, table') === null
  );
}
