import type { BulkStored } from '../../articles/bulk/schema.js';
import { printable } from '../printable.js';

/** What became of the articles so far. */
export interface Tally {
  created: number;
  replaced: number;
  unchanged: number;
  failed: number;
  /** Found in the articles that are stored. */
  statements: number;
  /** Fields that the service does not take, and how many articles have them. */
  leftOut: Map<string, number>;
}

/** Nothing has been sent yet. */
export function newTally(): Tally {
  return { created: 0, replaced: 0, unchanged: 0, failed: 0, statements: 0, leftOut: new Map() };
}

/** Counts an article that is stored. */
export function countStored(tally: Tally, { outcome, article }: BulkStored): void {
  tally[outcome]++;
  tally.statements += article.statementCount;
}

/** How many articles are done with, stored or not. */
export function countDone({ created, replaced, unchanged, failed }: Tally): number {
  return created + replaced + unchanged + failed;
}

/** Counts the fields that were left out of an article. */
export function countLeftOut({ leftOut }: Tally, names: readonly string[]): void {
  for (const name of names) leftOut.set(name, (leftOut.get(name) ?? 0) + 1);
}

/** The summary, in lines. */
export function summarize(
  { created, replaced, unchanged, failed, statements, leftOut }: Tally,
  elapsedMs: number,
): string[] {
  const stored = created + replaced + unchanged;
  const seconds = elapsedMs / 1000;
  const rate = (stored / Math.max(seconds, 0.001)).toFixed(1);
  const fields = [...leftOut].map(([name, count]) => `${printable(name)} (${count})`);
  return [
    `${stored} ${stored === 1 ? 'article' : 'articles'} stored: ${created} created, ${replaced} replaced, ${unchanged} unchanged; ${failed} failed`,
    `${statements} ${statements === 1 ? 'statement' : 'statements'} in ${seconds.toFixed(1)} s, ${rate} articles a second`,
    ...(fields.length > 0 ? [`Fields left out, which articles do not have: ${fields.join(', ')}`] : []),
  ];
}
