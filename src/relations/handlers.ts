import type { Handlers } from '../http/operation.js';
import type { ResolveActor } from '../retrieval/resolved-actor.js';
import type { SearchClient } from '../search/client.js';
import type { relationOperations } from './operations.js';
import { countRelations } from './relations.js';

/** Answers the endpoint of relations from the engine. */
export function createRelationHandlers(
  client: SearchClient,
  resolve: ResolveActor,
): Handlers<typeof relationOperations> {
  return {
    countRelations: async ({ query, language }) => ({
      status: 200,
      body: await countRelations(client, query, { language, resolve }),
    }),
  };
}
