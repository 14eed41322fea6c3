import type { Operations } from '../http/operation.js';
import { TimelineQuery } from './query.js';
import { TimelineAnswer } from './schema.js';

/** The endpoint of timelines. */
export const timelineOperations = {
  countTimeline: {
    method: 'get',
    cacheable: true,
    localized: true,
    path: '/v1/timeline',
    scope: 'read',
    summary: 'Count statements over time',
    description:
      'How many statements were made by day, week, month, quarter or year, for the same parameters as the search for statements takes; exact over any number of them. `items`, `undated` and `tooCoarse` add up to the total.',
    tags: ['Statements'],
    query: TimelineQuery,
    responses: { 200: { description: 'The counts.', body: TimelineAnswer } },
    problems: ['service-unavailable'],
  },
} as const satisfies Operations;
