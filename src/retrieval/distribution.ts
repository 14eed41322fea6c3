/** How many documents have each value of a field. */
export type Distribution = Readonly<Record<string, number>>;

/** A value and how many documents have it. */
export interface Counted {
  value: string;
  count: number;
}

/** The most frequent first. */
export function ranked(distribution: Distribution): Counted[] {
  return Object.entries(distribution)
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}

/** A value as the engine compares it: without case and outer blanks. */
export function foldValue(value: string): string {
  return value.trim().toLowerCase();
}
