import type { Request } from 'express';
import { z } from 'zod';
import { querySchemaOf } from './format-parameter.js';
import type { RequestPart } from './issue.js';
import type { Operation, OperationRequest } from './operation.js';
import { maxFaults, Problem, type Fault } from './problem.js';
import { createQueryReader } from './query-string.js';
import { readJsonBody } from './request-body.js';
import { validate } from './validation.js';

export interface ReadOptions {
  maxBodyBytes: number;
}

/** What is read of a request before its types are known: `mount` pairs each handler with its operation. */
export interface ReadRequest extends Pick<OperationRequest<Operation>, 'params' | 'query' | 'body'> {
  /** The parameter `format`; undefined where it is not given. */
  format: unknown;
  /** The names of the query's parameters, as they were given. */
  given: readonly string[];
}

const nothing = z.strictObject({});

/** Reads all parts of an operation's requests; the faults of all are reported in one problem. */
export function createRequestReader(operation: Operation, { maxBodyBytes }: ReadOptions) {
  const { params = nothing, body } = operation;
  const query = querySchemaOf(operation) ?? nothing;
  const readQuery = createQueryReader(query);

  return async (request: Request): Promise<ReadRequest> => {
    const faults: Fault[] = [];
    let faultCount = 0;
    const check = (schema: z.ZodType, input: unknown, part: RequestPart) => {
      const result = validate(schema, input, part);
      faults.push(...result.faults);
      faultCount += result.faultCount;
      return result.value;
    };
    const readParams = check(params, { ...request.params }, 'path');
    const raw = readQuery(rawQueryOf(request));
    const values = check(query, raw, 'query');
    const read = {
      params: readParams,
      body: body && check(body.schema, await readJsonBody(request, maxBodyBytes), 'body'),
    };
    if (faults.length > 0) throw invalidRequest(faults, faultCount);
    const { format, ...own } = values as Record<string, unknown>;
    return { ...read, query: own, format, given: Object.keys(raw) } as ReadRequest;
  };
}

function rawQueryOf({ url }: Request): string {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start + 1);
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
