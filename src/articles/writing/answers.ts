import { toStatement } from '../../statements/document.js';
import { toArticle } from '../document.js';
import type { BulkStored } from '../bulk/schema.js';
import type { IngestAnswer } from '../schema.js';
import type { ChangeResult } from './article-change.js';

/** What became of a change, without what the article says. */
export type Outcome = Pick<ChangeResult, 'outcome'>;

/** What became of an article in short, as it is told of each of many. */
export type BriefAnswer = Pick<BulkStored, 'outcome' | 'article'>;

/** Makes of a result what is to be told of it. */
export type AnswerTo<Answer extends Outcome> = (result: ChangeResult) => Answer;

/** Leaves everything but the outcome out. */
export const outcomeOf: AnswerTo<Outcome> = ({ outcome }) => ({ outcome });

/** The article with its statements; for changes that store one. */
export const fullAnswerTo: AnswerTo<IngestAnswer> = (result) => {
  const { outcome, documents } = stored(result);
  const { article, statements } = documents;
  return { article: toArticle(article), statements: statements.map(toStatement), outcome };
};

/** For changes that store an article. */
export const briefAnswerTo: AnswerTo<BriefAnswer> = (result) => {
  const { outcome, documents } = stored(result);
  const { id, title, url, publishedAt, statementCount } = documents.article;
  return { outcome, article: { id, title, url, publishedAt, statementCount } };
};

function stored(result: ChangeResult) {
  if ('documents' in result) return result;
  throw new Error(`Storing an article cannot end in "${result.outcome}"`);
}
