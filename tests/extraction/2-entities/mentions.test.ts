import { describe, expect, it, test } from '@jest/globals';
import { read } from '../../../src/extraction/1-read/read.js';
import { findMentions } from '../../../src/extraction/2-entities/mentions.js';
import { slug } from '../../../src/extraction/2-entities/slug.js';

const mentionsOf = (text: string) => findMentions(read(text));
const idsOf = (text: string): string =>
  mentionsOf(text)
    .map(({ actor }) => actor.id)
    .join(' ');

describe('a body has one id however it is written', () => {
  test.each([
    ["Kenya's Foreign Ministry replied.", 'organization:ke-foreign-ministry'],
    ['The Kenyan Foreign Ministry replied.', 'organization:ke-foreign-ministry'],
    ['The Kenyan Ministry of Foreign Affairs replied.', 'organization:ke-foreign-ministry'],
    ['The Ministry of Foreign Affairs of Kenya replied.', 'organization:ke-foreign-ministry'],
    ["Nairobi's foreign ministry replied.", 'organization:ke-foreign-ministry'],
    ["Norway's Ministry of Defence replied.", 'organization:no-defense-ministry'],
    ["Norway's defense ministry replied.", 'organization:no-defense-ministry'],
    ['The State Department replied.', 'organization:us-foreign-ministry'],
    ['The Pentagon replied.', 'organization:us-defense-ministry'],
    ["Brazil's parliament voted.", 'organization:br-parliament'],
    ['The Interfax news agency reported.', 'organization:interfax'],
    ['The Peruvian government fell.', 'country:PE'],
    ['Lima’s government fell.', 'country:PE'],
  ])('%s', (text, id) => {
    expect(idsOf(text)).toBe(id);
  });
});

it('leads "the ministry" back to the one that was named', () => {
  const mentions = mentionsOf(
    "Chile's foreign ministry protested. Later the foreign ministry withdrew its note to Peru.",
  );
  expect(mentions.map(({ actor, form }) => `${actor.id} ${form}`)).toEqual([
    'organization:cl-foreign-ministry name',
    'organization:cl-foreign-ministry description',
    'country:PE name',
  ]);
});

describe('people', () => {
  test.each([
    [
      'Ukrainian President Volodymyr Zelenskiy arrived.',
      'person:volodymyr-zelensky',
      'Volodymyr Zelenskiy',
      'UA',
      'President',
    ],
    ['Volodymyr Zelenskyy arrived.', 'person:volodymyr-zelensky', 'Volodymyr Zelenskyy', 'UA', null],
    [
      'Chilean Foreign Ministry spokeswoman Marta Oliveros arrived.',
      'person:marta-oliveros',
      'Marta Oliveros',
      'CL',
      'Chilean Foreign Ministry spokeswoman',
    ],
    [
      "Marta Oliveros, the spokesperson for Chile's foreign ministry, arrived.",
      'person:marta-oliveros',
      'Marta Oliveros',
      'CL',
      "spokesperson for Chile's foreign ministry",
    ],
    [
      "The spokesperson for Chile's foreign ministry, Marta Oliveros, arrived.",
      'person:marta-oliveros',
      'Marta Oliveros',
      'CL',
      "spokesperson for Chile's foreign ministry",
    ],
    [
      "Latvia's defence minister Janis Ozols arrived.",
      'person:janis-ozols',
      'Janis Ozols',
      'LV',
      'defence minister',
    ],
    [
      'U.S. envoy to Ukraine Paul Hartwell arrived.',
      'person:paul-hartwell',
      'Paul Hartwell',
      'US',
      'envoy to Ukraine',
    ],
    ['Sen. Paul Hartwell (R-Ohio) arrived.', 'person:paul-hartwell', 'Paul Hartwell', 'US', null],
    ['Ursula von der Leyen arrived.', 'person:ursula-von-der-leyen', 'Ursula von der Leyen', 'EU', null],
    ['Bashar al-Assad arrived.', 'person:bashar-al-assad', 'Bashar al-Assad', 'SY', null],
    ['Dutch Prime Minister Mark Rutte arrived.', 'person:mark-rutte', 'Mark Rutte', 'NL', 'Prime Minister'],
    [
      'UAE presidential adviser Selim Harbani arrived.',
      'person:selim-harbani',
      'Selim Harbani',
      'AE',
      'presidential adviser',
    ],
    ['Taoiseach Eoghan Brannigan arrived.', 'person:eoghan-brannigan', 'Eoghan Brannigan', 'IE', 'Taoiseach'],
    [
      'Chilean minister Marta Oliveros Wagner arrived.',
      'person:marta-oliveros-wagner',
      'Marta Oliveros Wagner',
      'CL',
      'minister',
    ],
    ["Spain's King Felipe VI arrived.", 'person:felipe-vi', 'Felipe VI', 'ES', 'King'],
    ["Jordan's King Abdullah II arrived.", 'person:king-abdullah', 'King Abdullah II', 'JO', null],
    ['Mr Peter Lindqvist arrived.', 'person:peter-lindqvist', 'Peter Lindqvist', null, null],
  ])('%s', (text, id, name, country, role) => {
    const person = mentionsOf(text).find(({ actor }) => actor.type === 'person');
    expect(person?.actor).toEqual({ id, name, type: 'person', country, unnamed: false });
    expect(person?.role).toBe(role);
  });

  it('are repeated by their last names, before and behind', () => {
    const text =
      'Ozols hits back\n\nLatvian minister Janis Ozols spoke on Monday. Ozols left early. Mr Ozols was tired.';
    const ids = mentionsOf(text)
      .filter(({ actor }) => actor.type === 'person')
      .map(({ actor }) => actor.id);
    expect(new Set(ids)).toEqual(new Set(['person:janis-ozols']));
    expect(ids).toHaveLength(4);
  });

  test.each([
    ['a middle name', 'Chilean minister Marta Teodora Oliveros spoke. Teodora was tired.'],
    ['a first name that is no common one', 'Chilean minister Quelmia Oliveros spoke. Quelmia was tired.'],
    ['the last of three', 'Chilean minister Marta Oliveros Wagner spoke. Wagner was tired.'],
    ['a name with a number', 'King Felipe VI spoke. Felipe was tired.'],
  ])('are repeated by %s', (_, text) => {
    const ids = mentionsOf(text).flatMap(({ actor }) => (actor.type === 'person' ? [actor.id] : []));
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });

  it('of one last name are told apart by their titles', () => {
    const text = 'Anna Berg and Peter Berg met. Mr Berg said no. Ms Berg said yes.';
    expect(idsOf(text)).toBe('person:anna-berg person:peter-berg person:peter-berg person:anna-berg');
  });

  it('keep the fullest name that the article prints', () => {
    const [first] = mentionsOf('President Putin spoke. Vladimir Putin left.');
    expect(first?.actor.name).toBe('Vladimir Putin');
  });
});

