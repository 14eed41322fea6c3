import type { Handlers } from '../http/operation.js';
import { Problem } from '../http/problem.js';
import type { SearchClient } from '../search/client.js';
import { findActors } from './find.js';
import type { actorOperations } from './operations.js';
import { profileActor, type ActorSources } from './profile.js';

/** Answers the endpoints of actors from the engine. */
export function createActorHandlers(
  client: SearchClient,
  sources: ActorSources,
): Handlers<typeof actorOperations> {
  return {
    searchActors: async ({ query }) => ({
      status: 200,
      body: await findActors(client, sources.statements, query),
    }),

    getActor: async ({ params: { id } }) => {
      const profile = await profileActor(client, sources, id);
      if (profile === null) {
        throw new Problem(
          'not-found',
          'There is no actor with this id. Ids come with every search answer, and from `GET /v1/actors`.',
        );
      }
      return { status: 200, body: profile };
    },
  };
}
