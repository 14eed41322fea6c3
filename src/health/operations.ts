import { z } from 'zod';
import type { Operations } from '../http/operation.js';

const Health = z
  .object({
    status: z.literal('ok').meta({ description: 'Always `ok`: what fails is a problem.', example: 'ok' }),
  })
  .meta({ id: 'Health', description: 'The service is well.' });

/** The endpoints that tell an operator how the service is. */
export const healthOperations = {
  getLiveness: {
    method: 'get',
    path: '/livez',
    scope: null,
    summary: 'Is the service alive?',
    description: 'Answers as long as the process does, whatever becomes of the engine.',
    tags: ['Health'],
    responses: { 200: { description: 'It is.', body: Health } },
  },
  getReadiness: {
    method: 'get',
    path: '/readyz',
    scope: null,
    summary: 'Can the service do its work?',
    description: 'Asks the engine whether it answers and holds the indexes.',
    tags: ['Health'],
    responses: { 200: { description: 'It can.', body: Health } },
    problems: ['service-unavailable'],
  },
} as const satisfies Operations;
