import { wordClassOf } from '../data/function-words.js';
import {
  CHARGE_NOUNS,
  CLAIM_NOUNS,
  DEED_NOUNS,
  JUDGING_LEMMAS,
  REACTING_VERBS,
  RIVAL_NOUNS,
} from '../data/target-frames.js';
import type { Act, Actor } from '../types.js';
import { isForeign, mentionAt, sentenceOf, tokenAt, type Stage, type TokenRange } from './aim-stage.js';
import { claimantOf, makerOf, makerOfOpening } from './target-claims.js';
import { personBefore } from './target-pronouns.js';
import { lastForeign, lastOther, otherParty, provokerOf, recent } from './target-parties.js';

const MAX_CONTENT_TOKENS = 30;
const MAX_CLAIM_TOKENS = 4;
const MAX_POINTER_TOKENS = 4;
const MAX_JUDGING_TOKENS = 8;
const MAX_REACTING_TOKENS = 12;
const OWNERS_BEHIND = /^(?:of|that|by|from)$/u;
const POINTERS = /^(?:that|this|these|those|the|any|such|all)$/u;
const UNOWNED_NOUNS = /^(?:involvement|responsibility|wrongdoing)$/u;
const POINTING_ACTS: ReadonlySet<Act> = new Set<Act>(['reject', 'criticize', 'regret', 'praise', 'justify']);
const ADDRESSED =
  /^(?:country|government|minister|president|side|people|troops|forces|army|leaders?|signature)$/u;

/** The offset at which the content speaks of "our neighbours", "a good neighbour", "your government"; -1 where it does not. */
function otherSideAt(stage: Stage, { from, to }: TokenRange): number {
  for (let index = from; index < Math.min(to, from + MAX_CONTENT_TOKENS); index++) {
    const token = tokenAt(stage, index);
    if (!token) break;
    const owned = (back: number) =>
      /^(?:our|its|their|my|his|her|good)$/u.test(tokenAt(stage, index - back)?.lower ?? '');
    if (RIVAL_NOUNS.has(token.lower) && index > from && (owned(1) || owned(2))) return token.start;
    if (token.lower === 'your' && ADDRESSED.test(tokenAt(stage, index + 1)?.lower ?? '')) return token.start;
  }
  return -1;
}

/** "the charge", "such a grave accusation": the noun for what was said before, behind a word that points at it; -1 where none is. */
function nounPointedAt(stage: Stage, pointer: number, to: number, nouns: ReadonlySet<string>): number {
  for (let index = pointer + 1; index < Math.min(to, pointer + MAX_CLAIM_TOKENS); index++) {
    const word = tokenAt(stage, index)?.lower ?? '';
    if (nouns.has(word)) return OWNERS_BEHIND.test(tokenAt(stage, index + 1)?.lower ?? '') ? -1 : index;
    const mention = mentionAt(stage, index);
    if (mention && isForeign(stage, mention.actor)) return -1;
    if (!/^(?:word|determiner|adverb)$/u.test(wordClassOf(word) ?? 'word')) return -1;
  }
  return -1;
}

/**
 * Where words point at what was said before, as the token of its noun or pronoun: "denied the charge", "rejected that
 * account", "regret over the threat"; -1 where they do not.
 */
function pointsBack(
  stage: Stage,
  { from, to }: TokenRange,
  nouns: ReadonlySet<string>,
  furthest = MAX_POINTER_TOKENS,
): number {
  const start =
    tokenAt(stage, from)?.lower === 'that' && POINTERS.test(tokenAt(stage, from + 1)?.lower ?? '')
      ? from + 1
      : from;
  for (let index = start; index < Math.min(to, start + furthest); index++) {
    const word = tokenAt(stage, index)?.lower ?? '';
    const last = index + 1 >= to || tokenAt(stage, index + 1)?.lower === 'as';
    if (/^(?:that|this|it|them)$/u.test(word) && last) return index;
    if (UNOWNED_NOUNS.test(word)) return index;
    const noun = POINTERS.test(word) ? nounPointedAt(stage, index, to, nouns) : -1;
    if (noun >= 0) return noun;
    if (/^(?:be|auxiliary)$/u.test(wordClassOf(word) ?? '')) return -1;
  }
  return -1;
}

/** Whom words without a name answer: who spoke against the speaker's country, or said what they point back at. */
export function answered(stage: Stage): Actor[] {
  const [range] = stage.ranges;
  if (!range) return [];
  const found = otherOf(stage, range);
  if (!found || stage.own.has(found.id)) return [];
  return found.type === 'country' && !isForeign(stage, found) ? [] : [found];
}

/** Whom a denial answers: who said what it points back at, else who spoke of the same. */
function deniedTo(stage: Stage, at: number): Actor | null {
  if (at < 0) return claimantOf(stage);
  const vague = UNOWNED_NOUNS.test(tokenAt(stage, at)?.lower ?? '');
  return makerOf(stage, at) ?? provokerOf(stage) ?? (vague ? null : lastOther(stage));
}

