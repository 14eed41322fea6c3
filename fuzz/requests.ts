import fc from 'fast-check';
import { bodyOf, needlessBody } from './body.js';
import type { Operation } from './document.js';
import { headersOf } from './headers.js';
import { pathOf } from './path.js';
import { queryOf, type KnownValues } from './query.js';
import type { FuzzRequest } from './request.js';

/** Values that answers have shown, by the path of the operation that takes them. */
export type KnownByPath = ReadonlyMap<string, KnownValues>;

/** Requests to these operations, sound and not. */
export function requestTo(operations: readonly Operation[], known: KnownByPath): fc.Arbitrary<FuzzRequest> {
  return fc.oneof(
    { weight: 30, arbitrary: fc.oneof(...operations.map((operation) => requestOf(operation, known))) },
    { weight: 1, arbitrary: malformedRequest(operations) },
  );
}

function requestOf(operation: Operation, knownByPath: KnownByPath): fc.Arbitrary<FuzzRequest> {
  const { method, body, parameters } = operation;
  const known = knownByPath.get(operation.path) ?? {};
  const query = queryOf(
    parameters.filter((parameter) => parameter.in === 'query'),
    known,
  );
  return fc
    .record({
      method: methodFor(method),
      path: pathOf(operation, known),
      query,
      headers: headersOf(operation),
      body: body === undefined ? needlessBody : bodyOf(body),
    })
    .map((parts) => {
      const { value: content } = parts.body;
      const target = parts.query.value === '' ? parts.path.value : `${parts.path.value}?${parts.query.value}`;
      // The other methods are not the operation's: they refuse, or tell what there is, whatever is wrong.
      const isOwn = parts.method === method || (method === 'GET' && parts.method === 'HEAD');
      return {
        method: parts.method,
        target,
        headers: { ...parts.headers, ...content.headers },
        ...(content.content && { body: content.content }),
        flaws: isOwn ? [...parts.path.flaws, ...parts.query.flaws, ...parts.body.flaws] : [],
      };
    });
}

function methodFor(method: string): fc.Arbitrary<string> {
  const others = ['HEAD', 'OPTIONS', 'PUT', 'PATCH', 'DELETE', 'POST', 'GET', 'TRACE', 'PROPFIND', 'SEARCH'];
  return fc.oneof(
    { weight: 20, arbitrary: fc.constant(method) },
    { weight: 2, arbitrary: fc.constant(method === 'GET' ? 'HEAD' : method) },
    { weight: 1, arbitrary: fc.constantFrom(...others) },
  );
}

/** What HTTP itself forbids: Node’s parser refuses it, before there is a request. */
function malformedRequest(operations: readonly Operation[]): fc.Arbitrary<FuzzRequest> {
  const headers = fc.constantFrom<[flaw: string, headers: Record<string, string>][]>(
    ['a length that is no number', { 'content-length': 'many' }],
    ['a length below 0', { 'content-length': '-1' }],
    ['a length that no body has', { 'content-length': '99999999999999999999' }],
    ['two ways to tell where the body ends', { 'content-length': '2', 'transfer-encoding': 'chunked' }],
    ['headers that are too large', { 'x-large': 'x'.repeat(20_000) }],
  );
  return fc.tuple(fc.constantFrom(...operations), headers).map(([{ method, path }, [flaw, own]]) => ({
    method,
    target: path.replace(/\{\w+\}/g, 'a'),
    headers: { 'content-type': 'application/json', ...own },
    flaws: [flaw],
  }));
}
