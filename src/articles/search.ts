import type { RecordAny } from 'meilisearch';
import { actorNames } from '../actors/directory.js';
import { resolveActor } from '../actors/resolution.js';
import type { ResolveActor } from '../retrieval/resolved-actor.js';
import type { SearchContext } from '../retrieval/run.js';
import type { SearchClient } from '../search/client.js';
import { articleUses } from './actor-uses.js';
import { articleSearch } from './index-definition.js';
import type { ArticleSummary } from './schema.js';

/** What a search for articles runs on. @param options.language of the labels, a BCP 47 tag */
export function articleSearchContext(
  client: SearchClient,
  { language, resolve }: { language: string; resolve: ResolveActor },
): SearchContext<ArticleSummary> {
  return {
    client,
    index: articleSearch,
    path: '/v1/articles',
    resolve,
    labelling: { language, actorNames: (ids) => actorNames(client, ids) },
    toItem: (document: RecordAny) => document as ArticleSummary,
  };
}

/** Leads names to the actors that articles tell of. */
export function createArticleResolver(client: SearchClient): ResolveActor {
  return (role, given, parameter) => resolveActor(role, given, { client, uses: articleUses, parameter });
}
