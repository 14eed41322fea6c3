import { isRecord } from '../values.js';

type Check = (answer: Record<string, unknown>) => boolean;

const hasHits: Check = ({ hits }) => Array.isArray(hits);
const hasResults: Check = ({ results }) => Array.isArray(results);
const hasTask: Check = ({ taskUid }) => Number.isSafeInteger(taskUid);

/** By method and path, without their query strings; the first that fits counts. */
const checks: readonly [request: RegExp, check: Check][] = [
  [/^POST .*\/indexes\/[^/]+\/search$/, hasHits],
  [
    /^POST .*\/multi-search$/,
    (answer) =>
      Array.isArray(answer.results) && answer.results.every((each) => isRecord(each) && hasHits(each)),
  ],
  [/^POST .*\/indexes\/[^/]+\/documents\/fetch$|^GET .*\/(tasks|indexes\/[^/]+\/documents)$/, hasResults],
  [/^(POST|PUT|DELETE) .*\/indexes\/[^/]+\/documents(\/|$)|^(POST|PATCH) .*\/(indexes|settings)$/, hasTask],
];

/** True where an answer to such a request may be the engine's: what else speaks HTTP on its port answers otherwise. */
export function isPlausible(method: string, path: string, answer: unknown): boolean {
  // As what was deleted is answered: with 204.
  if (answer === undefined) return method === 'DELETE';
  if (!isRecord(answer)) return false;
  const request = `${method} ${path}`;
  const [, check] = checks.find(([pattern]) => pattern.test(request)) ?? [];
  return check === undefined || check(answer);
}
