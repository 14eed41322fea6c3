import { collectDefaultMetrics, Gauge, Registry } from 'prom-client';
import type { EndedRequest } from '../http/request-log.js';
import type { SearchClient } from '../search/client.js';
import { version } from '../version.js';
import { measureEngine, type EngineState } from './engine-metrics.js';
import { measureRequests } from './request-metrics.js';
import { measureWrites, type WriteMetrics } from './write-metrics.js';

/** What is measured of one service. */
export interface Metrics {
  readonly onRequest: (request: EndedRequest) => void;
  readonly writes: WriteMetrics;
  /** All of it as it is now, in Prometheus' text format, version 0.0.4. */
  readonly toText: () => Promise<string>;
}

export interface MetricsOptions {
  client: SearchClient;
  /** Left out where the engine is a given one. */
  engineState?: (() => EngineState) | undefined;
  /** Whether the process is measured, too: memory, processor time, the event loop's lag, collections of garbage. */
  ofProcess?: boolean;
}

/** Begins to measure. */
export function createMetrics({ client, engineState, ofProcess = false }: MetricsOptions): Metrics {
  const registry = new Registry();
  if (ofProcess) collectDefaultMetrics({ register: registry });
  new Gauge({
    name: 'onrecord_build_info',
    help: 'Always 1: its label tells the version of the service.',
    labelNames: ['version'],
    registers: [registry],
  }).set({ version }, 1);
  const askEngine = measureEngine(registry, client, engineState);
  return {
    onRequest: measureRequests(registry),
    writes: measureWrites(registry),
    toText: async () => {
      await askEngine();
      return registry.metrics();
    },
  };
}
