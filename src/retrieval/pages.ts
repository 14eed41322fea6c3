import type { Filter, Filters } from '../search/filter.js';
import { shortId, type DatePosition, type Position, type RankPosition } from './cursor.js';
import type { CommonKey } from './document-keys.js';
import { sortRulesOf, type Order } from './order.js';

/** A document as it is retrieved: what is asked for of it, and the keys that its place follows from. */
export interface Hit {
  id: string;
  keys?: Partial<Record<string, number | null>>;
}

/** What the pages of a result are cut from. */
export interface Scope {
  where: Filters<CommonKey>;
  filter: Filter;
  order: Order;
}

/** What the engine is asked for: hits of a scope, beside its words and attributes. */
export interface HitsQuery {
  filter: Filter;
  sort?: string[];
  offset?: number;
  limit: number;
}

/** Asks the engine for hits; for their ids only where nothing else is needed. */
export type FetchHits<Found extends Hit> = (query: HitsQuery, needs: 'all' | 'ids') => Promise<Found[]>;

/** Some hits of a result, and where the next ones begin: null at its end. */
export interface Page<Found extends Hit = Hit> {
  hits: Found[];
  next: Position | null;
}

/** What is added after `asOf` (epoch milliseconds) is no part of a walk that began then; new versions are. */
export function asOfFilter(where: Filters<CommonKey>, asOf: number): Filter {
  return where.not(where.atLeast('keys.addedAt', asOf + 1));
}

/** The keys that must be retrieved for `firstPosition` and `pageAfter`. */
export function keysOf(order: Order): CommonKey[] {
  return order.by === 'date' ? [order.key, 'keys.order'] : [];
}

/**
 * The place after the hits of a first page.
 *
 * @param distinct a field of which each value is given once: which document that is depends on all before it, so that
 * only its rank tells what comes next
 */
export function firstPosition(hits: readonly Hit[], order: Order, distinct: string | undefined): Position {
  return order.by === 'date' && distinct === undefined
    ? datePosition(hits, order.key)
    : rankPosition(hits, hits.length);
}

/** The page after a place. @param size hits at most, one at least */
export async function pageAfter<Found extends Hit>(
  position: Position,
  size: number,
  scope: Scope,
  fetchHits: FetchHits<Found>,
): Promise<Page<Found>> {
  const { order } = scope;
  if ('rank' in position) return pageAfterRank(position, size, scope, fetchHits);
  if (order.by !== 'date') throw new RangeError('A place in an order by date is none in one by relevance');
  const { given } = position;
  const found = await fetchHits(
    { filter: filterAfter(position, scope, order), ...sortRulesOf(order), limit: size + given.length + 1 },
    'all',
  );
  const fresh = found.filter((hit) => !isGiven(hit, position, order.key));
  const hits = fresh.slice(0, size);
  return { hits, next: fresh.length > size ? datePosition(hits, order.key, position) : null };
}

type DateOrder = Extract<Order, { by: 'date' }>;

/**
 * By the keys of the last item, not by its rank: whatever is added or deleted before it shifts nothing. The items of its
 * own date and order come again, for two may have both; those without a date come last in either direction.
 */
function filterAfter({ date, order }: DatePosition, { where, filter }: Scope, { key, direction }: DateOrder) {
  const fromHere = where.atLeast('keys.order', order);
  if (date === null) return where.all(filter, where.isMissing(key), fromHere);
  const beyond = direction === 'asc' ? where.atLeast(key, date + 1) : where.atMost(key, date - 1);
  const here = where.all(where.between(key, date, date), fromHere);
  return where.all(filter, where.any(beyond, here, where.isMissing(key)));
}

function isGiven(hit: Hit, { date, order, given }: DatePosition, key: string): boolean {
  return hit.keys?.order === order && dateOf(hit, key) === date && given.includes(shortId(hit.id));
}

function datePosition(hits: readonly Hit[], key: string, before?: DatePosition): DatePosition {
  const last = hits.at(-1);
  const [date, order] = [dateOf(last, key), last?.keys?.order ?? 0];
  const alike = hits.filter((hit) => hit.keys?.order === order && dateOf(hit, key) === date);
  const earlier = before?.order === order && before.date === date ? before.given : [];
  return { date, order, given: [...earlier, ...alike.map(({ id }) => shortId(id))] };
}

function dateOf(hit: Hit | undefined, key: string): number | null {
  return hit?.keys?.[key.replace('keys.', '')] ?? null;
}

/** Items that are remembered of a page: one at least must still be there when the next is asked for. */
const remembered = 5;
/** How far around its rank an item is looked for that is not where it was. */
const reaches = [100, 1_000, 10_000];

function rankPosition(hits: readonly Hit[], rank: number): RankPosition {
  const last = hits.slice(-remembered).reverse();
  return { rank, given: last.map(({ id }) => shortId(id)) };
}

/**
 * By rank, where there is no key to go by. The last item of the page before is asked for again: where it is not in its place,
 * for some were deleted or stored before it, it is looked for around there.
 */
async function pageAfterRank<Found extends Hit>(
  { rank, given }: RankPosition,
  size: number,
  scope: Scope,
  fetchHits: FetchHits<Found>,
): Promise<Page<Found>> {
  const ranked = { filter: scope.filter, ...sortRulesOf(scope.order) };
  const last = Math.max(rank - 1, 0);
  const found = await fetchHits({ ...ranked, offset: last, limit: size + 2 }, 'all');
  if (found[0] && shortId(found[0].id) === given[0]) return rankedPage(found.slice(1), last + 1, size);
  const start = (await findRankAfter(given, last, ranked, fetchHits)) ?? rank;
  return rankedPage(await fetchHits({ ...ranked, offset: start, limit: size + 1 }, 'all'), start, size);
}

function rankedPage<Found extends Hit>(found: readonly Found[], start: number, size: number): Page<Found> {
  const hits = found.slice(0, size);
  return { hits, next: found.length > size ? rankPosition(hits, start + hits.length) : null };
}

/** The rank after that of the last given item that is still there; undefined where none is found. */
async function findRankAfter<Found extends Hit>(
  given: readonly string[],
  around: number,
  ranked: Pick<HitsQuery, 'filter' | 'sort'>,
  fetchHits: FetchHits<Found>,
): Promise<number | undefined> {
  for (const reach of reaches) {
    const offset = Math.max(around - reach, 0);
    const found = await fetchHits({ ...ranked, offset, limit: around + reach - offset }, 'ids');
    const places = new Map(found.map(({ id }, place) => [shortId(id), place]));
    const place = given.map((id) => places.get(id)).find((each) => each !== undefined);
    if (place !== undefined) return offset + place + 1;
  }
  return undefined;
}
