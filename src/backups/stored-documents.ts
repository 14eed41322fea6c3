import { actorIndex } from '../actors/index-definition.js';
import { articleIndex } from '../articles/index-definition.js';
import type { SearchClient } from '../search/client.js';
import { statementIndex } from '../statements/index-definition.js';
import type { Backup } from './schema.js';

/** How much an engine holds of what is ours; null where it lacks one of our indexes. */
export async function countStored(client: SearchClient): Promise<Backup['documents'] | null> {
  const { indexes } = await client.administrator.getStats();
  const [articles, statements, actors] = [articleIndex, statementIndex, actorIndex].map(
    ({ uid }) => indexes[uid]?.numberOfDocuments,
  );
  if (articles === undefined || statements === undefined || actors === undefined) return null;
  return { articles, statements, actors };
}
