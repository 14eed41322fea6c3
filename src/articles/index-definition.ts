import type { Meilisearch } from 'meilisearch';
import { commonKeys, sortKeys } from '../retrieval/document-keys.js';
import { createSearchIndex } from '../retrieval/search-index.js';
import { createFilters } from '../search/filter.js';
import type { IndexDefinition } from '../search/index-definition.js';
import { articleSummaryAttributes, type ArticleDocument } from './document.js';

const filterableAttributes = [
  'language',
  'source.name',
  'source.country',
  'keys.actorIds',
  'keys.speakerIds',
  'keys.targetIds',
  'keys.countries',
  'keys.speakerCountries',
  'keys.targetCountries',
  'keys.kinds',
  'keys.acts',
  'keys.unnamed',
  'keys.confidence',
  ...commonKeys,
] as const;
/** The index of articles. */
export const articleIndex = {
  uid: 'articles',
  primaryKey: 'id',
  searchableAttributes: ['title', 'text', 'source.name', 'author'],
  filterableAttributes,
  sortableAttributes: sortKeys,
  maxTotalHits: 10_000_000,
  maxValuesPerFacet: 100,
} as const satisfies IndexDefinition;

/** Filters over the index of articles. */
export const articleFilters = createFilters(filterableAttributes);

/** How articles are searched. */
export const articleSearch = createSearchIndex({
  collection: 'articles',
  uid: articleIndex.uid,
  where: articleFilters,
  fields: {
    actor: 'keys.actorIds',
    speaker: 'keys.speakerIds',
    target: 'keys.targetIds',
    country: 'keys.countries',
    speakerCountry: 'keys.speakerCountries',
    targetCountry: 'keys.targetCountries',
    sourceCountry: 'source.country',
    kind: 'keys.kinds',
    act: 'keys.acts',
    source: 'source.name',
    language: 'language',
    unnamed: 'keys.unnamed',
    minConfidence: 'keys.confidence',
  },
  dateField: 'published',
  maxTotalHits: articleIndex.maxTotalHits,
  maxValuesPerFacet: articleIndex.maxValuesPerFacet,
  attributes: articleSummaryAttributes,
  highlighting: { fields: articleIndex.searchableAttributes, cropped: ['text'] },
});

/** The index itself, by the client for what is to be done there. */
export function openArticles(meilisearch: Meilisearch) {
  return meilisearch.index<ArticleDocument>(articleIndex.uid);
}
