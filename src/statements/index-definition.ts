import type { Meilisearch } from 'meilisearch';
import { commonKeys, sortKeys } from '../retrieval/document-keys.js';
import { createSearchIndex } from '../retrieval/search-index.js';
import { createFilters } from '../search/filter.js';
import type { IndexDefinition } from '../search/index-definition.js';
import { statementAttributes, type StatementDocument } from './document.js';

const filterableAttributes = [
  'articleId',
  'kind',
  'cue.act',
  'speaker.role',
  'confidence',
  'speaker.actor.unnamed',
  'article.source.name',
  'article.source.country',
  'keys.language',
  'keys.speakerId',
  'keys.targetIds',
  'keys.actorIds',
  'keys.speakerCountry',
  'keys.targetCountries',
  'keys.countries',
  'keys.relations',
  'keys.actorRelations',
  'keys.sameAs',
  'keys.printing',
  'keys.bands',
  ...commonKeys,
] as const;
/** The index of statements: its words are those of the statement and its speaker, not those of its article. */
export const statementIndex = {
  uid: 'statements',
  primaryKey: 'id',
  searchableAttributes: ['text', 'context', 'speaker.actor.name', 'speaker.text', 'speaker.role'],
  filterableAttributes,
  sortableAttributes: sortKeys,
  maxTotalHits: 10_000_000,
  maxValuesPerFacet: 100,
} as const satisfies IndexDefinition;

/** Filters over the index of statements. */
export const statementFilters = createFilters(filterableAttributes);

/** How statements are searched. */
export const statementSearch = createSearchIndex({
  collection: 'statements',
  uid: statementIndex.uid,
  where: statementFilters,
  fields: {
    actor: 'keys.actorIds',
    speaker: 'keys.speakerId',
    target: 'keys.targetIds',
    country: 'keys.countries',
    speakerCountry: 'keys.speakerCountry',
    targetCountry: 'keys.targetCountries',
    sourceCountry: 'article.source.country',
    kind: 'kind',
    act: 'cue.act',
    source: 'article.source.name',
    language: 'keys.language',
    unnamed: 'speaker.actor.unnamed',
    minConfidence: 'confidence',
  },
  dateField: 'said',
  maxTotalHits: statementIndex.maxTotalHits,
  maxValuesPerFacet: statementIndex.maxValuesPerFacet,
  attributes: statementAttributes,
  highlighting: { fields: statementIndex.searchableAttributes },
});

/** The index itself, by the client for what is to be done there. */
export function openStatements(meilisearch: Meilisearch) {
  return meilisearch.index<StatementDocument>(statementIndex.uid);
}
