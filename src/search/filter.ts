declare const filterBrand: unique symbol;

/** A Meilisearch filter expression that `createFilters` wrote; the empty one lets everything through. */
export type Filter = string & { readonly [filterBrand]: true };

type Value = string | number | boolean;

/** Writes filters over the filterable attributes of one index: leaves for a field, and what combines them. */
export interface Filters<Field extends string> {
  /**
   * The field, or one of its values if it is an array, is `value`. Meilisearch ignores case and outer blanks and keeps
   * 468 bytes of a value (a longer one matches nothing), so exact matches want codes and ids.
   */
  readonly equals: (field: Field, value: Value) => Filter;
  /** The field is one of `values`; no values, no match. */
  readonly oneOf: (field: Field, values: readonly Value[]) => Filter;
  /** The field is a number of `minimum` or more. */
  readonly atLeast: (field: Field, minimum: number) => Filter;
  /** The field is a number of `maximum` or less. */
  readonly atMost: (field: Field, maximum: number) => Filter;
  /** The field, or one and the same of its values if it is an array, is a number within both bounds, inclusive. */
  readonly between: (field: Field, minimum: number, maximum: number) => Filter;
  /** The field is null or not there. */
  readonly isMissing: (field: Field) => Filter;
  /** All of `filters` hold; of none, everything matches. */
  readonly all: (...filters: readonly Filter[]) => Filter;
  /** One of `filters` holds at least; of none, nothing matches. */
  readonly any: (...filters: readonly Filter[]) => Filter;
  readonly not: (filter: Filter) => Filter;
}

/**
 * Opens the filters of an index.
 *
 * @param fields the index's filterable attributes, one at least
 */
export function createFilters<Field extends string>(
  fields: readonly [Field, ...(readonly Field[])],
): Filters<Field> {
  const everything = written('');
  const nothing = written(`${quoted(fields[0])} IN []`);

  return {
    equals: (field, value) => written(`${quoted(field)} = ${quoted(value)}`),
    oneOf: (field, values) => written(`${quoted(field)} IN [${values.map(quoted).join(', ')}]`),
    atLeast: (field, minimum) => written(`${quoted(field)} >= ${finite(minimum)}`),
    atMost: (field, maximum) => written(`${quoted(field)} <= ${finite(maximum)}`),
    between: (field, minimum, maximum) =>
      written(`${quoted(field)} ${finite(minimum)} TO ${finite(maximum)}`),
    isMissing: (field) => written(`(${quoted(field)} IS NULL OR ${quoted(field)} NOT EXISTS)`),
    all: (...filters) =>
      joined(
        'AND',
        filters.filter((filter) => filter !== everything),
      ) ?? everything,
    any: (...filters) => (filters.includes(everything) ? everything : (joined('OR', filters) ?? nothing)),
    not: (filter) => (filter === everything ? nothing : written(`NOT (${filter})`)),
  };
}

function joined(operator: 'AND' | 'OR', filters: readonly Filter[]): Filter | undefined {
  const [first, ...others] = filters;
  if (first === undefined || others.length === 0) return first;
  return written(`(${filters.join(` ${operator} `)})`);
}

/** JSON's escapes are those of the filter language; unquoted, `IN` or `TO` would be keywords. */
function quoted(value: Value): string {
  return JSON.stringify(String(value).replace(loneSurrogates, '\ufffd'));
}

/** Halves of a character are no text: the engine refuses them as an escape, and no document holds one. */
const loneSurrogates = /\p{Surrogate}/gu;

function finite(bound: number): number {
  if (!Number.isFinite(bound)) throw new RangeError(`A filter's bound must be a finite number, not ${bound}`);
  return bound;
}

function written(expression: string): Filter {
  return expression as Filter;
}
