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

const BLANK = 32;
const STOP = 46;
const CLOSING_MARK = 0x201d;
/** 1 for the signs of ASCII that may follow a plain word without being part of it. A stop is looked at by itself. */
const ENDS_PLAIN_WORD = new Uint8Array(128);
for (const sign of ' \n,;?!)]"') ENDS_PLAIN_WORD[sign.charCodeAt(0)] = 1;

/**
 * The end of a plain word at `start`: one letter of ASCII in either case, then small ones. -1 where none stands there, or
 * where only {@link TOKEN} can tell. Most words are plain, and are read here at a fraction of the cost.
 */
function plainWordEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (!isAsciiLower(first) && !isAsciiUpper(first)) return -1;
  let end = start + 1;
  let next = text.charCodeAt(end);
  while (isAsciiLower(next)) next = text.charCodeAt(++end);
  if (ENDS_PLAIN_WORD[next] === 1 || next === CLOSING_MARK) return end;
  // "U.S." and "p.m.", "Mr." and "etc.": a stop may belong to a letter or to an abbreviation.
  return next === STOP && end - start > 1 && !isAbbreviation(text.slice(start, end)) ? end : -1;
}

function makePlainToken(text: string, start: number, end: number): Token {
  const printed = text.slice(start, end);
  const capital = isAsciiUpper(text.charCodeAt(start));
  const lower = capital ? printed.toLowerCase() : printed;
  return { text: printed, lower, start, end, kind: 'word', capital, sentence: -1, quotation: -1 };
}

/** Cuts a text into tokens; every code unit that is not blank lies in exactly one. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index < text.length && index >= 0;) {
    if (text.charCodeAt(index) === BLANK) {
      index++;
      continue;
    }
    const plainEnd = plainWordEnd(text, index);
    if (plainEnd < 0) {
      index = addMatch(tokens, text, index);
    } else {
      tokens.push(makePlainToken(text, index, plainEnd));
      index = plainEnd;
    }
  }
  return tokens;
}

/** Cuts a text as {@link tokenize} does, by the pattern alone: for the many short phrases of the tables. */
export function tokenizePhrase(phrase: string): Token[] {
  const tokens: Token[] = [];
  for (let index = 0; index >= 0;) index = addMatch(tokens, phrase, index);
  return tokens;
}

/** Adds what {@link TOKEN} matches first from an offset on; where that ends, -1 where nothing is left. */
function addMatch(tokens: Token[], text: string, offset: number): number {
  TOKEN.lastIndex = offset;
  const match = TOKEN.exec(text);
  if (!match) return -1;
  const [printed] = match;
  const start = match.index;
  const end = TOKEN.lastIndex;
  const kind = kindOf(printed);
  if (kind === 'word' && end - start > 2 && isPossessive(printed)) {
    tokens.push(makeToken(text, start, end - 2, 'word'), makeToken(text, end - 2, end, 'word'));
    return end;
  }
  const stopped = kind === 'word' && text[end] === '.' && takesStop(printed);
  const tokenEnd = stopped ? end + 1 : end;
  tokens.push(makeToken(text, start, tokenEnd, kind));
  return tokenEnd;
}

/** A lone "I" is a pronoun far more often than an initial. */
function takesStop(word: string): boolean {
  if (word === 'I' || word === 'No' || word === 'no') return false;
  return INITIAL.test(word) || isAbbreviation(word);
}
