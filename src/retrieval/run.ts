import type { RecordAny } from 'meilisearch';
import type { SearchClient } from '../search/client.js';
import { identify, readCursor, writeCursor, type Cursor } from './cursor.js';
import { FILTER_NAMES } from './filter-parameters.js';
import { orderOf, sortOf } from './order.js';
import type { Hit } from './pages.js';
import type { ResolveActor } from './resolved-actor.js';
import { openResult, type Step, type Result } from './result.js';
import type { SearchIndex } from './search-index.js';
import type { SearchParameters, Sort, UnderstoodQuery } from './search-parameters.js';
import { linkTo } from './link.js';
import { understand } from './understanding.js';
import { warnOfSort, type Warning } from './warnings.js';

/** What a search answers. */
export interface SearchAnswer<Item> {
  items: Item[];
  total: Total;
  query: UnderstoodQuery;
  warnings?: Warning[];
  links: { self: string; next: string | null };
}

interface Total {
  value: number;
  relation: 'eq' | 'gte';
}

/** What a search runs on. */
export interface SearchContext {
  client: SearchClient;
  index: SearchIndex;
  /** The path of its address. */
  path: string;
  resolve: ResolveActor;
}

/** Runs a search. Items come straight from the engine: they were checked when they were stored. */
export async function runSearch<Item extends RecordAny>(
  parameters: SearchParameters,
  { client, index, path, resolve }: SearchContext,
): Promise<SearchAnswer<Item>> {
  const understood = await understand(parameters, { index, resolve });
  const { limit } = parameters;
  const sort = sortOf(understood, parameters.sort);
  const search = identifySearch(parameters, index, sort);
  const cursor = parameters.cursor === undefined ? undefined : readCursor(parameters.cursor, search);
  const result = openResult<Item & Hit>(client, index, understood, orderOf(understood, sort));
  const { page, total, asOf } = await (cursor === undefined
    ? result.first(limit)
    : continueWalk(result, cursor, limit));
  const warnings = [...understood.warnings, ...warnOfSort(parameters)];
  return {
    items: page.hits.map(withoutKeys),
    total: { value: total, relation: total < index.maxTotalHits ? 'eq' : 'gte' },
    query: { ...understood.query, sort, limit },
    ...(warnings.length > 0 && { warnings }),
    links: {
      self: linkTo(path, parameters),
      next:
        page.next &&
        linkTo(path, {
          ...parameters,
          cursor: writeCursor({ asOf, total, position: page.next }, search),
        }),
    },
  };
}

/** What narrows down and orders, as given: names may come to stand for more actors during a walk. */
function identifySearch(parameters: SearchParameters, { collection }: SearchIndex, sort: Sort): string {
  const narrowing = FILTER_NAMES.map((name): [string, unknown] => [name, parameters[name]]);
  return identify(Object.fromEntries([...narrowing, ['sort', sort], ['collection', collection]]));
}

async function continueWalk<Found extends Hit>(
  result: Result<Found>,
  { position, total, asOf }: Cursor,
  size: number,
): Promise<Step<Found>> {
  return { page: await result.after(position, asOf, size), total, asOf };
}

function withoutKeys<Item>(hit: Item & Hit): Item {
  const item: Item & Partial<Pick<Hit, 'keys'>> = { ...hit };
  delete item.keys;
  return item;
}
