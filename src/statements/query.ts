import { z } from 'zod';
import { orderedRange } from '../retrieval/parameters.js';
import { searchParameters } from '../retrieval/search-parameters.js';

/** The parameters of a search for statements. */
export const StatementQuery = z
  .strictObject(searchParameters('statements'))
  .refine(orderedRange.check, orderedRange.options);
export type StatementQuery = z.output<typeof StatementQuery>;
