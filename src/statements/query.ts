import { z } from 'zod';
import { described, orderedRange } from '../retrieval/parameters.js';
import { searchParameters } from '../retrieval/search-parameters.js';
import { Statement } from './schema.js';

/** The parameters of a search for statements. */
export const StatementQuery = z
  .strictObject({
    ...searchParameters('statements', Statement),
    sameAs: z
      .boolean()
      .optional()
      .meta(
        described({
          description:
            'Whether each statement tells, as `sameAs`, how many others have the same words and how many outlets print them.',
          examples: { 'With how many print it': true },
        }),
      ),
    collapse: z
      .boolean()
      .optional()
      .meta(
        described({
          description:
            'Whether of statements that have the same words only the first is given, in the order asked for, with `sameAs`. The total counts all of them.',
          examples: { 'Each once': true },
        }),
      ),
  })
  .refine(orderedRange.check, orderedRange.options);
export type StatementQuery = z.output<typeof StatementQuery>;
