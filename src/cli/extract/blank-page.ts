import { blankFurniture, findFurniture, mergeSpans } from '../../articles/intake/furniture.js';
import { splitLines } from '../../articles/intake/lines.js';
import { titleMatcher } from '../../articles/intake/title.js';

/** The text with line feeds for all line breaks and plain blanks for all others; offsets stay. */
export function plainBlanks(text: string): string {
  return text
    .replace(/[\r\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\uFEFF]/g, ' ');
}

/** The page with blanks in place of its furniture and of the line that prints the given title; offsets stay. */
export function blankPage(page: string, title: string | null): string {
  const furniture = findFurniture(page, title);
  if (title === null) return blankFurniture(page, furniture);
  const isTitle = titleMatcher(title);
  const titleLine = splitLines(page).find((line) => isTitle(line.text));
  return blankFurniture(page, titleLine === undefined ? furniture : mergeSpans([...furniture, titleLine]));
}
