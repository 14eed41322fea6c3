import { openIndexSet, uidsOf, type IndexSet } from '../articles/index-set.js';
import { toWrittenSet, type WrittenSets } from '../articles/index-sets.js';
import type { ArticleWriter } from '../articles/writing/article-writer.js';
import type { SearchClient } from '../search/client.js';
import { nextUid } from '../search/next-index.js';
import { settleTasks } from '../search/tasks.js';
import { dropNextSet, makeNextSet, readRecords, settleSwaps, swapSets } from './next-set.js';
import type { Remake } from './remake.js';
import type { SetRecord } from './set-record.js';
import { countArticles, fetchArticles, missingIn, pagesOfArticles, removeExtras } from './stored-articles.js';

export interface RebuildOptions {
  client: SearchClient;
  writer: Pick<ArticleWriter, 'rebuild' | 'sets'>;
  /** What is to be built. Where the next set is this one already, it is finished. */
  record: SetRecord;
  remake: Remake;
  onProgress: (progress: Progress) => void;
  /** Told of articles that were put into the next set. */
  onMade: (articles: number) => void;
  /** Gives up when aborted: what is made so far stays, for the next time. */
  signal: AbortSignal;
}

/** How far a look through what is stored has come. */
export interface Progress {
  /** Articles that the next set has. */
  present: number;
  /** All that are stored. */
  total: number;
}

/**
 * Builds a set of indexes beside the one that is served, from what is stored, and swaps the two. Searches read the old set
 * until then, writes go to both. Broken off at any point, it goes on from there when it is called again: what the next set
 * lacks tells what is left to do.
 */
export async function rebuild(options: RebuildOptions): Promise<void> {
  const { client, writer, record, signal } = options;
  await settleSwaps(client, signal);
  const { served, next } = await readRecords(client);
  if (served?.begunAt !== record.begunAt) {
    if (next?.begunAt !== record.begunAt) await makeNextSet(client, record);
    await build(options);
  }
  await writer.sets.change(() => Promise.resolve(servedAlone(client)));
  await dropNextSet(client);
}

async function build(options: RebuildOptions): Promise<void> {
  const { client, writer, signal } = options;
  const next = openIndexSet(client.writer, nextUid);
  await writer.sets.change((sets) => Promise.resolve({ ...sets, next: toWrittenSet(next) }));
  do {
    while ((await fill(next, options)) > 0) signal.throwIfAborted();
  } while (!(await takeOver(next, options)));
}

function servedAlone(client: SearchClient): WrittenSets {
  return { served: toWrittenSet(openIndexSet(client.writer)), next: null };
}

/** Looks through what is stored and makes what the next set lacks: a page is made while the one before is written. Returns how much that was. */
async function fill(next: IndexSet, options: RebuildOptions): Promise<number> {
  const { client, writer, remake, onProgress, onMade, signal } = options;
  const served = openIndexSet(client.reader);
  const progress = { present: 0, total: await countArticles(served) };
  let missing = 0;
  let writing: Promise<void> = Promise.resolve();

  async function write(ids: readonly string[]): Promise<void> {
    const articles = await fetchArticles(served, ids);
    const documents = await remake(articles);
    await writing;
    writing = Promise.all(
      documents.map(async (made, place) => {
        const madeOf = articles[place];
        if (madeOf !== undefined) await writer.rebuild(made, madeOf);
      }),
    ).then(() => {
      progress.present += ids.length;
      onProgress({ ...progress });
      onMade(ids.length);
    });
    // It is awaited with the next page: until then, nobody sees that it failed.
    writing.catch(() => undefined);
  }

  for await (const page of pagesOfArticles(served.articles)) {
    signal.throwIfAborted();
    const ids = await missingIn(next.articles, page);
    missing += ids.length;
    progress.present += page.length - ids.length;
    onProgress({ ...progress });
    if (ids.length > 0) await write(ids);
  }
  await writing;
  return missing;
}

/** Swaps the sets while nothing is being written; resolves to false where the next set is not whole after all. */
async function takeOver(next: IndexSet, { client, writer, signal }: RebuildOptions): Promise<boolean> {
  let isTakenOver = false;
  await writer.sets.change(async (sets) => {
    isTakenOver = await swapIfWhole(next, client, signal);
    return isTakenOver ? servedAlone(client) : sets;
  });
  return isTakenOver;
}

async function swapIfWhole(next: IndexSet, client: SearchClient, signal: AbortSignal): Promise<boolean> {
  const served = openIndexSet(client.writer);
  await settleTasks(client, [...uidsOf(served), ...uidsOf(next)], signal);
  const lacking = (await countArticles(served)) - (await countArticles(next));
  // Only another process can have deleted what this one did not.
  if (lacking < 0) await removeExtras(client, next, served);
  if (lacking !== 0) return false;
  await swapSets(client);
  return true;
}
