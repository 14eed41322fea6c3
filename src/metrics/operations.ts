import { z } from 'zod';
import type { Operations } from '../http/operation.js';

/** The endpoint that a Prometheus asks. */
export const metricsOperations = {
  getMetrics: {
    method: 'get',
    path: '/metrics',
    scope: 'read',
    summary: 'How does the service fare?',
    description:
      'Metrics for Prometheus: requests by operation, method and status with their durations, articles written, what waits to be written, extraction, the engine and its tasks, and the process itself.',
    tags: ['Health'],
    responses: {
      200: {
        description: 'The metrics of this process, counted since it was started.',
        formats: {
          prometheus: {
            mediaType: 'text/plain',
            mediaTypeParameters: '; version=0.0.4',
            description: 'Prometheus’ text format.',
            schema: z.string().meta({ example: 'onrecord_engine_up 1\n' }),
          },
        },
      },
    },
  },
} as const satisfies Operations;
