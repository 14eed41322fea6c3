import { warningsHeader } from './warnings-header.js';
import { STATUS_CODES } from 'node:http';
import type { z } from 'zod';
import { createDocument, type ZodOpenApiOverrideContext } from 'zod-openapi';
import { formatsOf, querySchemaOf } from './format-parameter.js';
import type { Operation, Operations, ResponseDefinition } from './operation.js';
import { ProblemDetails, problemKinds, type ProblemKind } from './problem.js';

/** An OpenAPI 3.1 document, as JSON. */
export type OpenApiDocument = ReturnType<typeof createDocument>;

export interface ApiInfo {
  title: string;
  version: string;
  /** Markdown. */
  description: string;
  /** On what terms the API may be used: a name, and an SPDX expression. */
  license: { name: string; identifier: string };
  /** In the order in which they are shown. */
  tags: readonly { name: string; description: string }[];
}

/** The OpenAPI document of all features' operations: what `mount` serves, and nothing else. */
export function describe(info: ApiInfo, ...features: readonly Operations[]): OpenApiDocument {
  const paths: Record<string, Record<string, object>> = {};
  for (const [id, operation] of features.flatMap((operations) => Object.entries(operations))) {
    const path = (paths[operation.path] ??= {});
    path[operation.method] = describeOperation(id, operation);
  }
  const { tags, ...rest } = info;
  const document = createDocument(
    {
      openapi: '3.1.1',
      info: rest,
      servers: [{ url: '/', description: 'The service that serves this document.' }],
      components: { securitySchemes: { key: keyScheme } },
      tags: [...tags],
      paths,
    },
    { override: tidy },
  );
  for (const operation of operationsOf(document)) operation.parameters?.forEach(describeOnce);
  return document;
}

const keyScheme = {
  type: 'http',
  scheme: 'bearer',
  description:
    'A key that whoever runs the service has made (`onrecord key new`). What changes something needs one with the scope `write` or `admin`; reading needs one only where the service is set up so. A service without keys asks for none.',
} as const;

/** What an operation asks for: nothing, a key or none, or a key with a scope. */
function describeSecurity({ scope }: Operation) {
  if (scope === null) return [];
  return scope === 'read' ? [{}, { key: ['read'] }] : [{ key: [scope] }];
}

function operationsOf({ paths = {} }: OpenApiDocument) {
  return Object.values(paths).flatMap(({ get, post, delete: remove }) =>
    [get, post, remove].filter(isPresent),
  );
}

function isPresent<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

/** Zod's description of a parameter is that of its schema too. */
function describeOnce(parameter: object): void {
  if ('schema' in parameter) delete (parameter.schema as { description?: string }).description;
}

function describeOperation(operationId: string, operation: Operation) {
  const { summary, description, tags, params, body } = operation;
  const query = querySchemaOf(operation);
  return {
    operationId,
    summary,
    description,
    tags: [...tags],
    security: describeSecurity(operation),
    ...((params ?? query) && { requestParams: { ...(params && { path: params }), ...(query && { query }) } }),
    ...(body && {
      requestBody: {
        description: body.description,
        required: true,
        content: { 'application/json': { schema: body.schema, examples: body.examples } },
      },
    }),
    responses: { ...describeAnswers(operation), ...describeProblems(operation) },
  };
}

/** A header as it is described; one that is not always there says when. */
interface HeaderText {
  description: string;
  example: string;
  required?: boolean;
}

const requestId: HeaderText = {
  description: 'Names the request in the service’s log.',
  example: 'b7f7a1a2-5d3e-4c52-9d3b-0a6f1f1f6c11',
};

const retryAfter: HeaderText = { description: 'Seconds after which to try again.', example: '5' };

const challenge: HeaderText = {
  description: 'RFC 6750: `Bearer`, with what is wrong with the key where one was sent.',
  example: 'Bearer realm="onrecord"',
};

/** Which of the two is there tells whether the type or the encoding was refused. */
const takenBodies: Record<string, HeaderText> = {
  Accept: {
    description: 'The media type that a body must have, where it was of another.',
    example: 'application/json',
    required: false,
  },
  'Accept-Encoding': {
    description: 'The encodings that a body may have, where it was in another.',
    example: 'gzip, deflate, br',
    required: false,
  },
};

const cacheControl: HeaderText = {
  description:
    '`no-cache`: keep it if you like, and ask by its `ETag` whether it is still so. With `private` where a key was needed: keep it for its bearer alone.',
  example: 'no-cache',
};

const notKept: HeaderText = {
  description: '`no-store`: it may be otherwise the next time.',
  example: 'no-store',
};

const vary: HeaderText = {
  description: 'The headers of a request that the answer depends on.',
  example: 'Accept, Accept-Encoding',
};

const linksOf: HeaderText = {
  description:
    'RFC 8288: the answer’s own address (`self`), the next page (`next`), its other forms (`alternate`) and this document (`describedby`). Addresses longer than 1,500 characters are left out.',
  example:
    '</v1/statements?q=treaty>; rel="self", </openapi.json>; rel="describedby"; type="application/json"',
};

const contentLanguage: HeaderText = {
  description: 'The language of the labels: what `Accept-Language` prefers, else English.',
  example: 'en',
};

