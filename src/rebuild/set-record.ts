import type { Meilisearch } from 'meilisearch';
import { z } from 'zod';
import type { DataVersion } from './data-version.js';
import { EngineRequestError, engineFault } from '../search/errors.js';
import { fetchById } from '../search/fetch-by-id.js';
import type { IndexDefinition } from '../search/index-definition.js';

/** What each set of indexes says of itself: an index with one document, so that it is swapped with the others. */
export const recordIndex = {
  uid: 'versions',
  primaryKey: 'id',
  searchableAttributes: [],
  filterableAttributes: [],
  sortableAttributes: [],
  maxTotalHits: 1,
} as const satisfies IndexDefinition;

const SetRecord = z.object({
  settings: z.string(),
  schema: z.int(),
  extraction: z.int(),
  /** Null where it was filled by writes alone, from its beginning. */
  method: z.enum(['extract', 'copy']).nullable(),
  /** When it was begun, in epoch milliseconds: of two sets, the one that was begun later is the newer. */
  begunAt: z.int(),
});

/** Of which version a set is, and how it is made. */
export type SetRecord = z.output<typeof SetRecord>;

const documentId = 'version';

/** What the set with this index says of itself; null where it says nothing or is not there. */
export async function readRecord(meilisearch: Meilisearch, uid: string): Promise<SetRecord | null> {
  try {
    const document = await fetchById(meilisearch.index(uid), documentId);
    return document === null ? null : SetRecord.parse(document);
  } catch (error) {
    const fault = engineFault(error);
    if (fault instanceof EngineRequestError && fault.code === 'index_not_found') return null;
    throw fault;
  }
}

/** Asks the engine to keep a set's record; returns the uid of the task. */
export async function writeRecord(meilisearch: Meilisearch, uid: string, record: SetRecord): Promise<number> {
  return (await meilisearch.index(uid).addDocuments([{ id: documentId, ...record }])).taskUid;
}

/** Whether two sets hold the same kind of documents, made by the same extraction. */
export function isSameVersion(one: DataVersion, other: DataVersion): boolean {
  return (
    one.settings === other.settings && one.schema === other.schema && one.extraction === other.extraction
  );
}
