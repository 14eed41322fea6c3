import { describe, expect, it, test } from '@jest/globals';
import type { ActorRole, ResolvedActor } from '../../src/retrieval/resolved-actor.js';
import { sortOf } from '../../src/retrieval/order.js';
import { understand, type UnderstandingOptions } from '../../src/retrieval/understanding.js';
import { statementSearch } from '../../src/statements/index-definition.js';

const nobody = (given: string): ResolvedActor => ({ given, actors: [], others: [] });
const options: UnderstandingOptions = {
  resolve: (_role, given) => Promise.resolve(nobody(given)),
  index: statementSearch,
};
const ten = 'a b c d e f g h i j';

describe('A warning of unread words', () => {
  test.each<[words: string, warned: boolean]>([
    [ten, false],
    [`${ten} k`, true],
    [`${ten}, …`, false],
    ['"a b c" d e f g h i j k l', false],
    ['"a b c" d e f g h i j k l m', true],
    [`-x -"y z" ${ten}`, false],
    [`${ten} -x`, true],
    ['a-b c d e f g h i j k', true],
    ['"a b c d e f g h i j k l m n', false],
  ])('comes with %j: %s', async (q, warned) => {
    const { warnings } = await understand({ q }, options);
    expect(warnings.length > 0).toBe(warned);
  });
});

test.each([
  [null, undefined, '-date'],
  ['a', undefined, 'relevance'],
  ['a', 'date', 'date'],
  [null, 'date', 'date'],
  [null, 'relevance', '-date'],
] as const)('the order of the words %j with sort=%s is %s', (words, asked, sort) => {
  expect(sortOf({ words }, asked)).toBe(sort);
});

it('looks a name that is given twice up once', async () => {
  const looked: string[] = [];
  const resolve = (role: ActorRole, given: string) => {
    looked.push(`${role} ${given}`);
    return Promise.resolve(nobody(given));
  };
  await understand({ speaker: ['Lind', 'Lind'], target: ['Lind'] }, { ...options, resolve });
  expect(looked).toEqual(['speaker Lind', 'target Lind']);
});

test.each([
  ['Nemo', 'No speaker indexed has the name `Nemo`'],
  ['person:nobody', 'No speaker indexed has the id `person:nobody`'],
])('warns of %s, whom nobody is', async (given, detail) => {
  const {
    values,
    warnings: [warning],
  } = await understand({ speaker: [given] }, options);
  expect(values.get('speaker')).toEqual([]);
  expect(warning?.parameter).toBe('speaker');
  expect(warning?.detail).toContain(detail);
});

it('tells only of what was given', async () => {
  expect((await understand({}, options)).query).toEqual({ dateField: 'said' });
});
