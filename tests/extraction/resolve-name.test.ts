import { describe, expect, it, test } from '@jest/globals';
import { resolveName } from '../../src/extraction/resolve-name.js';

const none = { country: null, day: null };

test.each<[name: string, context: { country?: string; day?: string }, id: string, reason: string]>([
  ['Zelenskyi', {}, 'person:volodymyr-zelensky', 'another spelling of the last name'],
  ['zelensky', {}, 'person:volodymyr-zelensky', 'the last name'],
  ['Volodymyr Zelenskiy', {}, 'person:volodymyr-zelensky', 'the full name'],
  ['President Zelensky', {}, 'person:volodymyr-zelensky', 'another spelling'],
  ['Kim Jong-un', {}, 'person:kim-jong-un', 'the full name'],
  ['Lula', {}, 'person:luiz-inacio-lula-da-silva', 'a single name'],
  ['Ivanov', { country: 'RU', day: '2000-06-01' }, 'person:igor-ivanov', 'the last name'],
  ['Kirchner', { day: '2004-06-01' }, 'person:nestor-kirchner', 'the last name'],
  ['Kirchner', { day: '2010-06-01' }, 'person:cristina-fernandez-de-kirchner', 'the last name'],
  ['Pyongyang', {}, 'country:KP', 'a capital'],
  ['D.P.R.K.', {}, 'country:KP', 'an abbreviation'],
  ['prk', {}, 'country:KP', 'code of three letters'],
  ['south koreans', {}, 'country:KR', 'its people'],
  ['Crimea', {}, 'country:UA', 'a place in the country'],
  ['Congo', {}, 'country:CD', 'two countries share'],
  ['RSA', {}, 'country:ZA', 'something else more often'],
  ['EU', {}, 'organization:european-union', 'the abbreviation of a group'],
  ['IAEA', {}, 'organization:international-atomic-energy-agency', 'the abbreviation of a body'],
  ['the Kremlin', {}, 'organization:kremlin', 'the name of a seat'],
  ['Foreign Ministry', { country: 'KR' }, 'organization:kr-foreign-ministry', 'a kind of body'],
  ['the government', { country: 'KR' }, 'country:KR', 'stands for the country'],
  ['Russian Foreign Ministry', {}, 'organization:ru-foreign-ministry', 'reads in a text'],
])('%s (%j) is %s: %s', (name, context, id, reason) => {
  const { taken, isKnown } = resolveName(name, { ...none, ...context });
  expect(taken?.actor.id).toBe(id);
  expect(taken?.reasons[0]).toContain(reason);
  expect(isKnown).toBe(true);
});

describe('Of several whom a name may mean', () => {
  test.each<[name: string, context: { country?: string; day?: string }, ids: string[], why: string]>([
    ['Ivanov', { country: 'MK' }, ['person:gjorge-ivanov', 'person:igor-ivanov'], 'of the country given'],
    [
      'Bush',
      { day: '2005-01-01' },
      ['person:george-w-bush', 'person:george-h-w-bush'],
      'nearer to 2005-01-01',
    ],
    [
      'Bush',
      { day: '1990-01-01' },
      ['person:george-h-w-bush', 'person:george-w-bush'],
      'nearer to 1990-01-01',
    ],
    ['Congo', {}, ['country:CD', 'country:CG'], 'fits it better'],
  ])('%s (%j): the first is told to be better', (name, context, ids, why) => {
    const resolved = resolveName(name, { ...none, ...context });
    expect(resolved.candidates.slice(0, 2).map(({ actor }) => actor.id)).toEqual(ids);
    expect(resolved.why).toContain(why);
  });

  test.each<[name: string, context: { country?: string; day?: string }]>([
    ['Ivanov', {}],
    ['Ivanov', { country: 'RU', day: '2003-05-01' }],
    ['Bush', {}],
  ])('%s (%j): none is taken where nothing tells them apart', (name, context) => {
    const { taken, why, candidates } = resolveName(name, { ...none, ...context });
    expect([taken, why]).toEqual([null, null]);
    expect(candidates.length).toBeGreaterThan(1);
  });
});

it('takes nobody of another country', () => {
  const { taken, candidates } = resolveName('Lavrov', { country: 'FI', day: null });
  expect(taken).toBeNull();
  expect(candidates[0]?.reasons).toContain('It is not of the country given (FI)');
});

it('tells the offices of the day, and where there was none, all', () => {
  const officesOn = (day: string | null) =>
    resolveName('Dmitry Medvedev', { country: null, day }).taken?.offices.map(({ office }) => office);
  expect(officesOn('2010-01-01')).toEqual(['president']);
  expect(officesOn('2015-01-01')).toEqual(['prime minister']);
  expect(officesOn('1990-01-01')).toHaveLength(3);
  expect(officesOn(null)).toHaveLength(3);
});

test.each([
  ['Ana Kovac', 'person:ana-kovac'],
  ['xyzzy', 'person:xyzzy'],
])('%s, whom no table knows, would be %s', (name, id) => {
  const { isKnown, candidates } = resolveName(name, none);
  expect(isKnown).toBe(false);
  expect(candidates.map(({ actor }) => actor.id)).toEqual([id]);
});
