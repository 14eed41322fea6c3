import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import type { Logger } from '../logger.js';
import { Problem, problemKinds, type ProblemKind } from './problem.js';

/** Turns an error that a feature or a kernel throws into a problem; undefined for errors it does not know. */
export type ProblemMapper = (error: unknown) => Problem | undefined;

/** Answers every path that no route took. */
export const refuseUnknownRoute: RequestHandler = () => {
  throw new Problem('unknown-route', 'See /docs for what there is.');
};

/** The problem that a client reads of an error of its request; a fault of ours is logged with its cause, and told without. */
export type FaultExplainer = (error: unknown, request: Request, response: Response) => Problem;

/** Explains errors by the mappers of features and kernels; what none of them knows is a fault of ours. */
export function createFaultExplainer(logger: Logger, mappers: readonly ProblemMapper[]): FaultExplainer {
  return (error, request, response) => {
    const problem = problemOf(error, mappers);
    if (problem.status >= 500) logFault(logger, error, problem, request, response);
    return problem;
  };
}

/** Answers whatever a request throws with a problem; what cuts an answer off is logged, too. */
export function answerErrors(logger: Logger, mappers: readonly ProblemMapper[]): ErrorRequestHandler {
  // Express tells error handlers by their four parameters.
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  return (error: unknown, request, response, _next) => {
    const problem = problemOf(error, mappers);
    if (problem.status >= 500 || response.headersSent) logFault(logger, error, problem, request, response);
    if (response.headersSent) {
      // Ended in order, the part that was sent would pass for the whole.
      response.destroy();
      return;
    }
    for (const name of headersOfFiles) response.removeHeader(name);
    response
      .status(problem.status)
      .set({ 'Cache-Control': 'no-store', ...problem.headers })
      .type('application/problem+json; charset=utf-8')
      // Not by `send`, which would give it an ETag.
      .end(JSON.stringify(problem.toDetails(request.path)));
  };
}

function logFault(
  logger: Logger,
  error: unknown,
  problem: Problem,
  request: Request,
  response: Response,
): void {
  const { method, path } = request;
  const requestId = response.get('X-Request-Id');
  logger.error(
    { err: problem.cause ?? error, requestId, method, path, status: problem.status },
    problem.title,
  );
}

/** What tells of a file, and was set before the file was refused. */
const headersOfFiles = ['Accept-Ranges', 'ETag', 'Last-Modified'];

function problemOf(error: unknown, mappers: readonly ProblemMapper[]): Problem {
  if (error instanceof Problem) return error;
  for (const map of [...mappers, routingProblem, fileProblem]) {
    const problem = map(error);
    if (problem !== undefined) return problem;
  }
  return internalError(error);
}

/** Express gives a URIError where a path holds a broken escape. */
function routingProblem(error: unknown): Problem | undefined {
  if (!(error instanceof URIError)) return undefined;
  const detail = 'The path holds a % that does not begin an escape of UTF-8. Write a percent sign as %25.';
  return new Problem('malformed-url', detail, { cause: error });
}

/** What Express's server of files throws by itself, by its status: it takes more headers than we do. */
const fileKinds: ReadonlyMap<unknown, ProblemKind> = new Map(
  (['precondition-failed', 'range-not-satisfiable'] as const).map((kind) => [
    problemKinds[kind].status,
    kind,
  ]),
);

function fileProblem(error: unknown): Problem | undefined {
  if (!(error instanceof Error) || !('status' in error)) return undefined;
  const kind = fileKinds.get(error.status);
  return kind && new Problem(kind, problemKinds[kind].example, { cause: error });
}

function internalError(cause: unknown): Problem {
  const detail = 'The fault is ours and is in the log. Tell the operator the X-Request-Id of this answer.';
  return new Problem('internal-error', detail, { cause });
}
