import { describe, expect, it, test } from '@jest/globals';
import { read } from '../../../src/extraction/1-read/read.js';
import { makePhraseIndex } from '../../../src/extraction/2-entities/phrase-index.js';
import { surnameOf } from '../../../src/extraction/2-entities/person-names.js';
import { slug } from '../../../src/extraction/2-entities/slug.js';
import {
  countryName,
  GROUP_CODES,
  isKnownCode,
  suggestCode,
} from '../../../src/extraction/data/country-codes.js';
import { COUNTRIES } from '../../../src/extraction/data/countries.js';
import { OFFICE_HOLDERS } from '../../../src/extraction/data/office-holders.js';

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

describe('office-holders', () => {
  it('have an id each', () => {
    const ids = OFFICE_HOLDERS.map(({ name }) => slug(name));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have known countries and years in order', () => {
    for (const { name, country, from, to } of OFFICE_HOLDERS) {
      expect([name, isKnownCode(country)]).toEqual([name, true]);
      expect([name, to === null || to >= from]).toEqual([name, true]);
    }
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
