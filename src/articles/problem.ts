import { Problem } from '../http/problem.js';
import { EmptyArticleError } from './intake/prepared-article.js';

/** The problem of an article that cannot be read, undefined for all other errors. */
export function articleProblem(error: unknown): Problem | undefined {
  if (!(error instanceof EmptyArticleError)) return undefined;
  return new Problem('no-readable-text', error.message, { cause: error });
}
