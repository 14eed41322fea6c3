import { replacing, toDocuments, type ArticleDocument, type ArticleDocuments } from '../articles/document.js';
import type { IndexSet } from '../articles/index-set.js';
import type { PreparedArticle } from '../articles/intake/prepared-article.js';
import { ArticleTooComplexError } from '../articles/writing/errors.js';
import type { Preparer } from '../articles/writing/preparer.js';
import { recognizePeople } from '../articles/writing/recognize-people.js';
import type { Extraction } from '../extraction/types.js';
import type { Logger } from '../logger.js';
import type { SearchClient } from '../search/client.js';
import { fetchStatementDocuments } from '../statements/store.js';

/** Makes the documents of stored articles anew, in the same order. */
export type Remake = (articles: readonly ArticleDocument[]) => Promise<ArticleDocuments[]>;

/** Takes articles and statements as they are. */
export function copyDocuments(served: IndexSet): Remake {
  return async (articles) => {
    const ids = articles.map(({ id }) => id);
    const statements = await fetchStatementDocuments(served.statements, ids);
    return articles.map((article) => ({ article, statements: statements.get(article.id) ?? [] }));
  };
}

export interface ExtractAnewOptions {
  client: SearchClient;
  served: IndexSet;
  preparer: Preparer;
  logger: Logger;
}

/**
 * Finds the statements in the stored texts again. When an article was stored, first and last, stays as it is, and so do its
 * id and its text. An article that cannot be read again stays as it is.
 */
export function extractAnew({ client, served, preparer, logger }: ExtractAnewOptions): Remake {
  const copy = copyDocuments(served);

  async function extract(article: ArticleDocument): Promise<Extraction | null> {
    try {
      return await preparer.extract(preparedOf(article));
    } catch (err) {
      if (!(err instanceof ArticleTooComplexError)) throw err;
      logger.warn({ err, articleId: article.id }, 'A stored article cannot be read again');
      return null;
    }
  }

  return async (articles) => {
    const extractions = await recognizePeople(client, await Promise.all(articles.map(extract)));
    const unread = await copy(articles.filter((_article, place) => extractions[place] === null));
    const kept = new Map(unread.map((documents) => [documents.article.id, documents]));
    return articles.flatMap((article, place) => {
      const extraction = extractions[place] ?? null;
      const documents = extraction === null ? kept.get(article.id) : toDocumentsOf(article, extraction);
      return documents ?? [];
    });
  };
}

function toDocumentsOf(article: ArticleDocument, extraction: Extraction): ArticleDocuments {
  const ingestedAt = new Date(article.keys.ingestedAt);
  return replacing(article, toDocuments(article.id, preparedOf(article), extraction, ingestedAt));
}

/** What was read when the article was stored. */
function preparedOf(article: ArticleDocument): PreparedArticle {
  const { title, text, url, source, author, language, publishedAt, publishedBasis } = article;
  return { title, text, url, source, author, language, publishedAt, publishedBasis };
}
