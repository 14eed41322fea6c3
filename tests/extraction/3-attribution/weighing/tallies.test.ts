import { describe, expect, test } from '@jest/globals';
import { read } from '../../../../src/extraction/1-read/read.js';
import { readUnits } from '../../../../src/extraction/3-attribution/grammar/units.js';
import { countIn, tallyUnits } from '../../../../src/extraction/3-attribution/weighing/tallies.js';

const reading = read('Lund (the mayor), who left, said the port “will close” and went.');
const units = reading.sentences.flatMap((sentence) => readUnits(reading, sentence));
const tallies = tallyUnits(units);
const whole = { from: 0, to: units.length };

describe('countIn', () => {
  test.each([
    ['commas', tallies.commas, 2],
    ['quotations', tallies.quotations, 1],
    ['brackets left open', tallies.open, 0],
  ])('counts the %s of a whole sentence', (_, counts, expected) => {
    expect(countIn(counts, whole)).toBe(expected);
  });

  test('counts in every range what its units hold one by one', () => {
    for (let from = 0; from <= units.length; from++)
      for (let to = from; to <= units.length; to++) {
        const commas = units.slice(from, to).filter(({ tag }) => tag === 'comma').length;
        expect(countIn(tallies.commas, { from, to })).toBe(commas);
      }
  });

  test('counts a bracket that a range cuts open', () => {
    expect(countIn(tallies.open, { from: 0, to: 3 })).toBe(1);
  });

  test.each([
    ['beyond the sentence', { from: units.length, to: units.length + 5 }],
    ['that ends before it begins', { from: 4, to: 2 }],
  ])('counts nothing in a range %s', (_, range) => {
    expect(countIn(tallies.finite, range)).toBe(0);
  });
});
