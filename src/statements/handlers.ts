import type { Handlers } from '../http/operation.js';
import { Problem } from '../http/problem.js';
import type { SearchClient } from '../search/client.js';
import type { statementOperations } from './operations.js';
import { searchStatements } from './search.js';
import { fetchStatement } from './store.js';

/** Answers the endpoints of statements from the engine. */
export function createStatementHandlers(client: SearchClient): Handlers<typeof statementOperations> {
  return {
    searchStatements: async ({ query }) => ({ status: 200, body: await searchStatements(client, query) }),

    getStatement: async ({ params: { id } }) => {
      const statement = await fetchStatement(client, id);
      if (statement === null) {
        throw new Problem(
          'not-found',
          'There is no statement with this id. Ids come with every search answer.',
        );
      }
      return { status: 200, body: statement };
    },
  };
}
