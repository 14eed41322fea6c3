import { Counter, Histogram, type Registry } from 'prom-client';
import type { EndedRequest } from '../http/request-log.js';

/** In seconds: an answer from memory takes 0.2 ms, a search some milliseconds, a write up to a minute. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60];

/** Measures requests, by the operation they are for: a path of theirs is never a label, for there is no end of these. */
export function measureRequests(registry: Registry): (request: EndedRequest) => void {
  const durations = new Histogram({
    name: 'onrecord_http_request_duration_seconds',
    help: 'From the request’s headers to the end of its answer, by operation, method and status; status 499: the client left.',
    labelNames: ['operation', 'method', 'status'],
    buckets,
    registers: [registry],
  });
  const fromMemoryTotal = new Counter({
    name: 'onrecord_http_requests_from_memory_total',
    help: 'Requests that were answered from memory, by operation.',
    labelNames: ['operation'],
    registers: [registry],
  });
  return ({ operation = 'none', method, status, seconds, fromMemory }) => {
    durations.observe({ operation, method, status }, seconds);
    if (fromMemory) fromMemoryTotal.inc({ operation });
  };
}
