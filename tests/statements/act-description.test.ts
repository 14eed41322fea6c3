import { expect, test } from '@jest/globals';
import { ACTS } from '../../src/extraction/types.js';
import { actDescription } from '../../src/statements/act-description.js';

test.each([
  ['| DISAPPROVE | `accuse`, `criticize` |'],
  ['| THREATEN | `threaten` |'],
  [expect.stringMatching(/^\| none \| `state`, .*`warn`/)],
])('the description of acts has the row %s', (row) => {
  expect(actDescription.split('\n')).toContainEqual(row);
});

test('the description of acts has every act once', () => {
  const told = [...actDescription.matchAll(/`(\w+)`/g)].map(([, act]) => act);
  expect(told.sort()).toEqual([...ACTS].sort());
});
