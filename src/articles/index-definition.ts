import type { SearchClient } from '../search/client.js';
import { createFilters } from '../search/filter.js';
import type { IndexDefinition } from '../search/index-definition.js';
import type { ArticleDocument } from './document.js';

const filterableAttributes = [
  'keys.publishedAt',
  'keys.actorIds',
  'keys.actorNames',
  'keys.speakerNames',
  'keys.targetNames',
  'keys.speakerIds',
  'keys.targetIds',
  'keys.countries',
  'keys.speakerCountries',
  'keys.targetCountries',
  'keys.kinds',
] as const;

/** The index of articles. */
export const articleIndex = {
  uid: 'articles',
  primaryKey: 'id',
  searchableAttributes: ['title', 'text', 'source.name', 'author'],
  filterableAttributes,
  sortableAttributes: ['keys.publishedAt', 'keys.order'],
  maxTotalHits: 10_000_000,
} as const satisfies IndexDefinition;

/** Filters over the index of articles. */
export const articleFilters = createFilters(filterableAttributes);

/** The index itself. */
export function openArticles(client: SearchClient) {
  return client.meilisearch.index<ArticleDocument>(articleIndex.uid);
}
