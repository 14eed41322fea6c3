import type { Handlers } from '../http/operation.js';
import { Problem } from '../http/problem.js';
import type { SearchClient } from '../search/client.js';
import { isRefusal } from '../search/errors.js';
import type { healthOperations } from './operations.js';

/** Answers the endpoints of health; ready is who has an engine with these indexes. */
export function createHealthHandlers(
  client: SearchClient,
  indexUids: readonly string[],
): Handlers<typeof healthOperations> {
  return {
    getLiveness: () => ({ status: 200, body: { status: 'ok' } }),

    getReadiness: async () => {
      await Promise.all(indexUids.map((uid) => assertIndex(client, uid)));
      return { status: 200, body: { status: 'ok' } };
    },
  };
}

async function assertIndex({ meilisearch }: SearchClient, uid: string): Promise<void> {
  try {
    await meilisearch.getRawIndex(uid);
  } catch (error) {
    if (!isRefusal(error, 'index_not_found')) throw error;
    throw new Problem('service-unavailable', 'The search engine has lost its indexes. Restart the service.', {
      cause: error,
      headers: { 'Retry-After': '60' },
    });
  }
}
