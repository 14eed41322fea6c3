import { printable } from '../../src/cli/printable.js';
import { pickEvenly } from '../examples.js';
import type { FieldReport, WrongField } from '../fields.js';
import { drawTable, share } from './table.js';

const SHOWN_OF_STATEMENT = 80;

/** How often each annotated field is right. */
export function describeFields({ scores }: FieldReport): string {
  return drawTable(
    ['field', 'right', 'of found', '%', '% of all', 'P', 'R'],
    scores.map(({ field, right, of, percent, percentOfAll, precision, recall }) => [
      field,
      right,
      of,
      share(percent),
      share(percentOfAll),
      precision === undefined ? '' : share(precision),
      recall === undefined ? '' : share(recall),
    ]),
  );
}

/** So many wrong ones of each field at most, a line each. */
export function pickWrongFields({ scores, wrong }: FieldReport, most: number): WrongField[] {
  return scores.flatMap(({ field }) =>
    pickEvenly(
      wrong.filter((each) => each.field === field),
      most,
    ),
  );
}

/** Wrong fields: expected, got, and where. */
export function describeWrongFields(wrong: readonly WrongField[]): string {
  return wrong
    .map(({ field, file, statement, expected, got }) => {
      const place = statement === null ? file : `${file}: ${statement.slice(0, SHOWN_OF_STATEMENT)}`;
      return `${printable(`${field} · expected ${expected ?? '–'} · got ${got ?? '–'} · ${place}`)}\n`;
    })
    .join('');
}
