import type { components, paths } from './api.js';

// A client as its author would write it on the types that openapi-typescript makes of openapi/openapi.yaml. It is no
// part of the project’s own program: tests/openapi/client.test.ts makes `api.d.ts` and checks its types.

export type Statement = components['schemas']['Statement'];

type Get<Path extends keyof paths> = paths[Path] extends { get: infer Operation } ? Operation : never;
type Post<Path extends keyof paths> = paths[Path] extends { post: infer Operation } ? Operation : never;

type QueryOf<Operation> = Operation extends { parameters: { query?: infer Query } }
  ? NonNullable<Query>
  : never;
type BodyOf<Operation> = Operation extends { requestBody: { content: { 'application/json': infer Body } } }
  ? Body
  : never;
type JsonOf<Operation, Status extends number> = Operation extends {
  responses: Record<Status, { content: { 'application/json': infer Json } }>;
}
  ? Json
  : never;

const origin = 'http://127.0.0.1:3000';

/** Reads what a path without parameters gives. */
export async function read<Path extends '/v1/statements' | '/v1/articles'>(
  path: Path,
  query?: QueryOf<Get<Path>>,
): Promise<JsonOf<Get<Path>, 200>> {
  const pairs = Object.entries(query ?? {}).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, String(each)]),
  );
  const response = await fetch(`${origin}${path}?${new URLSearchParams(pairs).toString()}`);
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as JsonOf<Get<Path>, 200>;
}

/** Stores an article. */
export async function store(
  article: BodyOf<Post<'/v1/articles'>>,
): Promise<JsonOf<Post<'/v1/articles'>, 200 | 201>> {
  const headers = { 'Content-Type': 'application/json' };
  const response = await fetch(`${origin}/v1/articles`, {
    method: 'POST',
    headers,
    body: JSON.stringify(article),
  });
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as JsonOf<Post<'/v1/articles'>, 200 | 201>;
}

async function problemOf(response: Response): Promise<Error> {
  const { detail, errors = [] } = (await response.json()) as components['schemas']['Problem'];
  return new Error([detail, ...errors.map((fault) => `${fault.parameter ?? ''} ${fault.detail}`)].join('\n'));
}

/** What Norway’s speakers say of Finland, a line each. */
export async function quoteNorway(): Promise<string[]> {
  const { items, total } = await read('/v1/statements', {
    q: 'treaty',
    speakerCountry: ['NO'],
    targetCountry: ['FI'],
    kind: ['direct', 'mixed'],
    from: '2026-03',
    sort: '-date',
    limit: 50,
  });
  const lines = items.map(({ speaker, text, said, article }) => {
    const name: string | undefined = speaker?.actor?.name;
    const day: string | null | undefined = said?.on;
    return `${day ?? '?'} ${name ?? 'somebody'}: ${text ?? ''} (${article?.url ?? article?.title ?? ''})`;
  });
  const count: number = total.value;
  return [...lines, `${count} in all`];
}
