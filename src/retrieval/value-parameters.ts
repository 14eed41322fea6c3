import { z } from 'zod';
import { ACTS, STATEMENT_KINDS } from '../extraction/types.js';
import { commaList } from '../http/query-string.js';
import { CountryCode } from './country-code.js';
import {
  actors,
  countryCodes,
  languages,
  mostActors,
  mostSources,
  sources,
  type Examples,
} from './parameters.js';
import { HOW_NAMES_ARE_TAKEN, ResolvedActors } from './resolved-actor.js';
import type { Collection } from './search-index.js';

/** What a parameter means where statements are searched, and where articles are. */
export type TextByCollection = Readonly<Record<Collection, string>>;

/** A parameter that asks for any of several values; it has a twin that leaves them out. */
export interface ValueParameter<
  Given extends z.ZodType = z.ZodType,
  Understood extends z.ZodType = z.ZodType,
> {
  /** The values as given. */
  given: Given;
  /** The values as the answer tells them. */
  understood: Understood;
  text: TextByCollection;
  /** What the values are, where the answer tells them. */
  told: string;
  /** What kind of values they are. */
  holds: 'actors' | 'countries' | 'words';
  /** How several are given. */
  forms: string;
  examples: Examples;
  /** Examples for the twin, where leaving those above out would leave nothing. */
  excludedExamples?: Examples;
}

function byActors(told: string, text: TextByCollection, examples: Examples) {
  const forms = `Repeated, up to ${mostActors} times`;
  const understood = z.array(ResolvedActors);
  return { given: actors, understood, holds: 'actors', text, told, forms, examples } as const;
}

const withCommas = 'Repeated or with commas';

function byCountries(told: string, text: TextByCollection, examples: Examples) {
  const [understood, forms] = [z.array(CountryCode), withCommas];
  return { given: countryCodes, understood, holds: 'countries', text, told, forms, examples } as const;
}

function byNames<const Names extends readonly [string, ...string[]]>(
  names: Names,
  told: string,
  text: TextByCollection,
  examples: Examples,
  excludedExamples = examples,
) {
  const one = z.enum(names);
  return {
    given: commaList(one),
    understood: z.array(one),
    holds: 'words',
    text,
    told,
    forms: withCommas,
    examples,
    excludedExamples,
  } as const;
}

/**
 * The parameters that ask for values: both searches’ schemas, their filters, their facets and what is told as
 * understood are made of this table. The example values find something of the example articles.
 */
export const valueParameters = {
  actor: byActors(
    'Speakers or targets',
    {
      statements: `Who speaks or is spoken of: a name (any case, accents or none; of a person the last name is enough) or an id. The answer’s \`query\` tells whom it was taken for. ${HOW_NAMES_ARE_TAKEN}`,
      articles: `Found in the article, whether it speaks or not: a name (any case, accents or none; of a person the last name is enough) or an id. The answer’s \`query\` tells whom it was taken for. ${HOW_NAMES_ARE_TAKEN}`,
    },
    { 'A person': ['Ingrid Halvarsen'], 'A country by its id': ['country:FI'] },
  ),
  speaker: byActors(
    'Speakers',
    {
      statements: 'Who speaks: a name or an id, as with `actor`.',
      articles: 'Has a statement by this actor: a name or an id, as with `actor`.',
    },
    { 'A person': ['Ingrid Halvarsen'], 'A last name': ['halvarsen'] },
  ),
  target: byActors(
    'Targets',
    {
      statements: 'Whom it is about or addressed to: a name or an id, as with `actor`.',
      articles: 'Has a statement about or addressed to this actor: a name or an id, as with `actor`.',
    },
    { 'A country by its id': ['country:FI'] },
  ),
  country: byCountries(
    'Countries, in any part,',
    {
      statements: 'The country of the speaker or of a target, or one that is mentioned.',
      articles: 'A country found anywhere in the article.',
    },
    { Norway: ['NO'], 'Norway or Kenya': ['NO', 'KE'] },
  ),
  speakerCountry: byCountries(
    'Countries of speakers',
    {
      statements: 'The country of the speaker.',
      articles: 'Has a statement by a speaker of this country.',
    },
    { Norway: ['NO'] },
  ),
  targetCountry: byCountries(
    'Countries of targets',
    {
      statements: 'The country of a target.',
      articles:
        'Has a statement about a target of this country, not necessarily the same statement that other parameters find.',
    },
    { Finland: ['FI'] },
  ),
  sourceCountry: byCountries(
    'Countries of sources',
    {
      statements: 'Where the outlet or agency of the article is based, as far as that is known.',
      articles: 'Where its outlet or agency is based, as far as that is known.',
    },
    { France: ['FR'] },
  ),
  kind: byNames(
    STATEMENT_KINDS,
    'Kinds',
    { statements: 'The kind of statement.', articles: 'Has a statement of this kind.' },
    { 'Direct quotations': ['direct'], 'Told in other words': ['indirect', 'mixed'] },
    { 'All that is pure': ['mixed'] },
  ),
  act: byNames(
    ACTS,
    'Acts',
    {
      statements: 'What the speaker does by speaking.',
      articles: 'Has a statement whose speaker does this by speaking.',
    },
    { Accusations: ['accuse'], 'Warnings or demands': ['warn', 'demand'] },
  ),
  source: {
    told: 'Sources',
    given: sources,
    understood: z.array(z.string()),
    holds: 'words',
    text: {
      statements: 'The outlet or agency of the article, by its whole name in any case.',
      articles: 'Its outlet or agency, by its whole name in any case.',
    },
    forms: `Repeated, up to ${mostSources} times`,
    examples: { 'An agency': ['Fjord Wire'] },
  },
  language: {
    told: 'Languages',
    given: languages,
    understood: z.array(z.string()),
    holds: 'words',
    text: {
      statements: 'The language of the article, as its primary tag.',
      articles: 'Its language, as its primary tag.',
    },
    forms: withCommas,
    examples: { English: ['en'] },
    excludedExamples: { 'All but German': ['de'] },
  },
} as const satisfies Record<string, ValueParameter>;

export type ValueParameters = typeof valueParameters;
export type ValueName = keyof ValueParameters;

/** The names of the table above. */
export const VALUE_NAMES = Object.keys(valueParameters) as ValueName[];

/** What answers can be counted by. */
export type FacetName = ValueName | 'unnamed';
export const FACET_NAMES: readonly FacetName[] = [...VALUE_NAMES, 'unnamed'];

export type Twin<Name extends string> = `exclude${Capitalize<Name>}`;

/** The parameter that leaves out what another asks for. */
export function twinOf<Name extends ValueName>(name: Name): Twin<Name> {
  return `exclude${name.charAt(0).toUpperCase()}${name.slice(1)}` as Twin<Name>;
}
