import { createWrittenNames } from '../../actors/written-names.js';
import type { SearchClient } from '../../search/client.js';
import { ingest } from '../ingest.js';
import type { RawArticle } from '../intake/prepared-article.js';
import { createKeyedLock } from '../keyed-lock.js';
import type { IngestAnswer } from '../schema.js';
import { deleteDocuments, fetchDocuments } from '../store.js';

/** What becomes of a write for which there is no room: it is refused at once, or waits until there is. */
export interface WriteOptions {
  whenFull?: 'refuse' | 'wait';
}

/** The only way by which articles are stored and deleted; writes of one article are done in the order they come. */
export interface ArticleWriter {
  /**
   * Stores an article and its statements; resolves when they are durable and search finds them.
   *
   * @throws EmptyArticleError when no readable text is left
   */
  readonly write: (raw: RawArticle, options?: WriteOptions) => Promise<IngestAnswer>;
  /** Deletes an article and its statements; resolves when search finds them no more, to false where there are none. */
  readonly delete: (id: string) => Promise<boolean>;
  /** Takes nothing more, finishes what was begun; resolves when that is done, after the deadline at the latest. */
  readonly close: (deadlineMs: number) => Promise<void>;
}

export interface ArticleWriterOptions {
  client: SearchClient;
}

export function createArticleWriter({ client }: ArticleWriterOptions): ArticleWriter {
  const lock = createKeyedLock();
  const dependencies = { client, lock, now: () => new Date(), writtenNames: createWrittenNames() };
  return {
    write: (raw) => ingest(raw, dependencies),
    delete: (id) =>
      lock(id, async () => {
        const stored = await fetchDocuments(client, id);
        if (stored.article === null && stored.statements.length === 0) return false;
        await deleteDocuments(client, id, stored);
        return true;
      }),
    close: () => Promise.resolve(),
  };
}
