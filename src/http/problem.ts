import { z } from 'zod';

/** Every kind of problem the service answers with: its `type` is `/problems/` and the key, which stays as it is. */
export const problemKinds = {
  'invalid-request': {
    status: 400,
    title: 'The request is not valid',
    example: 'limit: Give at most 100.',
  },
  'malformed-json': {
    status: 400,
    title: 'The body is not JSON',
    example: 'The body must be one JSON value: it is broken at position 17.',
  },
  'malformed-url': {
    status: 400,
    title: 'The URL is malformed',
    example:
      'The query string holds a % that does not begin an escape of UTF-8. Write a percent sign as %25.',
  },
  'malformed-http': {
    status: 400,
    title: 'The request is not HTTP',
    example: 'Send a request of HTTP/1.1.',
  },
  unauthorized: {
    status: 401,
    title: 'A key is needed',
    example:
      'Send a key with the scope `write` in the header `Authorization: Bearer onr_…`. Whoever runs the service makes them.',
  },
  forbidden: {
    status: 403,
    title: 'This is not allowed',
    example: 'The key may not do this: send one with the scope `write`.',
  },
  'unknown-route': {
    status: 404,
    title: 'There is nothing at this path',
    example: 'See /docs for what there is.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    example: 'There is no article with this id. Ids are in the answers of GET /v1/articles.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'The path does not take this method',
    example: 'Use one of GET, HEAD, OPTIONS.',
  },
  'not-acceptable': {
    status: 406,
    title: 'The answer has no such form',
    example:
      'The header `Accept` allows none of the types that there are: `application/json`, `text/csv`. Allow one of them, or leave the header out.',
  },
  'request-timeout': {
    status: 408,
    title: 'The request took too long to arrive',
    example: 'Send the whole request at once.',
  },
  'precondition-failed': {
    status: 412,
    title: 'The precondition does not hold',
    example: 'What is here is not what `If-Match` or `If-Unmodified-Since` asks for. Leave the header out.',
  },
  'content-too-large': {
    status: 413,
    title: 'The body is too large',
    example:
      'The body must be of at most 2,000,000 bytes. Send the article’s text alone, without the page around it.',
  },
  'unsupported-media-type': {
    status: 415,
    title: 'The body’s type is not supported',
    example: 'The body must be JSON with the header `Content-Type: application/json`; none is given.',
  },
  'range-not-satisfiable': {
    status: 416,
    title: 'There is nothing in this range',
    example: 'The range of the header `Range` lies outside of what is here. Leave the header out.',
  },
  'no-readable-text': {
    status: 422,
    title: 'The article has no readable text',
    example: 'No sentence is left when the page’s furniture is cut. Send the article’s own text.',
  },
  'article-too-complex': {
    status: 422,
    title: 'The article takes too much to read',
    example: 'The article has more than 2,000 statements. Send it in parts, each as an article of its own.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    example:
      'At most 12,000 reads a minute are answered. Repeat the request after the seconds that Retry-After tells.',
  },
  'headers-too-large': {
    status: 431,
    title: 'The request’s headers are too large',
    example: 'Send fewer or shorter headers.',
  },
  'internal-error': {
    status: 500,
    title: 'The service failed',
    example: 'The fault is ours and is in the log. Tell the operator the X-Request-Id of this answer.',
  },
  'service-unavailable': {
    status: 503,
    title: 'The service cannot answer now',
    example: 'The search engine does not answer. Try again after the seconds that Retry-After tells.',
  },
} as const;

export type ProblemKind = keyof typeof problemKinds;

/** One fault of a request: where it is, and what to do about it. */
export interface Fault {
  /** JSON pointer into the body, as a URI fragment: `#/publishedAt`; `#` is the body itself. */
  pointer?: string;
  /** Name of the query or path parameter. */
  parameter?: string;
  detail: string;
}

/** Faults told in one answer at most. */
export const maxFaults = 50;

/** RFC 9457: what a client reads when a request fails. */
export const ProblemDetails = z
  .object({
    type: z.string().meta({
      description: 'The kind of problem, a relative URI that stays as it is: tell problems apart by it.',
      example: '/problems/invalid-request',
    }),
    title: z
      .string()
      .meta({ description: 'The kind of problem in words.', example: 'The request is not valid' }),
    status: z.int().meta({ description: 'The HTTP status.', example: 400 }),
    detail: z.string().meta({
      description: 'What went wrong this time, and what to do about it.',
      example: '`limit` must be at most 100.',
    }),
    instance: z
      .string()
      .meta({ description: 'The path of the request that failed.', example: '/v1/statements' }),
    errors: z
      .array(
        z
          .object({
            pointer: z.string().optional().meta({
              description: 'Where in the body the fault is: a JSON pointer as a URI fragment.',
              example: '#/publishedAt',
            }),
            parameter: z.string().optional().meta({
              description: 'The query or path parameter at fault.',
              example: 'limit',
            }),
            detail: z.string().meta({
              description: 'What is wrong with it, and what is allowed.',
              example: '`limit` must be at most 100.',
            }),
          })
          .meta({ id: 'Fault', description: 'One fault of a request.' }),
      )
      .optional()
      .meta({
        description: `Every fault of the request, in path, query and body together: the first ${maxFaults} of them.`,
      }),
  })
  .meta({ id: 'Problem', description: 'What went wrong, as RFC 9457 lays it out.' });
export type ProblemDetails = z.output<typeof ProblemDetails>;

export interface ProblemOptions {
  errors?: readonly Fault[];
  /** Headers of the answer, such as `Allow` or `Retry-After`. */
  headers?: Readonly<Record<string, string>>;
  cause?: unknown;
}

/** An error that its client may read: thrown anywhere, answered as `application/problem+json`. */
export class Problem extends Error {
  override name = 'Problem';
  readonly status: number;
  readonly title: string;
  readonly errors: readonly Fault[];
  readonly headers: Readonly<Record<string, string>>;

  /** @param detail what went wrong this time and what to do about it; a client reads it */
  constructor(
    readonly kind: ProblemKind,
    readonly detail: string,
    { errors = [], headers = {}, cause }: ProblemOptions = {},
  ) {
    super(detail, { cause });
    const { status, title } = problemKinds[kind];
    this.status = status;
    this.title = title;
    this.errors = errors;
    this.headers = headers;
  }

  /** The problem as the client reads it. @param instance path of the request that failed */
  toDetails(instance: string): ProblemDetails {
    const { status, title, detail, errors } = this;
    return {
      type: `/problems/${this.kind}`,
      title,
      status,
      detail,
      instance,
      ...(errors.length > 0 && { errors: [...errors] }),
    };
  }
}

/** The problem of a request with these faults, of so many in all. */
export function invalidRequest(faults: readonly Fault[], faultCount: number): Problem {
  const errors = faults.slice(0, maxFaults);
  const detail = errors
    .slice(0, 3)
    .map((fault) => `${nameOf(fault)}: ${fault.detail}`)
    .join(' ');
  const others = faultCount - 3;
  return new Problem('invalid-request', others > 0 ? `${detail} And ${others} more: see errors.` : detail, {
    errors,
  });
}

function nameOf({ parameter, pointer }: Fault): string {
  return parameter ?? (pointer === '#' ? 'body' : (pointer ?? '').replace('#/', ''));
}