/** Who is answered by words that judge what was said or made before; null where they judge something else. */
function judgedOf(stage: Stage, range: TokenRange, at: number): Actor | null {
  const owner = ownerPronoun(stage);
  if (owner >= 0) return personBefore(stage, owner);
  if (at < 0) return makerOfOpening(stage, range);
  const word = tokenAt(stage, at)?.lower ?? '';
  if (/^(?:it|this|that|them)$/u.test(word))
    return sharedTarget(stage) ?? lastOther(stage) ?? provokerOf(stage);
  return makerOf(stage, at) ?? provokerOf(stage) ?? (DEED_NOUNS.has(word) ? null : lastOther(stage));
}

/** "Chile criticised the plan while Peru defended it": whose the thing is that the same sentence spoke of before. */
function sharedTarget(stage: Stage): Actor | null {
  const before = recent(stage).at(-1);
  const start = stage.statement.attribution.cue?.start;
  if (!before || start === undefined) return null;
  const same = sentenceOf(stage, before.attribution.cue?.start ?? -1) === sentenceOf(stage, start);
  return same ? (before.targets[0] ?? null) : null;
}

/** "his words", "her remarks" at the beginning: the token of the pronoun; -1 where there is none. */
function ownerPronoun(stage: Stage): number {
  const [range] = stage.ranges;
  if (!range || !/^(?:his|her)$/u.test(tokenAt(stage, range.from)?.lower ?? '')) return -1;
  const next = tokenAt(stage, range.from + 1)?.lower ?? '';
  return CLAIM_NOUNS.has(next) || CHARGE_NOUNS.has(next) ? range.from : -1;
}

function otherOf(stage: Stage, range: TokenRange): Actor | null {
  const { act, attribution } = stage.statement;
  const lemma = attribution.cue?.lemma ?? '';
  const judges = JUDGING_LEMMAS.has(lemma);
  const isThat = judges && tokenAt(stage, range.from)?.lower === 'that';
  const at = isThat ? range.from : pointsBack(stage, range, CLAIM_NOUNS);
  if (act === 'deny') return deniedTo(stage, at);
  if (judges || POINTING_ACTS.has(act)) {
    const judged = judgedOf(stage, range, at);
    // "We reject that": what was said before, even where no noun points at it.
    if (judged || at >= 0 || act !== 'reject' || attribution.cue?.act === 'reject') return judged;
    return provokerOf(stage);
  }
  if (act === 'state' && judgesSpeech(stage, range))
    return (
      judgedOf(stage, range, pointsBack(stage, range, CHARGE_NOUNS)) ?? provokerOf(stage) ?? lastOther(stage)
    );
  if (reacts(stage, range)) return provokerOf(stage) ?? lastForeign(stage);
  const side = stage.ranges.map((piece) => otherSideAt(stage, piece)).find((offset) => offset >= 0) ?? -1;
  return side < 0 ? makerOfOpening(stage, range) : otherParty(stage, side);
}

/** "the allegations were an invention", "he was saddened by the remark": what was said before is the subject, or all that the words judge. */
function judgesSpeech(stage: Stage, { from, to }: TokenRange): boolean {
  if (pointsBack(stage, { from, to }, CHARGE_NOUNS, 1) >= 0) return true;
  const start = tokenAt(stage, from)?.lower === 'that' ? from + 1 : from;
  if (!/^(?:it|he|she|we|i|they)$/u.test(tokenAt(stage, start)?.lower ?? '')) return false;
  for (let index = start + 1; index < Math.min(to, start + MAX_JUDGING_TOKENS); index++) {
    const word = tokenAt(stage, index)?.lower ?? '';
    if (POINTERS.test(word)) return nounPointedAt(stage, index, to, CHARGE_NOUNS) >= 0;
  }
  return false;
}

/** "it would answer in kind": the other party is meant, though nobody is named. */
function reacts(stage: Stage, { from, to }: TokenRange): boolean {
  for (let index = from; index < Math.min(to, from + MAX_REACTING_TOKENS); index++) {
    const word = tokenAt(stage, index)?.lower ?? '';
    if (!REACTING_VERBS.has(word)) continue;
    const next = tokenAt(stage, index + 1)?.lower ?? '';
    return (
      !/^(?:determiner|possessive)$/u.test(wordClassOf(tokenAt(stage, index - 1)?.lower ?? '') ?? '') &&
      next !== 'to' &&
      next !== 'for'
    );
  }
  return false;
}

/** "It has paid half, according to the ministry": "it" before any speaker goes on from what was said before. */
export function continued(stage: Stage): Actor[] {
  const { attribution } = stage.statement;
  const [range] = stage.ranges;
  const opening = range && tokenAt(stage, range.from);
  if (!opening || !/^(?:it|they)$/u.test(opening.lower) || opening.quotation !== -1) return [];
  const leads = attribution.speaker !== null && attribution.speaker.start > opening.start;
  if (!leads || stage.reading.sentences[opening.sentence]?.start !== opening.start) return [];
  return (recent(stage).at(-1)?.targets ?? []).filter(
    (target) => target.type === 'country' && isForeign(stage, target),
  );
}
