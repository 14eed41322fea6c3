import { z } from 'zod';
import { Links, Total } from '../../retrieval/answer.js';
import { limitParameter } from '../../retrieval/search-parameters.js';
import { Statement } from '../schema.js';

/** The parameters of a look for similar statements. */
export const SimilarQuery = z.strictObject({ limit: limitParameter });
export type SimilarQuery = z.output<typeof SimilarQuery>;

const RELATIONS = ['same-words', 'near-words', 'same-parties'] as const;

const SimilarStatement = z
  .object({
    statement: Statement,
    likeness: z.number().min(0).max(1).meta({
      description:
        'Of all three words in a row that stand in one of the two, the share that stands in both: 0 to 1.',
      example: 0.62,
    }),
    relation: z.enum(RELATIONS).meta({
      description:
        '`same-words`: the same but for case, accents and marks. `near-words`: nearly the same, or one a part of the other. `same-parties`: by the same speaker or about one of the same targets, with rare words in common.',
      example: 'near-words',
    }),
  })
  .meta({ id: 'SimilarStatement', description: 'A statement that is like another.' });
export type SimilarStatement = z.output<typeof SimilarStatement>;

/** What a look for similar statements answers. */
export const SimilarAnswer = z
  .object({
    items: z.array(SimilarStatement).meta({
      description:
        'Statements of other articles: those of the same words, the first published first; then of nearly the same, the likest first; then close ones about the same parties.',
    }),
    total: Total,
    links: Links,
  })
  .meta({ id: 'SimilarAnswer', description: 'Statements that are like one, and how.' });
export type SimilarAnswer = z.output<typeof SimilarAnswer>;
