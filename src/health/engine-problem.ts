import { Problem } from '../http/problem.js';
import {
  EngineRequestError,
  EngineTaskError,
  EngineTimeoutError,
  EngineUnavailableError,
  engineFault,
} from '../search/errors.js';

/** Seconds: the local engine is back in less, a busy one has worked some of its queue off. */
const retryAfter = '5';

/** The problem of an error that the engine is behind, undefined for all others: its client may try again. */
export function engineProblem(error: unknown): Problem | undefined {
  const cause = engineFault(error);
  const headers = { 'Retry-After': retryAfter };
  if (cause instanceof EngineUnavailableError || isItsOwn(cause)) {
    const detail = 'The search engine does not answer as it should. Repeat the request in some seconds.';
    return new Problem('service-unavailable', detail, { headers, cause });
  }
  if (cause instanceof EngineTimeoutError) {
    const detail =
      'The search engine is busy. What was sent is kept but not to be found yet: repeat the request later.';
    return new Problem('service-unavailable', detail, { headers, cause });
  }
  return undefined;
}

/** What the engine refuses, or fails a task with, for its own state: its keys, its indexes, its disk, its limits. */
const codesOfState: ReadonlySet<string> = new Set([
  'database_size_limit_reached',
  'index_not_found',
  'internal',
  'invalid_api_key',
  'io_error',
  'missing_authorization_header',
  'missing_master_key',
  'no_space_left_on_device',
  'task_canceled',
  'task_not_found',
  'too_many_open_files',
]);

/** True of a fault that what was asked for has no part in. Refusals without a code are by something before the engine. */
function isItsOwn(fault: unknown): boolean {
  if (fault instanceof EngineTaskError) return codesOfState.has(fault.code);
  return fault instanceof EngineRequestError && (fault.code === null || codesOfState.has(fault.code));
}
