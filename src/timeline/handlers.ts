import type { Handlers } from '../http/operation.js';
import type { ResolveActor } from '../retrieval/resolved-actor.js';
import type { SearchClient } from '../search/client.js';
import type { timelineOperations } from './operations.js';
import { countTimeline } from './timeline.js';

/** Answers the endpoint of timelines from the engine. */
export function createTimelineHandlers(
  client: SearchClient,
  resolve: ResolveActor,
): Handlers<typeof timelineOperations> {
  return {
    countTimeline: async ({ query, language }) => ({
      status: 200,
      body: await countTimeline(client, query, { language, resolve }),
    }),
  };
}
