import { expect, test } from '@jest/globals';
import { chooseValues } from '../../src/timeline/split-values.js';

const counted = { FI: 3, NO: 9, SE: 3, DK: 1 };

test.each<[rule: string, asked: string[] | undefined, most: number, values: string[]]>([
  ['the most frequent, those as frequent by name', undefined, 3, ['NO', 'FI', 'SE']],
  ['all where there are no more', undefined, 20, ['NO', 'FI', 'SE', 'DK']],
  ['those asked for, the most frequent first', ['DK', 'FI'], 5, ['FI', 'DK']],
  ['those asked for that nothing has', ['IS', 'FI'], 5, ['FI', 'IS']],
  ['those asked for in another case, as they are stored', ['fi '], 5, ['FI']],
  ['of those asked for the most frequent', ['DK', 'FI', 'NO'], 2, ['NO', 'FI']],
])('Counts are split into %s', (_rule, asked, most, values) => {
  expect(chooseValues(counted, asked, most)).toEqual(values);
});
