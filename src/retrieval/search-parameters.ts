import { z } from 'zod';
import { commaList } from '../http/query-string.js';
import { fieldPaths } from './fields.js';
import { filterParameters, understoodFilterShape } from './filter-parameters.js';
import { described, describedDefault, type Examples } from './parameters.js';
import type { Collection } from './search-index.js';
import { FACET_NAMES } from './value-parameters.js';

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

/**
 * The parameters of a search, as the shape of a strict object, to be refined by `orderedRange`.
 *
 * @param item what the search answers with
 */
export function searchParameters(collection: Collection, item: z.ZodObject) {
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
    facets: commaList(z.enum(FACET_NAMES))
      .optional()
      .meta(
        described({
          description:
            'What to count the result by. What the parameter of a facet’s own name asks for does not narrow its counts, and values asked for are always among them. Repeated or with commas.',
          examples: {
            'Who speaks about whom': ['speakerCountry', 'targetCountry'],
            'Speakers and acts': ['speaker', 'act'],
          },
        }),
      ),
    facetLimit: z
      .int()
      .min(1)
      .max(mostOf)
      .default(usualOf)
      .meta(
        describedDefault({
          description: `How many values a facet holds at most, those that most items have: 1 to ${mostOf}; values asked for come beside them.`,
          examples: { 'The default': usualOf, 'The most': mostOf },
        }),
      ),
    highlight: z
      .boolean()
      .default(false)
      .meta(
        describedDefault({
          description:
            'Whether each item comes with `highlighted`: its texts as HTML, with what `q` matched in `<em>` and all else escaped.',
          examples: { 'Texts as they are': false, 'Texts with their matches marked': true },
        }),
      ),
    fields: fieldPaths(item)
      .optional()
      .meta(
        described({
          description:
            'The fields that items have, where less than all will do: `speaker` is the whole of it, `speaker.actor.name` a part. `id` is always there, and `highlighted` where `highlight` asks for it. Repeated or with commas.',
          examples: fieldExamples[collection],
        }),
      ),
  };
}

const fieldExamples: Readonly<Record<Collection, Examples>> = {
  statements: { 'Who said what': ['text', 'speaker.actor.name', 'said.on'] },
  articles: { 'What was published when': ['title', 'source.name', 'publishedAt'] },
};

/** The parameters of a search, validated. */
export type SearchParameters = z.output<z.ZodObject<ReturnType<typeof searchParameters>>>;

/** What was understood of a search: the parameters that were given, read. */
export const UnderstoodQuery = z
  .object({
    ...understoodFilterShape,
    sort: z.enum(SORTS).meta({ description: 'The order of the items.', example: '-date' }),
    limit: z.int().meta({ description: 'How many items there are at most.', example: usualOf }),
    facets: z
      .array(z.enum(FACET_NAMES))
      .optional()
      .meta({ description: 'What the result is counted by.', example: ['speakerCountry'] }),
    facetLimit: z
      .int()
      .optional()
      .meta({ description: 'How many values a facet holds at most.', example: usualOf }),
    highlight: z.boolean().meta({ description: 'Whether matches are marked.', example: false }),
    fields: z
      .array(z.string())
      .optional()
      .meta({ description: 'The fields asked for.', example: ['text', 'speaker.actor.name'] }),
    sameAs: z
      .boolean()
      .optional()
      .meta({ description: 'Whether statements tell of others of the same words.', example: true }),
    collapse: z
      .boolean()
      .optional()
      .meta({ description: 'Whether of statements of the same words one is given.', example: true }),
  })
  .meta({ id: 'UnderstoodQuery', description: 'What was understood of the search.' });
export type UnderstoodQuery = z.output<typeof UnderstoodQuery>;
