import type { Paragraph, Reading, Token } from '../../1-read/reading.js';
import { LABEL_TOPICS } from '../../data/circumstances.js';
import { wordClassOf } from '../../data/function-words.js';
import { BULLETS } from '../../data/labels.js';
import { NAME_PARTICLES } from '../../data/person-titles.js';
import { TAG_VERBS } from '../../data/quotation-marks.js';
import { CUE_FORMS } from '../../data/reporting-verbs.js';
import { wordSet } from '../../data/word-set.js';
import { OFFICES } from '../../data/offices.js';
import type { Span } from '../../types.js';

/** What stands before a colon or dash at the head of a line, as far as it names somebody. */
export interface LineLabel {
  /** Name and role, without what was spoken on or where. */
  speaker: Span;
  words: readonly Token[];
  /** The colon or dash. */
  mark: Token;
  /** Index of the first token behind the mark; the paragraph's `tokenEnd` where nothing follows. */
  contentStart: number;
  bulleted: boolean;
  /** Begins with a time of day, as the entries of a live blog do. */
  timed: boolean;
  /** Tells what was spoken on or where: "Kovac on the talks:". */
  topical: boolean;
}

const MAX_LABEL_TOKENS = 18;
const MAX_TOPIC_TOKENS = 20;
const TIME = /^\d{1,2}[:.]\d{2}(?:am|pm)?$/u;
const BEHIND_TIME = /^(?:am|pm|a\.m\.|p\.m\.|gmt|utc|et|[—–-]|\|)$/iu;
const DASH = /^(?:[—–―-]|-{2})$/u;
const STOP = /^[.?!;…]$/u;
const IN_NAMES = wordSet("of the for and de la van von der al el & 's to in at a an");

/** "RT @kovac" */
function isPassedOn(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === 'RT' && tokens[at + 1]?.text.startsWith('@') === true;
}

/** Steps over a bullet and a time of day at the head of a line. */
function skipLead(
  tokens: readonly Token[],
  { tokenStart, tokenEnd }: Paragraph,
): { at: number; bulleted: boolean; timed: boolean } {
  let at = tokenStart;
  const bullet = tokens[at];
  const bulleted = bullet !== undefined && BULLETS.has(bullet.text) && tokens[at + 1]?.start !== bullet.end;
  if (bulleted) at++;
  // Stars of Markdown, and the letters that mark a post passed on.
  while (at < tokenEnd && (tokens[at]?.text === '*' || isPassedOn(tokens, at))) at++;
  const timed = TIME.test(tokens[at]?.text ?? '');
  if (timed) {
    at++;
    while (at < tokenEnd && BEHIND_TIME.test(tokens[at]?.text ?? '')) at++;
  }
  return { at, bulleted, timed };
}

function isDashApart(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && DASH.test(token.text) && tokens[at - 1]?.end !== token.start;
}

/** A word that a name or a role may hold; behind its first comma a role may hold any. */
function fits(token: Token, inRole: boolean): boolean {
  if (token.kind === 'mark') return false;
  if (token.kind !== 'word') return inRole ? !STOP.test(token.text) : /^[,(&]$/u.test(token.text);
  const handle = token.text.startsWith('@');
  if (token.capital || handle || IN_NAMES.has(token.lower) || NAME_PARTICLES.has(token.lower)) return true;
  const wordClass = wordClassOf(token.lower);
  return inRole
    ? wordClass !== 'be' &&
        wordClass !== 'modal' &&
        wordClass !== 'auxiliary' &&
        wordClass !== 'subject-pronoun'
    : OFFICES.has(token.lower) ||
        (wordClass === undefined && /(?:er|or|man|woman|person|ist)s?$/u.test(token.lower));
}

function startsTopic(token: Token, words: readonly Token[]): boolean {
  const [first] = words;
  return (
    first !== undefined &&
    LABEL_TOPICS.has(token.lower) &&
    token.lower !== 'to' &&
    token.lower !== 'at' &&
    token.lower !== 'in'
  );
}

/** Reads the label that a line begins with, up to a colon or, `dashed`, a dash; null where it begins with none. */
export function readLineLabel(reading: Reading, paragraph: Paragraph, dashed = false): LineLabel | null {
  const { tokens } = reading;
  const { at: from, bulleted, timed } = skipLead(tokens, paragraph);
  const words: Token[] = [];
  let inRole = false;
  let topicFrom = -1;
  for (let at = from; at < Math.min(paragraph.tokenEnd, from + MAX_LABEL_TOKENS + MAX_TOPIC_TOKENS); at++) {
    const token = tokens[at];
    if (!token || STOP.test(token.text)) return null;
    const marks = token.text === ':' || (dashed && isDashApart(tokens, at));
    if (marks) {
      const first = words[0];
      while (/^[,(]$/u.test(words.at(-1)?.text ?? '')) words.pop();
      const last = words.at(-1);
      if (!first || !last) return null;
      const speaker = { start: first.start, end: last.end };
      let contentStart = at + 1;
      while (contentStart < paragraph.tokenEnd && tokens[contentStart]?.text === '*') contentStart++;
      return { speaker, words, mark: token, contentStart, bulleted, timed, topical: topicFrom >= 0 };
    }
    if (topicFrom >= 0) {
      // "Writing on the crisis, Kovac said:" is a clause.
      if (token.kind === 'mark' || TAG_VERBS.has(token.lower) || CUE_FORMS.has(token.lower)) return null;
      continue;
    }
    if (startsTopic(token, words)) {
      topicFrom = at;
      continue;
    }
    if (words.length >= MAX_LABEL_TOKENS || !fits(token, inRole)) return null;
    if (token.text === ',' || token.text === '(') inRole = true;
    words.push(token);
  }
  return null;
}

/** Reads a line that is a name and perhaps a role, and nothing else: "Ana Kovac, foreign minister". */
export function readNameLine(reading: Reading, paragraph: Paragraph): readonly Token[] | null {
  const { tokens } = reading;
  const words: Token[] = [];
  let inRole = false;
  for (let at = paragraph.tokenStart; at < paragraph.tokenEnd; at++) {
    const token = tokens[at];
    if (!token || words.length >= MAX_LABEL_TOKENS || !fits(token, inRole) || token.text === ':') return null;
    inRole ||= token.text === ',' || token.text === '(';
    words.push(token);
  }
  return words.length > 1 ? words : null;
}
