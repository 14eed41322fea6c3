import { warningsHeader } from './warnings-header.js';
import { STATUS_CODES } from 'node:http';
import { z } from 'zod';
import { createDocument, type ZodOpenApiOverrideContext } from 'zod-openapi';
import { ndjsonType } from './body-type.js';
import { textOfLines } from './formats/ndjson.js';
import { formatsOf, querySchemaOf } from './format-parameter.js';
import type {
  FormatDefinition,
  LineBody,
  Operation,
  Operations,
  RequestBody,
  ResponseDefinition,
} from './operation.js';
import {
  describeHeaders,
  rateLimits,
  requestId,
  retryAfter,
  challenge,
  takenBodies,
  cacheControl,
  notKept,
  vary,
  linksOf,
  contentLanguage,
  warnings,
  entityTag,
} from './openapi-headers.js';
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
      tags: [...tags],
      paths,
      components: { schemas: lineSchemas(features), securitySchemes: { key: keyScheme } },
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

/** The schemas of the lines of answers, which are referred to by their names alone. */
function lineSchemas(features: readonly Operations[]): Record<string, z.ZodType> {
  const lines = features
    .flatMap((operations) => Object.values(operations))
    .flatMap(({ responses }): FormatDefinition[] =>
      Object.values(responses).flatMap(({ formats = {} }) => Object.values(formats)),
    )
    .flatMap(({ line }) => (line === undefined ? [] : [line]));
  return Object.fromEntries(lines.map((line) => [line.meta()?.id ?? '', line]));
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

const deferring = z.object({
  Prefer: z.string().optional().meta({
    description:
      'RFC 7240: `respond-async` to be answered 202 as soon as it is sure to be done. Other preferences are passed over.',
    example: 'respond-async',
  }),
});

function describeOperation(operationId: string, operation: Operation) {
  const { summary, description, tags, params, body, deferrable = false } = operation;
  const query = querySchemaOf(operation);
  const requestParams = {
    ...(params && { path: params }),
    ...(query && { query }),
    ...(deferrable && { header: deferring }),
  };
  return {
    operationId,
    summary,
    description,
    tags: [...tags],
    security: describeSecurity(operation),
    ...(Object.keys(requestParams).length > 0 && { requestParams }),
    ...(body && {
      requestBody: {
        description: body.description,
        required: true,
        content: 'line' in body ? describeLines(body) : describeJson(body),
      },
    }),
    responses: { ...describeAnswers(operation), ...describeProblems(operation) },
  };
}

function describeJson({ schema, examples }: RequestBody) {
  return { 'application/json': { schema, examples } };
}

function describeLines({ line, description, examples }: LineBody) {
  const texts = Object.entries(examples).map(([name, { summary, values }]) => {
    const value = values.map((each) => `${JSON.stringify(each)}\n`).join('');
    return [name, { summary, value }] as const;
  });
  const schema = textOfLines(line, { description });
  return { [ndjsonType.name]: { schema, examples: Object.fromEntries(texts) } };
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
    ...(operation.scope !== null && rateLimits),
    'X-Request-Id': requestId,
  };
  const language = { ...(localized && { 'Content-Language': contentLanguage }) };
  const answers = Object.fromEntries(
    Object.entries(responses).map(([status, response]) => [
      status,
      {
        description: response.description,
        headers: describeHeaders({ ...language, ...response.headers, ...common }),
        ...((response.body ?? response.formats) && { content: describeContent(response) }),
      },
    ]),
  );
  const unchanged = { description: 'It is what `If-None-Match` names.', headers: describeHeaders(common) };
  return { ...answers, ...(method === 'get' && { 304: unchanged }) };
}

function describeContent({ body, formats = {} }: ResponseDefinition) {
  const others = Object.values(formats).map(({ mediaType, schema }) => [mediaType, { schema }] as const);
  return { ...(body && { 'application/json': { schema: body } }), ...Object.fromEntries(others) };
}

function describeProblems(operation: Operation) {
  const statuses = new Set(problemsOf(operation).map((kind) => problemKinds[kind].status));
  return Object.fromEntries([...statuses].map((status) => [status, problemResponses.get(status)]));
}

function problemsOf({ scope, params, body, responses, problems = [] }: Operation): ProblemKind[] {
  const hasAnswer = Object.values(responses).some((response) => response.body ?? response.formats);
  return [
    'invalid-request',
    ...(scope === null ? [] : ['unauthorized' as const]),
    ...(scope === null || scope === 'read' ? [] : ['forbidden' as const]),
    ...(scope === null ? [] : ['too-many-requests' as const]),
    ...(params ? ['not-found' as const] : []),
    ...(hasAnswer ? ['not-acceptable' as const] : []),
    ...(body ? (['request-timeout', 'unsupported-media-type'] as const) : []),
    // A line that is too large is told among the lines of the answer.
    ...(body && !('line' in body) ? (['content-too-large'] as const) : []),
    ...problems,
    'headers-too-large',
    'internal-error',
  ];
}

const mayComeAgain: ReadonlySet<number> = new Set([
  problemKinds['too-many-requests'].status,
  problemKinds['service-unavailable'].status,
]);

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
      ...(mayComeAgain.has(status) && { 'Retry-After': retryAfter }),
      ...(status === problemKinds['unsupported-media-type'].status && takenBodies),
      ...(status === problemKinds.unauthorized.status && { 'WWW-Authenticate': challenge }),
      ...(status === problemKinds.forbidden.status && {
        'WWW-Authenticate': { ...challenge, required: false },
      }),
      'Cache-Control': notKept,
      ...rateLimits,
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
