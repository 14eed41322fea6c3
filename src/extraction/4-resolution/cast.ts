import { firstAtOrBehind, tokenIndexAt } from '../1-read/lookup.js';
import type { Reading } from '../1-read/reading.js';
import type { Mention } from '../2-entities/mention.js';
import type { Attribution } from '../3-attribution/attribution.js';
import { wordClassOf } from '../data/function-words.js';
import type { Span, Speaker } from '../types.js';

/** A statement's speaker, once it is known, with where it was made. */
export interface Turn {
  speaker: Speaker;
  attribution: Attribution;
  /** Offset from which the turn counts as said before what follows. */
  at: number;
  gender: Mention['gender'];
  /** True where the speaker is several people ("officials"). */
  plural: boolean;
}

/** All that later statements may be led back to: the article's mentions and who has spoken so far. */
export interface Cast {
  reading: Reading;
  mentions: readonly Mention[];
  /** Mentions outside quotation marks and outside headings, in text order: only these are antecedents. */
  narrated: readonly Mention[];
  turns: Turn[];
  /** By country and office, "RU president": the only one of the article whom the tables know in it on its day. */
  holders: ReadonlyMap<string, Mention | null>;
}

/** How many narrated mentions are looked at before giving up: keeps the search linear. */
const MAX_MENTIONS_BACK = 24;
/** How many paragraphs back an antecedent may stand. */
const MAX_PARAGRAPHS_BACK = 3;
/** The same of one who is told by the very words of his office: "the ambassador". */
export const MAX_PARAGRAPHS_BACK_BY_WORDS = 6;

/** A statement's content with more mentions than this is a list: keeps nested contents from costing their square. */
const MAX_MENTIONS_WITHIN = 200;
/** Words that may stand before a name in apposition. */
const MAX_APPOSITION_TOKENS = 12;
/** Begins a role, or stands in a phrase, that is no longer held. */
export const FORMER = /^(?:former|ex)\b/iu;
/** Nouns of somebody told by another: no roles, but subjects. */
const RELATIVES = new Set([
  'counterpart',
  'colleague',
  'predecessor',
  'successor',
  'host',
  'rival',
  'deputy',
]);
const POSSESSION = new Set(["'s", 'of', 'for']);

/** The mentions that lie within a stretch of text; of very many the first. */
export function mentionsWithin(mentions: readonly Mention[], start: number, end: number): Mention[] {
  const found: Mention[] = [];
  const first = firstAtOrBehind(mentions, start);
  for (let index = first; index < first + MAX_MENTIONS_WITHIN; index++) {
    const mention = mentions[index];
    if (!mention || mention.start >= end) break;
    if (mention.end <= end) found.push(mention);
  }
  return found;
}

/** The mentions that overlap a stretch of text. */
export function mentionsOverlapping(mentions: readonly Mention[], { start, end }: Span): Mention[] {
  const before = mentions[firstAtOrBehind(mentions, start) - 1];
  const found = before && before.end > start ? [before] : [];
  for (let index = firstAtOrBehind(mentions, start); index < mentions.length; index++) {
    const mention = mentions[index];
    if (!mention || mention.start >= end) break;
    found.push(mention);
  }
  return found;
}

/** The sentence that an offset lies in, as an index; -1 behind the last one. */
export function sentenceAt(reading: Reading, offset: number): number {
  return reading.tokens[tokenIndexAt(reading, offset)]?.sentence ?? -1;
}

/** The paragraph that an offset lies in, as an index. */
export function paragraphAt(reading: Reading, offset: number): number {
  return reading.sentences[sentenceAt(reading, offset)]?.paragraph ?? 0;
}

/** Office-holders by country and office; null where the article names several of one office. */
function findHolders(mentions: readonly Mention[]): Map<string, Mention | null> {
  const holders = new Map<string, Mention | null>();
  const former = new Set(
    mentions.filter(({ role }) => role !== null && FORMER.test(role)).map(({ actor }) => actor.id),
  );
  for (const mention of mentions) {
    const { actor, offices } = mention;
    if (former.has(actor.id)) continue;
    for (const key of offices) {
      const known = holders.get(key);
      holders.set(key, known === undefined || known?.actor.id === actor.id ? mention : null);
    }
  }
  return holders;
}

