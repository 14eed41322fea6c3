import Table from 'cli-table3';
import { printable } from '../printable.js';
import { breakLongWords } from './break-long-words.js';

/** A column: its width is a share of what the terminal leaves, or as fixed as its values. */
export interface Column<Item> {
  title: string;
  /** In terminal cells. */
  width: number | { share: number };
  /** What a cell shows, a line each. */
  cell: (item: Item) => (string | null)[];
}

export interface TableLayout {
  /** Of the whole table, in terminal cells. */
  width: number;
  colors: boolean;
}

/** Narrower, and a heading of one word would be cut. */
const NARROWEST_SHARE = 9;
/** A bar before the cell and a blank on either side. */
const CELL_FRAME = 3;

/** Draws a table; nothing in its cells can act on the terminal. */
export function drawTable<Item>(
  items: readonly Item[],
  columns: readonly Column<Item>[],
  { width, colors }: TableLayout,
): string {
  const widths = shareWidth(columns, width - 1 - CELL_FRAME * columns.length);
  const table = new Table({
    head: columns.map(({ title }) => (colors ? bold(title) : title)),
    colWidths: widths.map((cells) => cells + CELL_FRAME - 1),
    wordWrap: true,
    style: { head: [], border: [] },
  });
  for (const item of items)
    table.push(columns.map(({ cell }, index) => fill(cell(item), widths[index] ?? 0)));
  return table.toString();
}

/** By hand: `styleText` looks at the process's own output, which need not be where the table goes. */
function bold(text: string): string {
  return `\u001b[1m${text}\u001b[22m`;
}

function fill(lines: readonly (string | null)[], width: number): string {
  return lines
    .filter((line) => line !== null)
    .map((line) => breakLongWords(printable(line), width))
    .filter((line) => line !== '')
    .join('\n');
}

function shareWidth(columns: readonly Column<never>[], available: number): number[] {
  const widths = columns.map(({ width }) => width);
  const fixed = widths.reduce<number>((sum, width) => sum + (typeof width === 'number' ? width : 0), 0);
  const shares = widths.reduce<number>(
    (sum, width) => sum + (typeof width === 'number' ? 0 : width.share),
    0,
  );
  return widths.map((width) =>
    typeof width === 'number'
      ? width
      : Math.max(NARROWEST_SHARE, Math.floor(((available - fixed) * width.share) / shares)),
  );
}
