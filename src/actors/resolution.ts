import type { Actor } from '../extraction/types.js';
import { isId, type ActorRole, type ResolvedActor } from '../retrieval/resolved-actor.js';
import { writingsOf } from './writings.js';
import { foldName, namesOf } from './names.js';

/** What the index is asked for. */
export interface ActorLookup {
  /**
   * Some actors of the index, read from documents in which one that bears one of the folded `names` has the role, and
   * none of `foundIds` has it: a document that one of these has the role in is found by its id already.
   */
  findBearers: (
    role: ActorRole,
    names: readonly string[],
    foundIds: readonly string[],
  ) => Promise<readonly Actor[]>;
  /** True where an actor of this id has the role somewhere. */
  hasId: (role: ActorRole, id: string) => Promise<boolean>;
}

/** How many documents a look reads: most names are one actor's, whom any document shows; others are shared by many. */
export function lookSize(foundIds: readonly string[]): number {
  return foundIds.length === 0 ? 5 : 50;
}

/** Nearly always the second look finds nobody new; a name that still brings new ones after these is shared by hundreds. */
const mostLooks = 5;

/** Leads a name to the actors that bear it, whatever its case and diacritics; an id stands for itself where it is indexed. */
export async function resolveActor(
  role: ActorRole,
  given: string,
  lookUp: ActorLookup,
): Promise<ResolvedActor> {
  if (isId(given)) {
    const actors = (await lookUp.hasId(role, given)) ? [{ id: given, name: null }] : [];
    return { given, actors, complete: true };
  }
  const names = writingsOf(foldName(given));
  const found = new Map<string, string>();
  for (let looks = 0; looks < mostLooks; looks += 1) {
    const bearers = (await lookUp.findBearers(role, names, [...found.keys()])).filter((actor) =>
      namesOf(actor).some((name) => names.includes(name)),
    );
    if (bearers.length === 0) return { given, actors: listed(found), complete: true };
    for (const actor of bearers) if (!found.has(actor.id)) found.set(actor.id, actor.name);
  }
  return { given, actors: listed(found), complete: false };
}

function listed(found: ReadonlyMap<string, string>): ResolvedActor['actors'] {
  return [...found].map(([id, name]) => ({ id, name }));
}
