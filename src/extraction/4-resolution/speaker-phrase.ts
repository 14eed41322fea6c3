import { firstAtOrBehind, tokenIndexAt } from '../1-read/lookup.js';
import type { Reading, Token } from '../1-read/reading.js';
import type { Mention } from '../2-entities/mention.js';
import { wordClassOf } from '../data/function-words.js';
import { OFFICES, type Office } from '../data/offices.js';
import { CUE_FORMS } from '../data/reporting-verbs.js';
import { wordSet } from '../data/word-set.js';
import type { Span } from '../types.js';
import { mentionsOverlapping, type Cast } from './cast.js';

/** The noun phrase of a speaker, taken apart. */
export interface SpeakerPhrase extends Span {
  tokens: readonly Token[];
  mentions: readonly Mention[];
  /** The noun for what he is ("official"), outside any name; null where there is none. */
  office: { words: string; kind: Office; token: Token } | null;
  /** True behind "the", "this" and possessives: somebody already known. */
  definite: boolean;
  /** Where the phrase proper ends, before its first comma, bracket or relative clause. */
  mainEnd: number;
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their']);
const LONGEST_OFFICE = 4;
const OFFICE_STARTS: ReadonlySet<string> = new Set(
  [...OFFICES.keys()].map((words) => words.split(' ', 1)[0] ?? ''),
);
/** Nouns of quantity: what follows their "of" is the head. */
const QUANTITIES = wordSet(
  'dozens hundreds thousands scores group groups number majority majorities percent half third two-thirds three-quarters quarter rest pair couple handful tens millions crowd',
);
/** A noun phrase longer than this is none: keeps odd texts from costing more than their length. */
const MAX_TOKENS = 60;
/** How many words an office may have in front of its "to". */
const MAX_WORDS_OF_OFFICE = 5;
const PRONOUN_OWNERS = wordSet('his her its their');
const IS_ALSO = wordSet('is was also now still then has been');
const PHRASE_STARTS = wordSet('a an the one another two several its their his her');
const STOPS = new Set([',', '(', 'who', 'which', 'that', 'whose', '—', '–', '-']);

function tokensWithin(reading: Reading, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  for (let index = tokenIndexAt(reading, start); index < reading.tokens.length; index++) {
    const token = reading.tokens[index];
    if (!token || token.end > end || tokens.length === MAX_TOKENS) break;
    tokens.push(token);
  }
  return tokens;
}

/** "official campaign account", "general election": here the word only qualifies what follows. */
function qualifies(next: Token | undefined): boolean {
  if (
    next?.kind !== 'word' ||
    next.lower === "'s" ||
    wordClassOf(next.lower) !== undefined ||
    STOPS.has(next.lower)
  )
    return false;
  return (
    !next.capital &&
    !OFFICES.has(next.lower) &&
    !/(?:ed|ing)$|^(?:familiar|close|present|privy|aware|here|there)$/u.test(next.lower)
  );
}

/** The head noun of the phrase: the last office before its first comma or preposition that no name covers. */
function findOffice(tokens: readonly Token[], mentions: readonly Mention[]): SpeakerPhrase['office'] {
  let found: SpeakerPhrase['office'] = null;
  let headed = false;
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (!token) break;
    if (STOPS.has(token.lower) && found) break;
    if (wordClassOf(token.lower) === 'preposition' && (found || headed)) break;
    const inside = mentions.find(
      (mention) =>
        mention.start <= token.start && mention.end > token.start && mention.actor.type !== 'group',
    );
    if (inside) {
      while (tokens[index] && (tokens[index]?.start ?? 0) < inside.end) index++;
      continue;
    }
    let length = OFFICE_STARTS.has(token.lower) ? Math.min(LONGEST_OFFICE, tokens.length - index) : 0;
    let kind: Office | undefined;
    for (; length > 0 && !kind; length--) {
      const words = tokens.slice(index, index + length);
      kind = OFFICES.get(words.map((word) => word.lower).join(' '));
      if (kind && qualifies(tokens[index + length])) kind = undefined;
      if (kind) {
        found = { words: words.map((word) => word.text).join(' '), kind, token };
        index += length;
      }
    }
    if (!kind) {
      // "an experiment with British doctors": the experiment speaks, unlike in "hundreds of doctors".
      headed ||=
        token.kind === 'word' &&
        !token.capital &&
        wordClassOf(token.lower) === undefined &&
        !QUANTITIES.has(token.lower);
      index++;
    }
  }
  return found;
}

/**
 * "an aide to | Kovac", "Chile's envoy to | Peru, Ana Kovac,": where a phrase begins that stands behind whom it speaks
 * for or where it is sent; its own start for all others.
 */
