import { decodeReferences } from './character-references.js';
import { breakAround, isSkipped, joinPieces } from './elements.js';

/**
 * The text of markup too large, too deep or too broken to be parsed: tags out, blocks parted by blank lines, code and frame
 * skipped up to their closing tags. Every step moves on in the markup or ends: linear in its length.
 */
export function stripTags(html: string): string {
  const lower = html.toLowerCase();
  const unclosed = new Set<string>();
  const pieces: string[] = [];
  let position = 0;
  while (position < html.length) {
    const tagStart = html.indexOf('<', position);
    const textEnd = tagStart === -1 ? html.length : tagStart;
    pieces.push(html.slice(position, textEnd).replace(/\s+/g, ' '));
    if (tagStart === -1) break;
    const tag = readTag(html, tagStart);
    if (tag === null) {
      pieces.push('<');
      position = tagStart + 1;
      continue;
    }
    pieces.push(breakAround(tag.name));
    position = tag.end;
    if (tag.opens && isSkipped(tag.name) && !unclosed.has(tag.name)) {
      const close = lower.indexOf(`</${tag.name}`, position);
      if (close === -1) unclosed.add(tag.name);
      else position = close;
    }
  }
  return decodeReferences(joinPieces(pieces));
}

interface Tag {
  /** In lower case; empty for comments and declarations. */
  name: string;
  opens: boolean;
  /** Behind its closing bracket; the markup's end where it has none. */
  end: number;
}

const tagHead = /<(\/?)([a-z][a-z0-9:-]{0,40})|<[!?]/iy;

function readTag(html: string, start: number): Tag | null {
  tagHead.lastIndex = start;
  const match = tagHead.exec(html);
  if (match === null) return null;
  const terminator = html.startsWith('<!--', start) ? '-->' : '>';
  const close = html.indexOf(terminator, start);
  return {
    name: (match[2] ?? '').toLowerCase(),
    opens: match[1] === '',
    end: close === -1 ? html.length : close + terminator.length,
  };
}
