import { z } from 'zod';

/** The code of a country or of a group of countries. */
export const CountryCode = z.string().meta({
  id: 'CountryCode',
  description:
    'ISO 3166-1 alpha-2 in upper case, or a code of ours for a body of countries (`EU`, `UN`, `NATO`, `ASEAN` …).',
  example: 'NO',
});
