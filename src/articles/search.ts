import type { SearchClient } from '../search/client.js';
import { resolveActor } from '../actors/resolution.js';
import type { ResolveActor } from '../retrieval/resolved-actor.js';
import { runSearch, type SearchAnswer } from '../retrieval/run.js';
import { articleUses } from './actor-uses.js';
import { articleSearch } from './index-definition.js';
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

function createArticleResolver(client: SearchClient): ResolveActor {
  return (role, given) => resolveActor(role, given, { client, uses: articleUses });
}
