import type { Operations } from '../http/operation.js';
import { RelationQuery } from './query.js';
import { RelationAnswer } from './schema.js';

/** The endpoint of relations. */
export const relationOperations = {
  countRelations: {
    method: 'get',
    cacheable: true,
    localized: true,
    path: '/v1/relations',
    scope: 'read',
    summary: 'Count who speaks about whom',
    description:
      'How many statements speakers of one country make about another, or one actor about another, for the same parameters as the search for statements takes; exact over any number of them.',
    tags: ['Statements'],
    query: RelationQuery,
    responses: { 200: { description: 'The counts.', body: RelationAnswer } },
    problems: ['service-unavailable'],
  },
} as const satisfies Operations;
