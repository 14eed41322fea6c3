import { createWrittenNames } from '../actors/written-names.js';
import { extract } from '../extraction/extract.js';
import type { Handlers } from '../http/operation.js';
import { Problem } from '../http/problem.js';
import { answerSearch } from '../retrieval/formats.js';
import type { SearchClient } from '../search/client.js';
import { fetchStatementsOf } from '../statements/store.js';
import { ingest } from './ingest.js';
import { readArticle } from './intake/read-article.js';
import { createKeyedLock } from './keyed-lock.js';
import { articlePresentation } from './formats/presentation.js';
import type { articleOperations } from './operations.js';
import { articleSearchContext } from './search.js';
import { deleteDocuments, fetchArticle, fetchDocuments } from './store.js';

/** Answers the endpoints of articles: writes to the engine and reads from it. */
export function createArticleHandlers(client: SearchClient): Handlers<typeof articleOperations> {
  const lock = createKeyedLock();
  const now = () => new Date();
  const writtenNames = createWrittenNames();
  return {
    createArticle: async ({ body }) => {
      const answer = await ingest(body, { client, lock, now, writtenNames });
      const headers = { Location: `/v1/articles/${answer.article.id}` };
      return { status: answer.outcome === 'unchanged' ? 200 : 201, body: answer, headers };
    },

    searchArticles: ({ query, format, language }) =>
      answerSearch(format, query, articleSearchContext(client, language), articlePresentation),

    getArticle: async ({ params: { id } }) => {
      const article = await fetchArticle(client, id);
      if (article === null) throw noSuchArticle();
      return { status: 200, body: article };
    },

    deleteArticle: ({ params: { id } }) =>
      lock(id, async () => {
        const stored = await fetchDocuments(client, id);
        if (stored.article === null && stored.statements.length === 0) throw noSuchArticle();
        await deleteDocuments(client, id, stored);
        return { status: 204 };
      }),

    getArticleStatements: async ({ params: { id } }) => {
      const [article, statements] = await Promise.all([
        fetchArticle(client, id),
        fetchStatementsOf(client, id),
      ]);
      if (article === null) throw noSuchArticle();
      return {
        status: 200,
        body: {
          items: statements,
          total: { value: statements.length, relation: 'eq' },
          links: { self: `/v1/articles/${id}/statements` },
        },
      };
    },

    extractStatements: ({ body }) => {
      const article = readArticle(body, { now: now() });
      return { status: 200, body: { article, ...extract(article) } };
    },
  };
}

function noSuchArticle(): Problem {
  return new Problem('not-found', 'There is no article with this id. Ids come with every search answer.');
}
