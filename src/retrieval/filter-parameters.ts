import { z } from 'zod';
import { DATE_FIELDS } from './date-keys.js';
import { dateBound, described, words } from './parameters.js';
import type { Collection } from './search-index.js';
import {
  twinOf,
  VALUE_NAMES,
  valueParameters,
  type TextByCollection,
  type Twin,
  type ValueName,
  type ValueParameter,
  type ValueParameters,
} from './value-parameters.js';

/** A schema for each value parameter, and for each twin. */
type ByValue<Part extends 'given' | 'understood'> = {
  [Name in ValueName]: z.ZodOptional<ValueParameters[Name][Part]>;
};
type ByTwin<Part extends 'given' | 'understood'> = {
  [Name in ValueName as Twin<Name>]: z.ZodOptional<ValueParameters[Name][Part]>;
};

function valueShape(collection: Collection): ByValue<'given'> {
  const shape = VALUE_NAMES.map((name) => {
    const { given, text, forms, examples }: ValueParameter = valueParameters[name];
    const description = `${text[collection]} ${forms}: any of them.`;
    return [name, given.optional().meta(described({ description, examples }))];
  });
  return Object.fromEntries(shape) as ByValue<'given'>;
}

function twinShape(): ByTwin<'given'> {
  const shape = VALUE_NAMES.map((name) => {
    const parameter: ValueParameter = valueParameters[name];
    const { given, forms, excludedExamples: examples = parameter.examples } = parameter;
    const description = `Leaves out what \`${name}\` would find by this value. ${forms}: all of them are left out.`;
    return [twinOf(name), given.optional().meta(described({ description, examples }))];
  });
  return Object.fromEntries(shape) as ByTwin<'given'>;
}

const wordsText: TextByCollection = {
  statements:
    'Words of the statement, of the sentence around it or of its speaker’s name and role: all must be there. `"a phrase"` is found in this order, `-word` must not be there. Misprints are forgiven: one letter in words of five, two in words of nine. Ten words are read; more bring a warning.',
  articles:
    'Words of the title, the text, the source or the author: all must be there. `"a phrase"` is found in this order, `-word` must not be there. Misprints are forgiven: one letter in words of five, two in words of nine. Ten words are read; more bring a warning. Of a text, the first 65,535 words are searched.',
};

const dateFieldText: TextByCollection = {
  statements:
    'Which date `from`, `to` and the order by date go by: when it was said (`said`, unless told otherwise), when its article was published (`published`) or stored (`ingested`).',
  articles:
    'Which date `from`, `to` and the order by date go by: when it was published (`published`, unless told otherwise) or stored (`ingested`), or when one of its statements was said (`said`; in an order, the latest).',
};

/**
 * The parameters that narrow a search down, which all that answers about many statements or articles shares: the shape of
 * a strict object, to be refined by `orderedRange`.
 */
export function filterParameters(collection: Collection) {
  return {
    q: words.optional().meta(
      described({
        description: wordsText[collection],
        examples: { 'Two words': 'river treaty', 'A phrase': '"leave the treaty"' },
      }),
    ),
    ...valueShape(collection),
    unnamed: z
      .boolean()
      .optional()
      .meta(
        described({
          description:
            '`true`: somebody unnamed speaks (“a foreign ministry official”). `false`: somebody or something that is named.',
          examples: { 'Unnamed speakers': true, 'Named speakers': false },
        }),
      ),
    minConfidence: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .meta(
        described({
          description: 'How sure the extraction must be at least, 0 to 1.',
          examples: { 'Rather sure': 0.8 },
        }),
      ),
    from: dateBound.optional().meta(
      described({
        description:
          'This day or later, in UTC: `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or a timestamp; what was said is dated to the day at best, so that the day of a timestamp counts. What is dated to a month or a year only is found where the whole of it lies in the range; what has no date is not found.',
        examples: { 'A day': '2026-03-10', 'A year': '2026' },
      }),
    ),
    to: dateBound.optional().meta(
      described({
        description:
          'This day or earlier, in UTC, a day, month or year to its end; forms as with `from`. Of an article whose day of publication alone is known, its first second counts.',
        examples: { 'A day': '2026-03-11', 'A year': '2026' },
      }),
    ),
    dateField: z
      .enum(DATE_FIELDS)
      .optional()
      .meta(
        described({
          description: dateFieldText[collection],
          examples: { 'When it was published': 'published' },
        }),
      ),
    ...twinShape(),
  };
}

/** What narrows a search down, validated. */
export type FilterParameters = z.output<z.ZodObject<ReturnType<typeof filterParameters>>>;

/** The names of the parameters that narrow a search down. */
export const FILTER_NAMES = Object.keys(filterParameters('statements')) as (keyof FilterParameters)[];

function understoodShape(): ByValue<'understood'> & ByTwin<'understood'> {
  const shape = VALUE_NAMES.flatMap((name) => {
    const { understood, told, holds, examples }: ValueParameter = valueParameters[name];
    const [example] = holds === 'actors' ? [] : Object.values(examples);
    const describe = (description: string) =>
      understood.optional().meta({ description, ...(example !== undefined && { example }) });
    return [
      [name, describe(`${told} asked for.`)],
      [twinOf(name), describe(`${told} left out.`)],
    ];
  });
  return Object.fromEntries(shape) as ByValue<'understood'> & ByTwin<'understood'>;
}

/** What was understood of the parameters that narrow a search down: those that were given, read. */
export const understoodFilterShape = {
  q: z.string().optional().meta({ description: 'The words searched for.', example: 'river treaty' }),
  ...understoodShape(),
  unnamed: z.boolean().optional().meta({ description: 'Whether speakers are unnamed.', example: false }),
  minConfidence: z
    .number()
    .optional()
    .meta({ description: 'How sure the extraction is at least.', example: 0.8 }),
  from: z.string().optional().meta({
    description: 'The first second of the range, in UTC.',
    example: '2026-03-10T00:00:00Z',
  }),
  to: z.string().optional().meta({
    description: 'The last second of the range, in UTC.',
    example: '2026-03-10T23:59:59Z',
  }),
  dateField: z
    .enum(DATE_FIELDS)
    .meta({ description: 'The date that the range and an order by date go by.', example: 'said' }),
};
export type UnderstoodFilterQuery = z.output<z.ZodObject<typeof understoodFilterShape>>;
