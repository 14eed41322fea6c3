import type { SearchClient } from '../search/client.js';
import { createActorLookup } from '../actors/lookup.js';
import { resolveActor } from '../actors/resolution.js';
import type { ResolveActor } from '../retrieval/resolved-actor.js';
import { runSearch, type SearchAnswer } from '../retrieval/run.js';
import { complete, type RetrievedStatement } from './document.js';
import { openStatements, statementFilters as where, statementSearch } from './index-definition.js';
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

const roleKeys = {
  actor: { ids: 'keys.actorIds', names: 'keys.actorNames' },
  speaker: { ids: 'keys.speakerId', names: 'keys.speakerNames' },
  target: { ids: 'keys.targetIds', names: 'keys.targetNames' },
} as const;

/** Leads names to the actors that statements tell of. */
export function createStatementResolver(client: SearchClient): ResolveActor {
  const lookUp = createActorLookup({
    index: openStatements(client),
    where,
    keys: roleKeys,
    attributes: ['speaker', 'targets'],
    actorsOf: ({ speaker, targets }) => (speaker?.actor ? [speaker.actor, ...targets] : targets),
  });
  return (role, given) => resolveActor(role, given, lookUp);
}
