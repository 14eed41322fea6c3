import { setTimeout as delay } from 'node:timers/promises';
import type { Ledger } from './ledger.js';

interface StoredArticle {
  id: string;
  url: string;
  textHash: string;
  statementCount: number;
}

interface StoredStatement {
  id: string;
  articleId: string;
}

/** All that the service has. */
interface Stock {
  articles: StoredArticle[];
  statements: StoredStatement[];
}

/** What is not as it was acknowledged, a sentence each: it must be right as soon as the service is ready. */
export async function findLost(origin: string, ledger: Ledger): Promise<string[]> {
  return lostIn(await fetchStock(origin), ledger);
}

const pollMs = 200;

/**
 * Waits for the repair to leave nothing half-made.
 *
 * @returns what is wrong after `withinMs`, and the milliseconds it took otherwise
 */
export async function awaitWhole(origin: string, ledger: Ledger, withinMs: number) {
  const start = performance.now();
  for (;;) {
    const stock = await fetchStock(origin);
    const faults = [...halfMadeIn(stock), ...lostIn(stock, ledger)];
    const tookMs = performance.now() - start;
    if (faults.length === 0 || tookMs > withinMs) return { faults, tookMs };
    await delay(pollMs);
  }
}

function lostIn({ articles }: Stock, ledger: Ledger): string[] {
  const byUrl = new Map(articles.map((article) => [article.url, article]));
  return [...ledger.allowed()].flatMap(([url, allowed]) => {
    const found = byUrl.get(url)?.textHash ?? null;
    if (allowed.has(found)) return [];
    const wanted = [...allowed].map((state) => tell(state)).join(' or ');
    return [`${url}: ${tell(found)} is there instead of ${wanted}`];
  });
}

function tell(state: string | null): string {
  return state === null ? 'nothing' : `version ${state.slice(0, 8)}`;
}

/** Every statement has its article, and every article all its statements, once. */
function halfMadeIn({ articles, statements }: Stock): string[] {
  const idsByArticle = new Map<string, Set<string>>();
  for (const { id, articleId } of statements) {
    idsByArticle.set(articleId, (idsByArticle.get(articleId) ?? new Set()).add(id));
  }
  const twice = statements.length - new Set(statements.map(({ id }) => id)).size;
  const known = new Set(articles.map(({ id }) => id));
  return [
    ...(twice > 0 ? [`${twice} statements come twice`] : []),
    ...(known.size < articles.length ? ['articles come twice'] : []),
    ...[...idsByArticle.keys()]
      .filter((id) => !known.has(id))
      .map((id) => `${id}: statements without their article`),
    ...articles.flatMap(({ id, statementCount }) => {
      const found = idsByArticle.get(id)?.size ?? 0;
      return found === statementCount ? [] : [`${id}: ${found} statements instead of ${statementCount}`];
    }),
  ];
}

async function fetchStock(origin: string): Promise<Stock> {
  const articles = await fetchAll<StoredArticle>(
    `${origin}/v1/articles?format=ndjson&fields=id,url,textHash,statementCount`,
  );
  const statements = await fetchAll<StoredStatement>(
    `${origin}/v1/statements?format=ndjson&fields=id,articleId`,
  );
  return { articles, statements };
}

async function fetchAll<Item>(url: string): Promise<Item[]> {
  const response = await fetch(url);
  const text = await response.text();
  if (response.status !== 200) throw new Error(`${url} was answered with ${response.status}: ${text}`);
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Item);
}
