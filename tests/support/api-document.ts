import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describeApi } from '../../src/api-description.js';

/** A part of the OpenAPI document. */
export type Json = Record<string, unknown>;

/** Where a part of the document is: the steps from its root. */
export type Pointer = readonly string[];

const document = sealed(JSON.parse(JSON.stringify(describeApi()))) as Json;
const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
ajv.addSchema({ $id: 'api', ...document });

/** The path of what is asked for: without the host, which may be named (RFC 9112: absolute-form), and the query. */
export function pathOf(target: string): string {
  return target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/s, '');
}

/** The path of the document that a request's path is one of; a path without parameters goes before one with. */
export function findPath(path: string): string | undefined {
  const paths = Object.keys(document.paths as Json);
  return paths.find((each) => each === path) ?? paths.find((each) => patternOf(each).test(path));
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
}

/** A part of the document with the place where it is described, which a reference may put elsewhere. */
export function find(pointer: Pointer): { part: Json; pointer: Pointer } | undefined {
  let part: unknown = document;
  for (const step of pointer) part = (part as Json | undefined)?.[step];
  if (typeof part !== 'object' || part === null) return undefined;
  const { $ref } = part as { $ref?: unknown };
  return typeof $ref === 'string' ? find($ref.replace('#/', '').split('/')) : { part: part as Json, pointer };
}

/** What a value lacks to be of the schema at `pointer`, empty where it is. */
export function faultsOf(pointer: Pointer, value: unknown): string[] {
  const validate = ajv.getSchema(`api#${pointer.map(escape).join('')}`) as ValidateFunction | undefined;
  if (validate === undefined) throw new Error(`The document has no schema at ${pointer.join('/')}`);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message, params }) =>
      `${instancePath} ${message ?? 'is wrong'} ${JSON.stringify(params)}`,
  );
}

/** RFC 6901, as a URI fragment. */
function escape(step: string): string {
  return `/${encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))}`;
}

/** Answers may get further fields one day; here, a field that is not described is a leak. */
function sealed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(sealed);
  if (typeof node !== 'object' || node === null) return node;
  const copy: Json = Object.fromEntries(
    // The parts of an `allOf` leave to each other what they do not know: the whole is sealed.
    Object.entries(node).map(([name, value]) => [name, name === 'allOf' ? value : sealed(value)]),
  );
  const isOpen = copy.additionalProperties === undefined && copy.unevaluatedProperties === undefined;
  const isObject = (copy.type === 'object' && 'properties' in copy) || 'allOf' in copy;
  return isObject && isOpen ? { ...copy, unevaluatedProperties: false } : copy;
}
