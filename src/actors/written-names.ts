import type { NamedActor } from './names.js';

/** Names kept: some megabytes. */
const mostNames = 50_000;

/** Which names of actors this process has stored already: most of an article's are, and need not be written again. */
export interface WrittenNames {
  /** Those of the actors whose names are not known to be stored. */
  missing: <Named extends NamedActor>(actors: readonly Named[]) => Named[];
  /** To be told when they are stored. */
  add: (actors: readonly NamedActor[]) => void;
}

/** Knows nothing at first; forgets all when it is full. Right as long as nobody deletes names: see `actorIndex`. */
export function createWrittenNames(): WrittenNames {
  const names = new Set<string>();
  return {
    missing: (actors) => actors.filter((actor) => !names.has(keyOf(actor))),
    add: (actors) => {
      if (names.size + actors.length > mostNames) names.clear();
      for (const actor of actors) names.add(keyOf(actor));
    },
  };
}

/** What makes the id of the document. */
function keyOf({ id, name, country }: NamedActor): string {
  return JSON.stringify([id, name, country]);
}
