import { median } from './ratio.js';

/** How fast articles are read, one after another in one thread. */
export interface Speed {
  articles: number;
  /** Megabytes (10⁶ bytes) of their texts in UTF-8. */
  megabytes: number;
  /** Of the first pass: code not yet compiled included, start-up of the process not. */
  cold: Pace;
  /** The median of the passes after it; null where there were none. */
  warm: Pace | null;
  /** The longest that one article took in a warm pass, or in the cold one where there were no others. */
  slowest: { id: string; ms: number } | null;
}

export interface Pace {
  articlesPerSecond: number;
  megabytesPerSecond: number;
}

interface Pass<Result> {
  ns: number;
  slowest: { id: string; ns: number } | null;
  results: Result[];
}

/** What a measurement needs of its surroundings: nanoseconds that only grow. */
export type Clock = () => bigint;

/**
 * Does the work on every article once cold, then in so many warm passes.
 *
 * @returns the results of the first pass, in order, and the speed
 */
export function measureSpeed<Article extends { id: string; text: string }, Result>(
  articles: readonly Article[],
  work: (article: Article) => Result,
  { passes, clock }: { passes: number; clock: Clock },
): { results: Result[]; speed: Speed } {
  const cold = runPass(articles, work, clock);
  const warm = Array.from({ length: passes }, () => ({ ...runPass(articles, work, clock), results: [] }));
  const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const paceOf = (ns: number): Pace => ({
    articlesPerSecond: perSecond(articles.length, ns),
    megabytesPerSecond: perSecond(bytes / 1e6, ns),
  });
  const slowest = (warm.length > 0 ? warm : [cold])
    .flatMap((pass) => pass.slowest ?? [])
    .reduce<{ id: string; ns: number } | null>(
      (most, each) => (most && most.ns >= each.ns ? most : each),
      null,
    );
  return {
    results: cold.results,
    speed: {
      articles: articles.length,
      megabytes: round(bytes / 1e6, 3),
      cold: paceOf(cold.ns),
      warm: warm.length === 0 ? null : paceOf(median(warm.map(({ ns }) => ns))),
      slowest: slowest && { id: slowest.id, ms: round(slowest.ns / 1e6, 2) },
    },
  };
}

function runPass<Article extends { id: string }, Result>(
  articles: readonly Article[],
  work: (article: Article) => Result,
  clock: Clock,
): Pass<Result> {
  const results: Result[] = [];
  let slowest: Pass<Result>['slowest'] = null;
  const start = clock();
  let before = start;
  for (const article of articles) {
    results.push(work(article));
    const now = clock();
    const ns = Number(now - before);
    if (slowest === null || ns > slowest.ns) slowest = { id: article.id, ns };
    before = now;
  }
  return { ns: Number(before - start), slowest, results };
}

function perSecond(amount: number, ns: number): number {
  return ns === 0 ? 0 : round(amount / (ns / 1e9), 2);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
