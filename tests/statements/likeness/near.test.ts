import { describe, expect, test } from '@jest/globals';
import { likenessTo } from '../../../src/statements/likeness/likeness.js';
import { isNear } from '../../../src/statements/likeness/near.js';
import { overlapOf, tellingWords } from '../../../src/statements/likeness/overlap.js';

const said = 'We will not leave the river treaty before the harvest is in, whatever the neighbours print';

describe('Nearly the same words has', () => {
  test.each<[what: string, other: string, isNear: boolean]>([
    ['one with a word put in', said.replace('river treaty', 'old river treaty'), true],
    ['one with a word changed', said.replace('river', 'border'), true],
    ['one that lacks its beginning and its end', 'leave the river treaty before the harvest is in', true],
    ['a part of it', 'not leave the river treaty before', true],
    [
      'a long one that holds it',
      `${said}. ${'Nobody else was asked about the bank or the mine. '.repeat(4)}`,
      true,
    ],
  ])('%s', (_what, other, expected) => {
    expect(isNear(likenessTo(said)(other), said, other)).toBe(expected);
  });

  test.each<[what: string, other: string]>([
    ['a part of few words', 'leave the river treaty'],
    [
      'one with four words in common',
      'They will sign another river treaty before the harvest and not after it',
    ],
    ['one of the same words in another order', [...said.split(' ')].reverse().join(' ')],
  ])('not %s', (_what, other) => {
    expect(isNear(likenessTo(said)(other), said, other)).toBe(false);
  });
});

test.each([
  [
    'the longest, each once',
    'The treaty, the TREATY and the neighbouring harbours',
    ['neighbouring', 'harbours', 'treaty'],
  ],
  ['none where all are short', 'We do not go', []],
])('Telling words are %s', (_what, text, words) => {
  expect(tellingWords(text)).toEqual(words);
});

test('Telling words are eight at most', () => {
  expect(
    tellingWords('alpha bravos charlie deltass echoing foxtrot golfing hotels indiana juliett'),
  ).toHaveLength(8);
});

describe('Words in common', () => {
  const overlap = overlapOf(
    new Map([
      ['neighbouring', 2],
      ['harbours', 2],
      ['treaty', 1_000],
    ]),
  );

  test.each([
    ['all', 'Treaty with neighbouring harbours', 1],
    ['one alone tells nothing', 'neighbouring fields', 0],
    ['none', 'The bank', 0],
  ])('%s', (_what, text, share) => {
    expect(overlap(text)).toBeCloseTo(share);
  });

  test('weigh more where they are rare', () => {
    expect(overlap('neighbouring harbours')).toBeGreaterThan(overlap('neighbouring treaty'));
  });
});
