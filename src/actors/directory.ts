import type { SearchClient } from '../search/client.js';
import { actorFilters as where, openActors } from './index-definition.js';

/** Names kept for each engine. */
const mostNames = 20_000;

/** By engine: a name for an id does not change but for a better one, so what is kept is right enough for a label. */
const directories = new WeakMap<SearchClient, Map<string, string>>();

/** The best name of each actor that was ever stored, by its id; those not kept from before are asked for in one query. */
export async function actorNames(client: SearchClient, ids: readonly string[]): Promise<Map<string, string>> {
  const directory = directories.get(client) ?? new Map<string, string>();
  directories.set(client, directory);
  const names = new Map<string, string>();
  for (const id of ids) {
    const name = directory.get(id);
    if (name !== undefined) names.set(id, name);
  }
  const unknown = ids.filter((id) => !names.has(id));
  if (unknown.length === 0) return names;
  const found = await fetchNames(client, unknown);
  if (directory.size + found.size > mostNames) directory.clear();
  for (const [id, name] of found) {
    directory.set(id, name);
    names.set(id, name);
  }
  return names;
}

async function fetchNames(client: SearchClient, ids: readonly string[]): Promise<Map<string, string>> {
  const { hits } = await openActors(client.reader).search(null, {
    filter: where.oneOf('actorId', ids),
    sort: ['keys.rank:desc'],
    distinct: 'actorId',
    attributesToRetrieve: ['actorId', 'name'],
    limit: ids.length,
  });
  return new Map(hits.map(({ actorId, name }) => [actorId, name]));
}
