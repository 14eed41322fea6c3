/** The dates that a document has. */
export const DATE_FIELDS = ['said', 'published', 'ingested'] as const;
export type DateField = (typeof DATE_FIELDS)[number];

/** The stretches of time that `DateKeys` tells. */
export const DATE_UNITS = ['day', 'month', 'year'] as const;

/**
 * The day, month and year that a date names, as numbers whose order is that of time: 20260514, 202605 and 2026; null
 * where the date is not that precise. As facets they are the buckets of a timeline, as numbers they have ranges.
 */
export interface DateKeys {
  day: number | null;
  month: number | null;
  year: number | null;
}

const digitsOf = { day: 8, month: 6, year: 4 } as const;

/** The keys of a date in ISO 8601, as far as it goes: `2026-05` has no day. A time is cut off. */
export function dateKeysOf(date: string | null): DateKeys {
  const digits = (date ?? '').slice(0, 'YYYY-MM-DD'.length).replaceAll('-', '');
  const keyOf = (length: number) => (digits.length < length ? null : Number(digits.slice(0, length)));
  return { day: keyOf(digitsOf.day), month: keyOf(digitsOf.month), year: keyOf(digitsOf.year) };
}

/** The date that a key stands for: `2026-05-14`, `2026-05` or `2026`. */
export function dateOfKey(key: number | string): string {
  return String(key).replace(/(?<=^\d{4}|^\d{6})(?=\d)/g, '-');
}

/** A range of numbers, inclusive; open where an end is undefined. */
export interface NumberRange {
  from: number | undefined;
  to: number | undefined;
}

/** The keys of the days, months or years that lie wholly within a stretch of time, given in epoch seconds. */
export function keysWithin({ from, to }: NumberRange, unit: keyof DateKeys): NumberRange {
  // The first that lies wholly within comes after that of the second before it: numbers between two keys name no date.
  return {
    from: from === undefined ? undefined : keyAt(from - 1, unit) + 1,
    to: to === undefined ? undefined : keyAt(to + 1, unit) - 1,
  };
}

function keyAt(seconds: number, unit: keyof DateKeys): number {
  return dateKeysOf(new Date(seconds * 1000).toISOString())[unit] ?? 0;
}
