import type { Index, RecordAny } from 'meilisearch';
import { isRefusal } from './errors.js';

/** An id of ours: anything else must not come into the engine's URLs. */
const idForm = /^[\w-]{1,511}$/;

/** Whether the engine can hold a document of this id. */
export function isDocumentId(id: string): boolean {
  return idForm.test(id);
}

/** The document of this id, null where there is none. @param fields to be given; all of them unless set */
export async function fetchById<Document extends RecordAny>(
  index: Index,
  id: string,
  fields?: readonly string[],
): Promise<Document | null> {
  if (!isDocumentId(id)) return null;
  try {
    return await index.getDocument<Document>(id, fields && { fields: [...fields] });
  } catch (error) {
    if (isRefusal(error, 'document_not_found')) return null;
    throw error;
  }
}
