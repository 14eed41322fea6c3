import { z } from 'zod';
import type { Filter } from '../search/filter.js';
import { unique } from '../values.js';
import { filterOf } from './conditions.js';
import { labelsOf, type Labelling } from './labels.js';
import type { SearchIndex } from './search-index.js';
import type { Understood } from './understanding.js';
import { FACET_NAMES, type FacetName } from './value-parameters.js';

const FacetValue = z
  .object({
    value: z.string().meta({ description: 'What the parameter of this name takes.', example: 'NO' }),
    label: z.string().meta({ description: 'What to show for it.', example: 'Norway' }),
    count: z.int().min(0).meta({
      description: 'How many items have it, whatever the parameter of this name asks for.',
      example: 4,
    }),
    selected: z.boolean().meta({ description: 'Whether the search asks for it.', example: false }),
  })
  .meta({ id: 'FacetValue', description: 'A value that items have.' });
type FacetValue = z.output<typeof FacetValue>;

/** How many items have which values, by the facets asked for. */
export const Facets = z.object(facetShape()).meta({
  id: 'Facets',
  description:
    'How many items have which values, by the facets asked for: those that most have first, then what is selected. What the parameter of a facet’s own name asks for does not narrow its counts; all other parameters do.',
});
export type Facets = z.output<typeof Facets>;

function facetShape() {
  const counts = (name: FacetName) =>
    z
      .array(FacetValue)
      .optional()
      .meta({ description: `The values of \`${name}\`.` });
  const shape = FACET_NAMES.map((name) => [name, counts(name)]);
  return Object.fromEntries(shape) as Record<FacetName, ReturnType<typeof counts>>;
}

/** How many items have each value of a field. */
export type Distribution = Readonly<Record<string, number>>;

/** What is counted for the facets asked for. */
export interface FacetPlan {
  /** Counted in the result itself. */
  facets: { facet: FacetName; field: string }[];
  /** Those that the search filters by: counted without that filter too, each by itself. */
  unfiltered: { facet: FacetName; field: string; filter: Filter }[];
}

/** What was counted for a plan. */
export interface FacetCounts {
  /** By field, in the result itself. */
  result: Readonly<Record<string, Distribution>>;
  /** As in the plan. */
  unfiltered: readonly Distribution[];
}

/** Plans what to count; each facet whose own filter must not narrow it is a query more. */
export function planFacets(
  names: readonly FacetName[],
  { where, fields }: SearchIndex,
  { conditions }: Understood,
): FacetPlan {
  return {
    facets: unique(names).map((facet) => ({ facet, field: fields[facet] })),
    unfiltered: unique(names)
      .filter((name) => conditions.has(name))
      .map((facet) => ({ facet, field: fields[facet], filter: filterOf(where, conditions, facet) })),
  };
}

export interface FacetOptions {
  /** Values of a facet at most, beside those that are selected. */
  limit: number;
  labelling: Labelling;
  /** Counts what matches a filter. */
  count: (filter: Filter) => Promise<number>;
}

/** Makes the answer's facets of what was counted. */
export async function readFacets(
  plan: FacetPlan,
  counts: FacetCounts,
  understood: Understood,
  index: SearchIndex,
  { limit, labelling, count }: FacetOptions,
): Promise<Facets> {
  const facets = await Promise.all(
    plan.facets.map(async ({ facet, field }): Promise<[FacetName, Counted[]]> => {
      const inResult = counts.result[field] ?? {};
      const place = plan.unfiltered.findIndex((each) => each.facet === facet);
      const values = ranked(counts.unfiltered[place] ?? inResult).slice(0, limit);
      const missing = missingFrom(values, understood.values.get(facet) ?? []);
      if (missing.length === 0) return [facet, values];
      const filter = filterOf(index.where, understood.conditions, facet);
      const countOf = (value: string) => count(index.where.all(filter, index.oneOf(facet, [value])));
      return [
        facet,
        [...values, ...(await countMissing(missing, inResult, index.maxValuesPerFacet, countOf))],
      ];
    }),
  );
  const labels = await labelsOf(
    facets.map(([facet, values]) => [facet, values.map(({ value }) => value)] as const),
    labelling,
  );
  return Object.fromEntries(
    facets.map(([facet, values]) => {
      const wanted = new Set(understood.values.get(facet)?.map(fold));
      const shown = ({ value, count: each }: Counted): FacetValue => ({
        value,
        label: labels(facet, value),
        count: each,
        selected: wanted.has(fold(value)),
      });
      return [facet, values.map(shown)];
    }),
  );
}

interface Counted {
  value: string;
  count: number;
}

function ranked(distribution: Distribution): Counted[] {
  return Object.entries(distribution)
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

/** As the engine compares values. */
function fold(value: string): string {
  return value.trim().toLowerCase();
}

function missingFrom(values: readonly Counted[], wanted: readonly string[]): string[] {
  const there = new Set(values.map(({ value }) => fold(value)));
  return wanted.filter((value) => !there.has(fold(value)));
}

/**
 * Selected values that are not among the most frequent. Whatever has one is in the result, which tells how many have it,
 * unless it has more values than the engine lists.
 */
async function countMissing(
  missing: readonly string[],
  inResult: Distribution,
  mostValues: number,
  countOf: (value: string) => Promise<number>,
): Promise<Counted[]> {
  const listed = new Map(ranked(inResult).map((each) => [fold(each.value), each]));
  const isCut = listed.size >= mostValues;
  const counted = await Promise.all(
    missing.map(async (value) => {
      return listed.get(fold(value)) ?? { value, count: isCut ? await countOf(value) : 0 };
    }),
  );
  return counted.sort((one, other) => other.count - one.count);
}
