import { z } from 'zod';
import { orderedRange } from '../retrieval/parameters.js';
import { searchParameters } from '../retrieval/search-parameters.js';
import { ArticleSummary } from './schema.js';

/** The parameters of a search for articles. */
export const ArticleQuery = z
  .strictObject(searchParameters('articles', ArticleSummary))
  .refine(orderedRange.check, orderedRange.options);
export type ArticleQuery = z.output<typeof ArticleQuery>;
