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
  ])('%s', (_, text, country) => {
    expect(extract({ text }).statements.map(({ speaker }) => speaker?.actor?.country)).toEqual([country]);
  });
});
