import type { RequestHandler } from 'express';
import type { Gate } from './access/gate.js';

const reads: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What a page may read of an answer beside its type, length and language, which every page may. */
const exposedHeaders =
  'ETag, Link, Location, Query-Warnings, RateLimit, RateLimit-Policy, Retry-After, Vary, X-Request-Id';

/** What a page may send beside `Accept` and `Accept-Language`, which every page may. */
const allowedHeaders = 'Cache-Control, If-None-Match, X-Request-Id';

const preflightSeconds = '86400';

/**
 * Lets pages of every origin read (CORS): what is read is public, or needs a key, which no browser adds by itself; such a
 * page must have been given it. What writes is left to this service's own page.
 */
export function allowForeignReads({ readsNeedKey }: Pick<Gate, 'readsNeedKey'>): RequestHandler {
  const allowed = readsNeedKey ? `Authorization, ${allowedHeaders}` : allowedHeaders;
  return (request, response, next) => {
    if (reads.has(request.method)) {
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Access-Control-Expose-Headers', exposedHeaders);
      if (request.method === 'OPTIONS') {
        response.setHeader('Access-Control-Allow-Methods', 'GET, HEAD, OPTIONS');
        response.setHeader('Access-Control-Allow-Headers', allowed);
        response.setHeader('Access-Control-Max-Age', preflightSeconds);
      }
    }
    next();
  };
}
