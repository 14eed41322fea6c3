import type { SearchClient } from '../search/client.js';
import type { Filter } from '../search/filter.js';
import { complete, statementAttributes, type RetrievedStatement } from './document.js';
import { openStatements, statementFilters as where, statementIndex } from './index-definition.js';
import type { StatementQuery } from './query.js';
import type { Statement } from './schema.js';
import { createActorLookup } from '../actors/lookup.js';
import { resolveActor } from '../actors/resolution.js';
import type { ActorRole, ResolvedActor } from '../retrieval/resolved-actor.js';
import { wholeDays } from '../retrieval/date-bound.js';
import { runSearch, type SearchAnswer } from '../retrieval/run.js';
import { understand, type UnderstoodSearch } from '../retrieval/understanding.js';

/** Finds statements. */
export async function searchStatements(
  client: SearchClient,
  parameters: StatementQuery,
): Promise<SearchAnswer<Statement>> {
  // Statements are dated to the day at best.
  const understood = await understand(parameters, { resolve: resolveIn(client), widen: wholeDays });
  const answer = await runSearch<RetrievedStatement>(understood, {
    index: openStatements(client),
    filter: filterOf(understood),
    attributes: statementAttributes,
    sortKeys: { date: 'keys.saidFrom', tie: 'keys.order' },
    maxTotalHits: statementIndex.maxTotalHits,
    path: '/v1/statements',
    parameters,
  });
  return { ...answer, items: answer.items.map(complete) };
}

const roleKeys = {
  actor: { ids: 'keys.actorIds', names: 'keys.actorNames' },
  speaker: { ids: 'keys.speakerId', names: 'keys.speakerNames' },
  target: { ids: 'keys.targetIds', names: 'keys.targetNames' },
} as const;

function filterOf({ actorIds, speakerIds, targetIds, from, to, query }: UnderstoodSearch): Filter {
  const { country, speakerCountry, targetCountry, kind } = query;
  return where.all(
    ...(actorIds ? [where.oneOf('keys.actorIds', actorIds)] : []),
    ...(speakerIds ? [where.oneOf('keys.speakerId', speakerIds)] : []),
    ...(targetIds ? [where.oneOf('keys.targetIds', targetIds)] : []),
    ...(country ? [where.oneOf('keys.countries', country)] : []),
    ...(speakerCountry ? [where.oneOf('keys.speakerCountry', speakerCountry)] : []),
    ...(targetCountry ? [where.oneOf('keys.targetCountries', targetCountry)] : []),
    // A statement dated to a month lies in the range where the whole month does.
    ...(from === undefined ? [] : [where.atLeast('keys.saidFrom', from)]),
    ...(to === undefined ? [] : [where.atMost('keys.saidTo', to)]),
    ...(kind ? [where.oneOf('kind', kind)] : []),
  );
}

function resolveIn(client: SearchClient): (role: ActorRole, given: string) => Promise<ResolvedActor> {
  const lookUp = createActorLookup({
    index: openStatements(client),
    where,
    keys: roleKeys,
    attributes: ['speaker', 'targets'],
    actorsOf: ({ speaker, targets }) => (speaker?.actor ? [speaker.actor, ...targets] : targets),
  });
  return (role, given) => resolveActor(role, given, lookUp);
}
