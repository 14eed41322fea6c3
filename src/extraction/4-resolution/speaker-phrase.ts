import { tokenIndexAt } from '../1-read/lookup.js';
import type { Reading, Token } from '../1-read/reading.js';
import type { Mention } from '../2-entities/mention.js';
import { wordClassOf } from '../data/function-words.js';
import { OFFICES, type Office } from '../data/offices.js';
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
const STOPS = new Set([',', '(', 'who', 'which', 'that', 'whose', '—', '–', '-']);

/** The tokens that lie within a stretch of text, of a very long one the first. */
export function tokensWithin(reading: Reading, { start, end }: Span): Token[] {
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
