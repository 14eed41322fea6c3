import { expect, test } from '@jest/globals';
import { optionOfParameter, toQueryString } from '../../../src/cli/search/query-string.js';

test.each([
  ['nothing', [], {}, ''],
  ['words', ['river', 'treaty'], {}, '?q=river+treaty'],
  ['a value', [], { from: '2026-03', sort: '-date' }, '?from=2026-03&sort=-date'],
  ['several values', [], { country: ['NO', 'FI'] }, '?country=NO&country=FI'],
  [
    'signs that mean something in addresses',
    ['a&b=c #d'],
    { speaker: ['Ø "x" + 1'] },
    '?q=a%26b%3Dc+%23d&speaker=%C3%98+%22x%22+%2B+1',
  ],
])('asks for %s', (_case, words, options, query) => {
  expect(toQueryString(words, options)).toBe(query);
});

test.each([
  ['speakerCountry', '--speaker-country'],
  ['from', '--from'],
  ['q', 'WORDS'],
])('%s is the option %s', (parameter, option) => {
  expect(optionOfParameter(parameter)).toBe(option);
});
