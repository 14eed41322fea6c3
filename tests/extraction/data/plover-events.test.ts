import { expect, test } from '@jest/globals';
import { PLOVER_EVENTS, PLOVER_OF_ACT } from '../../../src/extraction/data/plover-events.js';
import { ACTS, type Act } from '../../../src/extraction/types.js';

test('every act has its row', () => {
  expect(Object.keys(PLOVER_OF_ACT).sort()).toEqual([...ACTS].sort());
});

test('every event type is somebody’s', () => {
  expect([...new Set(Object.values(PLOVER_OF_ACT))].filter((event) => event !== null).sort()).toEqual(
    [...PLOVER_EVENTS].sort(),
  );
});

test.each<[Act, string | null]>([
  ['accuse', 'DISAPPROVE'],
  ['criticize', 'DISAPPROVE'],
  ['demand', 'DEMAND'],
  ['reject', 'REJECT'],
  ['threaten', 'THREATEN'],
  ['promise', 'AGREE'],
  ['thank', 'SUPPORT'],
  ['state', null],
  ['deny', null],
])('%s is %s', (act, event) => {
  expect(PLOVER_OF_ACT[act]).toBe(event);
});
