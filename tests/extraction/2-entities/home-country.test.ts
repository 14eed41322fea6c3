import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../src/extraction/extract.js';

const countriesOf = (text: string) =>
  extract({ text }).statements.map(({ speaker }) => speaker?.actor?.country);

describe('an office without a country', () => {
  test.each([
    [
      'is that of the dateline’s country where the text names it',
      'OSLO (Fjord Wire) - Norway will stay, Foreign Minister Ingrid Halvarsen said.',
      'NO',
    ],
    [
      'is that of the dateline’s country though another paragraph names it',
      'OSLO (Fjord Wire) - Norway and Chile quarrel.\n\n"We stay," Fisheries Minister Ingrid Halvarsen said.',
      'NO',
    ],
    [
      'is nobody’s where only the dateline does: ministers travel',
      'VIENNA (Fjord Wire) - The talks go on, Foreign Minister Ingrid Halvarsen said.',
      null,
    ],
    [
      'is that of the country printed with it, wherever the article is filed',
      'VIENNA (Fjord Wire) - Austria was a good host, Norwegian Foreign Minister Ingrid Halvarsen said.',
      'NO',
    ],
    [
      'is that of the only country of an article without dateline',
      'Norway will stay in the pact. Foreign Minister Ingrid Halvarsen said the talks go on.',
      'NO',
    ],
    [
      'is nobody’s where the only country is one that is gone to',
      'Foreign Minister Ingrid Halvarsen said the visit to Norway was short.',
      null,
    ],
    [
      'is nobody’s where an office-holder of another country is named too',
      'Emmanuel Macron called. Foreign Minister Ingrid Halvarsen said Norway would stay in the pact.',
      null,
    ],
    [
      'is that of whom the sentence before is about',
      'OSLO (Fjord Wire) - Norway waited.\n\nChile refused. Trade Minister Marta Oliveros said it was late.',
      'CL',
    ],
    [
      'is that of the ministry that is named',
      'The Ministry of Trade of Peru met Chile and Brazil.\n\nTrade Minister Rosa Quispe said it was late.',
      'PE',
    ],
    [
      'is that of the same office told before',
      'Chile met the Latvian ambassador in Peru.\n\nThe ambassador, Janis Ozols, said it was late.',
      'LV',
    ],
    [
      'is that of whoever owns it by a pronoun',
      'Chile and Peru differ. Guinea denied the charge. Its fisheries minister, Mory Kaba, said it was late.',
      'GN',
    ],
    [
      'is that of the woman whose deputy he is',
      'Chilean Trade Minister Marta Oliveros met Peru’s envoy. Her deputy, Juan Rojas, said it was late.',
      'CL',
    ],
    [
      'is not told of an office that no state has',
      'OSLO (Fjord Wire) - Norway and Chile quarrel.\n\nClub president Ingrid Halvarsen said it was late.',
      null,
    ],
  ])('%s', (_, text, country) => {
    expect(countriesOf(text).at(-1)).toBe(country);
  });
});

describe('a body without a country', () => {
  test.each([
    [
      'is that of the place its sentence opens with',
      'Peru’s foreign ministry wrote. In Santiago, the foreign ministry said it was late.',
      'CL',
    ],
    [
      'is that of the dateline where the text names it',
      'LIMA (Andes Wire) - Peru and Chile quarrel.\n\nThe army said it was ready.',
      'PE',
    ],
    ['is that of the only country named', 'Peru waits.\n\nThe central bank said rates would rise.', 'PE'],
    [
      'is that of the body led back to',
      'Peru’s transport ministry and Chile disagree. The ministry said it was late.',
      'PE',
    ],
  ])('%s', (_, text, country) => {
    expect(countriesOf(text).at(-1)).toBe(country);
  });
});

describe('a body that no table knows', () => {
  test.each([
    [
      'by its apposition',
      'Air Sahel, a Malian airline, said flights would stop.',
      'organization:air-sahel ML',
    ],
    ['by its owner', 'The Malian airline Air Sahel said flights would stop.', 'organization:air-sahel ML'],
    ['by its name', 'The Bank of Ghana said rates would rise.', 'organization:bank-of-ghana GH'],
    [
      'by its seat',
      'The Riga-based think-tank Amber Circle said prices would rise.',
      'organization:amber-circle LV',
    ],
    [
      'by what it is alone',
      "Kenya's water regulator said wells were dry.",
      'organization:ke-water-regulator KE',
    ],
  ])('has its country %s', (_, text, expected) => {
    const [actor] = extract({ text }).statements.map(({ speaker }) => speaker?.actor);
    expect(`${actor?.id ?? ''} ${actor?.country ?? ''}`).toBe(expected);
  });
});
