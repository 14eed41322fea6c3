import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../src/extraction/extract.js';

describe('an office without a country', () => {
  test.each([
    [
      'is that of the dateline’s country where the sentence names it',
      'OSLO (Fjord Wire) - Norway will stay, Foreign Minister Ingrid Halvarsen said.',
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
  ])('%s', (_, text, country) => {
    expect(extract({ text }).statements.map(({ speaker }) => speaker?.actor?.country)).toEqual([country]);
  });
});
