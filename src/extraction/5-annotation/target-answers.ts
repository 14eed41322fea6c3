import { countryActor } from '../2-entities/actors.js';
import { wordClassOf } from '../data/function-words.js';
import {
  ANSWERING_ACTS,
  CHARGE_NOUNS,
  CLAIM_NOUNS,
  JUDGING_LEMMAS,
  OWED_NOUNS,
  RIVAL_NOUNS,
} from '../data/target-frames.js';
import { VERB_FORMS } from '../data/verbs.js';
import type { Act, Actor } from '../types.js';
import { isForeign, mentionAt, sentenceOf, tokenAt, type Stage, type TokenRange } from './aim-stage.js';
import { VERBATIM_RULES } from './statement-text.js';
import { countriesAimedAt, lastOther, otherParty, provokerOf, recent } from './target-parties.js';

const MAX_CONTENT_TOKENS = 30;
const MAX_CLAIM_TOKENS = 4;
const MAX_POINTER_TOKENS = 4;
const OWNERS_BEHIND = /^(?:of|that|by|from)$/u;
const POINTERS = /^(?:that|this|these|those|the|any|such|all)$/u;
const UNOWNED_NOUNS = /^(?:involvement|responsibility|wrongdoing)$/u;
const POINTING_ACTS: ReadonlySet<Act> = new Set<Act>(['criticize', 'regret']);
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
    if (isPlural(word)) return false;
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

/** "an apology", "a full explanation": what only the other party can give. */
function owesAnswer(stage: Stage, { from, to }: TokenRange): boolean {
  for (let index = from; index < Math.min(to, from + MAX_CLAIM_TOKENS); index++)
    if (OWED_NOUNS.has(tokenAt(stage, index)?.lower ?? '')) return true;
  return false;
}

/** "accused Chile of … and demanded an apology", "threatened to close the port": one who demands or threatens goes on at whom he aimed at. */
export function pursued(stage: Stage): Actor[] {
  const { act, attribution, speaker } = stage.statement;
  const { cue } = attribution;
  const [range] = stage.ranges;
  if (!cue || !range || !(act === 'threaten' || (act === 'demand' && cue.lemma === 'demand'))) return [];
  const before = stage.earlier.at(-1);
  const start = before?.attribution.cue?.start ?? -1;
  const together = before?.speaker?.actor != null && before.speaker.actor.id === speaker?.actor?.id;
  if (together && start >= 0 && sentenceOf(stage, start) === sentenceOf(stage, cue.start))
    return before.targets;
  if (together && act === 'demand' && before.targets.length > 0) return before.targets;
  if (act === 'demand' && owesAnswer(stage, range)) {
    const other = otherParty(stage, cue.end);
    return other ? [other] : [];
  }
  const claims = act === 'demand' && tokenAt(stage, range.from)?.lower !== 'to';
  return claims || (act === 'threaten' && speaker?.actor?.type === 'country') ? countriesAimedAt(stage) : [];
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

/** "the charge", "such a grave accusation": a noun for what was said before, behind a word that points at it. */
function pointsFrom(stage: Stage, pointer: number, to: number, nouns: ReadonlySet<string>): boolean {
  for (let index = pointer + 1; index < Math.min(to, pointer + MAX_CLAIM_TOKENS); index++) {
    const word = tokenAt(stage, index)?.lower ?? '';
    if (nouns.has(word)) return !OWNERS_BEHIND.test(tokenAt(stage, index + 1)?.lower ?? '');
    const mention = mentionAt(stage, index);
    if (mention && isForeign(stage, mention.actor)) return false;
    if (!/^(?:word|determiner|adverb)$/u.test(wordClassOf(word) ?? 'word')) return false;
  }
  return false;
}

/** True where words point at what was said before: "denied the charge", "rejected that account", "regret over the threat". */
function pointsBack(
  stage: Stage,
  { from, to }: TokenRange,
  nouns: ReadonlySet<string>,
  opening = false,
): boolean {
  const start =
    tokenAt(stage, from)?.lower === 'that' && POINTERS.test(tokenAt(stage, from + 1)?.lower ?? '')
      ? from + 1
      : from;
  for (let index = start; index < Math.min(to, start + (opening ? 1 : MAX_POINTER_TOKENS)); index++) {
    const word = tokenAt(stage, index)?.lower ?? '';
    const last = index + 1 >= to || tokenAt(stage, index + 1)?.lower === 'as';
    if (/^(?:that|this|it|them)$/u.test(word) && last) return true;
    if (UNOWNED_NOUNS.test(word)) return true;
    if (POINTERS.test(word) && pointsFrom(stage, index, to, nouns)) return true;
    if (/^(?:be|auxiliary)$/u.test(wordClassOf(word) ?? '')) return false;
  }
  return false;
}

/** Whom words without a name answer: who spoke against the speaker's country, or said what they point back at. */
export function answered(stage: Stage): Actor[] {
  const [range] = stage.ranges;
  if (!range) return [];
  const found = otherOf(stage, range);
  return found && found.id !== stage.statement.speaker?.actor?.id ? [found] : [];
}

function otherOf(stage: Stage, range: TokenRange): Actor | null {
  const { act, attribution } = stage.statement;
  const points = pointsBack(stage, range, CLAIM_NOUNS);
  if (ANSWERING_ACTS.has(act) || (points && POINTING_ACTS.has(act)))
    return provokerOf(stage) ?? (points ? lastOther(stage) : null);
  const judges = points && JUDGING_LEMMAS.has(attribution.cue?.lemma ?? '');
  if (judges || (act === 'state' && pointsBack(stage, range, CHARGE_NOUNS, true)))
    return provokerOf(stage) ?? lastOther(stage);
  const side = otherSideAt(stage, range);
  return side < 0 ? null : otherParty(stage, side);
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
