import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from '../logger.js';

const acceptable = /^[\w.:-]{1,100}$/;

/** A request that has ended. */
export interface EndedRequest {
  /** The operationId; undefined where no operation took it: documentation, and what is not there. */
  operation: string | undefined;
  method: string;
  /** 499 where the client left before it had its answer. */
  status: number;
  seconds: number;
  /** True where it was answered without asking the engine. */
  fromMemory: boolean;
}

declare global {
  // eslint-disable-next-line @typescript-eslint/no-namespace -- Express lets its types be widened by no other way
  namespace Express {
    /** What is found out about a request while it is answered. */
    interface Locals {
      operation?: string;
      fromMemory?: boolean;
    }
  }
}

/**
 * Names each request in the header `X-Request-Id` (the client's own name where it gave a fit one) and logs its end:
 * without its query and its headers, for these are the user's business. At `info` where it was refused, at `debug` where
 * not; the cause of a fault of ours is logged where the fault is answered.
 *
 * @param observe is told the end of each request
 */
export function logRequests(logger: Logger, observe?: (request: EndedRequest) => void): RequestHandler {
  return (request, response, next) => {
    const startedAtMs = performance.now();
    const given = request.get('X-Request-Id');
    const requestId = given !== undefined && acceptable.test(given) ? given : randomUUID();
    response.setHeader('X-Request-Id', requestId);
    response.once('close', () => {
      const elapsedMs = performance.now() - startedAtMs;
      const { method, path } = request;
      const { operation, fromMemory = false } = response.locals;
      const status = response.writableFinished ? response.statusCode : brokenOff;
      observe?.({ operation, method, status, seconds: elapsedMs / 1_000, fromMemory });
      const level = status >= 400 && status < 500 ? 'info' : 'debug';
      const outcome = status === brokenOff ? 'broken off by the client' : 'answered';
      const details = { requestId, method, path, operation, status, durationMs: Math.round(elapsedMs) };
      logger[level](details, `Request ${outcome}`);
    });
    next();
  };
}

/** As nginx has it: no answer has this status. */
const brokenOff = 499;
