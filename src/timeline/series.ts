import type { CommonKey } from '../retrieval/document-keys.js';
import { dateOfKey, type DateField, type DateKeys } from '../retrieval/date-keys.js';
import type { Distribution } from '../retrieval/distribution.js';
import { onlyCounted, type Engine, type EngineQuery } from '../retrieval/engine.js';
import type { Filter, Filters } from '../search/filter.js';
import {
  bucketAt,
  bucketNumber,
  lengthOf,
  spanOf,
  unitOf,
  type Interval,
  type Span,
  type Stretch,
} from './intervals.js';

const dateKeys = {
  said: { day: 'keys.saidDay', month: 'keys.saidMonth', year: 'keys.saidYear' },
  published: { day: 'keys.publishedDay', month: 'keys.publishedMonth', year: 'keys.publishedYear' },
  ingested: { day: 'keys.ingestedDay', month: 'keys.ingestedMonth', year: 'keys.ingestedYear' },
} as const satisfies Record<DateField, Record<keyof DateKeys, CommonKey>>;

/** The fields of a date that are counted by. */
export interface DateFields {
  /** Of what the buckets are added up: null where the date is not precise enough for them. */
  dated: CommonKey;
  /** Null where there is no date. */
  year: CommonKey;
}

/** The fields that a timeline of so long buckets goes by. */
export function dateFieldsOf(dateField: DateField, interval: Interval): DateFields {
  const keys = dateKeys[dateField];
  return { dated: keys[unitOf[interval]], year: keys.year };
}

/** The first day that a key of `date-keys.ts` names. */
export function dayOfKey(key: number | string): Date {
  return new Date(dateOfKey(key));
}

/** Adds up what was counted by days, months or years; what lies outside of the span is left out. */
export function addUp(distributions: readonly Distribution[], interval: Interval, span: Span): number[] {
  const counts = Array.from({ length: lengthOf(span) }, () => 0);
  for (const [key, count] of distributions.flatMap((each) => Object.entries(each))) {
    const place = bucketNumber(dayOfKey(key), interval) - span.first;
    if (place in counts) counts[place] = (counts[place] ?? 0) + count;
  }
  return counts;
}

/** Cuts a stretch of time into ranges of so many days, months or years at most, told by their keys. */
export function keyRanges(
  stretch: Stretch,
  unit: keyof DateKeys,
  most: number,
): [from: number, to: number][] {
  const { first, last } = spanOf(stretch, unit);
  const keyAt = (number: number) => Number(bucketAt(number, unit).period.replaceAll('-', ''));
  return Array.from({ length: Math.ceil((last - first + 1) / most) }, (_, place) => {
    const start = first + place * most;
    return [keyAt(start), keyAt(Math.min(start + most - 1, last))];
  });
}

export interface SeriesOptions {
  where: Filters<CommonKey>;
  /** Holds the days, months or years that the buckets are added up of. */
  key: CommonKey;
  interval: Interval;
  span: Span;
  /** From the first day, month or year that a document is dated to up to the last; undefined where none is. */
  dated: Stretch | undefined;
  /** Values that the engine counts of a field at most. */
  maxValuesPerFacet: number;
}

/**
 * Counts what matches each of some filters, by bucket; one round trip. The engine lists so many values of a field and
 * leaves the others out, so that each query asks for a range that has no more.
 */
export async function countSeries(
  engine: Engine,
  filters: readonly Filter[],
  { where, key, interval, span, dated, maxValuesPerFacet }: SeriesOptions,
): Promise<number[][]> {
  const ranges = dated === undefined ? [] : keyRanges(dated, unitOf[interval], maxValuesPerFacet);
  const queries = filters.flatMap((filter) =>
    ranges.map(([from, to]): EngineQuery => ({
      filter: where.all(filter, where.between(key, from, to)),
      facets: [key],
      ...onlyCounted,
    })),
  );
  const answers = queries.length === 0 ? [] : await engine.searchAll(queries);
  return filters.map((_, place) => {
    const own = answers.slice(place * ranges.length, (place + 1) * ranges.length);
    return addUp(
      own.map(({ facetDistribution = {} }) => facetDistribution[key] ?? {}),
      interval,
      span,
    );
  });
}
