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

/** The parameters of a search for statements. The example values find statements of the example articles. */
export const StatementQuery = z
  .strictObject({
    q: wordsParameter({
      description:
        'Words of the statement, of the sentence around it or of its speaker’s name and role: all must be there. `"a phrase"` is found in this order, `-word` must not be there. Misprints are forgiven: one letter in words of five, two in words of nine. Ten words are read; more bring a warning.',
      examples: { 'Two words': 'river treaty', 'A phrase': '"leave the treaty"' },
    }),
    actor: actorParameter({
      description:
        'Who speaks or is spoken of: a name (any case, accents or none; of a person the last name is enough) or an id. Repeated, up to 20 times: any of them. The answer’s `query` tells whom it was taken for.',
      examples: { 'A person': ['Ingrid Halvarsen'], 'A country by its id': ['country:FI'] },
    }),
    speaker: actorParameter({
      description: 'Who speaks: a name or an id, as with `actor`. Repeated, up to 20 times: any of them.',
      examples: { 'A person': ['Ingrid Halvarsen'], 'A last name': ['halvarsen'] },
    }),
    target: actorParameter({
      description:
        'Whom it is about or addressed to: a name or an id, as with `actor`. Repeated, up to 20 times: any of them.',
      examples: { 'A country by its id': ['country:FI'] },
    }),
    country: countryParameter({
      description:
        'The country of the speaker or of a target, or one that is mentioned. Repeated or with commas: any of them.',
      examples: { Norway: ['NO'], 'Norway or Finland': ['NO', 'FI'] },
    }),
    speakerCountry: countryParameter({
      description: 'The country of the speaker. Repeated or with commas: any of them.',
      examples: { Norway: ['NO'] },
    }),
    targetCountry: countryParameter({
      description: 'The country of a target. Repeated or with commas: any of them.',
      examples: { Finland: ['FI'] },
    }),
    from: dateParameter({
      description:
        'Said on this day or later, in UTC: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or a timestamp, of which the day counts. What is dated to a month or a year only is found where the whole of it lies in the range; what has no date is not found.',
      examples: { 'A day': '2026-03-10', 'A year': '2026' },
    }),
    to: dateParameter({
      description: 'Said on this day or earlier, in UTC, the day included; forms as with `from`.',
      examples: { 'A day': '2026-03-10', 'A year': '2026' },
    }),
    kind: kindParameter({
      description: 'The kind of statement. Repeated or with commas: any of them.',
      examples: { 'Direct quotations': ['direct'], 'Told in other words': ['indirect', 'mixed'] },
    }),
    sort: sortParameter({
      description:
        '`relevance` (with `q`), `date` (oldest first) or `-date` (newest first; undated last). Left out: `relevance` with `q`, else `-date`.',
      examples: { 'Newest first': '-date' },
    }),
    limit: limitParameter,
  })
  .refine(orderedRange.check, orderedRange.options);
export type StatementQuery = z.output<typeof StatementQuery>;
