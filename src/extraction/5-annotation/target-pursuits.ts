import { tokenIndexAt } from '../1-read/lookup.js';
import { mentionsWithin } from '../4-resolution/cast.js';
import { LIGHT_VERBS } from '../data/acts.js';
import { HOSTILE_ACTS, NEUTRAL_CALLS, OWED_NOUNS } from '../data/target-frames.js';
import type { Act, Actor } from '../types.js';
import { paragraphOf, sentenceOf, tokenAt, type AimedStatement, type Stage } from './aim-stage.js';
import { cueObjects } from './target-objects.js';
import { countriesAimedAt, otherParty } from './target-parties.js';

const MAX_CALLED_TOKENS = 5;
/** Acts that nobody does without another in mind. */
const PURSUING_ACTS: ReadonlySet<Act> = new Set<Act>(['demand', 'threaten', 'warn']);

const startOf = ({ attribution: { cue, spans } }: AimedStatement): number =>
  cue?.start ?? spans[0]?.start ?? -1;

/** True for a statement by the same speaker. */
function isByTheSame({ statement }: Stage, { speaker }: AimedStatement): boolean {
  return speaker?.actor != null && speaker.actor.id === statement.speaker?.actor?.id;
}

/** True for a statement of the same sentence by the same speaker that goes on about the same matter. */
function isJoined(stage: Stage, other: AimedStatement): boolean {
  return (
    isByTheSame(stage, other) &&
    HOSTILE_ACTS.has(other.act) &&
    sentenceOf(stage, startOf(other)) === sentenceOf(stage, startOf(stage.statement))
  );
}

/** Whom a later cue of the same sentence has as its object: "condemned the raid and urged Chile to leave". */
function aimedAtNext(stage: Stage): Actor[] {
  const next = stage.following.find((other) => isJoined(stage, other));
  if (!next) return [];
  const { spans } = next.attribution;
  const content = spans.flatMap(({ start, end }) => mentionsWithin(stage.mentions, start, end));
  const ranges = spans.map(({ start, end }) => ({
    from: tokenIndexAt(stage.reading, start),
    to: tokenIndexAt(stage.reading, end),
  }));
  const objects = cueObjects({ ...stage, statement: next, content, ranges });
  return objects.length === 1 ? objects : [];
}

/** True for a plain statement, not one of support or hope. */
const isPlainWord = ({ act, attribution }: AimedStatement): boolean =>
  act === 'state' && !LIGHT_VERBS.has(attribution.cue?.lemma ?? '');

/** True where one of the first words of the content is in a set. */
function opensWith(stage: Stage, words: ReadonlySet<string>): boolean {
  const [range] = stage.ranges;
  if (!range) return false;
  for (let index = range.from; index < Math.min(range.to, range.from + MAX_CALLED_TOKENS); index++)
    if (words.has(tokenAt(stage, index)?.lower ?? '')) return true;
  return false;
}

/** "accused Chile of delay and threatened sanctions": cues joined in one sentence keep whom they are aimed at. */
export function joined(stage: Stage): Actor[] {
  const { act, attribution } = stage.statement;
  // Whoever is accused stands beside the cue, though it may be somebody without a name.
  if (!HOSTILE_ACTS.has(act) || act === 'accuse' || !attribution.cue || opensWith(stage, NEUTRAL_CALLS))
    return [];
  const before = stage.earlier.findLast((other) => isJoined(stage, other) && other.targets.length > 0);
  return before?.targets ?? aimedAtNext(stage);
}

/**
 * Whom a demand, a threat or a warning without an object is aimed at: whom the same speaker aimed at right before;
 * who owes what is demanded; "demanded an apology".
 */
export function pursued(stage: Stage): Actor[] {
  const { act, attribution, speaker } = stage.statement;
  const { cue } = attribution;
  const [range] = stage.ranges;
  if (!cue || !range || !PURSUING_ACTS.has(act) || opensWith(stage, NEUTRAL_CALLS)) return [];
  const before = stage.earlier.at(-1);
  const goesOn =
    before &&
    isByTheSame(stage, before) &&
    (HOSTILE_ACTS.has(before.act) || isPlainWord(before)) &&
    paragraphOf(stage, startOf(before)) === paragraphOf(stage, cue.start);
  if (goesOn && before.targets.length > 0) return before.targets;
  if (act === 'demand' && opensWith(stage, OWED_NOUNS)) {
    const other = otherParty(stage, cue.end);
    return other ? [other] : [];
  }
  const claims = act === 'demand' && cue.lemma === 'demand' && tokenAt(stage, range.from)?.lower !== 'to';
  return claims || (act === 'threaten' && speaker?.actor?.type === 'country') ? countriesAimedAt(stage) : [];
}
