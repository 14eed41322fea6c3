import { toActorDocuments } from '../../src/actors/document.js';
import { toDocuments } from '../../src/articles/document.js';
import type { PreparedArticle } from '../../src/articles/intake/prepared-article.js';
import { openIndexSet } from '../../src/articles/index-set.js';
import { sendChanges } from '../../src/articles/store.js';
import type { ExtractedStatement } from '../../src/extraction/types.js';
import type { SearchClient } from '../../src/search/client.js';
import { awaitTasks } from '../../src/search/tasks.js';

const plain: PreparedArticle = {
  title: null,
  text: 'Some text',
  url: null,
  source: { name: null, country: null },
  author: null,
  language: null,
  publishedAt: null,
  publishedBasis: 'unknown',
};

/** Stores an article of which just these statements were found; resolves when search finds it. */
export async function storeArticle(
  client: SearchClient,
  id: string,
  statements: readonly ExtractedStatement[],
  article: Partial<PreparedArticle> = {},
  ingestedAt = new Date(),
): Promise<void> {
  const actors = statements.flatMap(({ speaker, targets }) =>
    speaker?.actor ? [speaker.actor, ...targets] : targets,
  );
  const extraction = { statements: [...statements], countries: [], actors };
  const documents = toDocuments(id, { ...plain, ...article }, extraction, ingestedAt);
  const taskUids = await sendChanges(openIndexSet(client.writer), {
    articles: [documents.article],
    statements: documents.statements,
    names: toActorDocuments(actors),
    deletedArticles: [],
    deletedStatements: [],
  });
  await awaitTasks(client, taskUids, { timeoutMs: 20_000 });
}
