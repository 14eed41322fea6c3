import type { Filter, Filters } from '../search/filter.js';
import type { DateField } from './date-keys.js';
import type { CommonKey } from './document-keys.js';
import type { Highlighting } from './highlighting.js';
import type { FacetName } from './value-parameters.js';

/** What can be searched. */
export type Collection = 'statements' | 'articles';

/** What a field of the index stands for: the name of the parameter that filters by it. */
export type FieldName = FacetName | 'minConfidence';

interface SearchIndexDefinition<Field extends string> {
  readonly collection: Collection;
  readonly uid: string;
  readonly where: Filters<Field | CommonKey>;
  readonly fields: Readonly<Record<FieldName, Field>>;
  /** The date that a search goes by unless it says otherwise. */
  readonly dateField: DateField;
  /** See `IndexDefinition`. */
  readonly maxTotalHits: number;
  readonly maxValuesPerFacet: number;
  /** What is given back of a document: an item of the answer. */
  readonly attributes: readonly string[];
  readonly highlighting: Highlighting;
}

/** How an index is searched: constant data that each feature owns. */
export interface SearchIndex extends Omit<SearchIndexDefinition<string>, 'where'> {
  readonly where: Filters<CommonKey>;
  /** What a parameter stands for is one of `values`, or one of its values is. */
  readonly oneOf: (name: FieldName, values: readonly string[]) => Filter;
  /** What a parameter stands for is a number of `minimum` or more. */
  readonly atLeast: (name: FieldName, minimum: number) => Filter;
}

/** Opens an index to searches. */
export function createSearchIndex<Field extends string>(
  definition: SearchIndexDefinition<Field>,
): SearchIndex {
  const { where, fields } = definition;
  return {
    ...definition,
    oneOf: (name, values) => where.oneOf(fields[name], values),
    atLeast: (name, minimum) => where.atLeast(fields[name], minimum),
  };
}
