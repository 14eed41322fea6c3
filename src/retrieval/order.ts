import type { CommonKey } from './document-keys.js';
import type { Sort } from './search-parameters.js';
import type { Understood } from './understanding.js';

/** The order of a result. */
export type Order = { by: 'relevance' } | { by: 'date'; key: DateKey; direction: 'asc' | 'desc' };

type DateKey = Extract<CommonKey, 'keys.saidFrom' | 'keys.publishedAt' | 'keys.ingestedAt'>;

const dateKeys = {
  said: 'keys.saidFrom',
  published: 'keys.publishedAt',
  ingested: 'keys.ingestedAt',
} as const satisfies Record<Understood['dateField'], DateKey>;

/** Relevance is nearness to words: without words there is none. */
export function sortOf({ words }: Pick<Understood, 'words'>, asked: Sort | undefined): Sort {
  if (words === null) return asked === 'date' ? 'date' : '-date';
  return asked ?? 'relevance';
}

/** The order that a search asks for. */
export function orderOf({ dateField }: Pick<Understood, 'dateField'>, sort: Sort): Order {
  if (sort === 'relevance') return { by: 'relevance' };
  return { by: 'date', key: dateKeys[dateField], direction: sort === 'date' ? 'asc' : 'desc' };
}

/** What the engine is told of an order: `keys.order` makes one by date a total one. */
export function sortRulesOf(order: Order): { sort?: string[] } {
  return order.by === 'date' ? { sort: [`${order.key}:${order.direction}`, 'keys.order:asc'] } : {};
}
