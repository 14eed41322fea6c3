import { describe, expect, it, test } from '@jest/globals';
import { read } from '../../../src/extraction/1-read/read.js';
import { makePhraseIndex } from '../../../src/extraction/2-entities/phrase-index.js';
import { surnameOf } from '../../../src/extraction/2-entities/person-names.js';
import {
  countryName,
  GROUP_CODES,
  isKnownCode,
  suggestCode,
} from '../../../src/extraction/data/country-codes.js';
import { COUNTRIES } from '../../../src/extraction/data/countries.js';

describe('codes', () => {
  test.each(['KR', 'XK', 'PS', 'TW', 'EH', 'EU', 'UN', 'NATO', 'AFU'])('%s is known', (code) => {
    expect(isKnownCode(code)).toBe(true);
  });

  test.each(['ZZ', 'kr', 'KOR', '', 'UK', 'Korea'])('%j is unknown', (code) => {
    expect(isKnownCode(code)).toBe(false);
  });

  test.each([
    ['KOR', 'KR'],
    ['kr', 'KR'],
    ['UK', 'GB'],
    ['South Korea', 'KR'],
    ['turkey', 'TR'],
    ['European Union', 'EU'],
    ['nato', 'NATO'],
    ['Atlantis', null],
  ])('whoever writes %s meant %s', (writing, code) => {
    expect(suggestCode(writing)).toBe(code);
  });

  it('of groups are nobody’s ISO code', () => {
    const isoCodes = new Set(COUNTRIES.map(({ code }) => code));
    expect(GROUP_CODES.filter((code) => isoCodes.has(code))).toEqual([]);
  });

  it('have names', () => {
    expect(countryName('KP')).toBe('North Korea');
    expect(countryName('ZZ')).toBeNull();
  });
});

test.each([
  ['Vladimir Putin', 'Putin'],
  ['Kim Jong Un', 'Kim'],
  ['Moon Jae-in', 'Moon'],
  ['Shinzo Abe', 'Abe'],
  ['Bashar al-Assad', 'Assad'],
  ['Ferdinand Marcos Jr.', 'Marcos'],
  ['Ursula von der Leyen', 'Leyen'],
  ['Li Qiang', 'Li'],
  ['Xi Jinping', 'Xi'],
  ['Felipe VI', 'Felipe'],
  ['Charles III', 'Charles'],
])('%s is repeated as %s', (name, surname) => {
  expect(surnameOf(name)).toBe(surname);
});

describe('phrase index', () => {
  const index = makePhraseIndex<string>();
  index.add('New Guinea', 'island', 'capital');
  index.add('Guinea', 'state', 'capital');
  index.add('foreign ministry', 'body', 'any');
  index.add('US', 'america', 'exact');
  index.add('Korean Peninsula', 'trap', 'first');

  test.each([
    ['New Guinea', 'island'],
    ['Guinea', 'state'],
    ['guinea', undefined],
    ['New guinea', undefined],
    ['Foreign Ministry', 'body'],
    ['US', 'america'],
    ['us', undefined],
    ['Korean peninsula', 'trap'],
    ['New', undefined],
    ['', undefined],
  ])('%j means %s', (text, value) => {
    expect(index.matchAt(read(text).tokens, 0)?.value).toBe(value);
  });
});

describe('a phrase index with a supply', () => {
  const asked: string[] = [];
  const index = makePhraseIndex<string>({
    firstWords: ['ana', 'kovac'],
    phrasesOf: (word) => {
      asked.push(word);
      return word === 'ana' ? [{ phrase: 'Ana Kovac', value: 'person', writing: 'capital' }] : [];
    },
  });
  index.add('Ana', 'river', 'capital');

  it('asks it once for each first word, and only when that is looked up', () => {
    expect(asked).toEqual([]);
    const { tokens } = read('Ana Kovac crossed the Ana.');
    expect([0, 1, 4].map((at) => index.matchAt(tokens, at)?.value)).toEqual(['person', undefined, 'river']);
    expect(asked).toEqual(['ana', 'kovac']);
  });

  it('tells its first words', () => {
    expect([...index.firstWords()].map(([word]) => word)).toEqual(['ana', 'kovac']);
  });
});
