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
import {
  isForeign,
  mentionAt,
  paragraphOf,
  sentenceOf,
  tokenAt,
  type Stage,
  type TokenRange,
} from './aim-stage.js';
import { claimantOf, makerOf, makerOfOpening } from './target-claims.js';
import { personBefore } from './target-pronouns.js';
import { readReference } from './target-references.js';
import { lastForeign, lastOther, otherParty, provokerOf, provokes, recent } from './target-parties.js';

/** Nouns for what was said or done before. */
const SAID_NOUNS: ReadonlySet<string> = new Set([...CLAIM_NOUNS, ...CHARGE_NOUNS]);
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

/** "called this "a fairy tale"", "dismissed that as theatre": what is judged ends before what it is called. */
function endsObject(stage: Stage, index: number): boolean {
  const { attribution } = stage.statement;
  if (!JUDGING_LEMMAS.has(attribution.cue?.lemma ?? '')) return tokenAt(stage, index)?.lower === 'as';
  const next = tokenAt(stage, index);
  return next?.kind === 'mark' || /^(?:as|an?)$/u.test(next?.lower ?? '');
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
    const last = index + 1 >= to || endsObject(stage, index + 1);
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
  if (at < 0) return claimantOf(stage) ?? provokerBefore(stage);
  const vague = UNOWNED_NOUNS.test(tokenAt(stage, at)?.lower ?? '');
  return makerOf(stage, at) ?? provokerOf(stage) ?? (vague ? null : lastOther(stage));
}

/** Who spoke against the speaker right before, in the same paragraph. */
function provokerBefore(stage: Stage): Actor | null {
  const before = recent(stage).at(-1);
  const at = before?.attribution.spans[0]?.start;
  const start = stage.statement.attribution.spans[0]?.start;
  if (!before || at === undefined || start === undefined || !provokes(stage, before)) return null;
  return paragraphOf(stage, at) === paragraphOf(stage, start) ? (before.speaker?.actor ?? null) : null;
}

/** "rejected what it called a slander": only a name of the speaker's own for what was said. */
function isLabelled(stage: Stage, { from }: TokenRange): boolean {
  const [what, who, calls] = [0, 1, 2].map((step) => tokenAt(stage, from + step)?.lower ?? '');
  return (
    what === 'what' &&
    /^(?:it|he|she|they)$/u.test(who ?? '') &&
    /^(?:called|described|termed)$/u.test(calls ?? '')
  );
}

/** Who is answered by words that judge what was said or made before; null where they judge something else. */
function judgedOf(stage: Stage, range: TokenRange, at: number): Actor | null {
  const owner = ownerPronoun(stage);
  if (owner >= 0) return personBefore(stage, owner);
  if (at < 0) return makerOfOpening(stage, range) ?? (isLabelled(stage, range) ? provokerOf(stage) : null);
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
  const at = isThat ? range.from : pointsBack(stage, range, SAID_NOUNS);
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
  const words = act === 'state' ? wordsOfAnother(stage, range) : null;
  if (words) return words;
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
    // "she was not convinced by that"
    const before = wordClassOf(tokenAt(stage, index - 1)?.lower ?? '');
    if (/^(?:that|this)$/u.test(word) && index + 1 >= to && before === 'preposition') return true;
    if (POINTERS.test(word)) return nounPointedAt(stage, index, to, CHARGE_NOUNS) >= 0;
  }
  return false;
}

/** "it had heard the president's words": whose words the content is about, where only his office is told. */
function wordsOfAnother(stage: Stage, { from, to }: TokenRange): Actor | null {
  for (let index = from; index < Math.min(to, from + MAX_JUDGING_TOKENS); index++) {
    const reference = tokenAt(stage, index)?.lower === 'the' ? readReference(stage, index) : null;
    if (!reference || tokenAt(stage, reference.to)?.lower !== "'s") continue;
    const noun = tokenAt(stage, reference.to + 1)?.lower ?? '';
    if (CHARGE_NOUNS.has(noun) || noun === 'words') return reference.actors[0] ?? null;
  }
  return null;
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
  if (!opening) return [];
  if (opening.kind === 'mark') return carriedOn(stage, range);
  if (!/^(?:it|they)$/u.test(opening.lower) || opening.quotation !== -1) return [];
  const leads = attribution.speaker !== null && attribution.speaker.start > opening.start;
  if (!leads || stage.reading.sentences[opening.sentence]?.start !== opening.start) return [];
  return (recent(stage).at(-1)?.targets ?? []).filter(
    (target) => target.type === 'country' && isForeign(stage, target),
  );
}

/** ""It never asked," she said": "it" that does something goes on about whom the same speaker spoke of right before. */
function carriedOn(stage: Stage, { from }: TokenRange): Actor[] {
  const verb = tokenAt(stage, from + 2)?.lower ?? '';
  if (tokenAt(stage, from + 1)?.lower !== 'it' || /^(?:be|modal|negation)$/u.test(wordClassOf(verb) ?? '')) {
    if (verb !== 'never' || tokenAt(stage, from + 1)?.lower !== 'it') return [];
  }
  const before = recent(stage).at(-1);
  const self = stage.statement.speaker?.actor?.id;
  if (!before || before.speaker?.actor?.id !== self || before.targets.length !== 1) return [];
  return before.targets.filter((target) => target.type !== 'person' && isForeign(stage, target));
}
