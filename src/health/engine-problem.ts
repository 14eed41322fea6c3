import { Problem } from '../http/problem.js';
import { EngineTimeoutError, EngineUnavailableError, engineFault } from '../search/errors.js';

/** Seconds: the local engine is back in less, a busy one has worked some of its queue off. */
const retryAfter = '5';

/** The problem of an error that the engine is behind, undefined for all others: its client may try again. */
export function engineProblem(error: unknown): Problem | undefined {
  const cause = engineFault(error);
  const headers = { 'Retry-After': retryAfter };
  if (cause instanceof EngineUnavailableError) {
    const detail = 'The search engine does not answer. Repeat the request in some seconds.';
    return new Problem('service-unavailable', detail, { headers, cause });
  }
  if (cause instanceof EngineTimeoutError) {
    const detail =
      'The search engine is busy. What was sent is kept but not to be found yet: repeat the request later.';
    return new Problem('service-unavailable', detail, { headers, cause });
  }
  return undefined;
}
