import type { SearchClient } from '../../search/client.js';
import type { IndexDefinition } from '../../search/index-definition.js';
import { addInBatches } from '../../search/write-batches.js';
import type { RawArticle } from '../intake/prepared-article.js';

/** What is to become of an article, with all that is needed to do it anew after whatever broke it off. */
export interface Intent {
  /** The article's. */
  id: string;
  /** The article as it was given, to be stored; null where it is to be deleted. */
  raw: RawArticle | null;
  /** When it was read. */
  readAt: Date;
}

/** An intent as the engine holds it; the article is JSON, for nothing in it is looked for. */
interface IntentDocument {
  id: string;
  raw: string | null;
  readAt: number;
}

/** The index of what was begun and is not known to be done. An article has one intent at most: the last. */
export const pendingIndex = {
  uid: 'pending',
  primaryKey: 'id',
  searchableAttributes: [],
  filterableAttributes: [],
  sortableAttributes: [],
  maxTotalHits: 1_000_000,
} as const satisfies IndexDefinition;

/** Notes intents down; resolves when the engine has accepted them, and they are durable. Returns the uids of the tasks. */
export function putIntents(client: SearchClient, intents: readonly Intent[]): Promise<number[]> {
  return addInBatches(client.writer.index<IntentDocument>(pendingIndex.uid), intents.map(toDocument));
}

/** Some of the intents that are there, those after the first `offset`. */
export async function listIntents(client: SearchClient, offset: number, limit: number): Promise<Intent[]> {
  const index = client.reader.index<IntentDocument>(pendingIndex.uid);
  const { results } = await index.getDocuments({ offset, limit });
  return results.map(toIntent);
}

function toDocument({ id, raw, readAt }: Intent): IntentDocument {
  return { id, raw: raw === null ? null : JSON.stringify(raw), readAt: readAt.getTime() };
}

function toIntent({ id, raw, readAt }: IntentDocument): Intent {
  return { id, raw: raw === null ? null : (JSON.parse(raw) as RawArticle), readAt: new Date(readAt) };
}
