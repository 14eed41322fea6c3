import type { RecordAny } from 'meilisearch';
import { actorNames } from '../actors/directory.js';
import { resolveActor } from '../actors/resolution.js';
import type { ResolveActor } from '../retrieval/resolved-actor.js';
import type { SearchContext } from '../retrieval/run.js';
import type { SearchClient } from '../search/client.js';
import { statementUses } from './actor-uses.js';
import { complete, type RetrievedStatement } from './document.js';
import { statementSearch } from './index-definition.js';
import type { StatementQuery } from './query.js';
import { withSameAs } from './same-as.js';
import type { Statement } from './schema.js';

/** What a search for statements runs on. @param options.language of the labels, a BCP 47 tag */
export function statementSearchContext(
  client: SearchClient,
  { sameAs = false, collapse = false }: StatementQuery,
  { language, resolve }: { language: string; resolve: ResolveActor },
): SearchContext<Statement> {
  return {
    client,
    index: statementSearch,
    path: '/v1/statements',
    resolve,
    labelling: { language, actorNames: (ids) => actorNames(client, ids) },
    toItem: (document: RecordAny) => complete(document as RetrievedStatement),
    distinct: collapse ? 'keys.sameAs' : undefined,
    understood: { ...(sameAs && { sameAs }), ...(collapse && { collapse }) },
    addition:
      sameAs || collapse
        ? { needs: ['text'], add: (statements) => withSameAs(client, statements) }
        : undefined,
  };
}

/** Leads names to the actors that statements tell of. */
export function createStatementResolver(client: SearchClient): ResolveActor {
  return (role, given, parameter) => resolveActor(role, given, { client, uses: statementUses, parameter });
}
