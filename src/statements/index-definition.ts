import type { SearchClient } from '../search/client.js';
import { createFilters } from '../search/filter.js';
import type { IndexDefinition } from '../search/index-definition.js';
import type { StatementDocument } from './document.js';

const filterableAttributes = [
  'articleId',
  'kind',
  'keys.saidFrom',
  'keys.saidTo',
  'keys.speakerId',
  'keys.targetIds',
  'keys.actorIds',
  'keys.actorNames',
  'keys.speakerNames',
  'keys.targetNames',
  'keys.speakerCountry',
  'keys.targetCountries',
  'keys.countries',
] as const;

/** The index of statements: its words are those of the statement and its speaker, not those of its article. */
export const statementIndex = {
  uid: 'statements',
  primaryKey: 'id',
  searchableAttributes: ['text', 'context', 'speaker.actor.name', 'speaker.text', 'speaker.role'],
  filterableAttributes,
  sortableAttributes: ['keys.saidFrom', 'keys.order'],
  maxTotalHits: 10_000_000,
} as const satisfies IndexDefinition;

/** Filters over the index of statements. */
export const statementFilters = createFilters(filterableAttributes);

/** The index itself. */
export function openStatements(client: SearchClient) {
  return client.meilisearch.index<StatementDocument>(statementIndex.uid);
}
