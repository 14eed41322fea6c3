import { z } from 'zod';
import { filterParameters, understoodFilterShape } from './filter-parameters.js';
import { describedDefault, described } from './parameters.js';
import type { Collection } from './search-index.js';

/** The orders that an answer can have. */
export const SORTS = ['relevance', 'date', '-date'] as const;
export type Sort = (typeof SORTS)[number];

/** Items of an answer, values of a facet. */
const mostOf = 100;
const usualOf = 20;

/** How many items an answer holds. */
export const limitParameter = z
  .int()
  .min(1)
  .max(mostOf)
  .default(usualOf)
  .meta(
    describedDefault({
      description: `How many items the answer holds at most: 1 to ${mostOf}.`,
      examples: { 'The default': usualOf, 'The most': mostOf },
    }),
  );

/** The parameters of a search, as the shape of a strict object, to be refined by `orderedRange`. */
export function searchParameters(collection: Collection) {
  return {
    ...filterParameters(collection),
    sort: z
      .enum(SORTS)
      .optional()
      .meta(
        described({
          description:
            '`relevance` (with `q`), `date` (oldest first) or `-date` (newest first; undated last, either way). Left out: `relevance` with `q`, else `-date`. `dateField` says which date counts.',
          examples: { 'Newest first': '-date' },
        }),
      ),
    limit: limitParameter,
    cursor: z
      .string()
      .min(1)
      .max(1_000)
      .optional()
      .meta({
        description:
          'Where to go on: it stands in `links.next` of the answer before. So the whole result can be walked, without gap or repeat, while articles are being stored. It belongs to its search: the other parameters that narrow down or order must stay as they were.',
        param: { examples: { none: { summary: 'Not given' } } },
      }),
  };
}

/** The parameters of a search, validated. */
export type SearchParameters = z.output<z.ZodObject<ReturnType<typeof searchParameters>>>;

/** What was understood of a search: the parameters that were given, read. */
export const UnderstoodQuery = z
  .object({
    ...understoodFilterShape,
    sort: z.enum(SORTS).meta({ description: 'The order of the items.', example: '-date' }),
    limit: z.int().meta({ description: 'How many items there are at most.', example: usualOf }),
  })
  .meta({ id: 'UnderstoodQuery', description: 'What was understood of the search.' });
export type UnderstoodQuery = z.output<typeof UnderstoodQuery>;
