import { expect, test } from '@jest/globals';
import { suggest } from '../../src/http/suggestion.js';

const allowed = ['q', 'speaker', 'speakerCountry', 'from', 'to', 'limit'];

test.each<[given: string, meant: string | undefined]>([
  ['speakr', 'speaker'],
  ['Speaker', 'speaker'],
  ['speaker_country', 'speakerCountry'],
  ['form', 'from'],
  ['limits', 'limit'],
  ['offset', undefined],
  ['x'.repeat(100_000), undefined],
  ['', undefined],
])('for %.20s the suggestion is %s', (given, meant) => {
  expect(suggest(given, allowed)).toBe(meant);
});
