import { z } from 'zod';
import { GROUP_CODES, isKnownCode, suggestCode } from '../extraction/data/country-codes.js';
import { shorten } from '../http/issue.js';
import { commaList, repeatedList } from '../http/query-string.js';
import { periodOf } from './date-bound.js';

/** Example values of a parameter by what they mean. */
export type Examples = Readonly<Record<string, string | number | boolean | readonly string[]>>;

export interface ParameterText {
  description: string;
  examples: Examples;
}

/** Swagger UI fills in the first example: one without a value stands before those that are to be chosen. */
export function described({ description, examples }: ParameterText) {
  return { description, param: { examples: { none: { summary: 'Not given' }, ...named(examples) } } };
}

/** Examples of a parameter that has a default, which comes first. */
export function describedDefault({ description, examples }: ParameterText) {
  return { description, param: { examples: named(examples) } };
}

function named(examples: Examples): Record<string, { summary: string; value: Examples[string] }> {
  const entries = Object.entries(examples);
  return Object.fromEntries(
    entries.map(([summary, value], place) => [`example${place + 1}`, { summary, value }]),
  );
}

/** Words to search for. Where the engine finds none, it would give everything. */
export const words = z
  .string()
  .min(1, { abort: true })
  .max(500)
  .refine((given) => /[\p{L}\p{N}]/u.test(given), {
    error: 'Give a word, of letters or digits, or leave it out: without `q`, everything is found.',
  });

/** Each name is a look into the index at least. */
export const mostActors = 20;

/** Names or ids of actors. */
export const actors = repeatedList(z.string().min(1).max(200), mostActors);

/** Codes of countries and of bodies of countries. */
export const countryCodes = commaList(
  z.string().refine(isKnownCode, { error: ({ input }) => explainCountry(String(input)) }),
);

/** Names of sources, which may hold commas. */
export const mostSources = 50;
export const sources = repeatedList(z.string().min(1).max(200), mostSources);

/** Primary language tags. */
export const languages = commaList(
  z.string().regex(/^[a-z]{2,3}$/, {
    error: 'Give the primary tag of a language in lower case, such as `en`.',
  }),
);

/** One end of a range of dates. */
export const dateBound = z
  .string()
  .refine((date) => periodOf(date) !== undefined, { error: ({ input }) => explainDate(String(input)) });

/** Refuses a range that ends before it begins. To be run though other parameters are at fault. */
export const orderedRange = {
  check: ({ from, to }: { from?: string | undefined; to?: string | undefined }): boolean => {
    const start = from === undefined ? undefined : periodOf(from);
    const end = to === undefined ? undefined : periodOf(to);
    return start === undefined || end === undefined || start.from <= end.to;
  },
  options: { path: ['from'], error: 'Give a `from` that is not after `to`.', when: () => true },
};

function explainCountry(given: string): string {
  const near = suggestCode(given);
  if (near !== null) return `There is no country code \`${shorten(given)}\`: write \`${near}\`.`;
  const groups = GROUP_CODES.map((code) => `\`${code}\``).join(', ');
  return `There is no country code \`${shorten(given)}\`. Give one of ISO 3166-1 alpha-2 in upper case, such as \`FR\`, or ${groups}.`;
}

/** A `+` of a zone, as it is read in a query string. */
const blankForPlus = /T[\d:.]+ \d{2}:\d{2}$/;

function explainDate(given: string): string {
  if (blankForPlus.test(given)) return 'Write the `+` of the zone as `%2B`: in a URL, a `+` is a blank.';
  return dateForms;
}

const dateForms =
  'Give a real date as `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a timestamp with its zone such as `2026-03-11T09:30:00Z`.';
