import { z } from 'zod';
import { filterParameters } from '../retrieval/filter-parameters.js';
import { describedDefault, orderedRange } from '../retrieval/parameters.js';
import { limitParameter } from '../retrieval/search-parameters.js';

/** What speaks and is spoken of. */
export const PARTIES = ['country', 'actor'] as const;
export type Party = (typeof PARTIES)[number];

/** The parameters of a count of who speaks about whom. */
export const RelationQuery = z
  .strictObject({
    ...filterParameters('statements'),
    by: z
      .enum(PARTIES)
      .default('country')
      .meta(
        describedDefault({
          description: '`country`: the countries of speakers and targets. `actor`: these themselves.',
          examples: { Countries: 'country', 'People, bodies and countries': 'actor' },
        }),
      ),
    limit: limitParameter,
  })
  .refine(orderedRange.check, orderedRange.options);
export type RelationQuery = z.output<typeof RelationQuery>;
