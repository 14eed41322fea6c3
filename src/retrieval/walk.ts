import type { SearchClient } from '../search/client.js';
import { orderOf } from './order.js';
import type { Hit } from './pages.js';
import { openResult } from './result.js';
import type { SearchIndex } from './search-index.js';
import type { Sort } from './search-parameters.js';
import type { Understood } from './understanding.js';

export interface WalkOptions {
  sort: Sort;
  /** Items of a page at most. */
  pageSize: number;
  /** What is retrieved of each document: what the index gives back unless set. */
  attributes?: readonly string[];
  /** A field of which each value is given once: see `ResultOptions`. */
  distinct?: string | undefined;
}

/**
 * Walks a whole result, a page at a time: each is asked for when the one before is done with. What is added meanwhile is
 * left out, so that whatever was there at the start comes exactly once.
 */
export async function* walk<Found extends Hit>(
  client: SearchClient,
  index: SearchIndex,
  understood: Understood,
  { sort, pageSize, attributes = index.attributes, distinct }: WalkOptions,
): AsyncGenerator<Found[], void, undefined> {
  const result = openResult<Found>(client, index, understood, orderOf(understood, sort), {
    attributes,
    distinct,
  });
  const { asOf, ...first } = await result.first(pageSize);
  let { page } = first;
  yield page.hits;
  while (page.next !== null) {
    page = await result.after(page.next, asOf, pageSize);
    yield page.hits;
  }
}
