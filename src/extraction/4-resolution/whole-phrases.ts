import { firstAtOrBehind, tokenIndexAt } from '../1-read/lookup.js';
import type { Reading, Token } from '../1-read/reading.js';
import type { Mention } from '../2-entities/mention.js';
import { wordClassOf } from '../data/function-words.js';
import { OFFICES } from '../data/offices.js';
import { CUE_FORMS } from '../data/reporting-verbs.js';
import { wordSet } from '../data/word-set.js';
import type { Span } from '../types.js';
import type { Cast } from './cast.js';
import { tokensWithin } from './speaker-phrase.js';

/** How many words an office may have in front of its "to". */
const MAX_WORDS_OF_OFFICE = 5;
const PRONOUN_OWNERS = wordSet('his her its their');
const IS_ALSO = wordSet('is was also now still then has been');
const PHRASE_STARTS = wordSet('a an the one another two several its their his her');

/**
 * "an aide to | Kovac", "Chile's envoy to | Peru, Ana Kovac,": where a phrase begins that stands behind whom it speaks
 * for or where it is sent; its own start for all others.
 */
function startWithServant({ tokens }: Reading, start: number, index: number): number {
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
function endWithName(reading: Reading, mentions: readonly Mention[], { start, end }: Span): number {
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
function startOfPhrase(reading: Reading, mentions: readonly Mention[], { start, end }: Span): number {
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
function startOfList(reading: Reading, mentions: readonly Mention[], { start, end }: Span): number {
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

/** The whole phrase where only its end has been read: "an aide to | President Kovac", "Germany, | France and Britain". */
export function wholeSpan({ reading, mentions }: Cast, read: Span): Span {
  const { end } = read;
  const start = startOfPhrase(reading, mentions, read);
  const servant = startWithServant(reading, start, tokenIndexAt(reading, start));
  if (servant < start) return { start: servant, end };
  const led = startOfList(reading, mentions, { start, end });
  return { start: led, end: endWithName(reading, mentions, { start: led, end }) };
}
