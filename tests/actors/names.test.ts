import { describe, expect, test } from '@jest/globals';
import type { Actor } from '../../src/extraction/types.js';
import { foldName, namesOf } from '../../src/actors/names.js';

test.each([
  ['Álvaro Núñez', 'alvaro nunez'],
  ['  JENS   Stoltvåg ', 'jens stoltvag'],
  ['Łukasz Øster-Ærø', 'lukasz oster aero'],
  ['O’Neill', 'oneill'],
  ["O'Neill", 'oneill'],
  ['J. R. Straße', 'j r strasse'],
  ['Владимир', 'владимир'],
  ['李明', '李明'],
  ['…', ''],
])('the name %s folds to %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

describe('An actor is found by', () => {
  test.each<[id: string, name: string, country: string | null, names: string[]]>([
    ['person:maria-novotna', 'Maria Novotna', 'CZ', ['maria novotna', 'novotna']],
    ['person:novotna', 'Novotna', null, ['novotna']],
    ['person:maria-novotny', 'Maria Novotna', 'CZ', ['maria novotna', 'novotna', 'maria novotny', 'novotny']],
    [
      'person:carla-von-der-heyde',
      'Carla von der Heyde',
      'DE',
      ['carla von der heyde', 'heyde', 'von der heyde'],
    ],
    ['person:omar-al-tarawi', 'Omar al-Tarawi', 'IQ', ['omar al tarawi', 'tarawi', 'al tarawi']],
    ['person:bin-hamad-al-mari', 'bin Hamad Al Mari', 'QA', ['bin hamad al mari', 'mari', 'al mari']],
    ['person:el-mursi', 'El-Mursi', 'EG', ['el mursi', 'mursi']],
    ['person:al-tarawi', 'Tarawi', null, ['tarawi', 'al tarawi']],
    ['person:martin-lister-jr', 'Martin Lister, Jr.', 'US', ['martin lister jr', 'lister']],
    ['person:kang-do-hyun', 'Kang Do Hyun', 'KR', ['kang do hyun', 'hyun', 'kang']],
    ['person:kang-do-hyun', 'Kang Do Hyun', null, ['kang do hyun', 'hyun']],
    ['organization:cl-foreign-ministry', 'Chile’s foreign ministry', 'CL', ['chiles foreign ministry']],
    ['country:KR', 'South Korea', 'KR', ['south korea']],
    ['country:KR', 'Seoul', 'KR', ['seoul', 'south korea']],
    ['group:cl-miners', 'Chilean miners', 'CL', ['chilean miners']],
    ['person:-', '—', null, []],
  ])('%s, printed as %s (%s): %j', (id, name, country, names) => {
    const type = id.split(':')[0] as Actor['type'];
    expect(namesOf({ id, name, type, country })).toEqual(names);
  });
});
