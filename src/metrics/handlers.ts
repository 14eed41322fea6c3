import type { Handlers } from '../http/operation.js';
import type { Metrics } from './metrics.js';
import type { metricsOperations } from './operations.js';

/** Answers the endpoint of metrics. */
export function createMetricsHandlers(metrics: Metrics): Handlers<typeof metricsOperations> {
  return {
    getMetrics: async () => ({ status: 200, content: await metrics.toText() }),
  };
}
