import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import type { Gate } from './access/gate.js';
import { Problem } from './problem.js';

/** How many requests a client may make in a minute; 0 for any number. */
export interface RateLimits {
  /** All that is read, costly or not, but for health. */
  readonly reads: number;
  /** What stores, deletes or administers. */
  readonly writes: number;
  /** What takes much of the service: whole results, and extraction that stores nothing. */
  readonly costly: number;
}

/** Counts the requests of each client, tells in headers what is left (`RateLimit`, `RateLimit-Policy`), and refuses those beyond. */
export type Budgets = { readonly [Name in keyof RateLimits]: RequestHandler };

const windowMs = 60_000;

/** Whoever has an address of IPv6 has all of such a network. */
const networkBits = 64;

/** Budgets by key, and by address for those who have none. @param limits see `RateLimits` */
export function createBudgets(limits: RateLimits, gate: Gate): Budgets {
  const clientOf = (request: Request) => {
    const key = gate.keyOf(request);
    return key === undefined ? ipKeyGenerator(request.ip ?? '', networkBits) : `key ${key.name}`;
  };
  const create = (name: keyof RateLimits): RequestHandler =>
    limits[name] === 0
      ? (_request, _response, next) => {
          next();
        }
      : rateLimit({
          windowMs,
          limit: limits[name],
          identifier: name,
          standardHeaders: 'draft-8',
          legacyHeaders: false,
          keyGenerator: clientOf,
          handler: (_request, _response, next) => {
            next(tooMany(name, limits[name]));
          },
        });
  return { reads: create('reads'), writes: create('writes'), costly: create('costly') };
}

/** Counts whatever reads. */
export function countReads({ reads }: Budgets): RequestHandler {
  return (request, response, next) => {
    if (request.method === 'GET' || request.method === 'HEAD') void reads(request, response, next);
    else next();
  };
}

/** Counts a request amid its answer. @throws Problem where it is one too many */
export function count(budget: RequestHandler, request: Request, response: Response): Promise<void> {
  return new Promise((resolve, reject) => {
    void budget(request, response, (refusal?: unknown) => {
      if (refusal instanceof Error) reject(refusal);
      else resolve();
    });
  });
}

/** Its `Retry-After` is set already. */
function tooMany(name: keyof RateLimits, limit: number): Problem {
  return new Problem(
    'too-many-requests',
    `At most ${limit.toLocaleString('en')} ${kinds[name]} a minute are answered. Repeat the request after the seconds that Retry-After tells.`,
  );
}

const kinds: Readonly<Record<keyof RateLimits, string>> = {
  reads: 'reads',
  writes: 'writes',
  costly: 'requests for whole results and for extraction',
};
