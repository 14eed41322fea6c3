import { z } from 'zod';
import { ACTOR_TYPES } from '../extraction/types.js';
import { commaList } from '../http/query-string.js';
import { countryCodes, described } from '../retrieval/parameters.js';
import { limitParameter } from '../retrieval/search-parameters.js';
import { foldName } from './names.js';

const none = { summary: 'Not given' };

/** The parameters of a search for actors. The example values find actors of the example articles. */
export const ActorQuery = z.strictObject({
  q: z
    .string()
    .min(1, { abort: true })
    .max(200)
    .refine((name) => foldName(name) !== '', { error: 'Give a letter or a digit of a name.' })
    .meta({
      description:
        'A name or its beginning: words in any order, of which the last may be unfinished, in any script. Misprints are forgiven: one letter in words of five, two in words of nine. Other spellings, a country’s abbreviation or capital and a body’s initials find it too. Ten words are read; more bring a warning.',
      param: {
        examples: {
          example1: { summary: 'A misprinted last name', value: 'halvarson' },
          example2: { summary: 'The beginning of a name', value: 'ingr' },
          example3: { summary: 'In another script', value: 'Раутала' },
          example4: { summary: 'A ministry', value: 'finnish foreign ministry' },
        },
      },
    }),
  country: countryCodes.optional().meta(
    described({
      description: 'The actor’s country. Repeated or with commas: any of them.',
      examples: { Norway: ['NO'], 'Norway or Kenya': ['NO', 'KE'] },
    }),
  ),
  type: commaList(z.enum(ACTOR_TYPES))
    .optional()
    .meta({
      description: 'The kind of actor. Repeated or with commas: any of them.',
      param: { examples: { none, example1: { summary: 'People', value: ['person'] } } },
    }),
  limit: limitParameter,
});
export type ActorQuery = z.output<typeof ActorQuery>;
