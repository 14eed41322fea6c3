import { sortOf } from './order.js';
import type { Hit } from './pages.js';
import { wholeItems, type SearchContext } from './run.js';
import type { SearchParameters } from './search-parameters.js';
import { understand } from './understanding.js';
import { walk } from './walk.js';
import { warnOfSort, type Warning } from './warnings.js';

/** Few enough for the first to come at once, and for memory; enough for the engine’s round trips not to count. */
const pageSize = 250;

/** A whole result. */
export interface Export<Item> {
  /** A page at a time, in the order that the search has otherwise. */
  pages: AsyncGenerator<Item[], void, undefined>;
  warnings: Warning[];
}

/** Opens the whole result of a search; its pages are asked for as they are taken. */
export async function openExport<Item extends object>(
  parameters: SearchParameters,
  context: SearchContext<Item>,
): Promise<Export<Item>> {
  const { client, index, resolve, distinct } = context;
  const understood = await understand(parameters, { index, resolve });
  const sort = sortOf(understood, parameters.sort);
  const walked = walk<Hit>(client, index, understood, { sort, pageSize, distinct });
  return {
    pages: itemsOf(walked, context),
    warnings: [...understood.warnings, ...warnOfSort(parameters)],
  };
}

async function* itemsOf<Item>(pages: AsyncIterable<Hit[]>, context: SearchContext<Item>) {
  for await (const hits of pages) yield await wholeItems(hits, context);
}
