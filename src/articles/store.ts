import { toActorDocuments } from '../actors/document.js';
import { openActors } from '../actors/index-definition.js';
import type { WrittenNames } from '../actors/written-names.js';
import type { SearchClient } from '../search/client.js';
import { fetchById } from '../search/fetch-by-id.js';
import { awaitTasks } from '../search/tasks.js';
import { addInBatches } from '../search/write-batches.js';
import { openStatements } from '../statements/index-definition.js';
import { fetchStoredStatements } from '../statements/store.js';
import {
  articleAttributes,
  type ArticleDocument,
  type ArticleDocuments,
  type StoredDocuments,
} from './document.js';
import { openArticles } from './index-definition.js';
import type { Article } from './schema.js';

/** How long a write may take until it can be found by search. */
const writeTimeoutMs = 60_000;

/** The article of this id, null where there is none. */
export function fetchArticle(client: SearchClient, id: string): Promise<Article | null> {
  return fetchById<Article>(openArticles(client.reader), id, articleAttributes);
}

/** What is stored of an article, as far as writing over it needs to know. */
export async function fetchDocuments(client: SearchClient, id: string): Promise<StoredDocuments> {
  const [article, statements] = await Promise.all([
    fetchById<ArticleDocument>(openArticles(client.reader), id),
    fetchStoredStatements(client, id),
  ]);
  return { article, statements };
}

/**
 * Writes an article, its statements and the names of its actors in place of what is stored of it; resolves when search finds them. The engine
 * works off its tasks in order: the article comes last, so that a write broken off is not taken for a whole one, and
 * repeating it mends it.
 */
export async function writeDocuments(
  client: SearchClient,
  { article, statements }: ArticleDocuments,
  stored: StoredDocuments,
  writtenNames: WrittenNames,
): Promise<void> {
  const current = new Set(statements.map(({ id }) => id));
  const stale = stored.statements.map(({ id }) => id).filter((id) => !current.has(id));
  const taskUids = await addInBatches(openStatements(client.writer), statements);
  if (stale.length > 0) taskUids.push((await openStatements(client.writer).deleteDocuments(stale)).taskUid);
  const newNames = writtenNames.missing(article.actors);
  if (newNames.length > 0)
    taskUids.push(...(await addInBatches(openActors(client.writer), toActorDocuments(newNames))));
  taskUids.push((await openArticles(client.writer).addDocuments([article])).taskUid);
  await awaitTasks(client, taskUids, { timeoutMs: writeTimeoutMs });
  writtenNames.add(newNames);
}

/** Deletes all that is stored of an article; resolves when search finds it no more. The article goes last. */
export async function deleteDocuments(
  client: SearchClient,
  id: string,
  stored: StoredDocuments,
): Promise<void> {
  const statementIds = stored.statements.map((statement) => statement.id);
  const taskUids: number[] = [];
  if (statementIds.length > 0) {
    taskUids.push((await openStatements(client.writer).deleteDocuments(statementIds)).taskUid);
  }
  taskUids.push((await openArticles(client.writer).deleteDocument(id)).taskUid);
  await awaitTasks(client, taskUids, { timeoutMs: writeTimeoutMs });
}
