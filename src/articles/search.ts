import type { SearchClient } from '../search/client.js';
import type { Filter } from '../search/filter.js';
import { createActorLookup } from '../actors/lookup.js';
import { resolveActor } from '../actors/resolution.js';
import type { ActorRole, ResolvedActor } from '../retrieval/resolved-actor.js';
import { runSearch, type SearchAnswer } from '../retrieval/run.js';
import { understand, type UnderstoodSearch } from '../retrieval/understanding.js';
import { articleSummaryAttributes } from './document.js';
import { articleFilters as where, articleIndex, openArticles } from './index-definition.js';
import type { ArticleQuery } from './query.js';
import type { ArticleSummary } from './schema.js';

/** Finds articles. */
export async function searchArticles(
  client: SearchClient,
  parameters: ArticleQuery,
): Promise<SearchAnswer<ArticleSummary>> {
  const understood = await understand(parameters, { resolve: resolveIn(client), widen: (period) => period });
  return runSearch<ArticleSummary>(understood, {
    index: openArticles(client),
    filter: filterOf(understood),
    attributes: articleSummaryAttributes,
    sortKeys: { date: 'keys.publishedAt', tie: 'keys.order' },
    maxTotalHits: articleIndex.maxTotalHits,
    path: '/v1/articles',
    parameters,
  });
}

const roleKeys = {
  actor: { ids: 'keys.actorIds', names: 'keys.actorNames' },
  speaker: { ids: 'keys.speakerIds', names: 'keys.speakerNames' },
  target: { ids: 'keys.targetIds', names: 'keys.targetNames' },
} as const;

function filterOf({ actorIds, speakerIds, targetIds, from, to, query }: UnderstoodSearch): Filter {
  const { country, speakerCountry, targetCountry, kind } = query;
  return where.all(
    ...(actorIds ? [where.oneOf('keys.actorIds', actorIds)] : []),
    ...(speakerIds ? [where.oneOf('keys.speakerIds', speakerIds)] : []),
    ...(targetIds ? [where.oneOf('keys.targetIds', targetIds)] : []),
    ...(country ? [where.oneOf('keys.countries', country)] : []),
    ...(speakerCountry ? [where.oneOf('keys.speakerCountries', speakerCountry)] : []),
    ...(targetCountry ? [where.oneOf('keys.targetCountries', targetCountry)] : []),
    ...(from === undefined ? [] : [where.atLeast('keys.publishedAt', from)]),
    ...(to === undefined ? [] : [where.atMost('keys.publishedAt', to)]),
    ...(kind ? [where.oneOf('keys.kinds', kind)] : []),
  );
}

function resolveIn(client: SearchClient): (role: ActorRole, given: string) => Promise<ResolvedActor> {
  const lookUp = createActorLookup({
    index: openArticles(client),
    where,
    keys: roleKeys,
    attributes: ['actors'],
    actorsOf: ({ actors }) => actors,
  });
  return (role, given) => resolveActor(role, given, lookUp);
}
