import { ABBREVIATIONS } from '../data/abbreviations.js';
import type { Token, TokenKind } from './reading.js';

const WORD = String.raw`\p{L}[\p{L}\p{M}\p{N}_]*(?:[-'’&](?=[\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{M}\p{N}_]*)*`;

/** One alternative a token class, in order of precedence. No alternative can match in two ways, so scanning is linear. */
const TOKEN = new RegExp(
  [
    String.raw`(?:https?:\/\/[^\s"“”<>]+|[@#][\p{L}\p{N}_]+|\p{Lu}\.(?:-?\p{Lu}\.)+|[ap]\.m\.|${WORD})`,
    String.raw`(?:[$€£¥]?\p{N}+(?:[.,:]\p{N}+)*(?:%|\p{L}+)?)`,
    String.raw`(?:\x60{2}|''|""|["“”„‟«»‹›‘’‚‛'\x60″＂])`,
    String.raw`(?:\.{2,}|-{2,}|\p{M}+|\S)`,
  ].join('|'),
  'gu',
);

const CAPITAL = /^\p{Lu}/u;
const INITIAL = /^\p{Lu}$/u;

const MARKS = new Set('"“”„‟«»‹›‘’‚‛\'`″＂');
const LETTER = /^\p{L}/u;
const DIGIT = /^[$€£¥]?\p{N}/u;

const isAsciiLower = (code: number): boolean => code >= 97 && code <= 122;
const isAsciiUpper = (code: number): boolean => code >= 65 && code <= 90;

/** The kind of a match, by its first character: the alternatives of `TOKEN` do not share any. */
function kindOf(printed: string): TokenKind {
  const code = printed.charCodeAt(0);
  if (isAsciiLower(code) || isAsciiUpper(code)) return 'word';
  const first = printed.charAt(0);
  if (MARKS.has(first)) return 'mark';
  if ((first === '@' || first === '#') && printed.length > 1) return 'word';
  if (DIGIT.test(printed)) return 'number';
  return code > 127 && LETTER.test(printed) ? 'word' : 'punctuation';
}

function isCapital(printed: string): boolean {
  const code = printed.charCodeAt(0);
  return isAsciiUpper(code) || (code > 127 && CAPITAL.test(printed));
}

function isPossessive(word: string): boolean {
  const mark = word.charAt(word.length - 2);
  return (mark === "'" || mark === '’') && (word.endsWith('s') || word.endsWith('S'));
}

/** "Sen", and "R-Ky": a hyphenated word counts by its last part. */
function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word.slice(word.lastIndexOf('-') + 1).toLowerCase());
}

function makeToken(text: string, start: number, end: number, kind: TokenKind): Token {
  const printed = text.slice(start, end);
  const small = printed.toLowerCase();
  const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
  return {
    text: printed,
    lower,
    start,
    end,
    kind,
    capital: kind === 'word' && isCapital(printed),
    sentence: -1,
    quotation: -1,
  };
}

/** Cuts a text into tokens; every code unit that is not blank lies in exactly one. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const kind = kindOf(match[0]);
    const start = match.index;
    let end = start + match[0].length;
    if (kind === 'word' && end - start > 2 && isPossessive(match[0])) {
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
