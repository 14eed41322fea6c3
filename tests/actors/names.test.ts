import { describe, expect, test } from '@jest/globals';
import { compactName, foldName, isLoneName, lastNamesOf } from '../../src/actors/names.js';
import { otherNamesOf } from '../../src/actors/other-names.js';
import type { Actor } from '../../src/extraction/types.js';

test.each([
  ['Álvaro Núñez', 'alvaro nunez'],
  ['  JENS   Stoltvåg ', 'jens stoltvag'],
  ['Łukasz Øster-Ærø', 'lukasz oster aero'],
  ['O’Neill', 'oneill'],
  ["O'Neill", 'oneill'],
  ['J. R. Straße', 'j r strasse'],
  ['Мария Захарова', 'mariya zakharova'],
  ['Зеленський', 'zelenskiy'],
  ['李明', 'liming'],
  ['…', ''],
])('the name %s folds to %s', (name, folded) => {
  expect(foldName(name)).toBe(folded);
});

test.each([
  ['Kim Jong Un', 'Kim Jong-un'],
  ['The Northern Rivers Institute', 'Northern Rivers Institute'],
  ['U.S.', 'us'],
  ['习近平', 'Xi Jinping'],
])('%s and %s are one name', (one, other) => {
  expect(compactName(one)).toBe(compactName(other));
});

test('an article that is all of a name stays', () => {
  expect(compactName('The')).toBe('the');
});

describe('The last names', () => {
  test.each<[id: string, name: string, country: string | null, names: string[]]>([
    ['person:maria-novotna', 'Maria Novotna', 'CZ', ['novotna']],
    ['person:novotna', 'Novotna', null, ['novotna']],
    ['person:maria-novotny', 'Maria Novotna', 'CZ', ['novotna', 'novotny']],
    ['person:carla-von-der-heyde', 'Carla von der Heyde', 'DE', ['heyde', 'von der heyde']],
    ['person:omar-al-tarawi', 'Omar al-Tarawi', 'IQ', ['tarawi', 'al tarawi']],
    ['person:bin-hamad-al-mari', 'bin Hamad Al Mari', 'QA', ['mari', 'al mari']],
    ['person:el-mursi', 'El-Mursi', 'EG', ['mursi', 'el mursi']],
    ['person:martin-lister-jr', 'Martin Lister, Jr.', 'US', ['lister']],
    ['person:kang-do-hyun', 'Kang Do Hyun', 'KR', ['hyun', 'kang']],
    ['person:kang-do-hyun', 'Kang Do Hyun', null, ['hyun']],
    ['organization:cl-foreign-ministry', 'Chile’s foreign ministry', 'CL', []],
    ['person:-', '—', null, []],
  ])('of %s, printed as %s (%s): %j', (id, name, country, names) => {
    const type = id.split(':')[0] as Actor['type'];
    expect(lastNamesOf({ id, name, type, country })).toEqual(names);
  });
});

test.each([
  ['person:halvarsen', true],
  ['person:von-der-heyde', true],
  ['person:al-tarawi', true],
  ['person:ingrid-halvarsen', false],
  ['person:carla-von-der-heyde', false],
  ['organization:interfax', false],
])('%s is known by the last name alone: %s', (id, isLone) => {
  expect(isLoneName({ id, type: id.split(':')[0] as Actor['type'] })).toBe(isLone);
});

test.each([
  ['country:KP', ['north korea', 'dprk', 'prk', 'pyongyang']],
  ['country:US', ['usa', 'us', 'washington', 'america']],
  ['organization:european-union', ['eu']],
  ['organization:kremlin', ['kremlin']],
  ['organization:no-foreign-ministry', ['norwegian foreign ministry', 'norway ministry of foreign affairs']],
  ['person:volodymyr-zelensky', ['volodymyr zelensky']],
])('the tables know %s as %j', (id, names) => {
  expect(otherNamesOf({ id })).toEqual(expect.arrayContaining(names));
});

test.each(['organization:xx-foreign-ministry', 'organization:no-such-kind', 'person:nobody-atall'])(
  'the tables know no other name of %s',
  (id) => {
    expect(otherNamesOf({ id })).toEqual([]);
  },
);
