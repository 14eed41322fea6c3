/** A JSON Schema, as far as requests are made from it. */
export interface Schema {
  type?: string | readonly string[];
  enum?: readonly unknown[];
  const?: unknown;
  anyOf?: readonly Schema[];
  /** Of objects: which of their properties go together. */
  oneOf?: readonly Schema[];
  format?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  maximum?: number;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  properties?: Readonly<Record<string, Schema>>;
  required?: readonly string[];
  example?: unknown;
}

/** A parameter of an operation, with values that the document shows. */
export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  schema: Schema;
  examples: readonly unknown[];
}

/** A body that an operation takes. */
export interface Body {
  schema: Schema;
  examples: readonly unknown[];
}

/** An operation of the OpenAPI document, without references. */
export interface Operation {
  method: string;
  path: string;
  parameters: readonly Parameter[];
  body?: Body;
  /** The media types of its answers. */
  mediaTypes: readonly string[];
}

type Json = Record<string, unknown>;

/**
 * The operations of an OpenAPI document, but those that begin administrative work: a backup or a reindexing takes its seconds
 * of the engine, and every write after it waits.
 */
export function readOperations(document: object): Operation[] {
  const { paths } = withoutReferences(document, document) as { paths: Record<string, Record<string, Json>> };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods)
      .filter(([method]) => !(method === 'post' && path.startsWith('/v1/admin/')))
      .map(([method, operation]) => readOperation(method, path, operation)),
  );
}

function readOperation(method: string, path: string, operation: Json): Operation {
  const {
    parameters = [],
    requestBody,
    responses,
  } = operation as {
    parameters?: (Omit<Parameter, 'examples'> & Json)[];
    requestBody?: { content: Record<string, Json> };
    responses: Record<string, { content?: Json }>;
  };
  const body = requestBody?.content['application/json'];
  return {
    method: method.toUpperCase(),
    path,
    parameters: parameters.map((parameter) => ({ ...parameter, examples: examplesOf(parameter) })),
    ...(body && { body: { schema: body.schema as Schema, examples: examplesOf(body) } }),
    mediaTypes: [...new Set(Object.values(responses).flatMap(({ content = {} }) => Object.keys(content)))],
  };
}

function examplesOf({ example, examples = {}, schema }: Json): unknown[] {
  const values = Object.values(examples as Record<string, { value?: unknown }>).map(({ value }) => value);
  return [example, (schema as Schema | undefined)?.example, ...values].filter((value) => value !== undefined);
}

/** A copy with what references lead to in their place; schemas of requests and answers do not hold themselves. */
function withoutReferences(node: unknown, root: object): unknown {
  if (Array.isArray(node)) return node.map((each) => withoutReferences(each, root));
  if (typeof node !== 'object' || node === null) return node;
  if ('$ref' in node && typeof node.$ref === 'string')
    return withoutReferences(follow(node.$ref, root), root);
  return Object.fromEntries(
    Object.entries(node).map(([name, value]) => [name, withoutReferences(value, root)]),
  );
}

function follow(reference: string, root: object): unknown {
  let node: unknown = root;
  for (const step of reference.replace('#/', '').split('/')) node = (node as Json)[step];
  return node;
}
