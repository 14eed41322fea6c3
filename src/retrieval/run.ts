import type { Index, RecordAny } from 'meilisearch';
import type { Filter } from '../search/filter.js';
import type { UnderstoodQuery, Warning } from './answer.js';
import { selfLink, type SearchParameterValues } from './self-link.js';
import type { UnderstoodSearch } from './understanding.js';

/** What a search answers. */
export interface SearchAnswer<Item> {
  items: Item[];
  total: { value: number; relation: 'eq' | 'gte' };
  query: UnderstoodQuery;
  warnings?: Warning[];
  links: { self: string };
}

export interface SearchTarget<Document extends RecordAny> {
  index: Index<Document>;
  filter: Filter;
  /** What is given back of a document: an item of the answer. */
  attributes: readonly string[];
  /** The key that orders by date, and the one that orders what has the same date. */
  sortKeys: { date: string; tie: string };
  /** See `IndexDefinition`. */
  maxTotalHits: number;
  path: string;
  parameters: SearchParameterValues;
}

/** Runs a search that was understood. Items come straight from the engine: they were checked when they were stored. */
export async function runSearch<Item extends RecordAny>(
  { words, sort, query, warnings }: UnderstoodSearch,
  target: SearchTarget<RecordAny>,
): Promise<SearchAnswer<Item>> {
  const { index, filter, attributes, sortKeys, maxTotalHits, path, parameters } = target;
  // Asked for by page, the engine counts exactly.
  const { hits, totalHits } = await index.search<Item, PagedSearch>(words, {
    ...(filter !== '' && { filter }),
    ...(sort !== 'relevance' && {
      sort: [`${sortKeys.date}:${sort === 'date' ? 'asc' : 'desc'}`, `${sortKeys.tie}:asc`],
    }),
    matchingStrategy: 'all',
    attributesToRetrieve: [...attributes],
    page: 1,
    hitsPerPage: query.limit,
  });
  return {
    items: hits,
    total: { value: totalHits, relation: totalHits < maxTotalHits ? 'eq' : 'gte' },
    query,
    ...(warnings.length > 0 && { warnings }),
    links: { self: selfLink(path, parameters) },
  };
}

interface PagedSearch {
  filter?: string;
  sort?: string[];
  matchingStrategy: 'all';
  attributesToRetrieve: string[];
  page: number;
  hitsPerPage: number;
}
