import type { SearchClient } from '../search/client.js';
import type { Filter } from '../search/filter.js';
import type { Distribution } from './distribution.js';

/** What the engine is asked for, beside its index and words. */
export interface EngineQuery {
  filter: Filter;
  sort?: string[];
  /** Fields whose values are counted. */
  facets?: string[];
  attributesToRetrieve?: string[];
  /** A field of which each value is given once, by the first document that has it; those that have none are all given. */
  distinct?: string;
  /** Either these, which have the engine count exactly … */
  page?: number;
  hitsPerPage?: number;
  /** … or these. */
  offset?: number;
  limit?: number;
}

/** What the engine answers. */
export interface EngineAnswer<Found> {
  hits: Found[];
  /** Where it was asked by page. */
  totalHits?: number;
  /** By field, how many documents have each value. */
  facetDistribution?: Record<string, Distribution>;
  /** By field of numbers, the least and the greatest. */
  facetStats?: Record<string, { min: number; max: number }>;
}

/** Asks the engine about one index and some words, of which all must match. */
export interface Engine {
  search: <Found>(query: EngineQuery) => Promise<EngineAnswer<Found>>;
  /** Several queries in one round trip; their answers in the same order. */
  searchAll: <Found>(queries: readonly EngineQuery[]) => Promise<EngineAnswer<Found>[]>;
}

/** @param words null where there are none */
export function askEngine({ reader }: SearchClient, indexUid: string, words: string | null): Engine {
  const common = { matchingStrategy: 'all' } as const;
  return {
    search: async <Found>(query: EngineQuery) => {
      const answer = await reader.index(indexUid).search(words, { ...common, ...query });
      return answer as unknown as EngineAnswer<Found>;
    },
    searchAll: async <Found>(queries: readonly EngineQuery[]) => {
      const { results } = await reader.multiSearch({
        queries: queries.map((query) => ({ indexUid, q: words, ...common, ...query })),
      });
      return results as unknown as EngineAnswer<Found>[];
    },
  };
}

/** Asks for no documents, but for how many there are exactly. */
export const onlyCounted = { page: 1, hitsPerPage: 0 } as const;

/** How many documents match a filter. */
export async function countMatches(engine: Engine, filter: Filter): Promise<number> {
  const { totalHits } = await engine.search({ filter, ...onlyCounted });
  return totalHits ?? 0;
}
