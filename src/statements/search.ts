import type { SearchClient } from '../search/client.js';
import { resolveActor } from '../actors/resolution.js';
import type { ResolveActor } from '../retrieval/resolved-actor.js';
import { runSearch, type SearchAnswer } from '../retrieval/run.js';
import { statementUses } from './actor-uses.js';
import { complete, type RetrievedStatement } from './document.js';
import { statementSearch } from './index-definition.js';
import type { StatementQuery } from './query.js';
import type { Statement } from './schema.js';

/** Finds statements. */
export async function searchStatements(
  client: SearchClient,
  parameters: StatementQuery,
): Promise<SearchAnswer<Statement>> {
  const answer = await runSearch<RetrievedStatement>(parameters, {
    client,
    index: statementSearch,
    path: '/v1/statements',
    resolve: createStatementResolver(client),
  });
  return { ...answer, items: answer.items.map(complete) };
}

/** Leads names to the actors that statements tell of. */
export function createStatementResolver(client: SearchClient): ResolveActor {
  return (role, given) => resolveActor(role, given, { client, uses: statementUses });
}
