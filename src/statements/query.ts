import { z } from 'zod';
import { orderedRange } from '../retrieval/parameters.js';
import { searchParameters } from '../retrieval/search-parameters.js';
import { Statement } from './schema.js';

/** The parameters of a search for statements. */
export const StatementQuery = z
  .strictObject(searchParameters('statements', Statement))
  .refine(orderedRange.check, orderedRange.options);
export type StatementQuery = z.output<typeof StatementQuery>;
