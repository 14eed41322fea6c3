import { setTimeout as delay } from 'node:timers/promises';
import type { Random } from '../bench/search/random.js';
import { articleOf, nextVersionOf, versionOf, type SentArticle } from './articles.js';
import type { Ledger } from './ledger.js';

export interface WriterOptions {
  origin: string;
  ledger: Ledger;
  random: Random;
  /** Gives the next number of an article that was not sent yet. */
  nextNumber: () => number;
  /** Articles whose write was broken off, in this round or before: another version is to come in its place. */
  brokenOff: SentArticle[];
  /** Once aborted, nothing more is sent and what is under way is given up. */
  signal: AbortSignal;
}

const pauseMs = 50;
const bulkLines = 200;

/**
 * Stores articles one by one; every third is stored in another version, every tenth deleted after it. Of what was broken
 * off before, another version is stored: no repair of the former may come over it.
 */
export async function writeSingles(options: WriterOptions): Promise<void> {
  await untilAborted(options.signal, async () => {
    const brokenOff = options.brokenOff.pop();
    const article = brokenOff === undefined ? articleOf(options.nextNumber()) : nextVersionOf(brokenOff);
    const id = await store(article, options);
    if (options.random.below(3) === 0) await store(nextVersionOf(article), options);
    if (options.random.below(10) === 0) await remove(id, article.url, options);
  });
}

/** Stores articles in bulk, again and again. */
export async function writeBulks({ origin, ledger, nextNumber, signal }: WriterOptions): Promise<void> {
  await untilAborted(signal, async () => {
    const articles = Array.from({ length: bulkLines }, () => articleOf(nextNumber()));
    for (const article of articles) ledger.asked(article.url, versionOf(article));
    const response = await fetch(`${origin}/v1/articles/bulk`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-ndjson' },
      body: articles.map((article) => `${JSON.stringify(article)}\n`).join(''),
      signal,
    });
    for await (const line of linesOf(response)) {
      const { line: number, status } = JSON.parse(line) as { line?: number; status?: number };
      const article = articles[(number ?? 0) - 1];
      if (article !== undefined && (status === 200 || status === 201))
        ledger.acknowledged(article.url, versionOf(article));
    }
  });
}

/** What fails is tried again with something else: the service is down, or going down. */
async function untilAborted(signal: AbortSignal, write: () => Promise<void>): Promise<void> {
  const isAborted = () => signal.aborted;
  while (!isAborted()) await write().catch(() => delay(pauseMs));
}

/** Its id. */
async function store(
  article: SentArticle,
  { origin, ledger, brokenOff, signal }: WriterOptions,
): Promise<string> {
  const version = versionOf(article);
  ledger.asked(article.url, version);
  try {
    const response = await fetch(`${origin}/v1/articles`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(article),
      signal,
    });
    // An answer counts once it is whole.
    const answer = (await response.json()) as { article: { id: string } };
    if (response.status !== 200 && response.status !== 201) throw new Error(`Not stored: ${response.status}`);
    ledger.acknowledged(article.url, version);
    return answer.article.id;
  } catch (error) {
    brokenOff.push(article);
    throw error;
  }
}

async function remove(id: string, url: string, { origin, ledger, signal }: WriterOptions): Promise<void> {
  ledger.asked(url, null);
  const response = await fetch(`${origin}/v1/articles/${id}`, { method: 'DELETE', signal });
  await response.arrayBuffer();
  if (response.status === 204) ledger.acknowledged(url, null);
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  if (response.body === null) return;
  let rest = '';
  for await (const piece of response.body.pipeThrough(new TextDecoderStream())) {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    yield* lines.filter((line) => line !== '');
  }
}
