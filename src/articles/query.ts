import { z } from 'zod';
import { orderedRange } from '../retrieval/parameters.js';
import { searchParameters } from '../retrieval/search-parameters.js';

/** The parameters of a search for articles. */
export const ArticleQuery = z
  .strictObject(searchParameters('articles'))
  .refine(orderedRange.check, orderedRange.options);
export type ArticleQuery = z.output<typeof ArticleQuery>;
