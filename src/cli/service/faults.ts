import type { ProblemDetails } from '../../http/problem.js';

/** A request that the service refuses; what it says of it. */
export class RefusedRequest extends Error {
  override readonly name = 'RefusedRequest';
  /** @param retryAfter the header, in seconds or as a date */
  constructor(
    readonly problem: Pick<ProblemDetails, 'status' | 'title' | 'detail' | 'errors'>,
    readonly retryAfter?: string,
  ) {
    super(problem.detail);
  }

  /** Whether the same may succeed later. */
  get isPassing(): boolean {
    return this.problem.status === 429 || this.problem.status === 503;
  }
}

/** The connection could not be made, or broke. */
export class ConnectionFault extends Error {
  override readonly name = 'ConnectionFault';
}

/** True of what may succeed when it is tried again. */
export function isPassing(error: unknown): boolean {
  return error instanceof ConnectionFault || (error instanceof RefusedRequest && error.isPassing);
}

/** When to try again, as the service asks; undefined where it does not. */
export function retryAfterOf(fault: unknown): string | undefined {
  return fault instanceof RefusedRequest ? fault.retryAfter : undefined;
}

/** What answers is no service of ours. */
export function foreignAnswer(status = 200): RefusedRequest {
  const title = 'The answer is not one of an Onrecord service';
  return new RefusedRequest({ status, title, detail: `It has status ${status}. Is this the right address?` });
}
