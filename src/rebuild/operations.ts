import type { Operations } from '../http/operation.js';
import { Reindexing } from './schema.js';

/** The endpoints of reindexing. */
export const rebuildOperations = {
  startReindexing: {
    method: 'post',
    path: '/v1/admin/reindex',
    summary: 'Find all statements anew',
    description:
      'Begins to read every stored text again, as after the extraction got better, and builds new indexes of what is found. Searches read the old ones until all is done, then the new ones, from one moment to the next; writes go to both. It goes on after a restart of the service, and is not begun twice: a request that comes meanwhile is answered with how far it is.',
    tags: ['Administration'],
    scope: 'admin',
    responses: { 202: { description: 'It is under way.', body: Reindexing } },
    problems: ['service-unavailable'],
  },
  getReindexing: {
    method: 'get',
    path: '/v1/admin/reindex',
    summary: 'How far is the reindexing?',
    description: 'Tells what is served and, while new indexes are built, how many articles are in them.',
    tags: ['Administration'],
    scope: 'admin',
    responses: { 200: { description: 'How it stands.', body: Reindexing } },
    problems: ['service-unavailable'],
  },
} as const satisfies Operations;
