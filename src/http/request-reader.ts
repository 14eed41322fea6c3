import type { Request } from 'express';
import { z } from 'zod';
import { querySchemaOf } from './format-parameter.js';
import type { RequestPart } from './issue.js';
import type { LineBody, Operation, OperationRequest, RequestBody } from './operation.js';
import { openLines } from './line-body.js';
import { invalidRequest, type Fault } from './problem.js';
import { createQueryReader } from './query-string.js';
import { readJsonBody } from './request-body.js';
import { validate } from './validation.js';

export interface ReadOptions {
  /** Of a JSON body; of each line, where a body has lines. */
  maxBodyBytes: number;
}

/** How long a client that sends line by line may take for the next one. */
const lineTimeoutMs = 60_000;

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
    const readBody = async (definition: RequestBody | LineBody): Promise<unknown> =>
      'line' in definition
        ? openLines(request, definition.line, { maxLineBytes: maxBodyBytes, idleTimeoutMs: lineTimeoutMs })
        : check(definition.schema, await readJsonBody(request, maxBodyBytes), 'body');
    const readParams = check(params, { ...request.params }, 'path');
    const raw = readQuery(rawQueryOf(request));
    const values = check(query, raw, 'query');
    const read = {
      params: readParams,
      body: body && (await readBody(body)),
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