/** Sets the stage for an article. */
export function makeCast(reading: Reading, mentions: readonly Mention[]): Cast {
  const narrated = mentions.filter((mention) => {
    const token = reading.tokens[mention.tokenStart];
    const paragraph = reading.paragraphs[reading.sentences[token?.sentence ?? -1]?.paragraph ?? -1];
    return token?.quotation === -1 && paragraph?.heading !== true;
  });
  return { reading, mentions, narrated, turns: [], holders: findHolders(mentions) };
}

/** Narrated mentions before an offset, nearest first, within the paragraphs in which an antecedent may stand. */
export function antecedentsBefore(
  cast: Cast,
  offset: number,
  accepts: (mention: Mention) => boolean,
  paragraphsBack = MAX_PARAGRAPHS_BACK,
): Mention[] {
  const found: Mention[] = [];
  const paragraph = paragraphAt(cast.reading, offset);
  const last = firstAtOrBehind(cast.narrated, offset) - 1;
  for (let index = last; index >= 0 && index > last - MAX_MENTIONS_BACK; index--) {
    const mention = cast.narrated[index];
    if (!mention || paragraph - paragraphAt(cast.reading, mention.start) > paragraphsBack) break;
    if (accepts(mention)) found.push(mention);
  }
  return found;
}

/** "The country's defence minister, Ana Kovac, …": a name in apposition to the noun that opens the sentence. */
function isAppositiveSubject({ reading: { tokens } }: Cast, opening: number, mention: Mention): boolean {
  const before = tokens.slice(opening, Math.min(mention.tokenStart, opening + MAX_APPOSITION_TOKENS));
  return (
    (mention.role !== null || before.some(({ lower }) => RELATIVES.has(lower))) &&
    mention.tokenStart - opening === before.length &&
    before.at(-1)?.text === ',' &&
    before.every((token, index) => {
      if (token.kind !== 'word') return index === before.length - 1;
      const wordClass = wordClassOf(token.lower);
      return (
        token.capital || wordClass === undefined || wordClass === 'determiner' || POSSESSION.has(token.lower)
      );
    }) &&
    !before.some((token) => !token.capital && /(?:ed|ing)$/u.test(token.lower))
  );
}

/** True where the mention opens its sentence or stands before its first verb: the sentence is about it. */
export function isSubject(cast: Cast, mention: Mention): boolean {
  const { reading } = cast;
  const sentence = reading.sentences[reading.tokens[mention.tokenStart]?.sentence ?? -1];
  if (!sentence || mention.possessive) return false;
  const before = reading.tokens.slice(
    sentence.tokenStart,
    Math.min(mention.tokenStart, sentence.tokenStart + 4),
  );
  return (
    (mention.tokenStart - sentence.tokenStart <= 3 &&
      before.every((token) =>
        /^(?:the|a|an|meanwhile|but|and|also|however|earlier|later|,|still|yet)$/u.test(token.lower),
      )) ||
    isAppositiveSubject(cast, sentence.tokenStart, mention)
  );
}

/** The latest turn before an offset, no more than some paragraphs back. */
export function lastTurn(
  cast: Cast,
  offset: number,
  accepts: (turn: Turn) => boolean = () => true,
  paragraphsBack = MAX_PARAGRAPHS_BACK,
): Turn | undefined {
  const paragraph = paragraphAt(cast.reading, offset);
  for (let index = cast.turns.length - 1; index >= 0 && index > cast.turns.length - 12; index--) {
    const turn = cast.turns[index];
    if (!turn || turn.at > offset || !accepts(turn)) continue;
    return paragraph - paragraphAt(cast.reading, turn.at) <= paragraphsBack ? turn : undefined;
  }
  return undefined;
}
