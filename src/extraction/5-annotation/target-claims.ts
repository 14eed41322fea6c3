import { tokenIndexAt } from '../1-read/lookup.js';
import type { Mention } from '../2-entities/mention.js';
import { wordClassOf } from '../data/function-words.js';
import { CLAIM_ACTS, LODGING_VERBS, PRIVATE_NOUNS, SPEECH_NOUNS } from '../data/target-frames.js';
import type { Actor, Span } from '../types.js';
import { mentionAt, tokenAt, type Stage, type TokenRange } from './aim-stage.js';
import { targetOf } from './target-mentions.js';
import { lastForeign, provokes, recent } from './target-parties.js';
import { MIN_STEM, stemOf } from './target-stems.js';
import { isFiniteVerb } from './target-subjects.js';

const MAX_TOKENS_BACK = 400;
const MAX_WORDS_BETWEEN = 2;
const MAX_LODGING_TOKENS = 4;

const MAX_CLAIM_TOKENS = 40;
const MAX_DEED_TOKENS = 10;
const MAX_PHRASE_TOKENS = 3;
/** The stems of what a statement says, names and small words left out. */
function stemsOf({ reading }: Stage, spans: readonly Span[]): Set<string> {
  const stems = new Set<string>();
  for (const { start, end } of spans) {
    const from = tokenIndexAt(reading, start);
    for (let index = from; index < from + MAX_CLAIM_TOKENS; index++) {
      const token = reading.tokens[index];
      if (!token || token.start >= end) break;
      if (token.kind !== 'word' || token.capital || token.lower.length < MIN_STEM) continue;
      if (wordClassOf(token.lower) === undefined) stems.add(stemOf(token.lower));
    }
  }
  return stems;
}

/** Who else spoke last of what the statement speaks of, in words of the same family: whom a denial answers. */
export function claimantOf(stage: Stage): Actor | null {
  const stems = stemsOf(stage, stage.statement.attribution.spans);
  const kindred = recent(stage).filter(
    ({ speaker, attribution }) =>
      speaker?.actor != null &&
      !stage.own.has(speaker.actor.id) &&
      [...stemsOf(stage, attribution.spans)].some((stem) => stems.has(stem)),
  );
  const before = kindred.findLast((other) => provokes(stage, other)) ?? kindred.at(-1);
  return before?.speaker?.actor ?? null;
}

const singular = (word: string): string => word.replace(/(?<=[^s])s$/u, '');

/** "Chile has lodged a solemn protest": who made it by the verb before it. */
function lodgerOf(stage: Stage, noun: number): Mention | undefined {
  for (let index = noun - 1; index >= noun - MAX_LODGING_TOKENS; index--) {
    const token = tokenAt(stage, index);
    if (token?.kind !== 'word') return undefined;
    if (!LODGING_VERBS.has(token.lower)) continue;
    const subject = mentionAt(stage, index - 1) ?? mentionAt(stage, index - 2);
    return subject && subject.form !== 'place' ? subject : undefined;
  }
  return undefined;
}

/** "a road that Chinese engineers are building": who makes it in the clause behind. */
function makerBehind(stage: Stage, noun: number): Mention | undefined {
  if (!/^(?:that|which)$/u.test(tokenAt(stage, noun + 1)?.lower ?? '')) return undefined;
  const at = tokenAt(stage, noun + 2)?.lower === 'the' ? noun + 3 : noun + 2;
  const maker = mentionAt(stage, at);
  return maker?.tokenStart === at && maker.form !== 'place' ? maker : undefined;
}

/** The name that owns a noun: "Chile's proposal", "the Chilean naval drill", "a proposal by Chile". */
function ownerOf(stage: Stage, noun: number): Mention | undefined {
  const group = mentionAt(stage, noun);
  if (group?.actor.type === 'group' && group.actor.country !== null) return group;
  for (let index = noun - 1; index >= noun - 1 - MAX_WORDS_BETWEEN; index--) {
    const mention = mentionAt(stage, index);
    if (mention?.possessive || mention?.form === 'adjective') return mention;
    const token = tokenAt(stage, index);
    if (token?.kind !== 'word') break;
  }
  const subject = lodgerOf(stage, noun) ?? makerBehind(stage, noun);
  if (subject) return subject;
  if (!/^(?:by|from)$/u.test(tokenAt(stage, noun + 1)?.lower ?? '')) return undefined;
  const at = tokenAt(stage, noun + 2)?.lower === 'the' ? noun + 3 : noun + 2;
  const agent = mentionAt(stage, at);
  return agent?.tokenStart === at && agent.form !== 'place' ? agent : undefined;
}

