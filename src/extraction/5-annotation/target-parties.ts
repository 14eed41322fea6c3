import { firstAtOrBehind } from '../1-read/lookup.js';
import { countryActor } from '../2-entities/actors.js';
import type { Mention } from '../2-entities/mention.js';
import { GROUP_CODES } from '../data/country-codes.js';
import { HARMLESS_ACTS } from '../data/target-frames.js';
import type { Actor } from '../types.js';
import {
  isForeign,
  ownCountry,
  paragraphOf,
  sentenceOf,
  type Aim,
  type AimedStatement,
  type Stage,
} from './aim-stage.js';
import { targetOf } from './target-mentions.js';

const MAX_MENTIONS_BACK = 12;
const MAX_COUNTED_BACK = 80;
const MAX_STATEMENTS_BACK = 8;
const GROUPS = new Set(GROUP_CODES);

/** Mentions before an offset, nearest first. */
function mentionsBefore({ mentions }: Stage, offset: number, most: number): Mention[] {
  const end = firstAtOrBehind(mentions, offset);
  return mentions.slice(Math.max(0, end - most), end).reverse();
}

/** A mention that stands for a state itself. */
const isState = ({ actor, form }: Mention): boolean =>
  actor.type === 'country' && form !== 'adjective' && form !== 'place';

/**
 * The foreign country that the same paragraph named last: "that country".
 * @param anybodys "the country" is as often the speaker's own: none where that, or anybody of it, was named last
 */
export function lastCountry(stage: Stage, offset: number, anybodys = false): Actor | null {
  const paragraph = paragraphOf(stage, offset);
  const found = mentionsBefore(stage, offset, MAX_MENTIONS_BACK).find(
    (mention) =>
      (anybodys && !isForeign(stage, mention.actor)) || (isState(mention) && isForeign(stage, mention.actor)),
  );
  return found && isForeign(stage, found.actor) && paragraphOf(stage, found.start) === paragraph
    ? targetOf(found)
    : null;
}

/** The foreign country that the sentence names first before an offset: what its clauses are about. */
function firstCountry(stage: Stage, offset: number): Actor | null {
  const sentence = sentenceOf(stage, offset);
  const found = mentionsBefore(stage, offset, MAX_MENTIONS_BACK).findLast(
    (mention) =>
      isState(mention) && isForeign(stage, mention.actor) && sentenceOf(stage, mention.start) === sentence,
  );
  return found ? targetOf(found) : null;
}

/** True for a statement by the speaker, or by somebody else of his country. */
function isSameSide({ statement }: Stage, { speaker }: AimedStatement): boolean {
  const own = ownCountry(statement);
  return (
    speaker?.actor != null &&
    (speaker.actor.id === statement.speaker?.actor?.id || (own !== null && speaker.actor.country === own))
  );
}

/** The statements before, latest last: only so many are looked at. */
export const recent = ({ earlier }: Stage): readonly (AimedStatement & Aim)[] =>
  earlier.slice(-MAX_STATEMENTS_BACK);

/** True where a statement of somebody of another country is aimed at the speaker or at his country. */
export function provokes(stage: Stage, { speaker, act, targets }: AimedStatement & Aim): boolean {
  const own = ownCountry(stage.statement);
  const self = stage.statement.speaker?.actor?.id;
  return (
    own !== null &&
    !HARMLESS_ACTS.has(act) &&
    speaker?.actor != null &&
    speaker.actor.country !== null &&
    isForeign(stage, speaker.actor) &&
    targets.some(({ country, id }) => country === own || id === self)
  );
}

/** Who spoke last against the speaker or his country. */
export function provokerOf(stage: Stage): Actor | null {
  return recent(stage).findLast((before) => provokes(stage, before))?.speaker?.actor ?? null;
}

/** Who said last what the speaker now speaks of: "that account", "the charge". */
export function lastOther(stage: Stage): Actor | null {
  const self = stage.statement.speaker?.actor?.id;
  const before = recent(stage).findLast(({ attribution }) => attribution.spans.length > 0);
  const other = before?.speaker?.actor;
  return other && other.id !== self ? other : null;
}

/** Who of another country spoke last, no further back than the paragraph before: whom a reply goes to. */
export function lastForeign(stage: Stage): Actor | null {
  const { cue, spans } = stage.statement.attribution;
  const other = lastOther(stage);
  const before = recent(stage).at(-1)?.attribution.spans[0];
  if (!other?.country || !before || !isForeign(stage, other)) return null;
  return paragraphOf(stage, cue?.start ?? spans[0]?.start ?? 0) - paragraphOf(stage, before.start) > 1
    ? null
    : other;
}

