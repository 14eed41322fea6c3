import type { RecordAny } from 'meilisearch';
import { actorNames } from '../actors/directory.js';
import { resolveActor } from '../actors/resolution.js';
import type { Selected } from '../retrieval/fields.js';
import type { ResolveActor } from '../retrieval/resolved-actor.js';
import { runSearch, type SearchAnswer } from '../retrieval/run.js';
import type { SearchClient } from '../search/client.js';
import { statementUses } from './actor-uses.js';
import { complete, type RetrievedStatement } from './document.js';
import { statementSearch } from './index-definition.js';
import type { StatementQuery } from './query.js';
import type { Statement } from './schema.js';

/** Finds statements. @param language of the labels, a BCP 47 tag */
export function searchStatements(
  client: SearchClient,
  parameters: StatementQuery,
  language: string,
): Promise<SearchAnswer<Statement | Selected<Statement>>> {
  return runSearch<Statement>(parameters, {
    client,
    index: statementSearch,
    path: '/v1/statements',
    resolve: createStatementResolver(client),
    labelling: { language, actorNames: (ids) => actorNames(client, ids) },
    toItem: (document: RecordAny) => complete(document as RetrievedStatement),
  });
}

/** Leads names to the actors that statements tell of. */
export function createStatementResolver(client: SearchClient): ResolveActor {
  return (role, given, parameter) => resolveActor(role, given, { client, uses: statementUses, parameter });
}
