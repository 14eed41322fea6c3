import { firstAtOrBehind, tokenIndexAt } from '../1-read/lookup.js';
import type { Reading, Token } from '../1-read/reading.js';
import type { Mention } from '../2-entities/mention.js';
import type { Attribution } from '../3-attribution/attribution.js';
import type { Act, Actor, Speaker } from '../types.js';

/** Whom a statement is about or addressed to, and which countries it mentions beside them. */
export interface Aim {
  targets: Actor[];
  mentioned: string[];
}

/** What is known of a statement when its targets are asked for. */
export interface AimedStatement {
  attribution: Attribution;
  speaker: Speaker | null;
  act: Act;
}

/** Where a piece of the content begins and ends, as tokens, `to` exclusive. */
export interface TokenRange {
  from: number;
  to: number;
}

/** A statement whose targets are asked for, in its article. */
export interface Stage {
  reading: Reading;
  mentions: readonly Mention[];
  statement: AimedStatement;
  /** The actors and places that the content names, in text order. */
  content: readonly Mention[];
  /** The content's pieces as tokens. */
  ranges: readonly TokenRange[];
  /** The speaker himself and the bodies that he speaks for, by id. */
  own: ReadonlySet<string>;
  /** Who speaks anywhere in the article, by id. */
  speaking: ReadonlySet<string>;
  /** The statements before it with their aims, latest last. */
  earlier: readonly (AimedStatement & Aim)[];
  /** The next statements. */
  following: readonly AimedStatement[];
}

/** The speaker's country; null where it is unknown. */
export const ownCountry = ({ speaker }: AimedStatement): string | null => speaker?.actor?.country ?? null;

/** The token at an index of the reading. */
export function tokenAt({ reading }: Stage, index: number): Token | undefined {
  return reading.tokens[index];
}

/** The mention that covers or begins at a token. */
export function mentionAt({ reading, mentions }: Stage, tokenIndex: number): Mention | undefined {
  const token = reading.tokens[tokenIndex];
  if (!token) return undefined;
  const mention = mentions[firstAtOrBehind(mentions, token.start)];
  return mention && mention.start < token.end ? mention : undefined;
}

/** True where an actor is neither the speaker, nor his body, nor of his country; a country that is unknown is another. */
export function isForeign({ statement, own }: Stage, { country, id }: Actor): boolean {
  return !own.has(id) && (country === null || country !== ownCountry(statement));
}

/** "an opposition senator": one for whom his own government is another party. */
export function isOpposition({ reading, statement: { attribution } }: Stage): boolean {
  const { speaker } = attribution;
  return speaker !== null && /\bopposition\b/iu.test(reading.text.slice(speaker.start, speaker.end));
}

/** True where an actor is somebody else: of another country, for a person any other person, for an opposition its government. */
export function isOther(stage: Stage, actor: Actor): boolean {
  if (actor.type === 'country' && actor.country === ownCountry(stage.statement)) return isOpposition(stage);
  const betweenPeople = actor.type === 'person' && stage.statement.speaker?.actor?.type === 'person';
  return isForeign(stage, actor) || (betweenPeople && !stage.own.has(actor.id));
}

/** The sentence that an offset lies in, as an index; -1 behind the last one. */
export function sentenceOf({ reading }: Stage, offset: number): number {
  return reading.tokens[tokenIndexAt(reading, offset)]?.sentence ?? -1;
}

/** The paragraph that an offset lies in. */
export function paragraphOf(stage: Stage, offset: number): number {
  return stage.reading.sentences[sentenceOf(stage, offset)]?.paragraph ?? -1;
}
