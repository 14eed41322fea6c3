import { z } from 'zod';
import type { Operations } from '../http/operation.js';
import { ActorQuery } from './query.js';
import { ActorProfile, ActorSearchAnswer } from './schema.js';

/** The endpoints of actors. */
export const actorOperations = {
  searchActors: {
    method: 'get',
    cacheable: true,
    path: '/v1/actors',
    scope: 'read',
    summary: 'Find actors by name',
    description:
      'Who is stored under a name or a part of one: ids for the parameters `actor`, `speaker` and `target`. Only those are found who make a statement or are spoken of in one: the others would find nothing. To see who speaks most, ask the search for statements for facets instead.',
    tags: ['Actors'],
    query: ActorQuery,
    responses: { 200: { description: 'The actors found.', body: ActorSearchAnswer } },
    problems: ['service-unavailable'],
  },
  getActor: {
    method: 'get',
    cacheable: true,
    path: '/v1/actors/{id}',
    scope: 'read',
    summary: 'Get an actor',
    description:
      'What the statements stored tell of one actor: names, offices with the dates they were seen, countries, how often it speaks and is spoken of, and with whom.',
    tags: ['Actors'],
    params: z.strictObject({
      id: z.string().meta({
        description: 'The actor’s id; the example is of the first example article.',
        example: 'person:ingrid-halvarsen',
      }),
    }),
    responses: { 200: { description: 'The actor.', body: ActorProfile } },
    problems: ['service-unavailable'],
  },
} as const satisfies Operations;
