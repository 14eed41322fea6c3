import type { SearchClient } from '../search/client.js';
import type { Filter } from '../search/filter.js';
import { filterOf } from './conditions.js';
import type { Position } from './cursor.js';
import {
  askEngine,
  countMatches,
  onlyCounted,
  type Engine,
  type EngineAnswer,
  type EngineQuery,
} from './engine.js';
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
  /** How many documents match in all, as counted when it began. */
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
  /** A field of which each value is given once: see `EngineQuery`. */
  distinct?: string | undefined;
}

/** Opens the result of a search. */
export function openResult<Found extends Hit>(
  client: SearchClient,
  { uid, where }: SearchIndex,
  { words, conditions }: Understood,
  order: Order,
  { attributes, options = {}, distinct }: Retrieval,
): Result<Found> {
  const engine = askEngine(client, uid, words);
  const filter = filterOf(where, conditions);
  const once = distinct === undefined ? {} : { distinct };
  const whole = { ...options, attributesToRetrieve: [...attributes, ...keysOf(order)] };
  const fetchHits: FetchHits<Found> = async (query, needs) => {
    const retrieved = needs === 'all' ? whole : { attributesToRetrieve: ['id'] };
    return (await engine.search<Found>({ ...retrieved, ...once, ...query })).hits;
  };
  const ordered = { ...whole, ...sortRulesOf(order), filter };
  const fetchFirst = async (size: number, plan: FacetPlan | undefined) => {
    // Asked for by page, the engine counts exactly.
    const [answer, counts] = await askCounting<Found>(
      engine,
      { ...ordered, page: 1, hitsPerPage: size },
      plan,
    );
    const { hits, totalHits: total = hits.length } = answer;
    return { hits, total, hasMore: total > hits.length, counts };
  };
  const fetchFirstDistinct = async (size: number, plan: FacetPlan | undefined) => {
    // To count what is distinct, the engine goes through the whole result: what is counted is all that it stands for.
    const [{ hits }, [counting, counts]] = await Promise.all([
      engine.search<Found>({ ...ordered, ...once, limit: size + 1 }),
      askCounting<Found>(engine, { filter, ...onlyCounted }, plan),
    ]);
    const total = counting.totalHits ?? hits.length;
    return { hits: hits.slice(0, size), total, hasMore: hits.length > size, counts };
  };
  return {
    first: async (size, plan) => {
      const fetch = distinct === undefined ? fetchFirst : fetchFirstDistinct;
      const { hits, total, hasMore, counts } = await fetch(size, plan);
      return {
        page: { hits, next: hasMore ? firstPosition(hits, order, distinct) : null },
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
      return readAnswers(await engine.searchAll(withCounting({ filter: narrowed, ...onlyCounted }, plan)))
        .counts;
    },
    count: (narrowed) => countMatches(engine, narrowed),
  };
}

/** Asks a query, and in the same round trip for the counts of facets where they are planned. */
async function askCounting<Found>(
  engine: Engine,
  query: EngineQuery,
  plan: FacetPlan | undefined,
): Promise<[answer: EngineAnswer<Found>, counts?: FacetCounts]> {
  if (plan === undefined) return [await engine.search<Found>(query)];
  const { answer, counts } = readAnswers(await engine.searchAll<Found>(withCounting(query, plan)));
  return [answer, counts];
}

/** A query that counts facets beside what it asks for, and those that count some without their own filter. */
function withCounting(query: EngineQuery, { facets, unfiltered }: FacetPlan): EngineQuery[] {
  return [
    { ...query, facets: facets.map(({ field }) => field) },
    ...unfiltered.map(({ field, filter }) => ({ filter, facets: [field], ...onlyCounted })),
  ];
}

function readAnswers<Found>([first, ...others]: readonly EngineAnswer<Found>[]) {
  const answer: EngineAnswer<Found> = first ?? { hits: [] };
  const distributions = others.map(({ facetDistribution = {} }) => Object.values(facetDistribution)[0] ?? {});
  return { answer, counts: { result: answer.facetDistribution ?? {}, unfiltered: distributions } };
}
