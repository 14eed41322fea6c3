import { firstAtOrBehind, tokenIndexAt } from '../1-read/lookup.js';
import type { Reading, Token } from '../1-read/reading.js';
import { MEDIA_IDS } from '../2-entities/known-names.js';
import type { Mention } from '../2-entities/mention.js';
import type { Attribution } from '../3-attribution/attribution.js';
import { mentionsWithin } from '../4-resolution/cast.js';
import { wordClassOf } from '../data/function-words.js';
import {
  ADDRESSING_LEMMAS,
  AIMED_ACTS,
  AIMING_PARTICIPLES,
  ANSWERING_ACTS,
  OBJECT_STOPS,
  REACHING_ACTS,
  RIVAL_NOUNS,
  TELLING_LEMMAS,
} from '../data/target-frames.js';
import { VERB_FORMS } from '../data/verbs.js';
import type { Act, Actor, Span, Speaker } from '../types.js';
import { isScene, mentionedCountry, targetOf } from './target-mentions.js';

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

interface Stage {
  reading: Reading;
  mentions: readonly Mention[];
  statement: AimedStatement;
  /** The statements before it with their aims, latest last. */
  earlier: readonly (AimedStatement & Aim)[];
}

const MAX_OBJECT_TOKENS = 14;
const MAX_SUBJECT_TOKENS = 16;
const MAX_TARGETS = 5;
const MAX_MENTIONS_BACK = 12;
const MAX_STATEMENTS_BACK = 4;
const MAX_ANSWERED_BACK = 8;
const MAX_REACH_TOKENS = 30;

const ownCountry = ({ speaker }: AimedStatement): string | null => speaker?.actor?.country ?? null;

function tokenAt({ reading }: Stage, index: number): Token | undefined {
  return reading.tokens[index];
}

/** The mention that covers or begins at a token. */
function mentionAt({ reading, mentions }: Stage, tokenIndex: number): Mention | undefined {
  const token = reading.tokens[tokenIndex];
  if (!token) return undefined;
  const mention = mentions[firstAtOrBehind(mentions, token.start)];
  return mention && mention.start < token.end ? mention : undefined;
}

/** The nearest country named before that is not the speaker's: what "it" and "its rival" mean in his mouth. */
function otherParty({ mentions, statement, reading }: Stage, offset: number): Actor | null {
  const own = ownCountry(statement);
  const paragraph =
    reading.sentences[reading.tokens[tokenIndexAt(reading, offset)]?.sentence ?? -1]?.paragraph;
  const end = firstAtOrBehind(mentions, offset);
  for (const mention of mentions.slice(Math.max(0, end - MAX_MENTIONS_BACK), end).reverse()) {
    if (reading.sentences[reading.tokens[mention.tokenStart]?.sentence ?? -1]?.paragraph !== paragraph)
      return null;
    const { actor, form } = mention;
    if (actor.type === 'country' && form !== 'adjective' && form !== 'place' && actor.country !== own)
      return targetOf(mention);
  }
  return null;
}

/** The objects that begin at a token: "both Russia and North Korea", "it", "its rival". */
function readObjects(stage: Stage, from: number): Actor[] {
  const found: Actor[] = [];
  const sentence = tokenAt(stage, from)?.sentence;
  for (let index = from; index < from + MAX_OBJECT_TOKENS;) {
    const token = tokenAt(stage, index);
    if (!token || token.sentence !== sentence || token.kind === 'mark' || token.text === '.') break;
    const mention = mentionAt(stage, index);
    if (mention) {
      found.push(targetOf(mention));
      index = Math.max(mention.tokenEnd, index + 1);
      continue;
    }
    if (
      OBJECT_STOPS.has(token.lower) &&
      !(index === from && /^(?:on|upon|for|to|against)$/u.test(token.lower))
    )
      break;
    const pronoun = /^(?:it|them)$/u.test(token.lower) && index === from;
    const rival =
      /^(?:its|their|the)$/u.test(token.lower) && RIVAL_NOUNS.has(tokenAt(stage, index + 1)?.lower ?? '');
    if (pronoun || rival) {
      const other = otherParty(stage, token.start);
      return other ? [other] : [];
    }
    index++;
  }
  return found;
}

