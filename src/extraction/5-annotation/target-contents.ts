import type { Mention } from '../2-entities/mention.js';
import { LIGHT_VERBS } from '../data/acts.js';
import { wordClassOf } from '../data/function-words.js';
import {
  BEFORE_TURNING,
  BINDING_MODALS,
  CLAIM_NOUNS,
  CONDITIONS,
  HOLDING_VERBS,
  REACHING_ACTS,
  SIDING_NOUNS,
  SIDING_PREPOSITIONS,
  TURNING_VERBS,
} from '../data/target-frames.js';
import type { Act, Actor } from '../types.js';
import { isForeign, mentionAt, tokenAt, type Stage, type TokenRange } from './aim-stage.js';
import { claimantOf } from './target-claims.js';
import { isScene, targetOf } from './target-mentions.js';
import { readObjects } from './target-objects.js';
import { provokerOf } from './target-parties.js';
import { readReference } from './target-references.js';

const MAX_CONTENT_TOKENS = 80;
const MAX_OPENING_TOKENS = 4;
const BINDING_WORDS: ReadonlySet<string> = new Set([...CONDITIONS, ...BINDING_MODALS, 'let', 'to', 'that']);
const MAX_NEAR_TOKENS = 10;
const MAX_SIDING_TOKENS = 4;
const PRONOUN = /^(?:it|them)$/u;
/** Acts whose content is a clause of its own as often as a noun: only what stands near is reached. */
const CLAUSAL_ACTS: ReadonlySet<Act> = new Set<Act>(['warn', 'demand', 'threaten', 'promise', 'propose']);

/** The index behind "the" or "both" before a name. */
const behindArticle = (stage: Stage, index: number): number =>
  /^(?:the|both)$/u.test(tokenAt(stage, index)?.lower ?? '') ? index + 1 : index;

/** A name that stands alone at a token: not one that only qualifies what follows ("the Chilean offer"). */
function nameAt(stage: Stage, index: number): Mention | undefined {
  const at = behindArticle(stage, index);
  const mention = mentionAt(stage, at);
  return mention?.tokenStart === at && isForeign(stage, mention.actor) ? mention : undefined;
}

/** "the Americans", not "the American fleet". */
function standsAlone({ reading }: Stage, { form, end }: Mention): boolean {
  return form !== 'adjective' || reading.text.charAt(end - 1) === 's';
}

/** "we know that Chile …", "it is clear that Chile …": what "that" opens is what the speaker holds of somebody. */
function isHeld(stage: Stage, that: number): boolean {
  for (let index = that - 1; index >= that - MAX_OPENING_TOKENS; index--) {
    const subject = tokenAt(stage, index - 1)?.lower ?? '';
    if (HOLDING_VERBS.has(tokenAt(stage, index)?.lower ?? '') && /^(?:we|i|it|there)$/u.test(subject))
      return true;
  }
  return false;
}

/** "Chile must withdraw", "let Chile show them", "if Chile withdraws": who is told what to do, and on what terms. */
function boundAt(stage: Stage, index: number): Mention | undefined {
  const word = tokenAt(stage, index)?.lower ?? '';
  if (!BINDING_WORDS.has(word)) return undefined;
  const mention = nameAt(stage, index + 1);
  if (mention && CONDITIONS.has(word) && !mention.possessive && standsAlone(stage, mention)) return mention;
  if (mention && word === 'let' && !mention.possessive) return mention;
  if (mention && word === 'to' && tokenAt(stage, index - 1)?.lower === 'up') return mention;
  if (mention && word === 'that' && isHeld(stage, index)) return mention;
  const subject = mentionAt(stage, index - 1);
  const binds =
    subject?.tokenEnd === index &&
    BINDING_MODALS.has(word) &&
    isForeign(stage, subject.actor) &&
    (!/^(?:ha|need|ought)/u.test(word) || tokenAt(stage, index + 1)?.lower === 'to');
  return binds ? subject : undefined;
}

/** "we thank Chile", "it calls on Chile to …": a turn to somebody within the words themselves. */
function turnedAt(stage: Stage, range: TokenRange, index: number): Actor[] {
  if (!TURNING_VERBS.has(tokenAt(stage, index)?.lower ?? '')) return [];
  let subject = index - 1;
  while (subject > range.from && BEFORE_TURNING.has(tokenAt(stage, subject - 1)?.lower ?? '')) subject--;
  // "we expect it back": it is a thing as often as a party.
  if (PRONOUN.test(tokenAt(stage, index + 1)?.lower ?? '')) return [];
  const own = mentionAt(stage, subject);
  const speaks = /^(?:we|i|it|he|she)$/u.test(tokenAt(stage, subject)?.lower ?? '');
  if (!speaks && !(own && !isForeign(stage, own.actor))) return [];
  return readObjects(stage, index + 1).filter((actor) => isForeign(stage, actor));
}

/** "It was a Russian drone": what the words lay at somebody's door. */
function identified(stage: Stage, { from, to }: TokenRange): Actor[] {
  let index = from;
  while (index < to && tokenAt(stage, index)?.kind === 'mark') index++;
  const opens = /^(?:it|that|this|these|those|they)$/u.test(tokenAt(stage, index)?.lower ?? '');
  if (!opens || wordClassOf(tokenAt(stage, index + 1)?.lower ?? '') !== 'be') return [];
  for (let at = index + 2; at < Math.min(to, index + 2 + MAX_OPENING_TOKENS); at++) {
    const mention = mentionAt(stage, at);
    if (mention)
      return mention.form === 'adjective' && isForeign(stage, mention.actor) ? [targetOf(mention)] : [];
    if (wordClassOf(tokenAt(stage, at)?.lower ?? '') === 'preposition') return [];
  }
  return [];
}

