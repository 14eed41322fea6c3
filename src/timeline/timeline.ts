import { actorNames } from '../actors/directory.js';
import { filterOf } from '../retrieval/conditions.js';
import type { NumberRange } from '../retrieval/date-keys.js';
import type { Distribution } from '../retrieval/distribution.js';
import { askEngine, onlyCounted, type Engine } from '../retrieval/engine.js';
import type { FacetName } from '../retrieval/value-parameters.js';
import { labelsOf, type Labelling } from '../retrieval/labels.js';
import { linkTo } from '../retrieval/link.js';
import { understand } from '../retrieval/understanding.js';
import type { ResolveActor } from '../retrieval/resolved-actor.js';
import type { SearchClient } from '../search/client.js';
import type { Filter } from '../search/filter.js';
import { statementIndex, statementSearch } from '../statements/index-definition.js';
import { bucketAt, spanOf, type Interval, type Span, type Stretch } from './intervals.js';
import type { TimelineQuery } from './query.js';
import type { TimelineAnswer } from './schema.js';
import { addUp, countSeries, dateFieldsOf, dayOfKey, type DateFields } from './series.js';
import { chooseValues } from './split-values.js';
import { refuseTooMany } from './too-many.js';

const { maxValuesPerFacet, maxTotalHits, uid } = statementIndex;
const { where, fields } = statementSearch;

/**
 * Counts statements by when they were made: one round trip to the engine, another where it cannot list all days or
 * months at once or the counts are split.
 *
 * @param options.language BCP 47, of labels
 * @throws Problem where there would be too many buckets
 */
export async function countTimeline(
  client: SearchClient,
  parameters: TimelineQuery,
  { language, resolve }: { language: string; resolve: ResolveActor },
): Promise<TimelineAnswer> {
  const { interval, split, splitLimit } = parameters;
  const understood = await understand(parameters, { index: statementSearch, resolve });
  const engine = askEngine(client, uid, understood.words);
  const filter = filterOf(where, understood.conditions);
  const dateFields = dateFieldsOf(understood.dateField, interval);
  const survey = await surveyResult(engine, filter, dateFields, split && fields[split]);
  const span = bucketsOf(stretchOf(understood.period, survey.dated), interval);

  const values = split && chooseValues(survey.values, understood.values.get(split), splitLimit);
  const isListed = values === undefined && Object.keys(survey.counts).length < maxValuesPerFacet;
  const filters = [filter, ...(split && values ? splitFilters(filter, split, values) : [])];
  const [counts = [], ...series] = isListed
    ? [addUp([survey.counts], interval, span)]
    : await countSeries(engine, filters, {
        where,
        key: dateFields.dated,
        interval,
        span,
        dated: survey.dated,
        maxValuesPerFacet,
      });
  const labelling = { language, actorNames: (ids: readonly string[]) => actorNames(client, ids) };
  return {
    items: counts.map((count, place) => ({ ...bucketAt(span.first + place, interval), count })),
    ...(split && values && (await tellSeries(split, values, series, labelling))),
    total: { value: survey.total, relation: survey.total < maxTotalHits ? 'eq' : 'gte' },
    undated: survey.undated,
    tooCoarse: survey.tooCoarse,
    query: { ...understood.query, interval, ...(split && { split, splitLimit }) },
    ...(understood.warnings.length > 0 && { warnings: understood.warnings }),
    links: { self: linkTo('/v1/timeline', parameters) },
  };
}

/** What is known of a result before its buckets are. */
interface Survey {
  total: number;
  undated: number;
  tooCoarse: number;
  /** By day, month or year: all of them, or the most frequent. */
  counts: Distribution;
  /** By the value that it is split by. */
  values: Distribution;
  /** From the first day, month or year that a document is dated to up to the last; undefined where none is. */
  dated: Stretch | undefined;
}

async function surveyResult(
  engine: Engine,
  filter: Filter,
  { dated, year }: DateFields,
  splitField: string | undefined,
): Promise<Survey> {
  const isDated = where.not(where.isMissing(year));
  const [found, undated, tooCoarse] = await engine.searchAll([
    { filter, facets: [dated, ...(splitField === undefined ? [] : [splitField])], ...onlyCounted },
    { filter: where.all(filter, where.isMissing(year)), ...onlyCounted },
    { filter: where.all(filter, isDated, where.isMissing(dated)), ...onlyCounted },
  ]);
  const ends = found?.facetStats?.[dated];
  return {
    total: found?.totalHits ?? 0,
    undated: undated?.totalHits ?? 0,
    tooCoarse: tooCoarse?.totalHits ?? 0,
    counts: found?.facetDistribution?.[dated] ?? {},
    values: (splitField === undefined ? undefined : found?.facetDistribution?.[splitField]) ?? {},
    dated: ends && { from: dayOfKey(ends.min), to: dayOfKey(ends.max) },
  };
}

/** From where to where the buckets go: to the ends that are asked for, else to those of what was found. */
function stretchOf({ from, to }: NumberRange, dated: Stretch | undefined): Stretch | undefined {
  const start = from === undefined ? dated?.from : new Date(from * 1000);
  const end = to === undefined ? dated?.to : new Date(to * 1000);
  return start && end && { from: start, to: end };
}

function bucketsOf(stretch: Stretch | undefined, interval: Interval): Span {
  if (stretch === undefined) return { first: 0, last: -1 };
  refuseTooMany(stretch, interval);
  return spanOf(stretch, interval);
}

/** What has each of the values, then what has none of them. */
function splitFilters(filter: Filter, split: FacetName, values: readonly string[]): Filter[] {
  const { oneOf } = statementSearch;
  return [
    ...values.map((value) => where.all(filter, oneOf(split, [value]))),
    where.all(filter, where.not(oneOf(split, values))),
  ];
}

/** The counts as `splitFilters` asks for them. */
async function tellSeries(
  split: FacetName,
  values: readonly string[],
  counted: readonly number[][],
  labelling: Labelling,
): Promise<Required<Pick<TimelineAnswer, 'series' | 'other'>>> {
  const labels = await labelsOf([[split, values]], labelling);
  const seriesOf = (counts: number[] = []) => ({
    count: counts.reduce((sum, count) => sum + count, 0),
    counts,
  });
  return {
    series: values.map((value, place) => ({
      value,
      label: labels(split, value),
      ...seriesOf(counted[place]),
    })),
    other: seriesOf(counted[values.length]),
  };
}
