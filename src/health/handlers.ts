import type { Handlers } from '../http/operation.js';
import { Problem } from '../http/problem.js';
import type { SearchClient } from '../search/client.js';
import { isRefusal } from '../search/errors.js';
import { within } from '../search/time-limit.js';
import type { healthOperations } from './operations.js';

/** Answers the endpoints of health; ready is who has an engine with these indexes. */
export function createHealthHandlers(
  client: SearchClient,
  indexUids: readonly string[],
): Handlers<typeof healthOperations> {
  return {
    getLiveness: () => ({ status: 200, body: { status: 'ok' } }),

    getReadiness: async () => {
      await assertSearchable(client, indexUids);
      return { status: 200, body: { status: 'ok' } };
    },
  };
}

/** Whoever asks for readiness gives up after some seconds himself. */
const timeoutMs = 2_000;

/** Asks as every search does, with the same key. */
async function assertSearchable({ reader }: SearchClient, indexUids: readonly string[]): Promise<void> {
  try {
    const queries = indexUids.map((indexUid) => ({ indexUid, limit: 0 }));
    await within(timeoutMs, (signal) => reader.multiSearch({ queries }, { signal }));
  } catch (error) {
    if (!isRefusal(error, 'index_not_found')) throw error;
    throw new Problem('service-unavailable', 'The search engine has lost its indexes. Restart the service.', {
      cause: error,
      headers: { 'Retry-After': '60' },
    });
  }
}
