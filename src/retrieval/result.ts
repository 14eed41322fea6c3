import type { SearchClient } from '../search/client.js';
import { filterOf } from './conditions.js';
import { sortRulesOf, type Order } from './order.js';
import {
  asOfFilter,
  firstPosition,
  keysOf,
  pageAfter,
  type Hit,
  type HitsQuery,
  type Page,
} from './pages.js';
import type { Position } from './cursor.js';
import type { SearchIndex } from './search-index.js';
import type { Understood } from './understanding.js';

/** A step of a walk through a result. */
export interface Step<Found extends Hit> {
  page: Page<Found>;
  /** How many items there are in all, as counted when it began. */
  total: number;
  /** When it began, in epoch milliseconds: what is stored later is no part of it. */
  asOf: number;
}

/** A result in its order, from which pages are taken. */
export interface Result<Found extends Hit> {
  /** The first page. */
  first: (size: number) => Promise<Step<Found>>;
  /** The page after a place. */
  after: (position: Position, asOf: number, size: number) => Promise<Page<Found>>;
}

/** Opens the result of a search; `attributes` are retrieved of each document, and the keys that its place follows from. */
export function openResult<Found extends Hit>(
  client: SearchClient,
  index: SearchIndex,
  { words, conditions }: Understood,
  order: Order,
  attributes: readonly string[] = index.attributes,
): Result<Found> {
  const { where } = index;
  const engine = client.meilisearch.index(index.uid);
  const filter = filterOf(where, conditions);
  const retrieved = { all: [...attributes, ...keysOf(order)], ids: ['id'] };
  const common = { matchingStrategy: 'all', attributesToRetrieve: retrieved.all } as const;
  const fetchHits = async ({ filter: narrowed, ...query }: HitsQuery, needs: 'all' | 'ids') => {
    const options = { ...common, ...query, attributesToRetrieve: retrieved[needs], filter: narrowed };
    return (await engine.search<Found>(words, options)).hits;
  };
  return {
    first: async (size) => {
      // Asked for by page, the engine counts exactly.
      const paging = { page: 1, hitsPerPage: size };
      const { hits, totalHits } = await engine.search<Found, PagedSearch>(words, {
        ...common,
        ...sortRulesOf(order),
        filter,
        ...paging,
      });
      return {
        page: { hits, next: totalHits > hits.length ? firstPosition(hits, order) : null },
        total: totalHits,
        // What was found was stored before this millisecond, for it takes some until search finds it.
        asOf: Date.now() - 1,
      };
    },
    after: (position, asOf, size) => {
      const scope = { where, filter: where.all(filter, asOfFilter(where, asOf)), order };
      return pageAfter<Found>(position, size, scope, fetchHits);
    },
  };
}

interface PagedSearch {
  filter: string;
  sort?: string[];
  matchingStrategy: 'all';
  attributesToRetrieve: string[];
  page: number;
  hitsPerPage: number;
}
