import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import type { Countries } from 'world-countries';
import { COUNTRIES } from '../../../src/extraction/data/countries.js';
import { WORLD_COUNTRIES } from '../../../src/extraction/data/world-countries.js';

const source = createRequire(import.meta.url)('world-countries/dist/countries-unescaped.json') as Countries;

describe('the table of the world’s countries', () => {
  test('is what the package has, row by row', () => {
    const rows = WORLD_COUNTRIES.trim()
      .split('\n')
      .map((row) => row.split('|'));
    expect(rows).toEqual(
      source.map(({ cca2, cca3, independent, name, demonyms, capital }) => [
        cca2,
        cca3,
        independent ? 'independent' : '',
        name.common,
        name.official,
        demonyms.eng?.m ?? '',
        capital.join(';'),
      ]),
    );
  });

  test.each([
    ['FR', { alpha3: 'FRA', name: 'France', capitals: ['Paris'] }],
    ['XK', { alpha3: 'XKX', name: 'Kosovo', capitals: ['Pristina'] }],
    ['AQ', { alpha3: 'ATA', name: 'Antarctica', capitals: [] }],
    // A dependency has no capital that stands for a government.
    ['AW', { alpha3: 'ABW', name: 'Aruba', capitals: [] }],
  ])('is read as countries: %s', (code, expected) => {
    expect(COUNTRIES.find((country) => country.code === code)).toMatchObject(expected);
  });
});
