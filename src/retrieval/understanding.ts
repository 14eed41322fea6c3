import { unique } from '../values.js';
import { conditionsOf, type Conditions, type ValuesByParameter } from './conditions.js';
import { formatInstant, periodOf, wholeDays, type Period } from './date-bound.js';
import type { DateField, NumberRange } from './date-keys.js';
import type { FilterParameters, UnderstoodFilterQuery } from './filter-parameters.js';
import { showResolved, type ActorRole, type ResolveActor, type ResolvedActor } from './resolved-actor.js';
import type { SearchIndex } from './search-index.js';
import { twinOf, VALUE_NAMES, valueParameters, type ValueName } from './value-parameters.js';
import { warnOfNames, warnOfWords, type Warning } from './warnings.js';

/** What narrows a search down, as it is run: names led to ids, dates to numbers. */
export interface Understood {
  /** Null where there are no words. */
  words: string | null;
  conditions: Conditions;
  /** What values stand for in the index. */
  values: ValuesByParameter;
  dateField: DateField;
  /** Epoch seconds, inclusive. */
  period: NumberRange;
  /** As the answer tells it. */
  query: UnderstoodFilterQuery;
  warnings: Warning[];
}

export interface UnderstandingOptions {
  index: SearchIndex;
  resolve: ResolveActor;
}

/** Reads the parameters that narrow a search down; looks names up. */
export async function understand(
  parameters: FilterParameters,
  { index, resolve }: UnderstandingOptions,
): Promise<Understood> {
  const { q, unnamed, minConfidence, dateField = index.dateField } = parameters;
  const named = await resolveAll(parameters, resolve);
  const period = periodBetween(parameters, dateField);
  const values = valuesOf(parameters, named);
  const query: Record<string, unknown> = {
    q,
    ...Object.fromEntries(givenValues(parameters)),
    ...Object.fromEntries(named.map(({ parameter, resolved }) => [parameter, resolved.map(showResolved)])),
    unnamed,
    minConfidence,
    from: period.from === undefined ? undefined : formatInstant(period.from),
    to: period.to === undefined ? undefined : formatInstant(period.to),
    dateField,
  };
  return {
    words: q ?? null,
    conditions: conditionsOf(index, values, { minConfidence }, { dateField, period }),
    values,
    dateField,
    period,
    query: withoutUndefined(query) as UnderstoodFilterQuery,
    warnings: [
      ...warnOfWords(q),
      ...named.flatMap(({ parameter, role, resolved }) => warnOfNames(parameter, role, resolved)),
    ],
  };
}

/** What the names given with a parameter stand for. */
interface Named {
  parameter: string;
  role: ActorRole;
  resolved: ResolvedActor[];
}

const roles = VALUE_NAMES.filter(isRole);

function isRole(name: ValueName): name is ActorRole {
  return valueParameters[name].holds === 'actors';
}

async function resolveAll(parameters: FilterParameters, resolve: ResolveActor): Promise<Named[]> {
  const asked = roles.flatMap((role) =>
    ([role, twinOf(role)] as const).flatMap((parameter) => {
      const names = parameters[parameter];
      return names === undefined ? [] : [{ parameter, role, names: unique(names) }];
    }),
  );
  return Promise.all(
    asked.map(async ({ parameter, role, names }) => {
      const resolved = await Promise.all(names.map((name) => resolve(role, name, parameter)));
      return { parameter, role, resolved };
    }),
  );
}

/** The values given with each parameter that takes several, in the order of the table. */
function givenValues(parameters: FilterParameters): [name: string, values: readonly string[]][] {
  return VALUE_NAMES.flatMap((name) => [name, twinOf(name)] as const).flatMap((name) => {
    const values: readonly string[] | undefined = parameters[name];
    return values === undefined ? [] : [[name, unique(values)] as [string, string[]]];
  });
}

function valuesOf(parameters: FilterParameters, named: readonly Named[]): ValuesByParameter {
  const ids = named.map(({ parameter, resolved }): [string, string[]] => [
    parameter,
    unique(resolved.flatMap(({ actors }) => actors.map(({ id }) => id))),
  ]);
  const { unnamed } = parameters;
  const truth: [string, string[]][] = unnamed === undefined ? [] : [['unnamed', [String(unnamed)]]];
  return new Map([...givenValues(parameters), ...ids, ...truth]);
}

function periodBetween({ from, to }: FilterParameters, dateField: DateField): NumberRange {
  // What was said is dated to the day at best.
  const widen = (period: Period) => (dateField === 'said' ? wholeDays(period) : period);
  const read = (date: string | undefined) => {
    const period = date === undefined ? undefined : periodOf(date);
    return period && widen(period);
  };
  return { from: read(from)?.from, to: read(to)?.to };
}

function withoutUndefined(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
}
