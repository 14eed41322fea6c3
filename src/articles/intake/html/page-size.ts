import { decodeReferences } from './character-references.js';

/**
 * Bounds of what is parsed into a document. Real pages nest some 40 deep and hold 1,000 to 5,000 elements. Readability takes
 * time that grows with the square of the depth and worse (1,000 nested elements: 5 s), and about 1 s for 20,000 cells.
 */
const DEEPEST = 80;
const MOST_ELEMENTS = 8_000;
/** Readability climbs from every element to its ancestors: depths of all elements, added up. A page of 5,000 20 deep: 100,000. */
const GREATEST_DEPTH_SUM = 150_000;
/** Every character reference becomes a text node of its own; Readability's time grows with the square of their number. */
const MOST_REFERENCES = 2_000;
/** A `>` outside of tags and a no-break space become references where Readability begins anew: 50,000 take 3 s. */
const MOST_ESCAPED = 10_000;
/** Blanks and quotation marks in one tag: the parser's time grows with the square of a tag's attributes (60,000: 2 s). */
const MOST_MARKS_IN_TAG = 5_000;
/** Readability compares each with the page's title. */
const MOST_HEADINGS = 500;

/** Elements that hold none, or that the parser closes by itself. */
const UNNESTED = new Set(
  'area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option thead tbody tfoot'.split(
    ' ',
  ),
);

/** Elements that a closing tag makes where none is open. */
const MADE_BY_CLOSING = new Set(['p', 'br']);

/** Whether a page can be parsed in the time that a request may take. One scan over the markup. */
export function isParsable(html: string): boolean {
  const open = new Map<string, number>();
  let depth = 0;
  let depthSum = 0;
  let elements = 0;
  let references = 0;
  let escaped = 0;
  let headings = 0;
  let inTag = false;
  let marksInTag = 0;
  for (const [found, slash, tagName] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)|[&>\u00a0"']|[\t\n\f\r ]+/gi)) {
    if (tagName === undefined) {
      if (inTag) marksInTag++;
      else if (found === '>' || found === '\u00a0') escaped++;
      if (found === '&') references++;
      if (found === '>') inTag = false;
      if (references > MOST_REFERENCES || escaped > MOST_ESCAPED || marksInTag > MOST_MARKS_IN_TAG)
        return false;
      continue;
    }
    inTag = true;
    marksInTag = 0;
    const name = tagName.toLowerCase();
    const closing = slash === '/';
    const count = open.get(name) ?? 0;
    const opening = !closing || (count === 0 && MADE_BY_CLOSING.has(name));
    if (opening && (++elements > MOST_ELEMENTS || (depthSum += depth) > GREATEST_DEPTH_SUM)) return false;
    if (/^h[12]$/.test(name) && ++headings > MOST_HEADINGS) return false;
    if (closing && count === 0) continue;
    open.set(name, closing ? count - 1 : count + 1);
    if (UNNESTED.has(name)) continue;
    depth += closing ? -1 : 1;
    if (depth > DEEPEST) return false;
  }
  return true;
}

/**
 * The markup without what makes parsers slow and says nothing: a `<` that opens no tag (each one costs the tokenizer a scan)
 * becomes a reference, references that cannot open one become characters, long runs of blanks become one.
 */
export function defuse(html: string): string {
  return decodeReferences(html, (character) => !/[<>&"']/.test(character))
    .replace(/<(?![a-z/!?])/gi, '&lt;')
    .replace(/\s{20,}/g, '\n');
}
