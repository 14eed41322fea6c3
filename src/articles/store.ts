import type { ActorDocument } from '../actors/document.js';
import type { SearchClient } from '../search/client.js';
import { fetchById } from '../search/fetch-by-id.js';
import { addInBatches } from '../search/write-batches.js';
import type { StatementDocument } from '../statements/document.js';
import { fetchStoredStatements } from '../statements/store.js';
import { articleAttributes, type ArticleDocument, type StoredDocuments } from './document.js';
import { openArticles } from './index-definition.js';
import type { IndexSet } from './index-set.js';
import type { Article } from './schema.js';

/** The article of this id, null where there is none. */
export function fetchArticle(client: SearchClient, id: string): Promise<Article | null> {
  return fetchById<Article>(openArticles(client.reader), id, articleAttributes);
}

/** What is stored of articles, by their ids, as far as writing over them needs to know: two requests side by side. */
export async function fetchStored(
  indexes: Pick<IndexSet, 'articles' | 'statements'>,
  ids: readonly string[],
): Promise<Map<string, StoredDocuments>> {
  const [{ results: articles }, statements] = await Promise.all([
    indexes.articles.getDocuments({ ids: [...ids], limit: ids.length }),
    fetchStoredStatements(indexes.statements, ids),
  ]);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return new Map(
    ids.map((id) => [id, { article: byId.get(id) ?? null, statements: statements.get(id) ?? [] }]),
  );
}

/** What changes in the indexes when articles are written and deleted. */
export interface DocumentChanges {
  articles: ArticleDocument[];
  statements: StatementDocument[];
  /** Names of actors. */
  names: ActorDocument[];
  deletedArticles: string[];
  deletedStatements: string[];
}

/**
 * Asks the engine for changes, of each kind in one task or a few. Articles are asked for last, when all else is accepted:
 * the engine mostly works its tasks off in order.
 *
 * @returns the uids of the tasks, to be awaited
 */
export async function sendChanges(
  { articles, statements, actors }: IndexSet,
  changes: DocumentChanges,
): Promise<number[]> {
  const others = await Promise.all([
    addInBatches(statements, changes.statements),
    deleteAll(changes.deletedStatements, (ids) => statements.deleteDocuments(ids)),
    addInBatches(actors, changes.names),
  ]);
  return [
    ...others.flat(),
    ...(await addInBatches(articles, changes.articles)),
    ...(await deleteAll(changes.deletedArticles, (ids) => articles.deleteDocuments(ids))),
  ];
}

async function deleteAll(
  ids: string[],
  deleteDocuments: (ids: string[]) => Promise<{ taskUid: number }>,
): Promise<number[]> {
  return ids.length === 0 ? [] : [(await deleteDocuments(ids)).taskUid];
}
