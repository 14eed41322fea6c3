import { writeLines } from '../http/formats/ndjson.js';
import type { Handlers } from '../http/operation.js';
import { Problem } from '../http/problem.js';
import { answerSearch } from '../retrieval/formats.js';
import type { ResolveActor } from '../retrieval/resolved-actor.js';
import type { SearchClient } from '../search/client.js';
import { fetchStatementsOf } from '../statements/store.js';
import { ingestLines } from './bulk/ingest-lines.js';
import type { ArticleInput } from './input.js';
import { articlePresentation } from './formats/presentation.js';
import type { articleOperations } from './operations.js';
import { articleSearchContext } from './search.js';
import type { ArticleServices } from './services.js';
import { fetchArticle } from './store.js';
import { createAdmission, sizeOf } from './writing/admission.js';

/** What waits to be read and is not to be stored. */
const mostExtractions = { articles: 200, bytes: 8_000_000 };

/** Answers the endpoints of articles: writes to the engine and reads from it. */
export function createArticleHandlers(
  client: SearchClient,
  { writer, preparer }: Pick<ArticleServices, 'writer' | 'preparer'>,
  resolve: ResolveActor,
): Handlers<typeof articleOperations> {
  const extractions = createAdmission(mostExtractions);
  return {
    createArticle: async ({ body, respondAsync }) => {
      if (respondAsync) return answerAccepted(await writer.accept(body));
      const answer = await writer.write(body);
      const headers = { Location: addressOf(answer.article.id) };
      return { status: answer.outcome === 'unchanged' ? 200 : 201, body: answer, headers };
    },

    ingestArticles: ({ body, explainFault }) => {
      const write = (article: ArticleInput) => writer.writeInBulk(article);
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

    extractStatements: async ({ body }) => {
      const leave = await extractions.enter(sizeOf(body), 'refuse');
      try {
        const { article, extraction } = await preparer.prepare(body, new Date());
        return { status: 200, body: { article, ...extraction } };
      } finally {
        leave();
      }
    },
  };
}

function answerAccepted({ id }: { id: string }) {
  const self = addressOf(id);
  const headers = { Location: self, 'Preference-Applied': 'respond-async' };
  return { status: 202, body: { id, links: { self } }, headers } as const;
}

function addressOf(id: string): string {
  return `/v1/articles/${id}`;
}

function noSuchArticle(): Problem {
  return new Problem('not-found', 'There is no article with this id. Ids come with every search answer.');
}
