import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import type { FormatDefinition } from '../operation.js';

/** What a cell holds; nothing for null and undefined, and of a list its values with `; ` between. */
export type Cell = string | number | boolean | null | undefined | readonly (string | null)[];

/** A column of a table of items. */
export interface Column<Item> {
  readonly name: string;
  /** Where in the item it comes from: `speaker.actor.name`. */
  readonly path: string;
  readonly cell: (item: Item) => Cell;
}

/** The columns that come from these paths or from parts of them, in their own order; all of them without paths. */
export function chooseColumns<Item>(
  columns: readonly Column<Item>[],
  paths: readonly string[] | undefined,
): readonly Column<Item>[] {
  if (paths === undefined) return columns;
  return columns.filter(({ path }) => paths.some((each) => isWithin(path, each) || isWithin(each, path)));
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}.`);
}

/** CSV of a whole result, with these columns. @param without parameters that mean nothing there */
export function csvFormat<Item>(
  columns: readonly Column<Item>[],
  example: Item,
  without: readonly string[],
): FormatDefinition {
  return {
    mediaType: 'text/csv',
    mediaTypeParameters: '; header=present',
    streamed: true,
    without,
    description: 'CSV (RFC 4180) of the whole result, streamed.',
    schema: z.string().meta({
      description: `A line of names, then a line for each item, all of them; UTF-8, lines end in CR LF. The values of a list have \`; \` between them. A text that a spreadsheet would take for a formula (it begins with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a line end) has \`'\` before it. An answer that is broken off is not whole. Columns: ${columns.map(({ name }) => `\`${name}\``).join(', ')}.`,
      example: namesOf(columns) + rowsOf([example], columns),
    }),
  };
}

const dialect = { record_delimiter: '\r\n', quote_record_delimiter: true, escape_formulas: true } as const;

/** Rows written at a time: writing holds up all else that the process does. */
const rowsAtATime = 100;

/** Items as lines of CSV, the names of the columns first. */
export async function* writeCsv<Item>(
  pages: AsyncIterable<readonly Item[]>,
  columns: readonly Column<Item>[],
): AsyncGenerator<string> {
  let names = namesOf(columns);
  for await (const page of pages) {
    for (let start = 0; start < page.length; start += rowsAtATime) {
      yield names + rowsOf(page.slice(start, start + rowsAtATime), columns);
      names = '';
    }
  }
  if (names !== '') yield names;
}

function namesOf(columns: readonly { readonly name: string }[]): string {
  return stringify([columns.map(({ name }) => name)], dialect);
}

function rowsOf<Item>(items: readonly Item[], columns: readonly Column<Item>[]): string {
  return stringify(
    items.map((item) => columns.map(({ cell }) => plain(cell(item)))),
    dialect,
  );
}

function plain(cell: Cell): string | number {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'number' || typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return String(cell);
  return cell.map((value) => value ?? '').join('; ');
}
