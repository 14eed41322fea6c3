import type { ErrorObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describeApi } from '../../src/api-description.js';
import { ProblemDetails } from '../../src/http/problem.js';

/** An answer as it came over the network. */
export interface Answer {
  status: number;
  headers: Record<string, string | undefined>;
  /** Parsed where it is JSON, undefined where there is none. */
  body: unknown;
}

type Json = Record<string, unknown>;

const document = sealed(describeApi()) as Json;
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ $id: 'api', ...document });

/**
 * Holds an answer against the OpenAPI document: its status, its type and its body must be those of the operation;
 * what no operation takes must be a problem.
 */
export function assertDescribed(method: string, path: string, answer: Answer): void {
  const operation = findOperation(method, path);
  const request = `${method} ${path} answered ${answer.status}`;
  if (operation === undefined) {
    if (!ProblemDetails.safeParse(answer.body).success) throw new Error(`${request}, which is no problem`);
    return;
  }
  const pointer = resolve([...operation, 'responses', String(answer.status)]);
  const response = at(pointer);
  if (response === undefined) throw new Error(`${request}, which the document does not know`);
  const [type] = (answer.headers['content-type'] ?? '').split(';');
  if (response.content === undefined) {
    if (answer.body !== undefined)
      throw new Error(`${request} with a body, of which the document says nothing`);
    return;
  }
  if (type === undefined || !(type in (response.content as Json)))
    throw new Error(`${request} as ${type ?? 'nothing'}`);
  const validate = ajv.getSchema(`api#${toPointer([...pointer, 'content', type, 'schema'])}`);
  if (validate === undefined) throw new Error(`${request}, whose schema cannot be found`);
  if (validate(answer.body) !== true)
    throw new Error(`${request} otherwise than described: ${explain(validate.errors)}`);
  const headers = Object.entries((response.headers as Record<string, Json> | undefined) ?? {});
  for (const [name, { required }] of headers) {
    if (required === true && answer.headers[name.toLowerCase()] === undefined)
      throw new Error(`${request} without the header ${name}`);
  }
}

function explain(errors: readonly ErrorObject[] | null | undefined): string {
  return (errors ?? [])
    .map(({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`)
    .join('; ');
}

/** Answers may get further fields one day; here, a field that is not described is a leak. */
function sealed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(sealed);
  if (typeof node !== 'object' || node === null) return node;
  const copy: Json = Object.fromEntries(Object.entries(node).map(([name, value]) => [name, sealed(value)]));
  const isOpenObject = copy.type === 'object' && 'properties' in copy && !('additionalProperties' in copy);
  return isOpenObject ? { ...copy, additionalProperties: false } : copy;
}

function findOperation(method: string, path: string): string[] | undefined {
  const [wanted = ''] = path.split('?');
  const names = Object.keys(document.paths as Json);
  const name = names.find((each) => new RegExp(`^${each.replace(/\{\w+\}/g, '[^/]+')}$`).test(wanted));
  if (name === undefined) return undefined;
  const pointer = ['paths', name, method.toLowerCase()];
  return at(pointer) === undefined ? undefined : pointer;
}

/** Follows a reference, if there is one. */
function resolve(pointer: string[]): string[] {
  const reference = at(pointer)?.$ref;
  return typeof reference === 'string' ? reference.replace('#/', '').split('/') : pointer;
}

function at(pointer: readonly string[]): Json | undefined {
  let node: unknown = document;
  for (const step of pointer) node = (node as Json | undefined)?.[step];
  return node as Json | undefined;
}

function toPointer(steps: readonly string[]): string {
  return steps
    .map((step) => `/${encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
    .join('');
}
