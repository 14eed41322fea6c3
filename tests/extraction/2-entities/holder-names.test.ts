import { expect, test } from '@jest/globals';
import { findHolder } from '../../../src/extraction/2-entities/holder-names.js';

test.each([
  ['Volodymyr Zelenskyi', null, 'Volodymyr Zelensky'],
  ['Volodymyr Zelenskyi', 'UA', 'Volodymyr Zelensky'],
  ['Volodymyr Zelenskyi', 'CA', null],
  ['Zelenskii', null, 'Volodymyr Zelensky'],
  // A last name that may be anybody's needs more than its sound.
  ['Brown', null, null],
  ['Sergei Kovac', null, null],
  // Another ruler's number.
  ['King Charles II', null, null],
  // Somebody known for his single name shares no full one.
  ['Ana Lula', null, null],
])('%s beside %s is %s', (name, country, holder) => {
  expect(findHolder(name, { role: null, country }, null)?.name ?? null).toBe(holder);
});
