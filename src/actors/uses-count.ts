import type { SearchClient } from '../search/client.js';
import type { ActorRole } from '../retrieval/resolved-actor.js';
import type { ActorUses } from './uses.js';

/** How often each actor is named in the role, by id, in the order asked for: a query each, one round trip. */
export async function countUses(
  client: SearchClient,
  uses: ActorUses,
  role: ActorRole,
  ids: readonly string[],
): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const { results } = await client.reader.multiSearch({
    queries: ids.map((id) => ({
      indexUid: uses.indexUid,
      filter: uses.inRole(role, id),
      attributesToRetrieve: ['id'],
      // Asked for by page, the engine counts exactly.
      page: 1,
      hitsPerPage: 1,
    })),
  });
  return new Map(ids.map((id, place) => [id, results[place]?.totalHits ?? 0]));
}
