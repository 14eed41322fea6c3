import { describe, expect, test } from '@jest/globals';
import { retryDelayMs } from '../../../src/cli/service/retry-delay.js';

const now = Date.parse('2026-03-11T09:30:00Z');

describe('retryDelayMs', () => {
  test.each([
    ['the first time', 1, undefined, 250],
    ['twice as long each time', 4, undefined, 2000],
    ['never more than a minute', 40, undefined, 60_000],
    ['as many seconds as asked for', 1, '7', 7000],
    ['until the time asked for', 3, 'Wed, 11 Mar 2026 09:30:20 GMT', 20_000],
    ['not at all for a time that is past', 3, 'Wed, 11 Mar 2026 09:00:00 GMT', 0],
    ['never longer than a minute, whatever is asked for', 1, '86400', 60_000],
    ['as if nothing were asked where it cannot be read', 2, 'later', 500],
  ])('waits %s', (_case, tried, retryAfter, delayMs) => {
    expect(retryDelayMs(tried, retryAfter, now)).toBe(delayMs);
  });
});
