import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from '../logger.js';

const acceptable = /^[\w.:-]{1,100}$/;

/**
 * Names each request in the header `X-Request-Id` (the client's own name where it gave a fit one) and logs its end:
 * without its query and its headers, for these are the user's business.
 */
export function logRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const startedAtMs = performance.now();
    const given = request.get('X-Request-Id');
    const requestId = given !== undefined && acceptable.test(given) ? given : randomUUID();
    response.setHeader('X-Request-Id', requestId);
    response.once('close', () => {
      const durationMs = Math.round(performance.now() - startedAtMs);
      const { method, path } = request;
      const outcome = response.writableFinished ? 'answered' : 'broken off by the client';
      logger.debug(
        { requestId, method, path, status: response.statusCode, durationMs },
        `Request ${outcome}`,
      );
    });
    next();
  };
}
