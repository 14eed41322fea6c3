import { MeilisearchRequestError } from 'meilisearch';

/** The engine cannot be reached, is too slow, or failed by itself (5xx); `cause` says why. Worth a retry. */
export class EngineUnavailableError extends Error {
  override name = 'EngineUnavailableError';
}

/** The engine refused a request of ours (4xx): a wrong key, an index or a document that is not there, bad syntax. */
export class EngineRequestError extends Error {
  override name = 'EngineRequestError';

  constructor(
    message: string,
    /** HTTP status, 400 to 499. */
    readonly status: number,
    /** Meilisearch's error code such as `document_not_found`; null where the answer was not Meilisearch's own. */
    readonly code: string | null,
  ) {
    super(message);
  }
}

/** A task that the engine had accepted failed, was cancelled or is no longer known. */
export class EngineTaskError extends Error {
  override name = 'EngineTaskError';

  constructor(
    message: string,
    readonly taskUid: number,
    /** Meilisearch's error code such as `invalid_document_id`; `task_canceled` and `task_not_found` are ours. */
    readonly code: string,
  ) {
    super(message);
  }
}

/** Tasks that were not finished in the time given; the engine goes on with them. */
export class EngineTimeoutError extends Error {
  override name = 'EngineTimeoutError';

  constructor(
    readonly taskUids: readonly number[],
    readonly timeoutMs: number,
  ) {
    super(`${taskUids.length} tasks of the search engine were not finished after ${timeoutMs} ms`);
  }
}

/** An index of ours exists with another primary key, so it was not made by this service. */
export class IndexMismatchError extends Error {
  override name = 'IndexMismatchError';
}

/**
 * What failed behind an error of the Meilisearch client, which wraps whatever its HTTP client throws: one of the
 * classes above, or the error itself where it is none of the client's.
 */
export function engineFault(error: unknown): unknown {
  return error instanceof MeilisearchRequestError ? error.cause : error;
}

/** True where the engine refused a request with this error code, `document_not_found` for one. */
export function isRefusal(error: unknown, code: string): boolean {
  const fault = engineFault(error);
  return fault instanceof EngineRequestError && fault.code === code;
}
