import type { Handlers } from '../http/operation.js';
import { Problem } from '../http/problem.js';
import { answerSearch } from '../retrieval/formats.js';
import type { ResolveActor } from '../retrieval/resolved-actor.js';
import type { SearchClient } from '../search/client.js';
import { toJsonLd } from './formats/json-ld.js';
import { statementPresentation } from './formats/presentation.js';
import type { statementOperations } from './operations.js';
import { statementSearchContext } from './search.js';
import { withSameAs } from './same-as.js';
import { findSimilar } from './similar/find.js';
import { fetchStatement } from './store.js';

export interface StatementSources {
  /** The text of an article as it is stored; null where it is no more. */
  fetchArticleText: (articleId: string) => Promise<string | null>;
  /** Leads names to the actors that statements tell of. */
  resolve: ResolveActor;
}

/** Answers the endpoints of statements from the engine. */
export function createStatementHandlers(
  client: SearchClient,
  { fetchArticleText, resolve }: StatementSources,
): Handlers<typeof statementOperations> {
  return {
    searchStatements: ({ query, format, language }) => {
      const context = statementSearchContext(client, query, { language, resolve });
      return answerSearch(format, query, context, statementPresentation);
    },

    getStatement: async ({ params: { id }, format }) => {
      const statement = await fetchStatement(client, id);
      if (statement === null) throw noSuchStatement();
      if (format === 'json') {
        const [body = statement] = await withSameAs(client, [statement]);
        return { status: 200, body };
      }
      const text = await fetchArticleText(statement.articleId);
      return { status: 200, content: JSON.stringify(toJsonLd(statement, text)) };
    },

    getSimilarStatements: async ({ params: { id }, query: { limit } }) => {
      const answer = await findSimilar(client, id, limit);
      if (answer === null) throw noSuchStatement();
      return { status: 200, body: answer };
    },
  };
}

function noSuchStatement(): Problem {
  return new Problem('not-found', 'There is no statement with this id. Ids come with every search answer.');
}
