import { ProblemDetails } from '../../src/http/problem.js';
import { faultsOf, find, findPath, pathOf, type Json, type Pointer } from './api-document.js';

/** An answer as it came over the network. */
export interface Answer {
  status: number;
  /** By names in lower case. */
  headers: Readonly<Record<string, string | undefined>>;
  /** Parsed where it is JSON, text where it is something else, undefined where there is none. */
  body: unknown;
}

/** Reads an answer’s text: parsed where its type is JSON’s, undefined where there is none. */
export function readBody(contentType: string | undefined, text: string | undefined): unknown {
  if (text === undefined || text === '') return undefined;
  const isJson = /^application\/(?:[\w.-]+\+)?json$/.test(mediaTypeOf(contentType ?? ''));
  return isJson ? JSON.parse(text) : text;
}

/**
 * Holds an answer against the OpenAPI document: its status, its headers, its media type and its body must be those of
 * the operation. What no operation takes must be a problem, but for the pages that the document does not describe.
 *
 * @throws Error that tells every fault
 */
export function assertDescribed(method: string, target: string, answer: Answer): void {
  const faults = faultsOfAnswer(method.toUpperCase(), target, answer);
  if (faults.length > 0) {
    throw new Error(
      `${method.toUpperCase()} ${target} answered ${answer.status}, not as described:\n  ${faults.join('\n  ')}`,
    );
  }
}

/** What in an answer is not as the document says, empty where all is. */
export function faultsOfAnswer(method: string, target: string, answer: Answer): string[] {
  const path = pathOf(target);
  const described = findPath(path);
  const operation =
    described === undefined ? undefined : find(['paths', described, operationName(method)])?.pointer;
  if (operation !== undefined) return faultsByOperation(operation, method, answer);
  if (isUndescribedPage(path)) return answer.status < 400 ? [] : faultsOfProblem(method, answer);
  const tellsMethods = method === 'OPTIONS' && answer.status === 204;
  return [
    ...faultsOfNames(answer, [
      'x-request-id',
      'cache-control',
      'allow',
      'ratelimit',
      'ratelimit-policy',
      'retry-after',
    ]),
    ...(tellsMethods || answer.status === 405 ? faultsOfMethods(described, answer) : []),
    ...(tellsMethods ? [] : faultsOfProblem(method, answer)),
  ];
}

function operationName(method: string): string {
  return method === 'HEAD' ? 'get' : method.toLowerCase();
}

/** Swagger UI, the document itself, and `/` which leads to the first. */
function isUndescribedPage(path: string): boolean {
  return /^\/(?:docs(?:\/.*)?|openapi\.(?:json|yaml))?$/.test(path);
}

function faultsByOperation(operation: Pointer, method: string, answer: Answer): string[] {
  const response = find([...operation, 'responses', String(answer.status)]);
  if (response === undefined) return ['the document does not know this status'];
  const { part, pointer } = response;
  return [
    ...faultsOfHeaders(pointer, (part.headers ?? {}) as Json, answer),
    ...faultsOfBody(pointer, part.content as Json | undefined, method, answer),
    ...(answer.status >= 400 ? faultsOfProblem(method, answer) : []),
  ];
}

/**
 * Headers that the document does not repeat at each answer: they are HTTP’s own or the same for all, and none tells
 * anything of what was asked.
 */
const genericHeaders: ReadonlySet<string> = new Set([
  // Of the connection and of the message (RFC 9110, RFC 9112).
  ...['connection', 'keep-alive', 'transfer-encoding', 'date', 'content-length', 'content-type'],
  // Of a file of which no such part is (RFC 9110, 15.5.17).
  'content-range',
  // Of the content’s coding, which clients undo by themselves.
  ...['content-encoding', 'vary'],
  // To browsers, what they may do with it: http/security-headers.ts, and CORS.
  ...['x-content-type-options', 'x-frame-options', 'referrer-policy', 'content-security-policy'],
  ...['cross-origin-opener-policy', 'cross-origin-resource-policy', 'origin-agent-cluster'],
  ...['strict-transport-security', 'x-dns-prefetch-control', 'x-download-options'],
  ...['x-permitted-cross-domain-policies', 'x-xss-protection'],
  ...['access-control-allow-origin', 'access-control-expose-headers'],
  ...['access-control-allow-methods', 'access-control-allow-headers', 'access-control-max-age'],
]);