/** Whose a thing is that the article named before with its owner: "the drills", after "Chilean drills". */
function ownerNamedBefore(stage: Stage, noun: number): Actor | null {
  const word = singular(tokenAt(stage, noun)?.lower ?? '');
  if (word.length < MIN_STEM || PRIVATE_NOUNS.has(tokenAt(stage, noun)?.lower ?? '')) return null;
  const plural = `${word}s`;
  for (let index = noun - 1; index > Math.max(-1, noun - MAX_TOKENS_BACK); index--) {
    const lower = tokenAt(stage, index)?.lower;
    if (lower !== word && lower !== plural) continue;
    const owner = ownerOf(stage, index);
    if (owner) return targetOf(owner);
  }
  return null;
}

/** Who last did by a statement what a noun names: "the accusation" is his who accused. */
function doerBefore(stage: Stage, noun: number): Actor | null {
  const acts = CLAIM_ACTS.get(singular(tokenAt(stage, noun)?.lower ?? ''));
  const self = stage.statement.speaker?.actor?.id;
  const before =
    acts && recent(stage).findLast(({ act, speaker }) => acts.has(act) && speaker?.actor?.id !== self);
  return before?.speaker?.actor ?? null;
}

/** Whom a statement was aimed at that told of the deed which a noun names: "the closure", after "accused Chile of closing the line". */
function doerOf(stage: Stage, noun: number): Actor | null {
  const word = tokenAt(stage, noun)?.lower ?? '';
  const self = stage.statement.speaker?.actor?.id;
  const before = recent(stage).findLast(
    ({ targets, attribution, speaker }) =>
      targets.length === 1 && tellsOf(stage, attribution.spans, word, speaker?.actor?.id === self),
  );
  return before?.targets[0] ?? null;
}

/** True where the first words of a content have a verb of the family of a noun: "closing", "closed" for "closure". */
function tellsOf({ reading }: Stage, spans: readonly Span[], noun: string, ownWords: boolean): boolean {
  const [first] = spans;
  const stem = stemOf(noun);
  if (!first || stem.length < MIN_STEM) return false;
  const from = tokenIndexAt(reading, first.start);
  for (let index = from; index < from + MAX_DEED_TOKENS; index++) {
    const token = reading.tokens[index];
    if (!token || token.start >= first.end) return false;
    if (token.lower === noun && ownWords) return true;
    if (token.lower !== noun && /(?:ing|ed)$/u.test(token.lower) && stemOf(token.lower) === stem) return true;
  }
  return false;
}

/** Whose the thing or deed is with which words begin: "the closure broke an accord", "the boarding", "those naval drills". */
export function makerOfOpening(stage: Stage, { from, to }: TokenRange): Actor | null {
  let start = from;
  while (start < to && tokenAt(stage, start)?.kind === 'mark') start++;
  const first = tokenAt(stage, start);
  if (first?.lower === 'that' && first.quotation === -1) start++;
  if (!/^(?:the|that|those|these|this)$/u.test(tokenAt(stage, start)?.lower ?? '')) return null;
  for (let index = start + 1; index < Math.min(to, start + 1 + MAX_PHRASE_TOKENS); index++) {
    const token = tokenAt(stage, index);
    if (token?.kind !== 'word' || wordClassOf(token.lower) !== undefined || mentionAt(stage, index))
      return null;
    const maker = ownerNamedBefore(stage, index) ?? doerOf(stage, index);
    if (maker) return maker;
    if (index > start + 1 && isFiniteVerb(token)) return null;
  }
  return null;
}

/** Who of another country spoke right before: "the remark" is his. */
function speakerBefore(stage: Stage, noun: number): Actor | null {
  return SPEECH_NOUNS.has(singular(tokenAt(stage, noun)?.lower ?? '')) ? lastForeign(stage) : null;
}

/** Whose a thing is that words point back at, "the proposal", "those drills"; null where the article does not tell. */
export function makerOf(stage: Stage, noun: number): Actor | null {
  return ownerNamedBefore(stage, noun) ?? doerBefore(stage, noun) ?? speakerBefore(stage, noun);
}
