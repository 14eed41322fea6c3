import type { Presentation } from '../../retrieval/formats.js';
import type { Statement } from '../schema.js';
import { statementColumns } from './columns.js';
import { toEntry } from './feed.js';

/** How statements look in forms beside JSON. */
export const statementPresentation: Presentation<Statement> = {
  name: 'Statements',
  columns: statementColumns,
  toEntry,
};