/** The object of the cue itself: "accused South Korea of …", "told Moscow that …". */
function cueObjects(stage: Stage): Actor[] {
  const { attribution, act } = stage.statement;
  const { cue, speaker } = attribution;
  if (!cue || (!AIMED_ACTS.has(act) && !ADDRESSING_LEMMAS.has(cue.lemma))) return [];
  const from = tokenIndexAt(stage.reading, cue.end);
  const next = tokenAt(stage, from);
  if (!next || (speaker && next.start >= speaker.start && next.start < speaker.end)) return [];
  const objects = readObjects(stage, from);
  // "told the BBC that …": a medium hears it, but it is not about the medium.
  return TELLING_LEMMAS.has(cue.lemma) ? objects.filter(({ id }) => !MEDIA_IDS.has(id)) : objects;
}

/** True where a clause has its verb at a token. */
function isFiniteVerb(token: Token): boolean {
  const wordClass = wordClassOf(token.lower);
  if (wordClass === 'be' || wordClass === 'auxiliary' || wordClass === 'modal') return true;
  const forms = VERB_FORMS.get(token.lower);
  return forms !== undefined && !forms.has('gerund') && !token.capital;
}

/** Whom the content is about: the names in the subject of its clause, up to the first verb. */
function contentSubjects(stage: Stage): Actor[] {
  const [span] = stage.statement.attribution.spans;
  if (!span) return [];
  const found: Actor[] = [];
  // "the minister told parliament that …" as a content, where an agency passes it on: behind his own clause.
  const { cue } = stage.statement.attribution;
  const inside = cue !== null && cue.start > span.start && cue.end < span.end;
  const from = tokenIndexAt(stage.reading, inside ? cue.end : span.start);
  let joined = true;
  for (let index = from; index < from + MAX_SUBJECT_TOKENS;) {
    const token = tokenAt(stage, index);
    if (!token || token.start >= span.end) break;
    const mention = mentionAt(stage, index);
    if (mention) {
      if (joined && !isScene(stage.reading, mention)) found.push(targetOf(mention));
      joined = false;
      index = Math.max(mention.tokenEnd, index + 1);
      continue;
    }
    if (/^(?:and|or|,|both)$/u.test(token.lower)) joined ||= found.length > 0 && token.lower !== ',';
    else if (
      found.length === 0 &&
      /^(?:we|i|it|there|if|when|in|by|under|unless|since|because|for)$/u.test(token.lower)
    )
      return [];
    else if (isFiniteVerb(token) && !/^(?:of|by)$/u.test(tokenAt(stage, index + 1)?.lower ?? ''))
      return found;
    else if (token.kind === 'word' && wordClassOf(token.lower) !== 'determiner' && token.lower !== "'s")
      joined &&= found.length === 0;
    index++;
  }
  return [];
}

const contentMentions = ({ mentions, statement }: Stage): Mention[] =>
  statement.attribution.spans.flatMap(({ start, end }: Span) => mentionsWithin(mentions, start, end));

/** The first foreign country or body in the content; for a justification, what stands behind "from" or "against". */
function reached(stage: Stage, content: readonly Mention[]): Actor[] {
  const own = ownCountry(stage.statement);
  const foreign = content.filter(({ actor }) => actor.country !== null && actor.country !== own);
  if (stage.statement.act === 'justify') {
    const against = foreign.find(({ tokenStart }) =>
      [1, 2].some((back) => /^(?:from|against|by)$/u.test(tokenAt(stage, tokenStart - back)?.lower ?? '')),
    );
    return against ? [targetOf(against)] : [];
  }
  const first = foreign.find((mention) => !isScene(stage.reading, mention));
  return first && REACHING_ACTS.has(stage.statement.act) ? [targetOf(first)] : [];
}

/** "…, the official stated, urging both Russia and North Korea to …": whom the same breath is aimed at. */
function participleObjects(stage: Stage): Actor[] {
  const { cue, speaker } = stage.statement.attribution;
  if (!cue) return [];
  const from = tokenIndexAt(stage.reading, Math.max(cue.end, speaker?.end ?? 0));
  const sentence = tokenAt(stage, from - 1)?.sentence;
  for (let index = from; index < from + MAX_SUBJECT_TOKENS; index++) {
    const token = tokenAt(stage, index);
    if (token?.sentence !== sentence) break;
    if (AIMING_PARTICIPLES.has(token?.lower ?? '')) return readObjects(stage, index + 1);
  }
  return [];
}

