import { toActorDocuments } from '../../actors/document.js';
import type { SearchClient } from '../../search/client.js';
import { finishTasks } from '../../search/tasks.js';
import type { ArticleDocument, ArticleDocuments, StoredDocuments } from '../document.js';
import type { WrittenSets } from '../index-sets.js';
import { fetchStored, sendChanges } from '../store.js';
import type { ArticleChange } from './article-change.js';
import type { Batchable } from './batcher.js';
import { staleIds } from './decide.js';

/** The documents of an article, made anew, on their way into the set of indexes that is being built. */
export interface RebuiltArticle extends Batchable {
  readonly documents: ArticleDocuments;
  /** What was stored when they were made. */
  readonly madeOf: ArticleDocument;
  /** To be told whether they were written: not where another version is stored by now. */
  readonly onDone: (isWritten: boolean) => void;
  readonly onFailed: (error: unknown) => void;
}

/** Tells what is made anew from what clients change. */
export function isRebuilt(item: ArticleChange | RebuiltArticle): item is RebuiltArticle {
  return 'madeOf' in item;
}

/** Writes articles into the set that is being built, and tells each what came of it; never rejects. */
export async function writeRebuilt(
  client: SearchClient,
  rebuilt: readonly RebuiltArticle[],
  { served, next }: WrittenSets,
  signal: AbortSignal,
): Promise<void> {
  try {
    const ids = rebuilt.map(({ id }) => id);
    const [now, there] = await Promise.all([
      fetchStored(served.indexes, ids),
      next === null ? new Map<string, StoredDocuments>() : fetchStored(next.indexes, ids),
    ]);
    const current = rebuilt.filter(({ id, madeOf }) => isSameWriting(madeOf, now.get(id)?.article));
    if (next !== null && current.length > 0) {
      const actors = next.writtenNames.missing(current.flatMap(({ documents }) => documents.article.actors));
      const names = new Map(toActorDocuments(actors).map((name) => [name.id, name]));
      const taskUids = await sendChanges(next.indexes, {
        articles: current.map(({ documents }) => documents.article),
        statements: current.flatMap(({ documents }) => documents.statements),
        names: [...names.values()],
        deletedArticles: [],
        deletedStatements: current.flatMap(({ id, documents }) => staleIds(there.get(id), documents)),
      });
      const [fault] = await finishTasks(client, taskUids, signal);
      if (fault !== undefined) throw fault;
      next.writtenNames.add(actors);
    }
    for (const each of rebuilt) each.onDone(next !== null && current.includes(each));
  } catch (error) {
    for (const { onFailed } of rebuilt) onFailed(error);
  }
}

function isSameWriting(one: ArticleDocument, other: ArticleDocument | null | undefined): boolean {
  return other?.keys.version === one.keys.version && other.keys.ingestedAt === one.keys.ingestedAt;
}
