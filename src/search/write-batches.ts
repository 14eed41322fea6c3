import type { Index } from 'meilisearch';

/** The engine takes 100 MB in one request, and holds all of it in memory. */
const batchBytes = 8_000_000;

/** Adds documents, or replaces them, in requests of some megabytes. Returns the uids of the tasks, to be awaited. */
export async function addInBatches(index: Index, documents: readonly object[]): Promise<number[]> {
  const taskUids: number[] = [];
  for (const lines of lineBatchesOf(documents, batchBytes)) {
    taskUids.push((await index.addDocumentsFromString(lines, 'application/x-ndjson')).taskUid);
  }
  return taskUids;
}

/** Documents in order as NDJSON, in batches of `mostBytes` at most; one that is larger by itself stays alone. */
export function* lineBatchesOf(documents: readonly object[], mostBytes: number): Generator<string> {
  let lines: string[] = [];
  let bytes = 0;
  for (const document of documents) {
    const line = `${JSON.stringify(document)}\n`;
    const lineBytes = Buffer.byteLength(line);
    if (bytes + lineBytes > mostBytes && lines.length > 0) {
      yield lines.join('');
      [lines, bytes] = [[], 0];
    }
    lines.push(line);
    bytes += lineBytes;
  }
  if (lines.length > 0) yield lines.join('');
}
