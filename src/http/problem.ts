import { z } from 'zod';

/** Every kind of problem the service answers with: its `type` is `/problems/` and the key, which stays as it is. */
export const problemKinds = {
  'invalid-request': { status: 400, title: 'The request is not valid' },
  'malformed-json': { status: 400, title: 'The body is not JSON' },
  'malformed-url': { status: 400, title: 'The URL is malformed' },
  'malformed-http': { status: 400, title: 'The request is not HTTP' },
  'unknown-route': { status: 404, title: 'There is nothing at this path' },
  'not-found': { status: 404, title: 'Not found' },
  'method-not-allowed': { status: 405, title: 'The path does not take this method' },
  'request-timeout': { status: 408, title: 'The request took too long to arrive' },
  'content-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'The body’s type is not supported' },
  'no-readable-text': { status: 422, title: 'The article has no readable text' },
  'headers-too-large': { status: 431, title: 'The request’s headers are too large' },
  'internal-error': { status: 500, title: 'The service failed' },
  'service-unavailable': { status: 503, title: 'The service cannot answer now' },
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
      .meta({ description: 'Every fault of the request: in path, query and body together.' }),
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
