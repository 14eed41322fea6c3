import { wordClassOf, type WordClass } from '../../data/function-words.js';
import { WORKS } from '../../data/works.js';
import type { Quotation, Reading, Sentence, Token } from '../../1-read/reading.js';
import type { Span } from '../../types.js';
import { lookUpWord, tagByEnding, tagOpenWord, type KnownWord } from './lexicon.js';

/** What a unit is in its clause, told by closed word lists and endings alone. */
export type Tag =
  | WordClass
  | 'name'
  | 'noun'
  | 'verb'
  | 'past'
  | 'gerund'
  | 'number'
  | 'time'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open'
  | 'close'
  | 'stop'
  | 'quotation'
  | 'other';

/** A token outside quotation marks, or a whole quotation: the pieces that a sentence's grammar is read from. */
export interface Unit extends Span {
  tag: Tag;
  lower: string;
  /** What the tables know of the word; undefined for a quotation too. */
  known: KnownWord | undefined;
  /** Printed with a capital where no sentence begins. */
  capital: boolean;
  tokenStart: number;
  tokenEnd: number;
  quotation: Quotation | null;
  /** A quotation that ends in a comma or stop inside its closing mark, or is not closed. */
  stopped: boolean;
  /** A quotation that ends in the stop of a sentence inside its closing mark. */
  ended: boolean;
  /** A stopped quotation that is a clause of its own, not a title. */
  clausal: boolean;
}

const PUNCTUATION_TAGS: ReadonlyMap<string, Tag> = new Map([
  [',', 'comma'],
  [':', 'colon'],
  [';', 'semicolon'],
  ['—', 'dash'],
  ['–', 'dash'],
  ['―', 'dash'],
  ['-', 'dash'],
  ['(', 'open'],
  ['[', 'open'],
  [')', 'close'],
  [']', 'close'],
  ['.', 'stop'],
  ['?', 'stop'],
  ['!', 'stop'],
  ['…', 'stop'],
]);

/** "US", "IT" and "WHO" in capitals are names, except where everything is. */
function isShouted({ text }: Token): boolean {
  const last = text.charCodeAt(text.length - 1);
  const endsSmall = last >= SMALL_A && last <= SMALL_Z;
  return !endsSmall && text.length > 1 && text === text.toUpperCase();
}

const SMALL_A = 97;
const SMALL_Z = 122;

function tagToken(token: Token, known: KnownWord | undefined, first: boolean): Tag {
  const { kind, text, lower, capital } = token;
  if (kind === 'number') return 'number';
  if (kind === 'mark') return 'other';
  if (kind === 'punctuation') return PUNCTUATION_TAGS.get(text) ?? (/^-{2,}$/u.test(text) ? 'dash' : 'other');
  if (!capital) return known?.smallTag ?? tagByEnding(lower);
  if (known?.wordClass !== undefined && !isShouted(token)) return known.wordClass;
  if (!first) return known?.isTime === true ? 'time' : 'name';
  // A sentence's first capital says nothing of the word.
  const asSmall = tagOpenWord(lower);
  return asSmall === 'noun' ? 'name' : asSmall;
}

