import Table from 'cli-table3';
import { printable } from '../../src/cli/printable.js';

/** What a cell shows; nothing is shown as a dash. */
export type Cell = string | number | null;

const NO_LINE_BETWEEN_ROWS = { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' };

/** Draws a table; its first column is words, the others are figures unless told. */
export function drawTable(
  head: readonly string[],
  rows: readonly (readonly Cell[])[],
  { words = 1 }: { words?: number } = {},
): string {
  const table = new Table({
    head: [...head],
    colAligns: head.map((_title, index) => (index < words ? 'left' : 'right')),
    chars: NO_LINE_BETWEEN_ROWS,
    style: { head: [], border: [], 'padding-left': 1, 'padding-right': 1 },
  });
  for (const row of rows) table.push(row.map(show));
  return `${table.toString()}\n`;
}

function show(cell: Cell): string {
  return cell === null ? '–' : printable(String(cell));
}

/** A share with one decimal, as figures that stand under one another need it. */
export function share(value: number | null): string | null {
  return value === null ? null : value.toFixed(1);
}
