import type { Index, RecordAny } from 'meilisearch';
import type { Actor } from '../extraction/types.js';
import type { Filters } from '../search/filter.js';
import type { ActorRole } from '../retrieval/resolved-actor.js';
import { lookSize, type ActorLookup } from './resolution.js';

/** Where the documents of an index tell of actors. */
export interface ActorPlaces<Document extends RecordAny, Field extends string> {
  index: Index<Document>;
  where: Filters<Field>;
  /** By role: the fields that hold the ids of its actors, and their folded names. */
  keys: Readonly<Record<ActorRole, { ids: Field; names: Field }>>;
  /** The attributes that `actorsOf` reads. */
  attributes: (keyof Document & string)[];
  actorsOf: (document: Document) => readonly Actor[];
}

/** Looks actors up in an index of documents that tell of them. */
export function createActorLookup<Document extends RecordAny, Field extends string>({
  index,
  where,
  keys,
  attributes,
  actorsOf,
}: ActorPlaces<Document, Field>): ActorLookup {
  return {
    findBearers: async (role, names, foundIds) => {
      const { hits } = await index.search(null, {
        filter: where.all(
          where.oneOf(keys[role].names, names),
          ...(foundIds.length > 0 ? [where.not(where.oneOf(keys[role].ids, foundIds))] : []),
        ),
        attributesToRetrieve: attributes,
        limit: lookSize(foundIds),
      });
      return hits.flatMap(actorsOf);
    },
    hasId: async (role, id) => {
      const filter = where.equals(keys[role].ids, id);
      const { hits } = await index.search(null, { filter, attributesToRetrieve: ['id'], limit: 1 });
      return hits.length > 0;
    },
  };
}