function faultsOfHeaders(response: Pointer, described: Json, answer: Answer): string[] {
  const faults = Object.entries(described).flatMap(([name, description]) => {
    const value = answer.headers[name.toLowerCase()];
    if (value === undefined) {
      return (description as Json).required === true ? [`the header ${name} is missing`] : [];
    }
    return faultsOf([...response, 'headers', name, 'schema'], value).map(
      (fault) => `the header ${name}: ${value}${fault}`,
    );
  });
  return [...faults, ...faultsOfNames(answer, Object.keys(described))];
}

/** Headers that are neither described nor generic. */
function faultsOfNames({ headers }: Answer, described: readonly string[]): string[] {
  const known = new Set(described.map((name) => name.toLowerCase()));
  const sent = Object.keys(headers).filter((name) => headers[name] !== undefined);
  const unknown = sent.filter((name) => !known.has(name) && !genericHeaders.has(name));
  return unknown.map((name) => `the header ${name} is not described`);
}

function faultsOfBody(
  response: Pointer,
  content: Json | undefined,
  method: string,
  { headers, body }: Answer,
): string[] {
  const type = headers['content-type'];
  if (content === undefined) {
    return [
      ...(body === undefined ? [] : ['it has a body, of which the document says nothing']),
      ...(type === undefined ? [] : [`it has the type ${type}, of which the document says nothing`]),
    ];
  }
  const mediaType = type === undefined ? '' : mediaTypeOf(type);
  if (!(mediaType in content)) return [`the type ${type ?? '(none)'} is not described`];
  if (/;\s*charset=(?!utf-8\b)/i.test(type ?? '')) return [`the type ${type ?? ''} is not UTF-8`];
  if (method === 'HEAD') return body === undefined ? [] : ['it has a body, though it answers HEAD'];
  // NDJSON of nothing has no line.
  if (mediaType === 'application/x-ndjson') return faultsOfLines(response, body ?? '');
  if (body === undefined) return ['it has no body'];
  return faultsOf([...response, 'content', mediaType, 'schema'], body).map((fault) => `the body: ${fault}`);
}

/** `text/csv` of `text/csv; charset=utf-8`. */
function mediaTypeOf(contentType: string): string {
  return (contentType.split(';')[0] ?? '').trim().toLowerCase();
}

/** The lines of NDJSON are what `contentSchema` says, else what the same answer as JSON has for `items`. */
function faultsOfLines(response: Pointer, body: unknown): string[] {
  if (typeof body !== 'string') return ['it is no text'];
  const own = find([...response, 'content', 'application/x-ndjson', 'schema', 'contentSchema']);
  const schema = find([...response, 'content', 'application/json', 'schema']);
  const items = own ?? (schema && find([...schema.pointer, 'properties', 'items', 'items']));
  if (items === undefined) return ['the document does not tell what a line is'];
  return body
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => faultsOf(items.pointer, JSON.parse(line)))
    .map((fault) => `a line: ${fault}`);
}

function faultsOfProblem(method: string, { status, headers, body }: Answer): string[] {
  if (status < 400) return ['the document has no such operation, and it is no problem'];
  if (mediaTypeOf(headers['content-type'] ?? '') !== 'application/problem+json') return ['it is no problem'];
  if (method === 'HEAD') return body === undefined ? [] : ['it has a body, though it answers HEAD'];
  const problem = ProblemDetails.safeParse(body);
  if (!problem.success) return [`the problem is malformed: ${problem.error.message}`];
  return problem.data.status === status ? [] : [`the problem’s own status is ${problem.data.status}`];
}

/** `Allow` must tell the methods that the document knows of the path. */
function faultsOfMethods(path: string | undefined, { headers }: Answer): string[] {
  const allowed = (headers.allow ?? '').split(', ');
  if (path === undefined) return headers.allow === undefined ? ['the header Allow is missing'] : [];
  const methods = ['get', 'post', 'put', 'patch', 'delete'].filter((method) => find(['paths', path, method]));
  const missing = methods.filter((method) => !allowed.includes(method.toUpperCase()));
  return missing.map((method) => `the header Allow does not name ${method.toUpperCase()}`);
}
