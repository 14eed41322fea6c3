import { countryActor } from '../2-entities/actors.js';
import { wordClassOf } from '../data/function-words.js';
import {
  CHARGE_NOUNS,
  CLAIM_NOUNS,
  JUDGING_LEMMAS,
  REACTING_VERBS,
  REPLYING_LEMMAS,
  RIVAL_NOUNS,
} from '../data/target-frames.js';
import { VERB_FORMS } from '../data/verbs.js';
import type { Act, Actor } from '../types.js';
import { isForeign, mentionAt, tokenAt, type Stage, type TokenRange } from './aim-stage.js';
import { VERBATIM_RULES } from './statement-text.js';
import { makerOf } from './target-claims.js';
import {
  countriesAimedAt,
  lastForeign,
  lastOther,
  otherParty,
  namerOf,
  provokerOf,
  recent,
} from './target-parties.js';

const MAX_CONTENT_TOKENS = 30;
const MAX_CLAIM_TOKENS = 4;
const MAX_POINTER_TOKENS = 4;
const MAX_JUDGING_TOKENS = 8;
const MAX_REACTING_TOKENS = 12;
const OWNERS_BEHIND = /^(?:of|that|by|from)$/u;
const POINTERS = /^(?:that|this|these|those|the|any|such|all)$/u;
const UNOWNED_NOUNS = /^(?:involvement|responsibility|wrongdoing)$/u;
const POINTING_ACTS: ReadonlySet<Act> = new Set<Act>(['reject', 'criticize', 'regret', 'praise']);
const PLURAL_PRONOUNS = /^(?:they|them|their|theirs|they're|they've|they'll|they'd)$/u;
const ADDRESSED =
  /^(?:country|government|minister|president|side|people|troops|forces|army|leaders?|signature)$/u;

/** A plural noun: what "they" behind it may stand for. */
function isPlural(word: string): boolean {
  return (
    /[a-z]{2}s$/u.test(word) &&
    !word.endsWith('ss') &&
    wordClassOf(word) === undefined &&
    !VERB_FORMS.has(word)
  );
}

/** True where the quoted words speak of "them" before anything that they could stand for. */
function openPlural(stage: Stage, { from, to }: TokenRange): boolean {
  for (let index = from; index < Math.min(to, from + MAX_CONTENT_TOKENS); index++) {
    const token = tokenAt(stage, index);
    const word = token?.lower ?? '';
    // "Two of them" are things as often as people.
    if (word === 'of' && tokenAt(stage, index + 1)?.lower === 'them') return false;
    if (PLURAL_PRONOUNS.test(word))
      return token?.quotation !== -1 || VERBATIM_RULES.has(stage.statement.attribution.rule);
    if (isPlural(word) && wordClassOf(tokenAt(stage, index - 1)?.lower ?? '') !== 'subject-pronoun')
      return false;
  }
  return false;
}

/** "they", "their cooperation" in what follows: those at whom the same side aimed before. */
export function carriedTargets(stage: Stage): Actor[] {
  const [range] = stage.ranges;
  if (!range || !openPlural(stage, range)) return [];
  const before = countriesAimedAt(stage);
  const country = before.length > 0 ? null : (provokerOf(stage)?.country ?? null);
  return country === null ? before : [countryActor(country)];
}

/** The offset at which the content speaks of "our neighbours", "a good neighbour", "your government"; -1 where it does not. */
function otherSideAt(stage: Stage, { from, to }: TokenRange): number {
  for (let index = from; index < Math.min(to, from + MAX_CONTENT_TOKENS); index++) {
    const token = tokenAt(stage, index);
    if (!token) break;
    const noun = RIVAL_NOUNS.has(token.lower);
    const owned = [1, 2].some((back) =>
      /^(?:our|its|their|my|his|her|good)$/u.test(tokenAt(stage, index - back)?.lower ?? ''),
    );
    if (noun && owned && index > from) return token.start;
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
  return found && !stage.own.has(found.id) ? [found] : [];
}

/** A denial answers whoever charged; a rejection too, but for one of a thing that points at nothing: "ruled out a referendum". */
function answers({ statement: { act, attribution } }: Stage): boolean {
  return act === 'deny' || (act === 'reject' && attribution.cue?.act !== 'reject');
}

function otherOf(stage: Stage, range: TokenRange): Actor | null {
  const { act, attribution } = stage.statement;
  const lemma = attribution.cue?.lemma ?? '';
  const at = pointsBack(stage, range, CLAIM_NOUNS);
  const maker = at < 0 ? null : makerOf(stage, at);
  if (answers(stage) || (at >= 0 && POINTING_ACTS.has(act)))
    return (
      maker ??
      provokerOf(stage) ??
      (at < 0 ? null : lastOther(stage)) ??
      (act === 'deny' ? namerOf(stage) : null)
    );
  if (REPLYING_LEMMAS.has(lemma) && tokenAt(stage, range.from)?.quotation === -1)
    return maker ?? provokerOf(stage) ?? lastForeign(stage);
  if ((at >= 0 && JUDGING_LEMMAS.has(lemma)) || (act === 'state' && judgesSpeech(stage, range)))
    return maker ?? provokerOf(stage) ?? lastOther(stage);
  if (reacts(stage, range)) return provokerOf(stage) ?? lastForeign(stage);
  const side = otherSideAt(stage, range);
  return side < 0 ? null : otherParty(stage, side);
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
