import type { SearchClient } from '../search/client.js';
import { createActorLookup } from '../actors/lookup.js';
import { resolveActor } from '../actors/resolution.js';
import type { ResolveActor } from '../retrieval/resolved-actor.js';
import { runSearch, type SearchAnswer } from '../retrieval/run.js';
import { articleFilters as where, articleSearch, openArticles } from './index-definition.js';
import type { ArticleQuery } from './query.js';
import type { ArticleSummary } from './schema.js';

/** Finds articles. */
export function searchArticles(
  client: SearchClient,
  parameters: ArticleQuery,
): Promise<SearchAnswer<ArticleSummary>> {
  return runSearch<ArticleSummary>(parameters, {
    client,
    index: articleSearch,
    path: '/v1/articles',
    resolve: createArticleResolver(client),
  });
}

const roleKeys = {
  actor: { ids: 'keys.actorIds', names: 'keys.actorNames' },
  speaker: { ids: 'keys.speakerIds', names: 'keys.speakerNames' },
  target: { ids: 'keys.targetIds', names: 'keys.targetNames' },
} as const;

function createArticleResolver(client: SearchClient): ResolveActor {
  const lookUp = createActorLookup({
    index: openArticles(client),
    where,
    keys: roleKeys,
    attributes: ['actors'],
    actorsOf: ({ actors }) => actors,
  });
  return (role, given) => resolveActor(role, given, lookUp);
}
