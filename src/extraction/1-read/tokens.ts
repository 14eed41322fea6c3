import { ABBREVIATIONS } from '../data/abbreviations.js';
import type { Token, TokenKind } from './reading.js';

const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}_]*(?:[-'’&](?=[\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*)*`;

/** One alternative a token class, in order of precedence. No alternative can match in two ways, so scanning is linear. */
const TOKEN = new RegExp(
  [
    String.raw`(?<word>https?:\/\/[^\s"“”<>]+|[@#][\p{L}\p{N}_]+|\p{Lu}\.(?:-?\p{Lu}\.)+|[ap]\.m\.|${WORD})`,
    String.raw`(?<number>[$€£¥]?\p{N}+(?:[.,:]\p{N}+)*(?:%|\p{L}+)?)`,
    String.raw`(?<mark>\x60{2}|''|["“”„‟«»‘’‚‛'])`,
    String.raw`(?<punctuation>\.{2,}|-{2,}|\p{M}+|\S)`,
  ].join('|'),
  'gu',
);

const POSSESSIVE = /['’]s$/iu;
const CAPITAL = /^\p{Lu}/u;
const INITIAL = /^\p{Lu}$/u;

function kindOf(groups: Record<string, string | undefined>): TokenKind {
  if (groups.word !== undefined) return 'word';
  if (groups.number !== undefined) return 'number';
  return groups.mark !== undefined ? 'mark' : 'punctuation';
}

/** "Sen", and "R-Ky": a hyphenated word counts by its last part. */
function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word.slice(word.lastIndexOf('-') + 1).toLowerCase());
}

function makeToken(text: string, start: number, end: number, kind: TokenKind): Token {
  const printed = text.slice(start, end);
  const lower = printed.toLowerCase().replaceAll('’', "'");
  const capital = kind === 'word' && CAPITAL.test(printed);
  return { text: printed, lower, start, end, kind, capital, sentence: -1, quotation: -1 };
}

/** Cuts a text into tokens; every code unit that is not blank lies in exactly one. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const kind = kindOf(match.groups ?? {});
    const start = match.index;
    let end = start + match[0].length;
    if (kind === 'word' && end - start > 2 && POSSESSIVE.test(match[0])) {
      tokens.push(makeToken(text, start, end - 2, 'word'), makeToken(text, end - 2, end, 'word'));
      continue;
    }
    if (kind === 'word' && text[end] === '.' && (INITIAL.test(match[0]) || isAbbreviation(match[0]))) {
      // A lone "I" is a pronoun far more often than an initial.
      if (match[0] !== 'I' && match[0] !== 'No' && match[0] !== 'no') end++;
    }
    tokens.push(makeToken(text, start, end, kind));
    TOKEN.lastIndex = end;
  }
  return tokens;
}
