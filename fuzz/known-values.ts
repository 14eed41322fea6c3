import type { Operation } from './document.js';
import type { KnownValues } from './query.js';
import type { KnownByPath } from './requests.js';
import type { Send } from './send.js';

interface List {
  items?: readonly { id?: unknown }[];
  links?: { next?: string | null };
}

/** Asks every list for what is there: the ids of its items, and the parameters of its next page (its cursor). */
export async function learnValues(operations: readonly Operation[], send: Send): Promise<KnownByPath> {
  const known = new Map<string, KnownValues>();
  const lists = operations.filter(({ method, path }) => method === 'GET' && !path.includes('{'));
  for (const { path, parameters } of lists) {
    const takesLimit = parameters.some(({ name }) => name === 'limit');
    for (const limit of takesLimit ? [1, 100] : []) {
      const target = `${path}?limit=${limit}`;
      const { items = [], links } = ((await send({ method: 'GET', target, headers: {}, flaws: [] })).body ??
        {}) as List;
      const id = items.flatMap((item) => (typeof item.id === 'string' ? [item.id] : []));
      const ofItems = operations.filter((operation) => operation.path.startsWith(`${path}/{`));
      for (const { path: itemPath } of ofItems) known.set(itemPath, { id });
      const next = new URL(links?.next ?? '/', 'http://localhost').searchParams;
      const ofNext = [...next]
        .filter(([name]) => name !== 'limit')
        .map(([name, value]) => [name, [value]] as const);
      if (ofNext.length > 0) known.set(path, Object.fromEntries(ofNext));
    }
  }
  return known;
}
