import type { Meilisearch } from 'meilisearch';
import { createFilters } from '../search/filter.js';
import type { IndexDefinition } from '../search/index-definition.js';
import type { ActorDocument } from './document.js';

const filterableAttributes = [
  'actorId',
  'type',
  'country',
  'keys.full',
  'keys.known',
  'keys.last',
  'keys.sounds',
] as const;

/**
 * The index of actors' names: see `ActorDocument`. Nothing is deleted from it: a name that no stored article prints any
 * more stands there without statements, and is left out where these are counted.
 */
export const actorIndex = {
  uid: 'actors',
  primaryKey: 'id',
  searchableAttributes: ['folded', 'known'],
  filterableAttributes,
  sortableAttributes: ['keys.rank'],
  maxTotalHits: 1_000_000,
} as const satisfies IndexDefinition;

/** Filters over the index of actors. */
export const actorFilters = createFilters(filterableAttributes);

/** The index itself, by the client for what is to be done there. */
export function openActors(meilisearch: Meilisearch) {
  return meilisearch.index<ActorDocument>(actorIndex.uid);
}