describe('bodies of common words', () => {
  test.each([
    ['The Security Council in New York voted.', 'organization:united-nations-security-council'],
    [
      "Iran's Supreme National Security Council met. The Security Council voted.",
      'organization:ir-national-security-council organization:united-nations-security-council',
    ],
    [
      "Latvia's Security Council met. The Security Council voted.",
      'organization:lv-national-security-council organization:lv-national-security-council',
    ],
    [
      "Iran's National Security Council met. The U.S. National Security Council voted.",
      'organization:ir-national-security-council organization:us-national-security-council',
    ],
    [
      "The UN's Security Council voted.",
      'organization:united-nations organization:united-nations-security-council',
    ],
    ['The General Assembly voted.', ''],
    ['Asharq al-Awsat reported it.', 'organization:asharq-al-awsat'],
    ['A BM-21 was found.', ''],
    ['The BM-21 fired; the QRLF fired.', 'organization:qrlf'],
  ])('%s', (text, ids) => {
    expect(
      mentionsOf(text)
        .filter(({ actor }) => actor.type !== 'country')
        .map(({ actor }) => actor.id)
        .join(' '),
    ).toBe(ids);
  });
});

describe('groups', () => {
  test.each([
    ['Ukrainian forensic experts found traces.', 'group:ua-forensic-experts', 'Ukrainian forensic experts'],
    ['UN inspectors left.', 'group:un-inspectors', 'UN inspectors'],
    ['Peruvian lawmakers left.', 'country:PE', 'Peru'],
  ])('%s', (text, id, name) => {
    expect(mentionsOf(text)[0]?.actor).toMatchObject({ id, name });
  });
});

it('lets a name in a Title Case headline be no person', () => {
  expect(idsOf('Ministers Reject Budget Plan After Long Night\n\nThe talks failed.')).toBe('');
});

test.each([
  ['Şahin Çelik', 'sahin-celik'],
  ['Jonas Gahr Støre', 'jonas-gahr-store'],
  ["Gideon Sa'ar", 'gideon-saar'],
  ['Ban Ki-moon', 'ban-ki-moon'],
  ['Łukasz  Wójcik', 'lukasz-wojcik'],
])('the slug of %s is %s', (name, expected) => {
  expect(slug(name)).toBe(expected);
});

it.each(['', '’s', 'President', 'the ministry', 'Mr.', 'A B C D E F G H I J', '“'.repeat(9), '\ud800 Putin'])(
  'survives odd text %j',
  (text) => {
    expect(Array.isArray(mentionsOf(text))).toBe(true);
  },
);

describe('a mention that owns what follows is possessive, with or without an s', () => {
  test.each([
    ["UN inspectors' report was late.", true],
    ['UN inspectors’ report was late.', true],
    ["UN inspectors's report was late.", true],
    ['UN inspectors wrote a report.', false],
    ["Kenya's authorities' answer was late.", true],
    ["Kenya's Foreign Ministry's answer was late.", true],
    ["Kenya's Foreign Ministry answered.", false],
    ["The United States' answer was late.", true],
    ['The United States answered.', false],
  ])('%s', (text, possessive) => {
    expect(mentionsOf(text).map((mention) => mention.possessive)).toEqual([possessive]);
  });
});
