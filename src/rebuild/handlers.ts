import type { Handlers } from '../http/operation.js';
import { extractionVersion } from '../extraction/version.js';
import type { SearchClient } from '../search/client.js';
import { openIndexSet } from '../articles/index-set.js';
import { readRecords } from './next-set.js';
import type { rebuildOperations } from './operations.js';
import type { Rebuilder } from './rebuilder.js';
import type { Reindexing } from './schema.js';
import { countArticles } from './stored-articles.js';

/** Answers the endpoints of reindexing. */
export function createRebuildHandlers(
  client: SearchClient,
  rebuilder: Rebuilder,
): Handlers<typeof rebuildOperations> {
  async function describe(): Promise<Reindexing> {
    // Asked first: whoever is told that nothing is under way is told of the set that came of it.
    const running = rebuilder.underWay();
    const [{ served }, stored] = await Promise.all([
      readRecords(client),
      countArticles(openIndexSet(client.reader)),
    ]);
    return {
      state: running === null ? 'idle' : running.isFailing ? 'failing' : 'running',
      method: running?.method ?? null,
      begunAt: running?.begunAt.toISOString() ?? null,
      done: running?.present ?? stored,
      total: stored,
      articlesPerSecond: Math.round((running?.articlesPerSecond ?? 0) * 10) / 10,
      served: {
        begunAt: served === null ? null : new Date(served.begunAt).toISOString(),
        extraction: served?.extraction ?? null,
      },
      currentExtraction: extractionVersion,
    };
  }

  return {
    startReindexing: async () => {
      await rebuilder.start('extract');
      return { status: 202, body: await describe() };
    },
    getReindexing: async () => ({ status: 200, body: await describe() }),
  };
}
