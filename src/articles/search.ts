import type { RecordAny } from 'meilisearch';
import { actorNames } from '../actors/directory.js';
import { resolveActor } from '../actors/resolution.js';
import type { Selected } from '../retrieval/fields.js';
import { runSearch, type SearchAnswer } from '../retrieval/run.js';
import type { SearchClient } from '../search/client.js';
import { articleUses } from './actor-uses.js';
import { articleSearch } from './index-definition.js';
import type { ArticleQuery } from './query.js';
import type { ArticleSummary } from './schema.js';

/** Finds articles. @param language of the labels, a BCP 47 tag */
export function searchArticles(
  client: SearchClient,
  parameters: ArticleQuery,
  language: string,
): Promise<SearchAnswer<ArticleSummary | Selected<ArticleSummary>>> {
  return runSearch<ArticleSummary>(parameters, {
    client,
    index: articleSearch,
    path: '/v1/articles',
    resolve: (role, given, parameter) => resolveActor(role, given, { client, uses: articleUses, parameter }),
    labelling: { language, actorNames: (ids) => actorNames(client, ids) },
    toItem: (document: RecordAny) => document as ArticleSummary,
  });
}
