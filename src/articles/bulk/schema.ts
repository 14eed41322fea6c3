import { z } from 'zod';
import { ProblemDetails } from '../../http/problem.js';
import { Article, IngestAnswer } from '../schema.js';

const line = z.int().min(1).meta({
  description: 'The number of the line in the body, from 1; blank lines count.',
  example: 1,
});

/** What became of a line whose article is stored. */
export const BulkStored = z
  .object({
    line,
    status: z.union([z.literal(200), z.literal(201)]).meta({
      description:
        'As `POST /v1/articles` answers: 201 stored, new or in place of its former version; 200 there already.',
      example: 201,
    }),
    outcome: IngestAnswer.shape.outcome,
    article: Article.pick({ id: true, title: true, url: true, publishedAt: true, statementCount: true }).meta(
      {
        id: 'BulkArticle',
        description: 'The article as stored, in short.',
      },
    ),
  })
  .meta({ id: 'BulkStored', description: 'A line whose article is stored.' });
export type BulkStored = z.output<typeof BulkStored>;

/** What is wrong with a line whose article is not stored. */
export const BulkRefused = z
  .object({
    line,
    status: z
      .int()
      .min(400)
      .max(599)
      .meta({ description: 'As `POST /v1/articles` would answer.', example: 400 }),
    problem: ProblemDetails,
    retryAfter: z
      .int()
      .optional()
      .meta({ description: 'Seconds after which to send the line again, where that may help.', example: 5 }),
  })
  .meta({ id: 'BulkRefused', description: 'A line whose article is not stored.' });
export type BulkRefused = z.output<typeof BulkRefused>;

const count = (description: string, example: number) => z.int().min(0).meta({ description, example });

/** What came of all lines. */
export const BulkSummary = z
  .object({
    summary: z
      .object({
        lines: count('The number of the last line that was read; 0 where there was none but blank ones.', 2),
        created: count('Articles that are new.', 2),
        replaced: count('Articles that were there in another version.', 0),
        unchanged: count('Articles that were there.', 0),
        failed: count('Lines whose article is not stored.', 0),
        statements: count('Statements of the articles that are stored.', 9),
      })
      .meta({ description: 'How many lines came to what.' }),
    problem: ProblemDetails.optional().meta({
      description:
        'Why what follows line `lines` was not read, where something does: send it again from there.',
    }),
  })
  .meta({ id: 'BulkSummary', description: 'The last line. An answer without it was broken off.' });
export type BulkSummary = z.output<typeof BulkSummary>;

/** A line of the answer. */
export const BulkLine = z.union([BulkStored, BulkRefused, BulkSummary]).meta({
  id: 'BulkLine',
  description: 'A line of the answer of `POST /v1/articles/bulk`.',
});
export type BulkLine = z.output<typeof BulkLine>;
