import { Problem } from '../http/problem.js';
import { EngineRequestError, engineFault } from '../search/errors.js';
import type { Rebuilder } from './rebuilder.js';

/** How the engine refuses what the settings of an index do not provide for. */
const refusals = new Set([
  'invalid_search_filter',
  'invalid_search_sort',
  'invalid_search_facets',
  'invalid_search_distinct',
  'invalid_document_filter',
]);

/** The problem of a request that an index of an earlier version cannot answer, while that of this version is being built. */
export function createRebuildProblem({ underWay }: Pick<Rebuilder, 'underWay'>) {
  return (error: unknown): Problem | undefined => {
    const cause = engineFault(error);
    const isRefused = cause instanceof EngineRequestError && refusals.has(cause.code ?? '');
    if (!isRefused || underWay() === null) return undefined;
    const detail =
      'The index is of an earlier version of the service, which cannot answer this; it is being built anew. Repeat the request later.';
    return new Problem('service-unavailable', detail, { headers: { 'Retry-After': '60' }, cause });
  };
}
