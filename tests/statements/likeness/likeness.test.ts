import { describe, expect, it, test } from '@jest/globals';
import { bandsOf } from '../../../src/statements/likeness/bands.js';
import { likenessTo } from '../../../src/statements/likeness/likeness.js';
import { sameWordsKey } from '../../../src/statements/likeness/same-words.js';

const said = 'We will not leave the river treaty before the harvest is in, whatever the neighbours print';

describe('Statements have the same words', () => {
  test.each([
    ['in other case', said.toUpperCase()],
    ['with other marks', `${said.replace(',', ' –')}!`],
    [
      'with another apostrophe',
      "We’ll go when we're ready, not before",
      "We'll go when we’re ready, not before",
    ],
    [
      'with and without a hyphen',
      'They must co-operate with us on every page',
      'They must cooperate with us on every page',
    ],
    [
      'with and without accents',
      'Señor Núñez is no friend of this house',
      'Senor Nunez is no friend of this house',
    ],
  ])('%s', (_case, one, other = said) => {
    expect(sameWordsKey(one)).toBe(sameWordsKey(other));
    expect(sameWordsKey(one)).not.toBeNull();
  });

  test.each([
    ['of another word', said.replace('river', 'border')],
    ['of another order', said.replace('harvest is', 'is harvest')],
    ['that is longer', `${said} today`],
  ])('not of one %s', (_case, other) => {
    expect(sameWordsKey(other)).not.toBe(sameWordsKey(said));
  });

  it('not where there are too few to tell', () => {
    expect(sameWordsKey('We have no further comment.')).toBeNull();
    expect(bandsOf('We have no further comment.')).toEqual([]);
  });
});

describe('Bands', () => {
  const shared = (one: string, other: string) =>
    bandsOf(one).filter((band) => bandsOf(other).includes(band)).length;

  test.each([
    ['one that lacks its last words', said.replace(', whatever the neighbours print', '')],
    ['one of another spelling', said.replace('neighbours', 'neighbors')],
    ['one with a word put in', said.replace('river treaty', 'old river treaty')],
  ])('are shared with %s', (_case, other) => {
    expect(shared(said, other)).toBeGreaterThan(0);
  });

  it('are not shared with other words', () => {
    expect(
      shared(said, 'The bank will lend nothing to a mine that poisons the water of three villages'),
    ).toBe(0);
  });

  it('are eight short strings', () => {
    expect(bandsOf(said)).toHaveLength(8);
    for (const band of bandsOf(said)) expect(band).toMatch(/^[0-7]-[0-9a-z]{1,7}-[0-9a-z]{1,7}$/);
  });
});

test.each([
  ['the same', said, { share: 1, contained: 1 }],
  ['a part', 'We will not leave the river treaty', { share: 5 / 14, contained: 1 }],
  ['nothing in common', 'Nobody asked the bank about the mine', { share: 0, contained: 0 }],
])('of %s', (_case, other, likeness) => {
  expect(likenessTo(said)(other)).toEqual(likeness);
});
