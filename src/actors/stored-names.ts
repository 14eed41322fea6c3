import type { SearchClient } from '../search/client.js';
import { unique } from '../values.js';
import type { ActorDocument } from './document.js';
import { actorFilters as where, openActors } from './index-definition.js';
import type { NamedActor } from './names.js';

/** What the index of actors holds of one: names, type and country as articles print them. */
export interface StoredActor extends NamedActor {
  /** The best first. */
  names: string[];
  /** The first is that of the best name. */
  countries: string[];
}

const mostNames = 20;
/** For all actors asked for together. */
const mostDocuments = 2_000;

/** What is stored of each actor; those are left out of whom nothing ever was. */
export async function fetchStoredActors(
  client: SearchClient,
  ids: readonly string[],
): Promise<Map<string, StoredActor>> {
  const { hits } = await openActors(client.reader).search(null, {
    filter: where.oneOf('actorId', ids),
    sort: ['keys.rank:desc'],
    attributesToRetrieve: ['actorId', 'name', 'type', 'country'],
    limit: mostDocuments,
  });
  return new Map(
    ids.flatMap((id) =>
      toEntry(
        id,
        hits.filter(({ actorId }) => actorId === id),
      ),
    ),
  );
}

function toEntry(id: string, documents: readonly ActorDocument[]): [string, StoredActor][] {
  const [best] = documents;
  if (best === undefined) return [];
  const { name, type } = best;
  const countries = unique(documents.map((document) => document.country));
  const names = unique(documents.map((document) => document.name)).slice(0, mostNames);
  return [[id, { id, name, type, country: countries[0] ?? null, names, countries }]];
}
