import type { Index, RecordAny } from 'meilisearch';

/** The engine takes 100 MB in one request, and holds all of it in memory. */
const batchBytes = 8_000_000;

/** Adds documents, or replaces them, in requests of some megabytes. Returns the uids of the tasks, to be awaited. */
export async function addInBatches<Document extends RecordAny>(
  index: Index<Document>,
  documents: readonly Document[],
): Promise<number[]> {
  const taskUids: number[] = [];
  for (const batch of batchesOf(documents, batchBytes)) {
    taskUids.push((await index.addDocuments(batch)).taskUid);
  }
  return taskUids;
}

/** Documents in order, in batches whose JSON has `mostBytes` at most; one that is larger by itself stays alone. */
export function batchesOf<Document>(documents: readonly Document[], mostBytes: number): Document[][] {
  const batches: Document[][] = [];
  let bytes = Infinity;
  for (const document of documents) {
    // With the comma behind it.
    const documentBytes = Buffer.byteLength(JSON.stringify(document)) + 1;
    bytes += documentBytes;
    if (bytes > mostBytes) {
      batches.push([]);
      bytes = documentBytes;
    }
    batches.at(-1)?.push(document);
  }
  return batches;
}
