import type { Filter, Filters } from '../search/filter.js';
import { DATE_UNITS, keysWithin, type DateField, type NumberRange } from './date-keys.js';
import type { CommonKey } from './document-keys.js';
import type { FilterParameters } from './filter-parameters.js';
import type { SearchIndex } from './search-index.js';
import { FACET_NAMES, twinOf, VALUE_NAMES } from './value-parameters.js';

/** What a search filters by, each under the name of the parameter that asks for it. */
export type Conditions = ReadonlyMap<string, Filter>;

/** What values stand for in the index: ids for names, themselves else. */
export type ValuesByParameter = ReadonlyMap<string, readonly string[]>;

export interface Ranges {
  dateField: DateField;
  /** Epoch seconds, inclusive. */
  period: NumberRange;
}

/** Makes the filters of a search. */
export function conditionsOf(
  index: SearchIndex,
  values: ValuesByParameter,
  { minConfidence }: Pick<FilterParameters, 'minConfidence'>,
  ranges: Ranges,
): Conditions {
  const conditions = new Map<string, Filter>();
  for (const name of FACET_NAMES) {
    const asked = values.get(name);
    if (asked !== undefined) conditions.set(name, index.oneOf(name, asked));
  }
  for (const name of VALUE_NAMES) {
    const excluded = values.get(twinOf(name));
    if (excluded !== undefined) conditions.set(twinOf(name), index.where.not(index.oneOf(name, excluded)));
  }
  if (minConfidence !== undefined) {
    conditions.set('minConfidence', index.atLeast('minConfidence', minConfidence));
  }
  const { from, to } = ranges.period;
  if (from !== undefined || to !== undefined) conditions.set('from', dateConditionOf(index, ranges));
  return conditions;
}

/** All of the conditions, but that of a parameter where it is named: a facet's own filter does not narrow its counts. */
export function filterOf(
  where: Pick<Filters<never>, 'all'>,
  conditions: Conditions,
  without?: string,
): Filter {
  return where.all(...[...conditions].filter(([name]) => name !== without).map(([, filter]) => filter));
}

type DateIndex = Pick<SearchIndex, 'where'>;

function dateConditionOf(index: DateIndex, { dateField, period }: Ranges): Filter {
  switch (dateField) {
    case 'said':
      return saidWithin(index, period);
    case 'published':
      return within(index, 'keys.publishedAt', period);
    case 'ingested':
      return within(index, 'keys.ingestedAt', {
        from: period.from === undefined ? undefined : period.from * 1000,
        to: period.to === undefined ? undefined : period.to * 1000 + 999,
      });
  }
}

const saidKeys = { day: 'keys.saidDay', month: 'keys.saidMonth', year: 'keys.saidYear' } as const;

/** A statement dated to a month lies in the range where the whole month does; of an article’s statements, one must. */
function saidWithin(index: DateIndex, period: NumberRange): Filter {
  return index.where.any(
    ...DATE_UNITS.map((unit) => within(index, saidKeys[unit], keysWithin(period, unit))),
  );
}

function within({ where }: DateIndex, key: CommonKey, { from, to }: NumberRange): Filter {
  if (from !== undefined && to !== undefined) return where.between(key, from, to);
  return where.all(
    ...(from === undefined ? [] : [where.atLeast(key, from)]),
    ...(to === undefined ? [] : [where.atMost(key, to)]),
  );
}