/** "their military cooperation" in a follow-up: those whom the same speaker meant before. */
function carriedTargets({ statement, earlier, reading }: Stage): Actor[] {
  const id = statement.speaker?.actor?.id;
  const plural = statement.attribution.spans.some(({ start, end }) =>
    /\b(?:their|they|them|theirs)\b/iu.test(reading.text.slice(start, Math.min(end, start + 300))),
  );
  if (id === undefined || !plural) return [];
  const before = earlier.slice(-MAX_STATEMENTS_BACK).findLast(({ speaker }) => speaker?.actor?.id === id);
  return before && before.targets.length > 1 ? before.targets : [];
}

/** "our neighbours", "their rival": the other side, unnamed. */
function namesOtherSide({ reading, statement }: Stage): boolean {
  const [span] = statement.attribution.spans;
  if (!span) return false;
  const from = tokenIndexAt(reading, span.start);
  for (let index = from; index < from + MAX_REACH_TOKENS; index++) {
    const token = reading.tokens[index];
    if (!token || token.start >= span.end) return false;
    if (
      /^(?:our|its|their|my)$/u.test(token.lower) &&
      RIVAL_NOUNS.has(reading.tokens[index + 1]?.lower ?? '')
    )
      return true;
  }
  return false;
}

/** An answer without a name goes to who last spoke against the speaker's country. */
function answered(stage: Stage): Actor[] {
  const own = ownCountry(stage.statement);
  if (own === null || !(ANSWERING_ACTS.has(stage.statement.act) || namesOtherSide(stage))) return [];
  const provoker = stage.earlier
    .slice(-MAX_ANSWERED_BACK)
    .findLast(
      ({ speaker, targets }) =>
        speaker?.actor &&
        speaker.actor.country !== null &&
        speaker.actor.country !== own &&
        targets.some(({ country }) => country === own),
    );
  return provoker?.speaker?.actor ? [provoker.speaker.actor] : [];
}

function distinct(actors: readonly Actor[]): Actor[] {
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()].slice(0, MAX_TARGETS);
}

function aimOf(stage: Stage): Aim {
  const own = ownCountry(stage.statement);
  const self = stage.statement.speaker?.actor?.id;
  const foreign = (actors: readonly Actor[]) =>
    actors.filter(({ country, id }) => id !== self && (country === null || country !== own));
  const content = contentMentions(stage);
  const named = content.flatMap((mention) => mentionedCountry(mention) ?? []);
  const steps: (() => Actor[])[] = [
    () => cueObjects(stage).filter(({ id }) => id !== self),
    () => foreign(contentSubjects(stage)),
    () => foreign(reached(stage, content)),
  ];
  if (named.length === 0)
    steps.push(
      () => foreign(participleObjects(stage)),
      () => carriedTargets(stage),
      () => answered(stage),
    );
  const targets = distinct(steps.reduce<Actor[]>((found, step) => (found.length > 0 ? found : step()), []));
  const aimedAt = new Set(targets.map(({ country }) => country));
  return { targets, mentioned: [...new Set(named)].filter((code) => !aimedAt.has(code)) };
}

/**
 * Whom each statement is about or addressed to, aligned with `statements`: the object of its cue, else the subject of
 * its content, else whom its act reaches; a follow-up or an answer takes them from what was said before. The speaker's
 * own country is a target only as the plain object of the cue.
 */
export function findAims(
  reading: Reading,
  mentions: readonly Mention[],
  statements: readonly AimedStatement[],
): Aim[] {
  const earlier: (AimedStatement & Aim)[] = [];
  for (const statement of statements) {
    const { attribution, speaker, act } = statement;
    const { targets, mentioned } = aimOf({ reading, mentions, statement, earlier });
    earlier.push({ attribution, speaker, act, targets, mentioned });
  }
  return earlier.map(({ targets, mentioned }) => ({ targets, mentioned }));
}
