import type { DateKeys } from '../retrieval/date-keys.js';

/** The stretches of time that a timeline counts by. */
export const INTERVALS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Interval = (typeof INTERVALS)[number];

/** How precise a date must be to lie in one of the stretches, and what these are added up of. */
export const unitOf = {
  day: 'day',
  week: 'day',
  month: 'month',
  quarter: 'month',
  year: 'year',
} as const satisfies Record<Interval, keyof DateKeys>;

/** Time cut into stretches that are numbered: each begins where the one before it ends. */
interface Calendar {
  /** The number of the one that an instant lies in, in UTC. */
  numberOf: (instant: Date) => number;
  startOf: (number: number) => Date;
  /** In ISO 8601, which has no name for quarters. */
  nameOf: (start: Date) => string;
}

const dayMs = 86_400_000;
const epochYear = 1970;
/** 1 January 1970 was a Thursday. */
const daysFromMonday = 3;

/** The last that ISO 8601 writes with four digits of a year. */
const lastDay = Date.UTC(9999, 11, 31);
const isoDay = (date: Date) =>
  new Date(Math.min(date.getTime(), lastDay)).toISOString().slice(0, 'YYYY-MM-DD'.length);
const monthNumberOf = (instant: Date) => (instant.getUTCFullYear() - epochYear) * 12 + instant.getUTCMonth();

const calendars: Readonly<Record<Interval, Calendar>> = {
  day: {
    numberOf: (instant) => Math.floor(instant.getTime() / dayMs),
    startOf: (number) => new Date(number * dayMs),
    nameOf: isoDay,
  },
  week: {
    numberOf: (instant) => Math.floor((instant.getTime() / dayMs + daysFromMonday) / 7),
    startOf: (number) => new Date((number * 7 - daysFromMonday) * dayMs),
    nameOf: nameWeek,
  },
  month: {
    numberOf: monthNumberOf,
    startOf: (number) => new Date(Date.UTC(epochYear, number)),
    nameOf: (start) => isoDay(start).slice(0, 'YYYY-MM'.length),
  },
  quarter: {
    numberOf: (instant) => Math.floor(monthNumberOf(instant) / 3),
    startOf: (number) => new Date(Date.UTC(epochYear, number * 3)),
    nameOf: (start) => `${start.getUTCFullYear()}-Q${start.getUTCMonth() / 3 + 1}`,
  },
  year: {
    numberOf: (instant) => instant.getUTCFullYear(),
    startOf: (number) => new Date(Date.UTC(number, 0)),
    nameOf: (start) => String(start.getUTCFullYear()),
  },
};

/** A week belongs to the year of its Thursday, and the first week is that of the year's first Thursday. */
function nameWeek(monday: Date): string {
  const thursday = new Date(monday.getTime() + daysFromMonday * dayMs);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0)) / dayMs / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** A stretch of time. */
export interface Bucket {
  /** `2026-03-10`, `2026-W11`, `2026-03`, `2026-Q1` or `2026`. */
  period: string;
  /** Its first day and its last. */
  from: string;
  to: string;
}

/** The number of the bucket that an instant lies in. */
export function bucketNumber(instant: Date, interval: Interval): number {
  return calendars[interval].numberOf(instant);
}

/** The bucket of a number. */
export function bucketAt(number: number, interval: Interval): Bucket {
  const { startOf, nameOf } = calendars[interval];
  const start = startOf(number);
  const last = new Date(startOf(number + 1).getTime() - dayMs);
  return { period: nameOf(start), from: isoDay(start), to: isoDay(last) };
}

/** Buckets in a row, by their numbers, both inclusive; none where `last` is before `first`. */
export interface Span {
  first: number;
  last: number;
}

/** Time, both ends inclusive. */
export interface Stretch {
  from: Date;
  to: Date;
}

/** The buckets that a stretch of time touches. */
export function spanOf({ from, to }: Stretch, interval: Interval): Span {
  return { first: bucketNumber(from, interval), last: bucketNumber(to, interval) };
}

/** How many buckets there are. */
export function lengthOf({ first, last }: Span): number {
  return last - first + 1;
}