const warnings: HeaderText = {
  description:
    'The `warnings` of the JSON answer, for the forms that have no place for them: JSON in ASCII. Left out where there is nothing to know.',
  example: '[{"parameter":"q","detail":"Only the first 10 words of `q` are read."}]',
  required: false,
};

function entityTag(hasFormats: boolean): HeaderText {
  return {
    description: `Names this state of the answer: send it as \`If-None-Match\` to be told whether there is another.${
      hasFormats ? ' What is streamed has none.' : ''
    }`,
    example: 'W/"5c-xJ2mDqvS1cnPRVUQ4h2mYkfWUQ0"',
    required: !hasFormats,
  };
}

function describeAnswers(operation: Operation) {
  const { method, responses, localized = false } = operation;
  const hasFormats = Object.keys(formatsOf(operation)).length > 0;
  const common = {
    ...(method === 'get' && {
      'Cache-Control': cacheControl,
      ETag: entityTag(hasFormats),
      Link: linksOf,
      Vary: vary,
    }),
    ...(operation.query && hasFormats && { [warningsHeader]: warnings }),
    'X-Request-Id': requestId,
  };
  const language = { ...(localized && { 'Content-Language': contentLanguage }) };
  const answers = Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [
      status,
      {
        description: response.description,
        headers: describeHeaders({ ...language, ...response.headers, ...common }),
        ...(response.body && { content: describeContent(response.body, response) }),
      },
    ]),
  );
  const unchanged = { description: 'It is what `If-None-Match` names.', headers: describeHeaders(common) };
  return { ...answers, ...(method === 'get' && { 304: unchanged }) };
}

function describeContent(body: z.ZodType, { formats = {} }: ResponseDefinition) {
  const others = Object.values(formats).map(({ mediaType, schema }) => [mediaType, { schema }] as const);
  return { 'application/json': { schema: body }, ...Object.fromEntries(others) };
}

function describeHeaders(headers: Readonly<Record<string, HeaderText>>) {
  return Object.fromEntries(
    Object.entries(headers).map(([name, { description, example, required = true }]) => [
      name,
      { description, required, schema: { type: 'string' as const, example } },
    ]),
  );
}

function describeProblems(operation: Operation) {
  const statuses = new Set(problemsOf(operation).map((kind) => problemKinds[kind].status));
  return Object.fromEntries([...statuses].map((status) => [status, problemResponses.get(status)]));
}

function problemsOf({ scope, params, body, responses, problems = [] }: Operation): ProblemKind[] {
  const hasAnswer = Object.values(responses).some((response) => response.body !== undefined);
  return [
    'invalid-request',
    ...(scope === null ? [] : ['unauthorized' as const]),
    ...(scope === null || scope === 'read' ? [] : ['forbidden' as const]),
    ...(params ? ['not-found' as const] : []),
    ...(hasAnswer ? ['not-acceptable' as const] : []),
    ...(body ? (['request-timeout', 'content-too-large', 'unsupported-media-type'] as const) : []),
    ...problems,
    'headers-too-large',
    'internal-error',
  ];
}

/** By status, for OpenAPI knows one answer for each; the document describes each once. */
const problemResponses = new Map(
  Object.values(problemKinds).map(({ status }) => [status, describeProblem(status)] as const),
);

function describeProblem(status: number) {
  const kinds = Object.entries(problemKinds).filter(([, kind]) => kind.status === status);
  return {
    id: (STATUS_CODES[status] ?? String(status)).replace(/\W/g, ''),
    description: kinds.map(([kind, { title }]) => `${title}: \`/problems/${kind}\`.`).join(' '),
    headers: describeHeaders({
      ...(status === problemKinds['service-unavailable'].status && { 'Retry-After': retryAfter }),
      ...(status === problemKinds['unsupported-media-type'].status && takenBodies),
      ...(status === problemKinds.unauthorized.status && { 'WWW-Authenticate': challenge }),
      ...(status === problemKinds.forbidden.status && {
        'WWW-Authenticate': { ...challenge, required: false },
      }),
      'Cache-Control': notKept,
      'X-Request-Id': requestId,
    }),
    content: { 'application/problem+json': { schema: ProblemDetails, examples: exampleProblems(status) } },
  };
}

/** A problem of each kind that has this status, as a client reads it. */
function exampleProblems(status: number) {
  const kinds = Object.entries(problemKinds).filter(([, kind]) => kind.status === status);
  return Object.fromEntries(
    kinds.map(([kind, { title, example }]) => {
      const value: ProblemDetails = {
        type: `/problems/${kind}`,
        title,
        status,
        detail: example,
        instance: '/v1/statements',
      };
      return [kind, { summary: title, value }];
    }),
  );
}

/** Drops what zod writes for itself and no reader needs: its patterns of dates, the bounds of safe integers. */
function tidy({ jsonSchema, zodSchema, io }: ZodOpenApiOverrideContext): void {
  if (jsonSchema.format === 'date' || jsonSchema.format === 'date-time') delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  // An answer may get further fields in a later version.
  if (io === 'output' && isObject(zodSchema)) delete jsonSchema.additionalProperties;
}

function isObject(schema: z.core.$ZodTypes): boolean {
  return schema._zod.def.type === 'object';
}
