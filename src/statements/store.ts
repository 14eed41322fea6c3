import type { DocumentsQuery, Index } from 'meilisearch';
import type { SearchClient } from '../search/client.js';
import { fetchById } from '../search/fetch-by-id.js';
import {
  complete,
  statementAttributes,
  toStatement,
  type RetrievedStatement,
  type StatementDocument,
} from './document.js';
import { openStatements, statementFilters as where } from './index-definition.js';
import type { Statement } from './schema.js';

/** The statement of this id, null where there is none. */
export async function fetchStatement(client: SearchClient, id: string): Promise<Statement | null> {
  const found = await fetchById<RetrievedStatement>(openStatements(client.reader), id, statementAttributes);
  return found && complete(found);
}

/** More than an article of the largest size can hold. */
const mostStatements = 100_000;

/** An article's statements, in the order of its text. */
export async function fetchStatementsOf(client: SearchClient, articleId: string): Promise<Statement[]> {
  const { results } = await openStatements(client.reader).getDocuments({
    filter: where.equals('articleId', articleId),
    limit: mostStatements,
  });
  return results.sort((one, other) => one.keys.position - other.keys.position).map(toStatement);
}

/** What tells a statement that is stored from one that is to be: enough to see whether a write is due. */
export type StoredStatement = Pick<StatementDocument, 'id' | 'articleId' | 'keys'>;

/** Which statements are stored of articles, by the article's id, in no order. */
export function fetchStoredStatements(
  statements: Index<StatementDocument>,
  articleIds: readonly string[],
): Promise<Map<string, StoredStatement[]>> {
  return fetchOfArticles<StoredStatement>(statements, articleIds, ['id', 'articleId', 'keys']);
}

/** All that is stored of articles' statements, by the article's id, in no order. */
export function fetchStatementDocuments(
  statements: Index<StatementDocument>,
  articleIds: readonly string[],
): Promise<Map<string, StatementDocument[]>> {
  return fetchOfArticles<StatementDocument>(statements, articleIds);
}

async function fetchOfArticles<Found extends StoredStatement>(
  statements: Index<StatementDocument>,
  articleIds: readonly string[],
  fields?: DocumentsQuery<Found>['fields'],
): Promise<Map<string, Found[]>> {
  const { results } = await statements.getDocuments<Found>({
    filter: where.oneOf('articleId', articleIds),
    ...(fields && { fields }),
    limit: mostStatements * articleIds.length,
  });
  const byArticle = new Map<string, Found[]>();
  for (const statement of results) {
    const others = byArticle.get(statement.articleId);
    if (others === undefined) byArticle.set(statement.articleId, [statement]);
    else others.push(statement);
  }
  return byArticle;
}