export function startWithServant({ tokens }: Reading, start: number, index: number): number {
  const office = OFFICES.get(tokens[index - 2]?.lower ?? '');
  if (tokens[index - 1]?.lower !== 'to' || office?.rank !== 'speaker') return start;
  const sentence = tokens[index]?.sentence;
  for (let at = index - 3; at >= index - 2 - MAX_WORDS_OF_OFFICE; at--) {
    const token = tokens[at];
    if (token?.sentence !== sentence) return start;
    if (PHRASE_STARTS.has(token?.lower ?? '')) return token?.start ?? start;
    if (token?.lower === "'s") {
      while (tokens[at - 1]?.capital && tokens[at - 1]?.sentence === sentence) at--;
      return tokens[at]?.start ?? start;
    }
    if (token?.kind !== 'word' || wordClassOf(token.lower) !== undefined) return start;
  }
  return start;
}

/** "Chile's envoy | to Peru, Ana Kovac": where a phrase behind its cue ends with the name whose role it tells. */
export function endWithName(reading: Reading, mentions: readonly Mention[], { start, end }: Span): number {
  const index = tokenIndexAt(reading, end);
  const next = reading.tokens[index];
  const office = OFFICES.get(reading.tokens[index - 1]?.lower ?? '');
  if (next?.lower !== 'to' || office?.rank !== 'speaker') return end;
  for (let at = firstAtOrBehind(mentions, end); at < mentions.length; at++) {
    const mention = mentions[at];
    if (!mention || reading.tokens[mention.tokenStart]?.sentence !== next.sentence) return end;
    if (mention.actor.type !== 'person') continue;
    const told = mention.role !== null && reading.text.slice(start, mention.start).includes(mention.role);
    return told ? mention.end : end;
  }
  return end;
}

/**
 * Where a phrase begins of which too much or too little has been read: "On the same evening | her counterpart", "An
 * official | there", "Kovac, who is also | a director of the bank,".
 */
export function startOfPhrase(reading: Reading, mentions: readonly Mention[], { start, end }: Span): number {
  const { tokens } = reading;
  const index = tokenIndexAt(reading, start);
  const words = tokensWithin(reading, { start, end });
  const owner = words.findIndex(
    ({ lower }, at) => at > 0 && PRONOUN_OWNERS.has(lower) && isNoun(words[at - 1]),
  );
  if (owner > 0) return words[owner]?.start ?? start;
  const sentence = tokens[index]?.sentence;
  if (words.length === 1 && words[0]?.lower === 'there') {
    for (let at = index - 1; at > index - MAX_WORDS_OF_OFFICE && tokens[at]?.sentence === sentence; at--)
      if (PHRASE_STARTS.has(tokens[at]?.lower ?? '')) return tokens[at]?.start ?? start;
    return start;
  }
  let who = index - 1;
  while (IS_ALSO.has(tokens[who]?.lower ?? '')) who--;
  if (who === index - 1 || tokens[who]?.lower !== 'who' || tokens[who - 1]?.text !== ',') return start;
  const named = mentions[firstAtOrBehind(mentions, tokens[who]?.start ?? 0) - 1];
  return named?.tokenEnd === who - 1 && named.actor.type === 'person' ? named.start : start;
}

const isNoun = (token: Token | undefined): boolean =>
  token?.kind === 'word' && wordClassOf(token.lower) === undefined && !CUE_FORMS.has(token.lower);

/** "Germany, | France and Britain": where a list begins that opens its sentence; its own start for all others. */
export function startOfList(reading: Reading, mentions: readonly Mention[], { start, end }: Span): number {
  const { tokens, sentences } = reading;
  let index = tokenIndexAt(reading, start);
  const joined = tokensWithin(reading, { start, end }).some(({ lower }) => lower === 'and');
  if (!joined && tokens[index - 1]?.lower !== 'and') return start;
  const opening = sentences[tokens[index]?.sentence ?? -1]?.tokenStart ?? index;
  if (index === opening) return start;
  for (let at = firstAtOrBehind(mentions, start) - 1; at >= 0; at--) {
    const mention = mentions[at];
    if (tokens[index - 1]?.lower === 'and') index--;
    if (!mention || tokens[index - 1]?.text !== ',' || mention.tokenEnd !== index - 1) return start;
    if (mention.form !== 'name' && mention.form !== 'capital') return start;
    index = mention.tokenStart;
    if (index === opening) return mention.start;
  }
  return start;
}

/** Takes a speaker's noun phrase apart. */
export function readSpeakerPhrase(cast: Cast, span: Span): SpeakerPhrase {
  const tokens = tokensWithin(cast.reading, span);
  const end = tokens.at(-1)?.end ?? span.end;
  const mentions = mentionsOverlapping(cast.mentions, { start: span.start, end });
  const first = tokens[0]?.lower ?? '';
  const stop = tokens.find(
    (token, index) =>
      index > 0 &&
      STOPS.has(token.lower) &&
      !mentions.some((mention) => mention.start < token.start && mention.end > token.start),
  );
  const mainEnd = stop?.start ?? span.end;
  return {
    start: span.start,
    end: span.end,
    tokens,
    mentions,
    office: findOffice(
      tokens.filter((token) => token.start < mainEnd),
      mentions,
    ),
    definite: DEFINITE.has(first),
    mainEnd,
  };
}
