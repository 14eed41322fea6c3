import { firstAtOrBehind, tokenIndexAt } from '../1-read/lookup.js';
import type { Span } from '../types.js';
import { antecedentsBefore, lastTurn, type Cast } from './cast.js';
import { representative } from './representatives.js';
import { readSpeakerPhrase, type SpeakerPhrase } from './speaker-phrase.js';
import type { Identity } from './unlisted-speakers.js';

/** How many tokens back somebody may have been introduced. */
const MAX_TOKENS_BACK = 150;
/** Words between the determiner and the noun: "a senior unification ministry official". */
const MAX_WORDS_BEFORE = 6;
const INDEFINITE = new Set(['a', 'an', 'one', 'another']);
const BEHIND = new Set(['of', 'at', 'in', 'for', 'from', 'with']);

/** The noun phrase that introduces a noun at a token: "a senior official of the Latvian transport ministry"; null where none does. */
function phraseAround({ reading, mentions }: Cast, index: number): Span | null {
  const { tokens } = reading;
  const sentence = tokens[index]?.sentence;
  let from = index - 1;
  while (from > index - MAX_WORDS_BEFORE && tokens[from]?.sentence === sentence) {
    const token = tokens[from];
    if (token?.kind !== 'word' || INDEFINITE.has(token.lower)) break;
    from--;
  }
  const first = tokens[from];
  const noun = tokens[index];
  if (!first || !noun || first.sentence !== sentence || !INDEFINITE.has(first.lower)) return null;
  const body = BEHIND.has(tokens[index + 1]?.lower ?? '')
    ? mentions[firstAtOrBehind(mentions, noun.end)]
    : undefined;
  const near = body && body.tokenStart - index <= 3 && tokens[body.tokenStart]?.sentence === sentence;
  return { start: first.start, end: near ? body.end : noun.end };
}

/**
 * Whom "the official" stands for where the text has told of "an official of the transport ministry" who has not spoken yet:
 * null where that one stands for nobody, undefined where nobody was introduced so, or somebody else has come between.
 */
export function findIntroduced(cast: Cast, phrase: SpeakerPhrase): Identity | null | undefined {
  const { office, definite, mentions, tokens, start } = phrase;
  if (!office || !definite || office.kind.plural || office.kind.rank === 'head') return undefined;
  if (mentions.length > 0 || tokens.length > 3 || tokens[0]?.lower !== 'the') return undefined;
  const asked = office.words.toLowerCase();
  const noun = asked.split(' ').at(-1) ?? '';
  const isAsked = (role: string | null) => role?.toLowerCase().includes(asked) ?? false;
  const turn = lastTurn(cast, start, ({ speaker }) => isAsked(speaker.role));
  const [mention] = antecedentsBefore(
    cast,
    start,
    ({ actor, role }) => actor.type === 'person' && isAsked(role),
  );
  const known = Math.max(turn?.at ?? -1, mention?.start ?? -1);
  const last = tokenIndexAt(cast.reading, start) - 1;
  for (let index = last; index > Math.max(0, last - MAX_TOKENS_BACK); index--) {
    const token = cast.reading.tokens[index];
    if (!token || token.start <= known) return undefined;
    if (token.lower !== noun || token.quotation !== -1) continue;
    const span = phraseAround(cast, index);
    if (!span) continue;
    if (span.start <= known) return undefined;
    const identity = representative(cast, readSpeakerPhrase(cast, span));
    return identity && { ...identity, role: office.words, resolution: 'description' };
  }
  return undefined;
}
