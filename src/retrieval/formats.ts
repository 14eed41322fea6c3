import { atomFormat, writeAtom, type Entry } from '../http/formats/atom.js';
import { chooseColumns, csvFormat, writeCsv, type Column } from '../http/formats/csv.js';
import { ndjsonFormat, writeNdjson } from '../http/formats/ndjson.js';
import { inFormat } from '../http/link-header.js';
import type { AnswerLinks } from '../http/operation.js';
import { openExport } from './export.js';
import { select, selectionOf } from './fields.js';
import { runSearch, type SearchAnswer, type SearchContext } from './run.js';
import type { SearchParameters } from './search-parameters.js';

/** How items of a search look in forms beside JSON. */
export interface Presentation<Item> {
  /** What is searched for, as the title of a feed. */
  name: string;
  columns: readonly Column<Item>[];
  toEntry: (item: Item) => Entry;
}

const besideItems = ['facets', 'facetLimit', 'highlight'];

/** The forms of a search's answer beside JSON. @param example an item that they are shown with */
export function searchFormats<Item>({ columns }: Presentation<Item>, example: Item) {
  const ofPages = ['limit', 'cursor', ...besideItems];
  return {
    ndjson: ndjsonFormat(example, ofPages),
    csv: csvFormat(columns, example, ofPages),
    atom: atomFormat('Atom for feed readers: one page, the newest first unless `sort` is given.', [
      ...besideItems,
      'fields',
    ]),
  };
}

/** Answers a search in the form asked for. */
export async function answerSearch<Item extends object>(
  format: 'json' | keyof ReturnType<typeof searchFormats>,
  parameters: SearchParameters,
  context: SearchContext<Item>,
  presentation: Presentation<Item>,
) {
  const status = 200 as const;
  switch (format) {
    case 'json': {
      const body = await runSearch(parameters, context);
      return { status, body, links: body.links };
    }
    case 'ndjson': {
      const { pages, warnings } = await openExport(parameters, context);
      return { status, content: writeNdjson(selectFrom(pages, parameters.fields)), warnings };
    }
    case 'csv': {
      const { pages, warnings } = await openExport(parameters, context);
      const columns = chooseColumns(presentation.columns, parameters.fields && ['id', ...parameters.fields]);
      return { status, content: writeCsv(pages, columns), warnings };
    }
    case 'atom': {
      const newest = { ...parameters, sort: parameters.sort ?? ('-date' as const) };
      const { warnings = [], ...answer } = await runSearch(newest, context);
      return { status, ...writeFeed(answer, presentation), warnings };
    }
  }
}

async function* selectFrom<Item extends object>(
  pages: AsyncIterable<Item[]>,
  fields: readonly string[] | undefined,
): AsyncGenerator<readonly unknown[]> {
  const selection = fields && selectionOf(['id', ...fields]);
  for await (const items of pages) {
    yield selection === undefined ? items : items.map((item) => select(item, selection));
  }
}

function writeFeed<Item>(
  { items, links }: Pick<SearchAnswer<unknown>, 'items' | 'links'>,
  { name, toEntry }: Presentation<Item>,
): { content: string; links: AnswerLinks } {
  const self = inFormat(links.self, 'atom');
  const next = links.next === null ? null : inFormat(links.next, 'atom');
  const title = [name, narrowingIn(links.self)].filter(Boolean).join(': ');
  const alternate = { url: links.self, type: 'application/json' };
  // Whole items: `fields` is refused with this form.
  const entries = items.map((item) => toEntry(item as Item));
  return { content: writeAtom({ title, self, next, alternate, entries }), links: { self, next } };
}

const notNarrowing = new Set(['limit', 'cursor', 'sort']);

/** `speaker=Halvarsen, targetCountry=FI` */
function narrowingIn(url: string): string {
  const parameters = new URLSearchParams(url.split('?')[1]);
  return [...parameters]
    .filter(([parameter]) => !notNarrowing.has(parameter))
    .map(([parameter, value]) => `${parameter}=${value}`)
    .join(', ');
}
