import type { SearchClient } from '../search/client.js';
import type { Filter } from '../search/filter.js';
import { filterOf } from './conditions.js';
import type { Position } from './cursor.js';
import { askEngine, countMatches, type EngineAnswer, type EngineQuery } from './engine.js';
import type { FacetCounts, FacetPlan } from './facets.js';
import { sortRulesOf, type Order } from './order.js';
import {
  asOfFilter,
  firstPosition,
  keysOf,
  pageAfter,
  type FetchHits,
  type Hit,
  type Page,
} from './pages.js';
import type { SearchIndex } from './search-index.js';
import type { Understood } from './understanding.js';

/** A step of a walk through a result. */
export interface Step<Found extends Hit> {
  page: Page<Found>;
  /** How many items there are in all, as counted when it began. */
  total: number;
  /** When it began, in epoch milliseconds: what is added later is no part of it. */
  asOf: number;
  /** Where a plan for facets was given. */
  counts?: FacetCounts;
}

/** A result in its order, from which pages are taken. */
export interface Result<Found extends Hit> {
  /** The first page. */
  first: (size: number, plan?: FacetPlan) => Promise<Step<Found>>;
  /** The page after a place. */
  after: (position: Position, asOf: number, size: number) => Promise<Page<Found>>;
  /** Counts for facets, where that was not done with the first page. */
  countFacets: (plan: FacetPlan, asOf: number) => Promise<FacetCounts>;
  /** Counts what matches a filter and the words. */
  count: (filter: Filter) => Promise<number>;
}

/** What is retrieved of each document, beside the keys that its place follows from. */
export interface Retrieval {
  attributes: readonly string[];
  /** What the engine is told beside, to mark matches. */
  options?: object;
}

/** Opens the result of a search. */
export function openResult<Found extends Hit>(
  client: SearchClient,
  { uid, where }: SearchIndex,
  { words, conditions }: Understood,
  order: Order,
  { attributes, options = {} }: Retrieval,
): Result<Found> {
  const engine = askEngine(client, uid, words);
  const filter = filterOf(where, conditions);
  const whole = { ...options, attributesToRetrieve: [...attributes, ...keysOf(order)] };
  const fetchHits: FetchHits<Found> = async (query, needs) => {
    const retrieved = needs === 'all' ? whole : { attributesToRetrieve: ['id'] };
    return (await engine.search<Found>({ ...retrieved, ...query })).hits;
  };
  return {
    first: async (size, plan) => {
      const query = { ...whole, ...sortRulesOf(order), filter, page: 1, hitsPerPage: size };
      const { answer, counts } =
        plan === undefined
          ? { answer: await engine.search<Found>(query) }
          : readAnswers(await engine.searchAll<Found>(withCounting(query, plan)));
      const { hits, totalHits: total = hits.length } = answer;
      return {
        page: { hits, next: total > hits.length ? firstPosition(hits, order) : null },
        total,
        // What was found was stored before this millisecond, for it takes some until search finds it.
        asOf: Date.now() - 1,
        ...(counts && { counts }),
      };
    },
    after: (position, asOf, size) => {
      const scope = { where, filter: where.all(filter, asOfFilter(where, asOf)), order };
      return pageAfter(position, size, scope, fetchHits);
    },
    countFacets: async (plan, asOf) => {
      const narrowed = where.all(filter, asOfFilter(where, asOf));
      const query = { filter: narrowed, page: 1, hitsPerPage: 0 };
      return readAnswers(await engine.searchAll(withCounting(query, plan))).counts;
    },
    count: (narrowed) => countMatches(engine, narrowed),
  };
}

/** A query that counts facets beside what it asks for, and those that count some without their own filter. */
function withCounting(query: EngineQuery, { facets, unfiltered }: FacetPlan): EngineQuery[] {
  return [
    { ...query, facets: facets.map(({ field }) => field) },
    ...unfiltered.map(({ field, filter }) => ({ filter, facets: [field], page: 1, hitsPerPage: 0 })),
  ];
}

function readAnswers<Found>([first, ...others]: readonly EngineAnswer<Found>[]) {
  const answer: EngineAnswer<Found> = first ?? { hits: [] };
  const distributions = others.map(({ facetDistribution = {} }) => Object.values(facetDistribution)[0] ?? {});
  return { answer, counts: { result: answer.facetDistribution ?? {}, unfiltered: distributions } };
}
