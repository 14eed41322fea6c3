import type { WrittenNames } from '../actors/written-names.js';
import type { SearchClient } from '../search/client.js';
import { toStatement } from '../statements/document.js';
import { isStored, replacing, toArticle, toDocuments, type ArticleDocuments } from './document.js';
import { extractArticle } from './extract-article.js';
import { articleId } from './intake/article-id.js';
import type { RawArticle } from './intake/prepared-article.js';
import { readArticle } from './intake/read-article.js';
import type { KeyedLock } from './keyed-lock.js';
import type { IngestAnswer } from './schema.js';
import { fetchDocuments, writeDocuments } from './store.js';

export interface IngestDependencies {
  client: SearchClient;
  /** Held by an article's id: of two writers of one article at a time, the second would mix its statements in. */
  lock: KeyedLock;
  now: () => Date;
  writtenNames: WrittenNames;
}

/**
 * Stores an article and its statements; resolves when search finds them.
 *
 * @throws EmptyArticleError when no readable text is left
 */
export async function ingest(
  raw: RawArticle,
  { client, lock, now, writtenNames }: IngestDependencies,
): Promise<IngestAnswer> {
  const ingestedAt = now();
  const article = readArticle(raw, { now: ingestedAt });
  const extraction = await extractArticle(client, article);
  const wanted = toDocuments(articleId(article), article, extraction, ingestedAt);
  return lock(wanted.article.id, async () => {
    const stored = await fetchDocuments(client, wanted.article.id);
    if (stored.article !== null && isStored(wanted, stored)) {
      const { url } = stored.article;
      const statements = wanted.statements.map((each) => ({ ...each, article: { ...each.article, url } }));
      return answerOf({ article: stored.article, statements }, 'unchanged');
    }
    const documents = stored.article === null ? wanted : replacing(stored.article, wanted);
    await writeDocuments(client, documents, stored, writtenNames);
    return answerOf(wanted, stored.article === null ? 'created' : 'replaced');
  });
}

function answerOf({ article, statements }: ArticleDocuments, outcome: IngestAnswer['outcome']): IngestAnswer {
  return { article: toArticle(article), statements: statements.map(toStatement), outcome };
}
