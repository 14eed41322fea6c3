import { expect, test } from '@jest/globals';
import { createClock } from '../../../src/articles/writing/clock.js';

test('The clock stands still while that of the machine is behind it', () => {
  const times = [5, 3, 4, 9];
  const now = createClock(() => times.shift() ?? 0);
  expect([now(), now(), now(), now()].map(Number)).toEqual([5, 5, 5, 9]);
});
