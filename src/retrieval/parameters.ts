import { z } from 'zod';
import { GROUP_CODES, isKnownCode, suggestCode } from '../extraction/data/country-codes.js';
import { STATEMENT_KINDS } from '../extraction/types.js';
import { shorten } from '../http/issue.js';
import { commaList, repeatedList } from '../http/query-string.js';
import { periodOf } from './date-bound.js';

/** Example values of a parameter by what they mean. */
type Examples = Readonly<Record<string, string | number | readonly string[]>>;

interface ParameterText {
  description: string;
  examples: Examples;
}

/** Swagger UI fills in the first example: one without a value stands before those that are to be chosen. */
function described({ description, examples }: ParameterText) {
  return { description, param: { examples: { none: { summary: 'Not given' }, ...named(examples) } } };
}

function named(examples: Examples): Record<string, { summary: string; value: Examples[string] }> {
  const entries = Object.entries(examples);
  return Object.fromEntries(
    entries.map(([summary, value], place) => [`example${place + 1}`, { summary, value }]),
  );
}

/** Words to search for. Where the engine finds none, it would give everything. */
export function wordsParameter(text: ParameterText) {
  return z
    .string()
    .min(1, { abort: true })
    .max(500)
    .refine((words) => /[\p{L}\p{N}]/u.test(words), {
      error: 'Give a word, of letters or digits, or leave it out: without `q`, everything is found.',
    })
    .optional()
    .meta(described(text));
}

/** Each name is a look into the index at least. */
const mostActors = 20;

/** Names or ids of actors; repeated, any of them. */
export function actorParameter(text: ParameterText) {
  return repeatedList(z.string().min(1).max(200), mostActors).optional().meta(described(text));
}

/** Country codes; repeated or with commas, any of them. */
export function countryParameter(text: ParameterText) {
  return commaList(z.string().refine(isKnownCode, { error: ({ input }) => explainCountry(String(input)) }))
    .optional()
    .meta(described(text));
}

/** One end of a range of dates. */
export function dateParameter(text: ParameterText) {
  return z
    .string()
    .refine((date) => periodOf(date) !== undefined, { error: ({ input }) => explainDate(String(input)) })
    .optional()
    .meta(described(text));
}

/** Kinds of statements; repeated or with commas, any of them. */
export function kindParameter(text: ParameterText) {
  return commaList(z.enum(STATEMENT_KINDS)).optional().meta(described(text));
}

/** The orders that an answer can have. */
export const SORTS = ['relevance', 'date', '-date'] as const;

/** The order of the answer. */
export function sortParameter(text: ParameterText) {
  return z.enum(SORTS).optional().meta(described(text));
}

/** How many items an answer holds. */
export const limitParameter = z
  .int()
  .min(1)
  .max(100)
  .default(20)
  .meta({
    description: 'How many items the answer holds at most: 1 to 100.',
    param: { examples: named({ 'The default': 20, 'The most': 100 }) },
  });

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
