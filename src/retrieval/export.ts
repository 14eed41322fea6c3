import { sortOf } from './order.js';
import type { Hit } from './pages.js';
import { wholeItems, type SearchContext } from './run.js';
import type { SearchParameters } from './search-parameters.js';
import { understand } from './understanding.js';
import { walk } from './walk.js';

/** Few enough for the first to come at once, and for memory; enough for the engine’s round trips not to count. */
const pageSize = 250;

/** The items of a whole result, a page at a time, in the order that the search has otherwise. */
export async function* exportSearch<Item extends object>(
  parameters: SearchParameters,
  context: SearchContext<Item>,
): AsyncGenerator<Item[], void, undefined> {
  const { client, index, resolve, distinct } = context;
  const understood = await understand(parameters, { index, resolve });
  const sort = sortOf(understood, parameters.sort);
  for await (const hits of walk<Hit>(client, index, understood, { sort, pageSize, distinct })) {
    yield await wholeItems(hits, context);
  }
}