const STOPPED_END = /[,.?!…—-][\s"“”‘’'»«›‹]+$/u;

const SENTENCE_END = /[?!][\s"“”‘’'»«›‹]+$/u;

function isStopped({ text }: Reading, { closed, end }: Quotation): boolean {
  return !closed || STOPPED_END.test(text.slice(Math.max(0, end - 5), end));
}

const TITLE_MARKERS = new Set<Tag>(['possessive', 'preposition', 'determiner', 'name', 'noun']);

/**
 * "on the show “Morning Bell,”", "in her memoir, “Hard Years”": in title case and bound to the word before. One word is a
 * title behind a possessive only: "on Channel Two’s “Nightline”".
 */
function isTitle({ tokens }: Reading, { tokenStart, tokenEnd }: Quotation, units: readonly Unit[]): boolean {
  const last = units.at(-1);
  if (!last || tokenEnd - tokenStart > MAX_TITLE_TOKENS) return false;
  const before = last.tag === 'comma' ? units.at(-2) : last;
  const bound =
    last.tag === 'comma' ? WORKS.has(before?.lower ?? '') : TITLE_MARKERS.has(last.tag) || joinsTitles(units);
  if (!bound) return false;
  const words = tokens.slice(tokenStart, tokenEnd).filter((token) => token.kind === 'word');
  const enough = words.length > 1 || (words.length === 1 && last.tag === 'possessive');
  const capitals = words.filter(({ capital }) => capital).length;
  const titled = words.at(-1)?.capital === true && capitals * 2 >= words.length;
  return enough && titled && words.every((token) => token.capital || wordClassOf(token.lower) !== undefined);
}

/** "“Northern Light” and “The Long Winter”": what is joined to a title is one. */
function joinsTitles(units: readonly Unit[]): boolean {
  const before = units.at(-2);
  return units.at(-1)?.tag === 'coordinator' && before?.quotation !== null && before?.tag === 'name';
}

const MAX_TITLE_TOKENS = 10;

const FOLLOWS_NOUN_MARKER = new Set<Tag>(['determiner', 'possessive', 'preposition']);
/** Words that read as verb or noun are nouns behind an article, a possessive or a preposition. */
function settle(units: readonly Unit[], unit: Unit): void {
  // "She's a teacher": behind a pronoun, what looks like a possessive is a verb.
  const before = units[units.length - 1];
  if (before?.tag === 'subject-pronoun' && /^['’]s$/u.test(unit.lower)) unit.tag = 'be';
  // "the detainees' families"
  const bare = unit.tag === 'other' && /^['’]$/u.test(unit.lower);
  if (bare && before?.end === unit.start && before.lower.endsWith('s')) unit.tag = 'possessive';
  if (unit.tag !== 'verb') return;
  if (before && FOLLOWS_NOUN_MARKER.has(before.tag)) unit.tag = 'noun';
}

/** "said Will Doyle": a modal in capitals between a small letter or a mark and a name is one. */
function isGivenName({ tokens }: Reading, index: number): boolean {
  const token = tokens[index];
  if (token?.text !== 'Will' && token?.text !== 'May') return false;
  const before = tokens[index - 1];
  return tokens[index + 1]?.capital === true && before !== undefined && !before.capital;
}

const BEFORE_MONTHS = new Set<Tag>(['preposition', 'number']);
const MONTH_QUALIFIERS = new Set(['last', 'this', 'next', 'late', 'early', 'mid', 'since', 'until']);

/** "in May", "12 May", "May 12": a month, not a modal. */
function isMonth({ tokens }: Reading, index: number, units: readonly Unit[]): boolean {
  if (tokens[index]?.text !== 'May') return false;
  const before = units.at(-1);
  return (
    tokens[index + 1]?.kind === 'number' ||
    (before !== undefined && (BEFORE_MONTHS.has(before.tag) || MONTH_QUALIFIERS.has(before.lower)))
  );
}

/** The stretch of text that a range of units covers; empty at 0 for a range outside the sentence. */
export function spanOf(units: readonly Unit[], range: { from: number; to: number }): Span {
  return { start: units[range.from]?.start ?? 0, end: units[range.to - 1]?.end ?? 0 };
}

/** A unit of one word that is to be read as another. */
export function readAs({ start, end, capital, tokenStart, tokenEnd }: Unit, lower: string, tag: Tag): Unit {
  return {
    start,
    end,
    tag,
    lower,
    known: lookUpWord(lower),
    capital,
    tokenStart,
    tokenEnd,
    quotation: null,
    stopped: false,
    ended: false,
    clausal: false,
  };
}

/** Reads a sentence as units, quotations being one unit each. */
export function readUnits(reading: Reading, sentence: Sentence): Unit[] {
  const units: Unit[] = [];
  for (let index = sentence.tokenStart; index < sentence.tokenEnd; index++) {
    const token = reading.tokens[index];
    if (!token) break;
    const quotation = token.quotation < 0 ? undefined : reading.quotations[token.quotation];
    if (quotation) {
      const stopped = isStopped(reading, quotation);
      const title = isTitle(reading, quotation, units);
      units.push({
        start: quotation.start,
        end: quotation.end,
        tag: title ? 'name' : 'quotation',
        lower: '"',
        known: undefined,
        capital: title,
        tokenStart: quotation.tokenStart,
        tokenEnd: quotation.tokenEnd,
        quotation,
        stopped,
        ended:
          stopped && SENTENCE_END.test(reading.text.slice(Math.max(0, quotation.end - 5), quotation.end)),
        clausal: stopped && !title,
      });
      index = quotation.tokenEnd - 1;
      continue;
    }
    const known = token.kind === 'word' ? lookUpWord(token.lower) : undefined;
    const unit: Unit = {
      start: token.start,
      end: token.end,
      tag: tagToken(token, known, units.length === 0),
      lower: token.lower,
      known,
      capital: token.capital && units.length > 0,
      tokenStart: index,
      tokenEnd: index + 1,
      quotation: null,
      stopped: false,
      ended: false,
      clausal: false,
    };
    settle(units, unit);
    if (isMonth(reading, index, units)) unit.tag = 'time';
    else if (isGivenName(reading, index)) unit.tag = 'name';
    units.push(unit);
  }
  return units;
}
