import { describe, expect, it, test } from '@jest/globals';
import { extract } from '../../src/extraction/extract.js';
import { peopleInDoubt, recognize, type KnownPerson } from '../../src/extraction/recognition.js';

const croatian = 'ZAGREB - Croatia will build the bridge. ';
const ana: KnownPerson = { id: 'person:ana-kovac', countries: ['HR'] };
const ivo: KnownPerson = { id: 'person:ivo-kovac', countries: ['SI'] };

/** The only person of a text, in the light of the people known by the name as printed. */
function recognizeIn(text: string, name: string, people: readonly KnownPerson[]) {
  const { actors } = recognize(extract({ text }), new Map([[name, people]]));
  const [person, ...others] = actors.filter(({ type }) => type === 'person');
  expect(others).toEqual([]);
  return person && [person.id, person.country, person.name];
}

test.each([
  ['whose country nothing tells', 'Ana Kovac said that the bridge would be built.', ['Ana Kovac']],
  [
    'whose last name stands alone',
    'Croatian Transport Minister Kovac said that it would be built.',
    ['Kovac'],
  ],
  ['with a particle too', 'Minister al-Tarawi said that it would be built.', ['al-Tarawi']],
  ['but not one told in full', 'Croatian Transport Minister Ana Kovac said that it would be built.', []],
  ['nor one of the tables', 'Zelensky said that it would be built.', []],
  ['nor a body', 'The foreign ministry of Croatia said that it would be built.', []],
])('in doubt is a person %s: %s', (_who, text, names) => {
  expect(peopleInDoubt(extract({ text })).map(({ name }) => name)).toEqual(names);
});

describe('A full name', () => {
  const text = 'Ana Kovac said that the bridge would be built.';
  test.each<[rule: string, text: string, people: KnownPerson[], country: string | null]>([
    ['gets the country that other articles tell', `${croatian}${text}`, [ana], 'HR'],
    ['keeps none that the article does not name', text, [ana], null],
    ['keeps none that nobody knows', `${croatian}${text}`, [], null],
    [
      'keeps none of somebody of another full name',
      `${croatian}${text}`,
      [{ ...ana, id: 'person:ana-k' }],
      null,
    ],
    [
      'gets the one of two that the article names',
      `${croatian}${text}`,
      [{ ...ana, countries: ['SI', 'HR'] }],
      'HR',
    ],
    [
      'gets none of two that the article names',
      `${croatian}Slovenia will not. ${text}`,
      [{ ...ana, countries: ['SI', 'HR'] }],
      null,
    ],
  ])('%s: %s', (_rule, given, people, country) => {
    expect(recognizeIn(given, 'Ana Kovac', people)).toEqual(['person:ana-kovac', country, 'Ana Kovac']);
  });
});

describe('A last name that stands alone', () => {
  const text = 'Kovac said that the bridge would be built.';
  const unknown = ['person:kovac', null, 'Kovac'];
  test.each<[rule: string, text: string, people: KnownPerson[], found: (string | null)[]]>([
    ['is the only one known who bears it', `${croatian}${text}`, [ana], ['person:ana-kovac', 'HR', 'Kovac']],
    [
      'is the only one of the article’s country',
      `${croatian}${text}`,
      [ivo, ana],
      ['person:ana-kovac', 'HR', 'Kovac'],
    ],
    ['is nobody of another country', `${croatian}${text}`, [ivo], unknown],
    ['is nobody where the article names no country', text, [ana], unknown],
    ['is neither of two', `${croatian}${text}`, [ana, { ...ivo, countries: ['HR'] }], unknown],
    ['is nobody whose country is not known', `${croatian}${text}`, [{ ...ana, countries: [] }], unknown],
    [
      'is nobody of another country than the text gives him',
      `${croatian}Slovenian Transport Minister ${text}`,
      [ana],
      ['person:kovac', 'SI', 'Kovac'],
    ],
  ])('%s: %s', (_rule, given, people, found) => {
    expect(recognizeIn(given, 'Kovac', people)).toEqual(found);
  });
});

it('is the same wherever the person stands', () => {
  const text = `${croatian}Kovac said that the bridge would be built. Serbia thanked Kovac for the bridge, the minister Jovan Lind said.`;
  const { statements, actors } = recognize(extract({ text }), new Map([['Kovac', [ana]]]));
  const ids = [
    ...statements.flatMap(({ speaker, targets }) => [speaker?.actor?.id, ...targets.map(({ id }) => id)]),
    ...actors.map(({ id }) => id),
  ];
  expect(ids).toContain('person:ana-kovac');
  expect(ids).not.toContain('person:kovac');
});

it('leaves an extraction as it is where nobody is recognized', () => {
  const extraction = extract({ text: `${croatian}Kovac said that the bridge would be built.` });
  expect(recognize(extraction, new Map())).toBe(extraction);
});
