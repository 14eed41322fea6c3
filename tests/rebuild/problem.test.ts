import { describe, expect, test } from '@jest/globals';
import { createRebuildProblem } from '../../src/rebuild/problem.js';
import type { RunningRebuild } from '../../src/rebuild/rebuilder.js';
import { EngineRequestError } from '../../src/search/errors.js';

const running: RunningRebuild = {
  method: 'copy',
  begunAt: new Date(0),
  present: 1,
  total: 2,
  articlesPerSecond: 1,
  isFailing: false,
};
const refusal = (code: string) => new EngineRequestError('No.', 400, code);

describe('What the engine refuses is', () => {
  test.each<[what: string, status: number | undefined, underWay: RunningRebuild | null, error: Error]>([
    [
      'to be asked for later while the indexes are built anew',
      503,
      running,
      refusal('invalid_search_filter'),
    ],
    ['our fault where they are not', undefined, null, refusal('invalid_search_filter')],
    ['our fault where the index is not the reason', undefined, running, refusal('invalid_api_key')],
    ['nothing of it where it is no refusal', undefined, running, new Error('No.')],
  ])('%s', (_what, status, underWay, error) => {
    expect(createRebuildProblem({ underWay: () => underWay })(error)?.status).toBe(status);
  });
});
