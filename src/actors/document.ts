import { createHash } from 'node:crypto';
import type { Actor } from '../extraction/types.js';
import { unique } from '../values.js';
import {
  compactName,
  foldName,
  isLoneName,
  lastNamesOf,
  soundsOf,
  spelledName,
  type NamedActor,
} from './names.js';
import { otherNamesOf } from './other-names.js';

/**
 * A name that an actor was printed by, as the engine holds it. Actor, name and country make its id, so that articles
 * write it without reading what others wrote: the same document, in any order.
 */
export interface ActorDocument {
  id: string;
  actorId: string;
  /** As printed. */
  name: string;
  type: Actor['type'];
  country: string | null;
  /** The name in Latin letters; what the tables call it beside it: what parts of names are found in. */
  folded: string;
  known: string[];
  keys: ActorKeys;
}

/** What whole names are found by: see `compactName` and `soundOf`. Never given back. */
interface ActorKeys {
  full: string[];
  known: string[];
  last: string[];
  sounds: string[];
  /** The higher, the better the name stands for its actor. */
  rank: number;
}

/** The documents of an article's actors. */
export function toActorDocuments(actors: readonly Actor[]): ActorDocument[] {
  return actors.filter(({ name }) => foldName(name) !== '').map(toActorDocument);
}

function toActorDocument({ id: actorId, name, type, country }: Actor): ActorDocument {
  const actor = { id: actorId, name, type, country };
  const known = otherNamesOf(actor);
  const lastNames = lastNamesOf(actor);
  return {
    id: documentId(actor),
    actorId,
    name,
    type,
    country,
    folded: foldName(name),
    known,
    keys: {
      full: isLoneName(actor) ? [] : compact([name, spelledName(actor)]),
      known: compact(known),
      last: compact(lastNames),
      sounds: soundsOf(actor, lastNames),
      rank: rankOf(actor),
    },
  };
}

function compact(names: readonly (string | undefined)[]): string[] {
  return unique(names.map((name) => name && compactName(name))).filter((name) => name !== '');
}

function documentId({ id, name, country }: NamedActor): string {
  const content = JSON.stringify([id, name, country]);
  return createHash('sha256').update(content).digest('hex').slice(0, 32);
}

const longestName = 400;

/** Of several names, the one that the id is made of stands for the actor, else the longest; first those with a country. */
function rankOf(actor: NamedActor): number {
  const isSpelled = spelledName(actor) === foldName(actor.name);
  const length = Math.min(actor.name.length, longestName);
  return (isSpelled ? 4 * longestName : 0) + (actor.country === null ? 0 : 2 * longestName) + length;
}
