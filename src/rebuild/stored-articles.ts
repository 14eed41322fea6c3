import type { Index } from 'meilisearch';
import type { ArticleDocument } from '../articles/document.js';
import { articleFilters as where } from '../articles/index-definition.js';
import type { IndexSet } from '../articles/index-set.js';
import { fetchStored } from '../articles/store.js';
import type { SearchClient } from '../search/client.js';
import { awaitTasks } from '../search/tasks.js';

/** What tells an article, and the version of it that is stored. */
export type StoredArticle = Pick<ArticleDocument, 'id'> & {
  keys: Pick<ArticleDocument['keys'], 'order' | 'ingestedAt'>;
};

const pageSize = 200;

/** All articles of an index, in pages; those that are stored or deleted meanwhile make it skip none. */
export async function* pagesOfArticles(
  articles: Index<ArticleDocument>,
): AsyncGenerator<StoredArticle[], void, undefined> {
  let from = 0;
  let given = new Set<string>();
  for (;;) {
    const { hits } = await articles.search<StoredArticle>(null, {
      filter: where.atLeast('keys.order', from),
      sort: ['keys.order:asc'],
      attributesToRetrieve: ['id', 'keys'],
      limit: pageSize,
    });
    const page = hits.filter(({ id }) => !given.has(id));
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    from = last.keys.order;
    given = new Set(page.filter(({ keys }) => keys.order === from).map(({ id }) => id));
  }
}

/** Of these articles, those that another index lacks, or has another version of. */
export async function missingIn(
  other: Index<ArticleDocument>,
  articles: readonly StoredArticle[],
): Promise<string[]> {
  const { results } = await other.getDocuments<StoredArticle>({
    ids: articles.map(({ id }) => id),
    fields: ['id', 'keys'],
    limit: articles.length,
  });
  const there = new Map(results.map(({ id, keys }) => [id, keys.ingestedAt]));
  return articles.filter(({ id, keys }) => there.get(id) !== keys.ingestedAt).map(({ id }) => id);
}

/** The articles of these ids, in no order; those that were deleted meanwhile are left out. */
export async function fetchArticles(
  { articles }: IndexSet,
  ids: readonly string[],
): Promise<ArticleDocument[]> {
  return (await articles.getDocuments({ ids: [...ids], limit: ids.length })).results;
}

/** How many articles a set has. */
export async function countArticles({ articles }: IndexSet): Promise<number> {
  return (await articles.getDocuments({ limit: 0 })).total;
}

/** Deletes from a set the articles that another lacks, with their statements. */
export async function removeExtras(client: SearchClient, from: IndexSet, served: IndexSet): Promise<void> {
  for await (const page of pagesOfArticles(from.articles)) {
    const extras = await missingIn(served.articles, page);
    if (extras.length === 0) continue;
    const stored = await fetchStored(from, extras);
    const statementIds = [...stored.values()].flatMap(({ statements }) => statements.map(({ id }) => id));
    const tasks = [
      await from.statements.deleteDocuments(statementIds),
      await from.articles.deleteDocuments(extras),
    ];
    await awaitTasks(
      client,
      tasks.map(({ taskUid }) => taskUid),
      { timeoutMs: 600_000 },
    );
  }
}
