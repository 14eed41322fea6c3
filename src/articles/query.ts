import { z } from 'zod';
import {
  actorParameter,
  countryParameter,
  dateParameter,
  kindParameter,
  limitParameter,
  orderedRange,
  sortParameter,
  wordsParameter,
} from '../retrieval/parameters.js';

/** The parameters of a search for articles. The example values find the example articles. */
export const ArticleQuery = z
  .strictObject({
    q: wordsParameter({
      description:
        'Words of the title, the text, the source or the author: all must be there. `"a phrase"` is found in this order, `-word` must not be there. Misprints are forgiven: one letter in words of five, two in words of nine. Ten words are read; more bring a warning. Of a text, the first 65,535 words are searched.',
      examples: { 'Two words': 'salmon inspection', 'A phrase': '"river treaty"' },
    }),
    actor: actorParameter({
      description:
        'Found in the article, whether it speaks or not: a name (any case, accents or none; of a person the last name is enough) or an id. Repeated, up to 20 times: any of them. The answer’s `query` tells whom it was taken for.',
      examples: { 'A person': ['Ingrid Halvarsen'], 'A country by its id': ['country:FI'] },
    }),
    speaker: actorParameter({
      description: 'Has a statement by this actor: a name or an id. Repeated, up to 20 times: any of them.',
      examples: { 'A last name': ['halvarsen'] },
    }),
    target: actorParameter({
      description:
        'Has a statement about or addressed to this actor: a name or an id. Repeated, up to 20 times: any of them.',
      examples: { 'A country by its id': ['country:FI'] },
    }),
    country: countryParameter({
      description: 'A country found anywhere in the article. Repeated or with commas: any of them.',
      examples: { Norway: ['NO'], 'Norway or Kenya': ['NO', 'KE'] },
    }),
    speakerCountry: countryParameter({
      description: 'Has a statement by a speaker of this country. Repeated or with commas: any of them.',
      examples: { Norway: ['NO'] },
    }),
    targetCountry: countryParameter({
      description:
        'Has a statement about a target of this country, not necessarily the same statement that other parameters find. Repeated or with commas: any of them.',
      examples: { Finland: ['FI'] },
    }),
    from: dateParameter({
      description:
        'Published at this time or later, in UTC: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a timestamp. Where only the day of publication is known, its first second counts; an article without a date is not found.',
      examples: { 'A day': '2026-03-11', 'A year': '2026' },
    }),
    to: dateParameter({
      description:
        'Published at this time or earlier, in UTC, a day, month or year to its end; forms as with `from`.',
      examples: { 'A day': '2026-03-11', 'A year': '2026' },
    }),
    kind: kindParameter({
      description: 'Has a statement of this kind. Repeated or with commas: any of them.',
      examples: { 'Direct quotations': ['direct'] },
    }),
    sort: sortParameter({
      description:
        '`relevance` (with `q`), `date` (oldest first) or `-date` (newest first; undated last). Left out: `relevance` with `q`, else `-date`.',
      examples: { 'Newest first': '-date' },
    }),
    limit: limitParameter,
  })
  .refine(orderedRange.check, orderedRange.options);
export type ArticleQuery = z.output<typeof ArticleQuery>;
