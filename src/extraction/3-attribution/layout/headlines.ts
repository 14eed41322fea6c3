import type { Paragraph, Reading, Token } from '../../1-read/reading.js';
import { wordClassOf } from '../../data/function-words.js';
import { FORMAT_WORDS, NO_SPEAKERS } from '../../data/labels.js';
import { CUE_FORMS } from '../../data/reporting-verbs.js';
import { VERB_FORMS } from '../../data/verbs.js';
import type { Span } from '../../types.js';
import type { Attribution } from '../attribution.js';
import { namesSpeaker, type KnownPeople } from './known-people.js';
import { readLineLabel } from './line-label.js';
import { headedSpeech, markCue, type SpokenParagraphs } from './spoken-lines.js';

const STOP = /^[.?!…]$/u;
const DASH = /^(?:[—–―-]|-{2})$/u;
const MAX_NAME_TOKENS = 9;
const MAX_LOOSE_WORDS = 6;
const MIN_SAID_TOKENS = 3;
const MAX_HEADLINE_TOKENS = 40;

interface Line {
  reading: Reading;
  paragraph: Paragraph;
  people: KnownPeople;
  /** Without a stop at its end. */
  tokenEnd: number;
}

const VERB_CLASSES = new Set(['be', 'modal', 'auxiliary']);

/** In a title capitals tell nothing, so a verb is known by its form alone. */
const mayBeVerb = ({ kind, lower }: Token): boolean =>
  kind === 'word' && (VERB_FORMS.has(lower) || VERB_CLASSES.has(wordClassOf(lower) ?? ''));

/** Words in quotation marks, or what may be a clause. */
function isSaid({ reading: { tokens } }: Line, tokenStart: number, tokenEnd: number): boolean {
  if ((tokens[tokenStart]?.quotation ?? -1) >= 0) return true;
  for (let at = tokenStart; at < tokenEnd; at++) {
    const token = tokens[at];
    if (token && mayBeVerb(token)) return true;
  }
  return false;
}

/** "Petr Orlov: The man behind the dam", "Petr Orlov: Hero or villain?", "Orlov: 547" tell of him. */
function isProfile({ reading: { tokens } }: Line, tokenStart: number, tokenEnd: number): boolean {
  const first = wordClassOf(tokens[tokenStart]?.lower ?? '');
  return first === 'determiner' || tokenEnd - tokenStart < MIN_SAID_TOKENS || tokens[tokenEnd]?.text === '?';
}

function spanOfTokens(tokens: readonly Token[], tokenStart: number, tokenEnd: number): Span {
  return { start: tokens[tokenStart]?.start ?? 0, end: tokens[tokenEnd - 1]?.end ?? 0 };
}

/** A sentence of a headline that capitals stand before speaks for them, whoever they are: "Poll: Kovac leads." */
function mayNameSpeaker(words: readonly Token[]): boolean {
  const first = words[0]?.lower ?? '';
  const last = words.at(-1);
  // "Revealed: …", "Look: …"
  const shouts = VERB_FORMS.has(first) || NO_SPEAKERS.has(first);
  return (
    !shouts &&
    words.length <= MAX_LOOSE_WORDS &&
    words.every(({ capital, lower }) => capital || lower === "'s" || lower === 'and') &&
    !FORMAT_WORDS.has(last?.lower ?? '')
  );
}

/** "Orlov: Dam is safe" */
function labelledHeadline(line: Line): Attribution | null {
  const { reading, paragraph, people, tokenEnd } = line;
  const label = readLineLabel(reading, paragraph);
  if (!label || label.contentStart >= tokenEnd) return null;
  const said = isSaid(line, label.contentStart, tokenEnd);
  const named = namesSpeaker(label.words, people) && (said || !isProfile(line, label.contentStart, tokenEnd));
  const loose = said && !paragraph.heading && !label.topical && mayNameSpeaker(label.words);
  if (!named && !loose) return null;
  const span = spanOfTokens(reading.tokens, label.contentStart, tokenEnd);
  const cue = markCue(label.mark, 'label');
  return headedSpeech([span], { cue, speaker: label.speaker, rule: 'headline', confidence: 0.8 });
}

/** The colon or dash that the name at a headline's end stands behind; -1 where none does. */
function lastMark(tokens: readonly Token[], from: number, tokenEnd: number): number {
  for (let at = tokenEnd - 2; at >= Math.max(from + 1, tokenEnd - MAX_NAME_TOKENS - 1); at--) {
    const token = tokens[at];
    if (!token) return -1;
    const dash = DASH.test(token.text) && tokens[at - 1]?.end !== token.start;
    if (dash || token.text === ':') return at;
  }
  return -1;
}

/** "Dam is safe – Orlov", "'Dam is safe': Orlov on the flood" */
function signedHeadline(line: Line): Attribution | null {
  const { reading, paragraph, people, tokenEnd } = line;
  const { tokens } = reading;
  const at = lastMark(tokens, paragraph.tokenStart, tokenEnd);
  const mark = tokens[at];
  const before = tokens[at - 1];
  if (!mark || !before || (mark.text === ':' && before.quotation < 0)) return null;
  const words = tokens.slice(at + 1, tokenEnd);
  if (CUE_FORMS.has(words[0]?.lower ?? '') && words[0]?.capital === false) return null;
  const topic = words.findIndex(({ lower }, index) => index > 0 && lower === 'on');
  const name = topic < 0 ? words : words.slice(0, topic);
  const first = name[0];
  const last = name.at(-1);
  if (!first || !last || !name.every(({ kind }) => kind === 'word') || !namesSpeaker(name, people))
    return null;
  if (!isSaid(line, paragraph.tokenStart, at)) return null;
  return headedSpeech([spanOfTokens(tokens, paragraph.tokenStart, at)], {
    cue: markCue(mark, 'label'),
    speaker: { start: first.start, end: last.end },
    rule: 'headline',
    confidence: 0.75,
  });
}

/** Statements that a headline or the head of a live blog's entry tells by a name and a mark alone. */
export function findHeadlines(reading: Reading, people: KnownPeople): SpokenParagraphs {
  const found: SpokenParagraphs = new Map();
  const { paragraphs, tokens } = reading;
  paragraphs.forEach((paragraph, index) => {
    const timed = index > 0 && /^\d{1,2}[:.]\d{2}/u.test(tokens[paragraph.tokenStart]?.text ?? '');
    if (index > 0 && !timed) return;
    if (paragraph.tokenEnd - paragraph.tokenStart > MAX_HEADLINE_TOKENS) return;
    const stopped = STOP.test(tokens[paragraph.tokenEnd - 1]?.text ?? '');
    const line = {
      reading,
      paragraph,
      paragraphIndex: index,
      people,
      tokenEnd: paragraph.tokenEnd - (stopped ? 1 : 0),
    };
    const headline = labelledHeadline(line) ?? signedHeadline(line);
    if (headline) found.set(index, headline);
  });
  return found;
}
