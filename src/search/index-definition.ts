import { isDeepStrictEqual } from 'node:util';
import type { Settings } from 'meilisearch';
import { isRecord } from '../values.js';
import type { SearchClient } from './client.js';
import { EngineTaskError, IndexMismatchError, engineFault, isRefusal } from './errors.js';
import { awaitTasks } from './tasks.js';

/** What an index holds and how it is searched: constant data that each feature owns. */
export interface IndexDefinition<Field extends string = string> {
  readonly uid: string;
  readonly primaryKey: string;
  /** The most important first. */
  readonly searchableAttributes: readonly string[];
  /** What `createFilters` takes and facets may name. */
  readonly filterableAttributes: readonly Field[];
  readonly sortableAttributes: readonly string[];
  /** Of which attributes documents are given back in hits; all unless set. */
  readonly displayedAttributes?: readonly string[];
  /** Up to where totals are counted and pages reach; raising it costs nothing by itself. */
  readonly maxTotalHits: number;
  /** Values that a facet answers with at most, those that most documents have; 100 unless set. */
  readonly maxValuesPerFacet?: number;
}

/** Settings that change on an index full of documents make the engine index them anew. */
const settingsTimeoutMs = 600_000;
const awaiting = { timeoutMs: settingsTimeoutMs, as: 'administrator' } as const;

/**
 * Makes the index exist with exactly the settings of `definition`; to be called before the first document, for
 * searchable attributes that change later leave remains in the index. Does nothing where all is as it should be.
 *
 * @throws IndexMismatchError where the index has another primary key
 */
export async function ensureIndex(client: SearchClient, definition: IndexDefinition): Promise<void> {
  try {
    await ensureExistence(client, definition);
    await ensureSettings(client, definition);
  } catch (error) {
    throw engineFault(error);
  }
}

async function ensureExistence(client: SearchClient, { uid, primaryKey }: IndexDefinition): Promise<void> {
  const found = await primaryKeyOf(client, uid);
  if (found === undefined) {
    await createIndex(client, uid, primaryKey);
  } else if (found !== primaryKey) {
    throw new IndexMismatchError(
      `The search engine has an index "${uid}" whose primary key is ${found ?? 'not set'} instead of ${primaryKey}: ` +
        'it belongs to something else. Delete it or use another search engine.',
    );
  }
}

/** Undefined where there is no such index, null where it has no primary key yet. */
async function primaryKeyOf(client: SearchClient, uid: string): Promise<string | null | undefined> {
  try {
    return (await client.administrator.getRawIndex(uid)).primaryKey ?? null;
  } catch (error) {
    if (isRefusal(error, 'index_not_found')) return undefined;
    throw error;
  }
}

async function createIndex(client: SearchClient, uid: string, primaryKey: string): Promise<void> {
  const { taskUid } = await client.administrator.createIndex(uid, { primaryKey });
  try {
    await awaitTasks(client, [taskUid], awaiting);
  } catch (error) {
    const createdByAnother = error instanceof EngineTaskError && error.code === 'index_already_exists';
    if (!createdByAnother) throw error;
  }
}

async function ensureSettings(client: SearchClient, definition: IndexDefinition): Promise<void> {
  const index = client.administrator.index(definition.uid);
  const wanted = settingsOf(definition);
  if (holds(await index.getSettings(), wanted)) return;
  const { taskUid } = await index.updateSettings(wanted);
  await awaitTasks(client, [taskUid], awaiting);
}

/** The settings of an index, as the engine takes them. */
export function settingsOf(definition: IndexDefinition): Settings {
  return {
    searchableAttributes: [...definition.searchableAttributes],
    filterableAttributes: [...definition.filterableAttributes].sort(),
    sortableAttributes: [...definition.sortableAttributes].sort(),
    displayedAttributes: [...(definition.displayedAttributes ?? ['*'])],
    // By default `sort` comes after words and typos, and "newest first" is then not in order of date.
    rankingRules: ['sort', 'words', 'typo', 'proximity', 'attribute', 'exactness'],
    // 2026 is not a misprint of 2024.
    typoTolerance: { disableOnNumbers: true },
    pagination: { maxTotalHits: definition.maxTotalHits },
    // Of more values than are given, those that occur most often.
    faceting: {
      maxValuesPerFacet: definition.maxValuesPerFacet ?? 100,
      sortFacetValuesBy: { '*': 'count' },
    },
  };
}

/** True where `actual` has all that `wanted` asks for; the engine adds defaults of its own and sorts attribute sets. */
function holds(actual: unknown, wanted: unknown): boolean {
  if (!isRecord(wanted)) return isDeepStrictEqual(actual, wanted);
  return isRecord(actual) && Object.entries(wanted).every(([name, value]) => holds(actual[name], value));
}
