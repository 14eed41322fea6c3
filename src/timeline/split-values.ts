import { foldValue, ranked, type Distribution } from '../retrieval/distribution.js';

/**
 * The values that counts are split into, `most` at most: those that occur most often; of a field that the search filters
 * by, those that it asks for, though others occur beside them.
 */
export function chooseValues(
  counted: Distribution,
  asked: readonly string[] | undefined,
  most: number,
): string[] {
  const frequent = ranked(counted).map(({ value }) => value);
  if (asked === undefined) return frequent.slice(0, most);
  const wanted = new Set(asked.map(foldValue));
  const found = frequent.filter((value) => wanted.has(foldValue(value)));
  const known = new Set(found.map(foldValue));
  return [...found, ...asked.filter((value) => !known.has(foldValue(value)))].slice(0, most);
}
