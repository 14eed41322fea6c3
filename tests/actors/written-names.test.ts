import { expect, it } from '@jest/globals';
import { createWrittenNames } from '../../src/actors/written-names.js';
import { person } from '../support/statements.js';

const holm = person('Ida Holm', 'NO');

it('asks for a name until it is told to be stored', () => {
  const written = createWrittenNames();
  expect(written.missing([holm])).toEqual([holm]);
  expect(written.missing([holm])).toEqual([holm]);
  written.add([holm]);
  expect(written.missing([holm])).toEqual([]);
});

it.each([
  ['another spelling', { ...holm, name: 'Ida Hólm' }],
  ['another country', { ...holm, country: null }],
  ['another actor', { ...holm, id: 'person:ida-holm-lind' }],
])('takes %s for another name', (_what, other) => {
  const written = createWrittenNames();
  written.add([holm]);
  expect(written.missing([holm, other])).toEqual([other]);
});

it('rather writes again than grows without bound', () => {
  const written = createWrittenNames();
  written.add([holm]);
  written.add(Array.from({ length: 50_000 }, (_, i) => person(`P${i}`)));
  expect(written.missing([holm])).toEqual([holm]);
});
