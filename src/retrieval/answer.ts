import { z } from 'zod';
import { STATEMENT_KINDS } from '../extraction/types.js';
import { CountryCode } from './country-code.js';
import { SORTS } from './parameters.js';

const ResolvedActors = z
  .object({
    given: z.string().meta({ description: 'The name or id as given.', example: 'Halvarsen' }),
    actors: z
      .array(
        z.object({
          id: z.string().meta({ description: 'The actor’s id.', example: 'person:ingrid-halvarsen' }),
          name: z.string().nullable().meta({
            description: 'A name it is printed by; null where an id was given.',
            example: 'Ingrid Halvarsen',
          }),
        }),
      )
      .meta({
        description: 'Actors that bear the name; none where nobody indexed does in what is asked for.',
      }),
  })
  .meta({ id: 'ResolvedActors', description: 'What a name was taken to mean.' });

const countries = z.array(CountryCode).optional();

/** What was understood of a search: the parameters that were given, read. */
export const UnderstoodQuery = z
  .object({
    q: z.string().optional().meta({ description: 'The words searched for.', example: 'river treaty' }),
    actor: z.array(ResolvedActors).optional().meta({ description: 'Speakers or targets asked for.' }),
    speaker: z.array(ResolvedActors).optional().meta({ description: 'Speakers asked for.' }),
    target: z.array(ResolvedActors).optional().meta({ description: 'Targets asked for.' }),
    country: countries.meta({ description: 'Countries asked for, in any part.', example: ['NO'] }),
    speakerCountry: countries.meta({ description: 'Countries of speakers asked for.', example: ['NO'] }),
    targetCountry: countries.meta({ description: 'Countries of targets asked for.', example: ['FI'] }),
    from: z.string().optional().meta({
      description: 'The first second of the range, in UTC.',
      example: '2026-03-10T00:00:00Z',
    }),
    to: z.string().optional().meta({
      description: 'The last second of the range, in UTC.',
      example: '2026-03-10T23:59:59Z',
    }),
    kind: z
      .array(z.enum(STATEMENT_KINDS))
      .optional()
      .meta({ description: 'Kinds asked for.', example: ['direct'] }),
    sort: z.enum(SORTS).meta({ description: 'The order of the items.', example: '-date' }),
    limit: z.int().meta({ description: 'How many items there are at most.', example: 20 }),
  })
  .meta({ id: 'UnderstoodQuery', description: 'What was understood of the search.' });
export type UnderstoodQuery = z.output<typeof UnderstoodQuery>;

/** How many items match, of which an answer holds the first. */
export const Total = z
  .object({
    value: z.int().min(0).meta({ description: 'How many there are.', example: 1 }),
    relation: z
      .enum(['eq', 'gte'])
      .meta({ description: '`eq`: exactly so many. `gte`: so many at least.', example: 'eq' }),
  })
  .meta({ id: 'Total', description: 'How many items match in all.' });

/** Something that was done otherwise than its client may think. */
export const Warning = z
  .object({
    parameter: z.string().meta({ description: 'The parameter it is about.', example: 'speaker' }),
    detail: z.string().meta({
      description: 'What was done otherwise than one may think.',
      example:
        'No speaker indexed has the name `Halvarsne`. Give a full name, a person’s last name, or an id.',
    }),
  })
  .meta({ id: 'Warning', description: 'Something to know about the answer.' });
export type Warning = z.output<typeof Warning>;

/** Addresses that belong to an answer. */
export const Links = z
  .object({
    self: z.string().meta({
      description: 'This answer’s own address.',
      example: '/v1/statements?speaker=Halvarsen&limit=20',
    }),
  })
  .meta({ id: 'Links', description: 'Where to go from here.' });

/** The schema of a search's answer. */
export function searchAnswer<Item extends z.ZodType>(item: Item) {
  return z.object({
    items: z.array(item).meta({ description: 'What matches, in the order asked for.' }),
    total: Total,
    query: UnderstoodQuery,
    warnings: z.array(Warning).optional().meta({ description: 'Left out where there is nothing to know.' }),
    links: Links,
  });
}