/** The foreign countries at which the speaker's side aimed last: "they" in what it says next. */
export function countriesAimedAt(stage: Stage): Actor[] {
  const before = recent(stage).findLast(
    (statement) => isSameSide(stage, statement) && statement.targets.length > 0,
  );
  const targets = (before?.targets ?? []).map((target) =>
    target.type === 'organization' && target.country !== null && !GROUPS.has(target.country)
      ? countryActor(target.country)
      : target,
  );
  return targets.every(
    ({ type, country }) =>
      type === 'country' ||
      (country !== null && GROUPS.has(country)) ||
      (targets.length > 1 && country !== null),
  )
    ? targets.filter((target) => isForeign(stage, target))
    : [];
}

/**
 * The other party of a dispute, "its rival", "our neighbour": the country named last in the same paragraph, else whom the
 * speaker's side aimed at or who aimed at it.
 */
export function otherParty(stage: Stage, offset: number): Actor | null {
  const near = firstCountry(stage, offset) ?? lastCountry(stage, offset);
  if (near) return near;
  const before = recent(stage).findLast(
    (statement) =>
      provokes(stage, statement) ||
      (isSameSide(stage, statement) && statement.targets.some((target) => isCountryOf(stage, target))),
  );
  if (!before) return mainOther(stage, offset);
  if (isSameSide(stage, before)) return before.targets.find((target) => isCountryOf(stage, target)) ?? null;
  const country = before.speaker?.actor?.country;
  return country ? countryActor(country) : null;
}

const isCountryOf = (stage: Stage, target: Actor): boolean =>
  target.type === 'country' && isForeign(stage, target);

/** How often each country, or anybody of it, was named before an offset; most first, among equals who was named first. */
function countriesBefore(stage: Stage, offset: number): { code: string; times: number }[] {
  const times = new Map<string, number>();
  for (const { actor, form } of mentionsBefore(stage, offset, MAX_COUNTED_BACK).reverse()) {
    if (actor.country === null || form === 'place' || GROUPS.has(actor.country)) continue;
    times.set(actor.country, (times.get(actor.country) ?? 0) + 1);
  }
  return [...times].map(([code, count]) => ({ code, times: count })).sort((a, b) => b.times - a.times);
}

/** The foreign country that an article speaks of most; none where another rivals it. */
function mainOther(stage: Stage, offset: number): Actor | null {
  const own = ownCountry(stage.statement);
  const [first, second] = countriesBefore(stage, offset).filter(({ code }) => code !== own);
  return own === null || !first || first.times === second?.times ? null : countryActor(first.code);
}

/** The two countries or bodies that the text last joined by "and" before an offset, and no third with them. */
export function pairBefore(stage: Stage, offset: number): Actor[] {
  const before = mentionsBefore(stage, offset, MAX_COUNTED_BACK).filter(({ form }) => form !== 'adjective');
  for (const [index, second] of before.entries()) {
    const first = before[index + 1];
    if (!first || first.actor.id === second.actor.id || !isParty(first) || !isParty(second)) continue;
    const joint = stage.reading.text.slice(first.end, second.start);
    const third = before[index + 2];
    const listed = third && /^, (?:the )?$/u.test(stage.reading.text.slice(third.end, first.start));
    if (/^ and (?:the )?$/u.test(joint) && !listed) return [targetOf(first), targetOf(second)];
  }
  return [];
}

/** A mention that may be one side of two. */
const isParty = ({ actor, form }: Mention): boolean =>
  actor.country !== null && form !== 'place' && (actor.type === 'country' || actor.type === 'organization');

/** The two countries that an article speaks of most, none where a third rivals them; a speaker who is no more than a third is none. */
function mainTwo(stage: Stage, offset: number): Actor[] {
  const all = countriesBefore(stage, offset);
  const own = ownCountry(stage.statement);
  const ofOwn = all.find(({ code }) => code === own)?.times ?? 0;
  const rivals = all.filter(({ code, times }) => code !== own && times >= ofOwn).length;
  const [first, second, third] = rivals < 2 ? all : all.filter(({ code }) => code !== own);
  return !first || !second || second.times === third?.times
    ? []
    : [first, second].map(({ code }) => countryActor(code));
}

/**
 * The two parties that words without a name stand for: those of the sentence before an offset, else those that the text
 * last joined by "and", else the two countries most spoken of, where no third rivals them.
 */
export function twoParties(stage: Stage, offset: number): Actor[] {
  const sentence = sentenceOf(stage, offset);
  const near = mentionsBefore(stage, offset, MAX_MENTIONS_BACK)
    .filter(
      (mention) =>
        isState(mention) && sentenceOf(stage, mention.start) === sentence && isForeign(stage, mention.actor),
    )
    .map(targetOf);
  const named = [...new Map(near.map((actor) => [actor.id, actor])).values()].reverse();
  if (named.length === 2) return named;
  const pair = pairBefore(stage, offset);
  return pair.length > 0 ? pair : mainTwo(stage, offset);
}
