import { tokenIndexAt } from '../1-read/lookup.js';
import type { Reading } from '../1-read/reading.js';
import type { Mention } from '../2-entities/mention.js';
import { countryActor } from '../2-entities/actors.js';
import { mentionsWithin } from '../4-resolution/cast.js';
import type { Actor } from '../types.js';
import { isForeign, type Aim, type AimedStatement, type Stage } from './aim-stage.js';
import { answered, continued } from './target-answers.js';
import { addressed, narratedDoers, occasionedBy, provokedBy } from './target-backgrounds.js';
import { handleOwner, heardBy, metBefore } from './target-audience.js';
import { reached, referredTo, sidedWith, turnedTo } from './target-contents.js';
import { isScene, mentionedCountry } from './target-mentions.js';
import { cueObjects, participleObjects } from './target-objects.js';
import { carriedTargets, personMeant } from './target-pronouns.js';
import { joined, pursued } from './target-pursuits.js';
import { actingParties, namedPerson } from './target-clauses.js';
import { contentSubjects } from './target-subjects.js';

const MAX_TARGETS = 5;
const MAX_STATEMENTS_AHEAD = 3;

/** What the words of the statement themselves name, the surest first. */
const NAMED_STEPS: readonly ((stage: Stage) => Actor[])[] = [
  cueObjects,
  handleOwner,
  sidedWith,
  contentSubjects,
  turnedTo,
  actingParties,
  reached,
  referredTo,
];

/** What a statement that names nobody else takes from what was said before. */
const CARRIED_STEPS: readonly ((stage: Stage) => Actor[])[] = [
  participleObjects,
  metBefore,
  heardBy,
  joined,
  pursued,
  personMeant,
  carriedTargets,
  continued,
  answered,
  narratedDoers,
  addressed,
  occasionedBy,
  provokedBy,
];

function distinct(actors: readonly Actor[]): Actor[] {
  return [...new Map(actors.map((actor) => [actor.id, actor])).values()].slice(0, MAX_TARGETS);
}

function firstFound(steps: typeof NAMED_STEPS, stage: Stage): Actor[] {
  for (const step of steps) {
    const found = step(stage);
    if (found.length > 0) return found;
  }
  return [];
}

/** Sets the stage for one statement. */
function stageFor(
  reading: Reading,
  mentions: readonly Mention[],
  statement: AimedStatement,
  given: Pick<Stage, 'own' | 'speaking' | 'earlier' | 'following'>,
): Stage {
  const { spans } = statement.attribution;
  const content = spans.flatMap(({ start, end }) => mentionsWithin(mentions, start, end));
  const ranges = spans.map(({ start, end }) => ({
    from: tokenIndexAt(reading, start),
    to: tokenIndexAt(reading, end),
  }));
  return { reading, mentions, statement, content, ranges, ...given };
}

/** People without a name are nobody's target, unless they speak in the article: "Chilean soldiers" are Chile. */
function asTarget({ speaking }: Stage, actor: Actor): Actor[] {
  if (actor.type !== 'group' || speaking.has(actor.id)) return [actor];
  return actor.country === null ? [] : [countryActor(actor.country)];
}

function aimOf(stage: Stage): Aim {
  const self = stage.statement.speaker?.actor?.id;
  const { content } = stage;
  const named = content.flatMap((mention) => mentionedCountry(mention) ?? []);
  const aimed = firstFound(NAMED_STEPS, stage).filter(({ id }) => id !== self);
  const namesNobodyElse = content.every(
    (mention) =>
      mention.form === 'place' || isScene(stage.reading, mention) || !isForeign(stage, mention.actor),
  );
  const carried = aimed.length > 0 || !namesNobodyElse ? aimed : firstFound(CARRIED_STEPS, stage);
  const found = carried.length > 0 ? carried : namedPerson(stage);
  const targets = distinct(found.flatMap((actor) => asTarget(stage, actor)));
  const aimedAt = new Set(targets.map(({ country }) => country));
  return { targets, mentioned: [...new Set(named)].filter((code) => !aimedAt.has(code)) };
}

/** The speaker, the body he is known to speak for, and those that his phrase names: "Ana Kovac, speaking for the Union". */
function ownSide(
  { speaker, attribution }: AimedStatement,
  mentions: readonly Mention[],
  affiliations: ReadonlyMap<string, string>,
): Set<string> {
  const id = speaker?.actor?.id;
  const phrase = attribution.speaker;
  const bodies = phrase ? mentionsWithin(mentions, phrase.start, phrase.end) : [];
  const ids = bodies.filter(({ actor }) => actor.type === 'organization').map(({ actor }) => actor.id);
  return new Set([...ids, ...(id === undefined ? [] : [id, affiliations.get(id) ?? id])]);
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
  const affiliations = new Map<string, string>();
  for (const { actor, affiliation } of mentions) if (affiliation) affiliations.set(actor.id, affiliation.id);
  const earlier: (AimedStatement & Aim)[] = [];
  const speaking = new Set(statements.flatMap(({ speaker }) => speaker?.actor?.id ?? []));
  for (const [index, statement] of statements.entries()) {
    const { attribution, speaker, act } = statement;
    const own = ownSide(statement, mentions, affiliations);
    const following = statements.slice(index + 1, index + 1 + MAX_STATEMENTS_AHEAD);
    const stage = stageFor(reading, mentions, statement, { own, speaking, earlier, following });
    const { targets, mentioned } = aimOf(stage);
    earlier.push({ attribution, speaker, act, targets, mentioned });
  }
  return earlier.map(({ targets, mentioned }) => ({ targets, mentioned }));
}
