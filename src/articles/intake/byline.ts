import { isParagraph, splitLines } from './lines.js';

const HEAD_LINES = 12;
const HEAD_LENGTH = 4000;
const BYLINE_LENGTH = 120;

const opening = /^(?:By|BY|by|Written by|Words by|Story by|Author:) (?=\p{Lu})/u;
/** What may follow the names: a comma, a bar or a dash and the paper's name, or the place. */
const closing = /(?:,| [|/–—·•-] | in (?=\p{Lu})| for (?=\p{Lu})).*$/u;
const nameWord = /^(?:\p{Lu}[\p{L}.'’-]*|and|&|de|da|van|von|bin|al|el)$/u;
/** "By Friday", "By Land and Sea", "By The Numbers": capitals that name nobody; May and Jan are names of people too. */
const notAName =
  /^(?:The|Any|All|Land|Sea|Air|Law|Now|Then|Night|Day|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December)$/;
const MOST_WORDS = 12;

/** Whom a line names as the author: "By Ana Orlov and Tom Reed, Halden Wire". Null where it is no byline. */
export function readByline(line: string): string | null {
  if (line.length > BYLINE_LENGTH || /[.!?:]$/.test(line) || !opening.test(line)) return null;
  const names = line.replace(opening, '').replace(closing, '');
  const words = names.split(' ');
  const [first = ''] = words;
  if (words.length < 2 || words.length > MOST_WORDS || notAName.test(first)) return null;
  return words.every((word) => nameWord.test(word)) ? names : null;
}

/** The author named above the text's first paragraph; null where nobody is. */
export function findByline(page: string): string | null {
  for (const { text } of splitLines(page.slice(0, HEAD_LENGTH)).slice(0, HEAD_LINES)) {
    if (isParagraph(text)) return null;
    const names = readByline(text);
    if (names !== null) return names;
  }
  return null;
}
