import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { parse } from 'yaml';
import { describeApi } from '../../src/api-description.js';
import { exampleArticles } from '../../src/articles/examples.js';
import { startTestApi, type TestApi } from '../support/api.js';

interface Schema {
  $ref?: string;
  description?: string;
  example?: unknown;
  default?: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
  anyOf?: Schema[];
}

interface Parameter {
  name: string;
  in: string;
  description?: string;
  required?: boolean;
  example?: unknown;
  schema?: Schema;
  examples?: Record<string, { value?: string | number | boolean | string[] }>;
}

interface Operation {
  operationId: string;
  summary: string;
  description: string;
  parameters?: Parameter[];
  responses: Record<string, unknown>;
  requestBody?: { content: Record<string, { examples: Record<string, { value: object | string }> }> };
}

const document = JSON.parse(JSON.stringify(describeApi())) as {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema>; responses: Record<string, { headers?: object }> };
};
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
);

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  for (const { value } of Object.values(exampleArticles)) await api.ingest(value);
});
afterAll(() => api.stop());

/** Taken from an answer, never written by hand. */
const copied = ['cursor'];
/** No example article is by an agency that is known. */
const foundNowhere = ['sourceCountry'];

describe('The OpenAPI document', () => {
  it('is the same in the repository, as JSON and as YAML of both versions', async () => {
    const committed = await readFile('openapi/openapi.yaml', 'utf8');
    expect(parse(committed, { version: '1.1' })).toEqual(document);
    expect(parse(committed, { version: '1.2' })).toEqual(document);
    expect((await api.request.get('/openapi.json')).body).toEqual(document);
    const yaml = await api.request.get('/openapi.yaml').responseType('arraybuffer');
    expect(yaml.headers['content-type']).toContain('application/yaml');
    expect((yaml.body as Buffer).toString()).toBe(committed);
  });

  it('names each operation once', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('tells that what cannot be answered now says when to try again', () => {
    const { ServiceUnavailable, NotFound } = document.components.responses;
    expect(Object.keys(ServiceUnavailable?.headers ?? {})).toContain('Retry-After');
    expect(Object.keys(NotFound?.headers ?? {})).not.toContain('Retry-After');
  });

  it('describes every field, with an example of its own or of its parts', () => {
    const undescribed = Object.entries(document.components.schemas).flatMap(([name, schema]) =>
      Object.entries(schema.properties ?? {})
        .filter(([, property]) => !isDescribed(property) || !hasExample(property))
        .map(([property]) => `${name}.${property}`),
    );
    expect(undescribed).toEqual([]);
  });

  it('describes every parameter, with examples', () => {
    const parameters = operations.flatMap(({ operation }) => operation.parameters ?? []);
    for (const parameter of parameters) {
      const { description, example, examples, schema } = parameter;
      expect([parameter.name, description]).toEqual([parameter.name, expect.stringMatching(/.{10}/)]);
      if (copied.includes(parameter.name)) continue;
      const shown = [example, schema?.example, ...Object.values(examples ?? {}).map(({ value }) => value)];
      expect(shown.filter((each) => each !== undefined).length).toBeGreaterThan(0);
    }
  });
});

function target({ $ref }: Schema): Schema | undefined {
  return $ref === undefined
    ? undefined
    : document.components.schemas[$ref.replace('#/components/schemas/', '')];
}

function isDescribed(schema: Schema): boolean {
  return schema.description !== undefined || target(schema)?.description !== undefined;
}

function hasExample(schema: Schema | undefined): boolean {
  if (schema === undefined) return false;
  if (schema.example !== undefined) return true;
  const parts = [target(schema), schema.items, ...(schema.anyOf ?? [])];
  return parts.some(hasExample) || Object.values(schema.properties ?? {}).some(hasExample);
}

/** A path as it can be called. */
function withExampleId(path: string, { parameters }: Operation): string {
  const id = parameters?.find((parameter) => parameter.name === 'id')?.schema?.example;
  return path.replace('{id}', String(id));
}

describe('In Swagger UI', () => {
  const searches = operations.flatMap(({ path, operation }) =>
    (operation.parameters ?? [])
      // The form of the answer finds nothing.
      .filter((parameter) => parameter.in === 'query' && parameter.name !== 'format')
      .map((parameter) => ({ path: withExampleId(path, operation), parameter })),
  );

  // The page fills in the first example; all together would find nothing.
  test.each(searches)('only what it needs is filled in for $parameter.name of $path', ({ parameter }) => {
    const [first] = Object.values(parameter.examples ?? {});
    if (parameter.required) expect(first?.value).toBeDefined();
    else expect(first?.value).toBe(parameter.schema?.default);
    expect([parameter.example, parameter.schema?.example]).toEqual([undefined, undefined]);
  });

  const examples = searches.flatMap(({ path, parameter }) =>
    Object.values(parameter.examples ?? {})
      .filter(({ value }) => value !== undefined && !foundNowhere.includes(parameter.name))
      .map(({ value = [] }) => ({ path, name: parameter.name, values: [value].flat() })),
  );

  /** The first examples of what must be given beside a parameter. */
  const required = (path: string, name: string): [string, string][] =>
    searches
      .filter((each) => each.path === path && each.parameter.required && each.parameter.name !== name)
      .map(({ parameter }) => {
        const values = Object.values(parameter.examples ?? {}).flatMap(({ value = [] }) => [value].flat());
        return [parameter.name, String(values[0])];
      });

  test.each(examples)('$path finds something with $name=$values', async ({ path, name, values }) => {
    const given = values.map((value): [string, string] => [name, String(value)]);
    const query = new URLSearchParams([...required(path, name), ...given]);
    const { status, body } = await api.get(`${path}?${query.toString()}`);
    expect(status).toBe(200);
    expect((body as { total: { value: number } }).total.value).toBeGreaterThan(0);
    expect(body).not.toHaveProperty('warnings');
  });

  test.each(
    operations
      .filter(({ path }) => path.includes('{id}'))
      .map(({ path, method, operation }) => ({ path, method, operation })),
  )('$method $path works with the id of the example', async ({ path, method, operation }) => {
    if (method !== 'get') return;
    expect((await api.get(withExampleId(path, operation))).status).toBe(200);
  });

  const formats = operations.flatMap(({ path, operation }) =>
    Object.values(operation.parameters?.find(({ name }) => name === 'format')?.examples ?? {})
      .filter(({ value }) => value !== undefined)
      .map(({ value = '' }) => ({ path, operation, format: String(value) })),
  );

  test.each(formats)('$path answers as $format', async ({ path, operation, format }) => {
    const { status, body } = await api.get(`${withExampleId(path, operation)}?format=${format}`);
    expect(status).toBe(200);
    expect(JSON.stringify(body).length).toBeGreaterThan(100);
  });

  it('the page is at /docs, and / leads there', async () => {
    const root = await api.request.get('/');
    expect([root.status, root.headers.location]).toEqual([302, '/docs/']);
    const docs = await api.request.get('/docs');
    expect([docs.status, docs.headers.location]).toEqual([301, '/docs/']);
    const page = await api.request.get('/docs/');
    expect(page.status).toBe(200);
    expect(page.text).toContain('swagger-ui-bundle.js');
  });

  it('the page tries calls out, on this service’s own document', async () => {
    const script = await api.request.get('/docs/swagger-ui-init.js').buffer();
    for (const setting of ['tryItOutEnabled', 'deepLinking', 'displayRequestDuration'])
      expect(script.text).toContain(`"${setting}": true`);
    expect(script.text).toContain('"validatorUrl": null');
    expect(script.text).toMatch(/"url": "\/openapi\.json"/);
  });

  it('the page has all files that it asks for', async () => {
    const page = await api.request.get('/docs/');
    const files = [...page.text.matchAll(/(?:href|src)="\.\/([^"]+)"/g)].map(([, file = '']) => file);
    expect(files).toContain('swagger-ui.css');
    for (const file of files) expect((await api.request.get(`/docs/${file}`)).status).toBe(200);
  });

  it('the page runs nothing that stands in it, and its policy allows no such thing', async () => {
    const { text, headers } = await api.request.get('/docs/');
    for (const [, attributes = '', script = ''] of text.matchAll(/<script([^>]*)>([^]*?)<\/script>/g))
      expect([attributes, script.trim()]).toEqual([expect.stringContaining('src="./'), '']);
    expect(text).not.toMatch(/<[^>]*\son\w+=/);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe-eval');
  });

  test.each(['nothing', 'index.html', 'package.json', 'swagger-ui.js.map'])(
    'what is not of the page is a problem: /docs/%s',
    async (file) => {
      const response = await api.request.get(`/docs/${file}`);
      expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
      expect(response.body).toMatchObject({ status: 404, type: '/problems/unknown-route' });
    },
  );

  test.each([
    ['Range', 'bytes=99999999-', 416, 'range-not-satisfiable'],
    ['If-Match', '"x"', 412, 'precondition-failed'],
  ])('a file refuses the header %s: %s', async (name, value, status, type) => {
    const response = await api.request.get('/docs/swagger-ui.css').set(name, value);
    expect(response.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(response.body).toMatchObject({ status, type: `/problems/${type}` });
  });

  it('the page takes no other method', async () => {
    expect((await api.request.post('/docs/')).status).toBe(405);
  });
});

describe('Without a change, and without a key,', () => {
  // Deletions come last.
  const calls = [...operations].sort((one, other) => Number(isDeletion(one)) - Number(isDeletion(other)));

  test.each(calls)('$method $path succeeds as the page fills it in', async ({ path, method, operation }) => {
    const { requestBody, parameters = [] } = operation;
    const id = parameters.find((each) => each.in === 'path')?.schema?.example as string | undefined;
    const query = parameters.flatMap(({ name, examples = {} }) =>
      [Object.values(examples)[0]?.value ?? []]
        .flat()
        .map((value): [string, string] => [name, String(value)]),
    );
    const [type = '', { examples = {} } = {}] = Object.entries(requestBody?.content ?? {})[0] ?? [];
    const [example] = Object.values(examples);
    const sent = api.request[method as 'get' | 'post' | 'delete'](
      path.replace('{id}', encodeURIComponent(id ?? '')),
    ).query(new URLSearchParams(query).toString());
    const { status } = await (example === undefined ? sent : sent.type(type).send(example.value));
    expect([200, 201, 202, 204]).toContain(status);
  });
});

function isDeletion({ method }: { method: string }): boolean {
  return method === 'delete';
}
