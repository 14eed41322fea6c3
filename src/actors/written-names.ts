import type { ActorDocument } from './document.js';

/** Ids kept: some megabytes. */
const mostIds = 50_000;

/** Which names of actors this process has stored already: most of an article's are, and need not be written again. */
export interface WrittenNames {
  /** Those of the documents that are not known to be stored. */
  missing: (documents: readonly ActorDocument[]) => ActorDocument[];
  /** To be told when they are stored. */
  add: (documents: readonly ActorDocument[]) => void;
}

/** Knows nothing at first; forgets all when it is full. Right as long as nobody deletes names: see `actorIndex`. */
export function createWrittenNames(): WrittenNames {
  const ids = new Set<string>();
  return {
    missing: (documents) => documents.filter(({ id }) => !ids.has(id)),
    add: (documents) => {
      if (ids.size + documents.length > mostIds) ids.clear();
      for (const { id } of documents) ids.add(id);
    },
  };
}
