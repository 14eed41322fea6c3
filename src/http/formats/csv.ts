import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import type { FormatDefinition } from '../operation.js';

/** What a cell holds; nothing for null and undefined, and of a list its values with `; ` between. */
export type Cell = string | number | boolean | null | undefined | readonly (string | null)[];

/** A column of a table of items. */
export interface Column<Item> {
  readonly name: string;
  /** The field of the item that it is made of. */
  readonly field: keyof Item & string;
  readonly cell: (item: Item) => Cell;
}

/** CSV of a whole result, with these columns. */
export function csvFormat(
  columns: readonly { readonly name: string }[],
  exampleRow: string,
): FormatDefinition {
  const names = columns.map(({ name }) => name);
  return {
    mediaType: 'text/csv',
    mediaTypeParameters: '; header=present',
    streamed: true,
    description: 'CSV (RFC 4180) of the whole result, streamed.',
    schema: z.string().meta({
      description: `A line of names, then a line for each item, all of them; UTF-8, lines end in CR LF. The values of a list have \`; \` between them. A text that a spreadsheet would take for a formula (it begins with \`=\`, \`+\`, \`-\`, \`@\`, a tab or a line end) has \`'\` before it. An answer that is broken off is not whole. Columns: ${names.map((name) => `\`${name}\``).join(', ')}.`,
      example: `${names.join(',')}\r\n${exampleRow}\r\n`,
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
  let names = stringify([columns.map(({ name }) => name)], dialect);
  for await (const page of pages) {
    for (let start = 0; start < page.length; start += rowsAtATime) {
      yield names + rowsOf(page.slice(start, start + rowsAtATime), columns);
      names = '';
    }
  }
  if (names !== '') yield names;
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
