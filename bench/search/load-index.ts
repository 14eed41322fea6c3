import { openArticles } from '../../src/articles/index-definition.js';
import type { ArticleDocuments } from '../../src/articles/document.js';
import type { SearchClient } from '../../src/search/client.js';
import { awaitTasks } from '../../src/search/tasks.js';
import { addInBatches } from '../../src/search/write-batches.js';
import { openStatements } from '../../src/statements/index-definition.js';

const articlesAtOnce = 1_000;
const timeoutMs = 1_800_000;

/** Puts documents into the indexes; resolves when search finds them. The engine takes what waits together. */
export async function loadIndex(client: SearchClient, articles: Iterable<ArticleDocuments>): Promise<void> {
  const taskUids: number[] = [];
  let waiting: ArticleDocuments[] = [];
  const send = async () => {
    const statements = waiting.flatMap((each) => each.statements);
    taskUids.push(...(await addInBatches(openStatements(client.administrator), statements)));
    const documents = waiting.map(({ article }) => article);
    taskUids.push(...(await addInBatches(openArticles(client.administrator), documents)));
    waiting = [];
  };
  for (const article of articles) {
    waiting.push(article);
    if (waiting.length === articlesAtOnce) await send();
  }
  await send();
  await awaitTasks(client, taskUids, { timeoutMs });
}