/** Whom the words themselves turn to, wherever in them: "…, we thank Chile", "Chile must …", "It was a Chilean drone". */
export function turnedTo(stage: Stage): Actor[] {
  for (const range of stage.ranges) {
    for (let index = range.from; index < Math.min(range.to, range.from + MAX_CONTENT_TOKENS); index++) {
      const bound = boundAt(stage, index);
      const found = bound ? [targetOf(bound)] : turnedAt(stage, range, index);
      if (found.length > 0) return found;
    }
  }
  return stage.ranges.flatMap((range) => identified(stage, range));
}

/** Names joined to the first: "the agreement between Guyana and Suriname". */
function withJoined(stage: Stage, first: Mention): Actor[] {
  const found = [targetOf(first)];
  let last = first;
  for (;;) {
    const at = last.tokenEnd;
    const next = /^(?:and|,)$/u.test(tokenAt(stage, at)?.lower ?? '') ? nameAt(stage, at + 1) : undefined;
    if (!next) return found;
    found.push(targetOf(next));
    last = next;
  }
}

/** True where the cue asks somebody without a name to do something: "urged members to visit Chile". */
function asksSomebodyElse(stage: Stage, first: Mention): boolean {
  const { act, attribution } = stage.statement;
  const [range] = stage.ranges;
  if (!range || (act !== 'demand' && act !== 'ask') || !attribution.cue) return false;
  if (tokenAt(stage, range.from)?.lower === 'to') return attribution.rule === 'infinitive';
  for (let index = range.from + 1; index < first.tokenStart; index++) {
    const token = tokenAt(stage, index);
    if (token?.lower === 'to' && wordClassOf(tokenAt(stage, index - 1)?.lower ?? '') === undefined)
      return true;
  }
  return false;
}

/** True where a name stands in the first words, before any clause within them. */
function isNear(stage: Stage, { tokenStart }: Mention): boolean {
  const from = stage.ranges.find((range) => range.from <= tokenStart && tokenStart < range.to)?.from;
  if (from === undefined || tokenStart - from > MAX_NEAR_TOKENS) return false;
  for (let index = from; index < tokenStart; index++)
    if (/^(?:that|which|who|if|when|because|while|as|until)$/u.test(tokenAt(stage, index)?.lower ?? ''))
      return false;
  return true;
}

/** "Chilean claims", "Chile's accusation": whoever said what is denied is named with it. */
function ownsClaim(stage: Stage, { tokenEnd }: Mention): boolean {
  const at = tokenAt(stage, tokenEnd)?.lower === "'s" ? tokenEnd + 1 : tokenEnd;
  return [at, at + 1].some((index) => CLAIM_NOUNS.has(tokenAt(stage, index)?.lower ?? ''));
}

/** True where the content is a clause of its own as often as a noun: "warned that …", but not "voiced concern over …". */
const isClausal = ({ statement: { act, attribution } }: Stage): boolean =>
  CLAUSAL_ACTS.has(act) && !LIGHT_VERBS.has(attribution.cue?.lemma ?? '');

/** "solidarity with Chile", "its support for Peru": for whom or about whom somebody feels. */
export function sidedWith(stage: Stage): Actor[] {
  const [range] = stage.ranges;
  if (!range) return [];
  for (let index = range.from; index < Math.min(range.to, range.from + MAX_SIDING_TOKENS); index++) {
    if (!SIDING_NOUNS.has(tokenAt(stage, index)?.lower ?? '')) continue;
    if (!SIDING_PREPOSITIONS.has(tokenAt(stage, index + 1)?.lower ?? '')) continue;
    if (PRONOUN.test(tokenAt(stage, index + 2)?.lower ?? '')) return [];
    return readObjects(stage, index + 2).filter((actor) => isForeign(stage, actor));
  }
  return [];
}

/** The first foreign country or body in the content; for a justification, what stands behind "from" or "against". */
export function reached(stage: Stage): Actor[] {
  const { act } = stage.statement;
  const foreign = stage.content.filter(({ actor }) => actor.country !== null && isForeign(stage, actor));
  if (act === 'justify') {
    const against = foreign.find(({ tokenStart }) =>
      [1, 2].some((back) => /^(?:from|against|by|to)$/u.test(tokenAt(stage, tokenStart - back)?.lower ?? '')),
    );
    return against ? [targetOf(against)] : [];
  }
  const opposed = foreign.find(({ tokenStart }) => tokenAt(stage, tokenStart - 1)?.lower === 'against');
  if (opposed) return [targetOf(opposed)];
  if (!REACHING_ACTS.has(act)) return [];
  const claimant = act === 'deny' ? foreign.find((mention) => ownsClaim(stage, mention)) : undefined;
  const accuser = act === 'deny' && !claimant ? (claimantOf(stage) ?? provokerOf(stage)) : null;
  if (accuser) return [accuser];
  if (claimant) return [targetOf(claimant)];
  const first = foreign.find(
    (mention) =>
      mention.form !== 'place' &&
      !isScene(stage.reading, mention) &&
      (!isClausal(stage) || isNear(stage, mention)),
  );
  if (first) return asksSomebodyElse(stage, first) ? [] : withJoined(stage, first);
  const scene = act === 'accuse' ? foreign[0] : undefined;
  return scene ? [targetOf(scene)] : [];
}

/** "regretted the Council's failure": a body that the content names by its noun alone. */
export function referredTo(stage: Stage): Actor[] {
  const [range] = stage.ranges;
  if (!range || !REACHING_ACTS.has(stage.statement.act)) return [];
  for (let index = range.from; index < Math.min(range.to, range.from + MAX_OPENING_TOKENS); index++) {
    const reference = readReference(stage, index);
    if (reference) return reference.actors.filter((actor) => isForeign(stage, actor));
  }
  return [];
}
