import { extract } from '../extraction/extract.js';
import { writeLines } from '../http/formats/ndjson.js';
import type { Handlers } from '../http/operation.js';
import { Problem } from '../http/problem.js';
import { answerSearch } from '../retrieval/formats.js';
import type { ResolveActor } from '../retrieval/resolved-actor.js';
import type { SearchClient } from '../search/client.js';
import { fetchStatementsOf } from '../statements/store.js';
import { ingestLines } from './bulk/ingest-lines.js';
import type { ArticleInput } from './input.js';
import { readArticle } from './intake/read-article.js';
import { articlePresentation } from './formats/presentation.js';
import type { articleOperations } from './operations.js';
import { articleSearchContext } from './search.js';
import { fetchArticle } from './store.js';
import type { ArticleWriter } from './writing/article-writer.js';

/** Answers the endpoints of articles: writes to the engine and reads from it. */
export function createArticleHandlers(
  client: SearchClient,
  writer: ArticleWriter,
  resolve: ResolveActor,
): Handlers<typeof articleOperations> {
  return {
    createArticle: async ({ body }) => {
      const answer = await writer.write(body);
      const headers = { Location: `/v1/articles/${answer.article.id}` };
      return { status: answer.outcome === 'unchanged' ? 200 : 201, body: answer, headers };
    },

    ingestArticles: ({ body, explainFault }) => {
      const write = (article: ArticleInput) => writer.write(article, { whenFull: 'wait' });
      return { status: 200, content: writeLines(ingestLines(body, { write, explainFault })) };
    },

    searchArticles: ({ query, format, language }) =>
      answerSearch(format, query, articleSearchContext(client, { language, resolve }), articlePresentation),

    getArticle: async ({ params: { id } }) => {
      const article = await fetchArticle(client, id);
      if (article === null) throw noSuchArticle();
      return { status: 200, body: article };
    },

    deleteArticle: async ({ params: { id } }) => {
      if (!(await writer.delete(id))) throw noSuchArticle();
      return { status: 204 };
    },

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
      const article = readArticle(body, { now: new Date() });
      return { status: 200, body: { article, ...extract(article) } };
    },
  };
}

function noSuchArticle(): Problem {
  return new Problem('not-found', 'There is no article with this id. Ids come with every search answer.');
}
