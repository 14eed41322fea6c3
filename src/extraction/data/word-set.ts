/** A set of words from one blank-separated list: tables of words read best as prose. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/u));
}
