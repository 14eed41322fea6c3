import { z } from 'zod';
import { ACTS, STATEMENT_KINDS } from '../extraction/types.js';
import { commaList } from '../http/query-string.js';
import { CountryCode } from './country-code.js';
import { DATE_FIELDS } from './date-keys.js';
import {
  actors,
  countryCodes,
  dateBound,
  described,
  languages,
  mostActors,
  mostSources,
  sources,
  words,
  type Examples,
} from './parameters.js';
import { HOW_NAMES_ARE_TAKEN, ResolvedActors } from './resolved-actor.js';
import type { Collection } from './search-index.js';

/** What a parameter means where statements are searched, and where articles are. */
type TextByCollection = Readonly<Record<Collection, string>>;

/** A parameter that asks for any of several values; it has a twin that leaves them out. */
interface ValueParameter<Given extends z.ZodType = z.ZodType, Understood extends z.ZodType = z.ZodType> {
  /** The values as given. */
  given: Given;
  /** The values as the answer tells them. */
  understood: Understood;
  text: TextByCollection;
  /** How several are given. */
  forms: string;
  examples: Examples;
  /** Examples for the twin, where leaving those above out would leave nothing. */
  excludedExamples?: Examples;
}

function byActors(text: TextByCollection, examples: Examples) {
  const forms = `Repeated, up to ${mostActors} times`;
  return { given: actors, understood: z.array(ResolvedActors), text, forms, examples };
}

const withCommas = 'Repeated or with commas';

function byCountries(text: TextByCollection, examples: Examples) {
  return { given: countryCodes, understood: z.array(CountryCode), text, forms: withCommas, examples };
}

function byNames<const Names extends readonly [string, ...string[]]>(
  names: Names,
  text: TextByCollection,
  examples: Examples,
  excludedExamples = examples,
) {
  const one = z.enum(names);
  return {
    given: commaList(one),
    understood: z.array(one),
    text,
    forms: withCommas,
    examples,
    excludedExamples,
  };
}

/**
 * The parameters that ask for values: both searches’ schemas, their filters, their facets and what is told as
 * understood are made of this table. The example values find something of the example articles.
 */
export const valueParameters = {
  actor: byActors(
    {
      statements: `Who speaks or is spoken of: a name (any case, accents or none; of a person the last name is enough) or an id. The answer’s \`query\` tells whom it was taken for. ${HOW_NAMES_ARE_TAKEN}`,
      articles: `Found in the article, whether it speaks or not: a name (any case, accents or none; of a person the last name is enough) or an id. The answer’s \`query\` tells whom it was taken for. ${HOW_NAMES_ARE_TAKEN}`,
    },
    { 'A person': ['Ingrid Halvarsen'], 'A country by its id': ['country:FI'] },
  ),
  speaker: byActors(
    {
      statements: 'Who speaks: a name or an id, as with `actor`.',
      articles: 'Has a statement by this actor: a name or an id, as with `actor`.',
    },
    { 'A person': ['Ingrid Halvarsen'], 'A last name': ['halvarsen'] },
  ),
  target: byActors(
    {
      statements: 'Whom it is about or addressed to: a name or an id, as with `actor`.',
      articles: 'Has a statement about or addressed to this actor: a name or an id, as with `actor`.',
    },
    { 'A country by its id': ['country:FI'] },
  ),
  country: byCountries(
    {
      statements: 'The country of the speaker or of a target, or one that is mentioned.',
      articles: 'A country found anywhere in the article.',
    },
    { Norway: ['NO'], 'Norway or Kenya': ['NO', 'KE'] },
  ),
  speakerCountry: byCountries(
    {
      statements: 'The country of the speaker.',
      articles: 'Has a statement by a speaker of this country.',
    },
    { Norway: ['NO'] },
  ),
  targetCountry: byCountries(
    {
      statements: 'The country of a target.',
      articles:
        'Has a statement about a target of this country, not necessarily the same statement that other parameters find.',
    },
    { Finland: ['FI'] },
  ),
  sourceCountry: byCountries(
    {
      statements: 'Where the outlet or agency of the article is based, as far as that is known.',
      articles: 'Where its outlet or agency is based, as far as that is known.',
    },
    { France: ['FR'] },
  ),
  kind: byNames(
    STATEMENT_KINDS,
    { statements: 'The kind of statement.', articles: 'Has a statement of this kind.' },
    { 'Direct quotations': ['direct'], 'Told in other words': ['indirect', 'mixed'] },
    { 'All that is pure': ['mixed'] },
  ),
  act: byNames(
    ACTS,
    {
      statements: 'What the speaker does by speaking.',
      articles: 'Has a statement whose speaker does this by speaking.',
    },
    { Accusations: ['accuse'], 'Warnings or demands': ['warn', 'demand'] },
  ),
  source: {
    given: sources,
    understood: z.array(z.string()),
    text: {
      statements: 'The outlet or agency of the article, by its whole name in any case.',
      articles: 'Its outlet or agency, by its whole name in any case.',
    },
    forms: `Repeated, up to ${mostSources} times`,
    examples: { 'An agency': ['Fjord Wire'] },
  },
  language: {
    given: languages,
    understood: z.array(z.string()),
    text: {
      statements: 'The language of the article, as its primary tag.',
      articles: 'Its language, as its primary tag.',
    },
    forms: withCommas,
    examples: { English: ['en'] },
    excludedExamples: { 'All but German': ['de'] },
  },
} as const satisfies Record<string, ValueParameter>;

type ValueParameters = typeof valueParameters;
export type ValueName = keyof ValueParameters;

/** The names of the table above. */
export const VALUE_NAMES = Object.keys(valueParameters) as ValueName[];

/** What answers can be counted by. */
export type FacetName = ValueName | 'unnamed';
export const FACET_NAMES: readonly [FacetName, ...FacetName[]] = ['unnamed', ...VALUE_NAMES];

type Twin<Name extends string> = `exclude${Capitalize<Name>}`;

/** The parameter that leaves out what another asks for. */
export function twinOf<Name extends ValueName>(name: Name): Twin<Name> {
  return `exclude${name.charAt(0).toUpperCase()}${name.slice(1)}` as Twin<Name>;
}

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

const understoodText: Readonly<Record<ValueName, string>> = {
  actor: 'Speakers or targets',
  speaker: 'Speakers',
  target: 'Targets',
  country: 'Countries, in any part,',
  speakerCountry: 'Countries of speakers',
  targetCountry: 'Countries of targets',
  sourceCountry: 'Countries of sources',
  kind: 'Kinds',
  act: 'Acts',
  source: 'Sources',
  language: 'Languages',
};

function understoodShape(): ByValue<'understood'> & ByTwin<'understood'> {
  const shape = VALUE_NAMES.flatMap((name) => {
    const { understood, examples }: ValueParameter = valueParameters[name];
    const isName = understood === (valueParameters.actor.understood as z.ZodType);
    const [example] = isName ? [] : Object.values(examples);
    const describe = (description: string) =>
      understood.optional().meta({ description, ...(example !== undefined && { example }) });
    return [
      [name, describe(`${understoodText[name]} asked for.`)],
      [twinOf(name), describe(`${understoodText[name]} left out.`)],
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
