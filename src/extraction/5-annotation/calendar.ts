import type { DatePrecision } from '../types.js';

/** A day of the Gregorian calendar; `month` 1 to 12. */
export interface Day {
  year: number;
  month: number;
  day: number;
}

const DAY_MS = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/u;

const toMs = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);

function fromMs(ms: number): Day {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** True for a day that exists: 30 February does not. */
export function isRealDay(day: Day): boolean {
  const made = fromMs(toMs(day));
  return made.year === day.year && made.month === day.month && made.day === day.day;
}

/** The day that an ISO 8601 date or timestamp begins with; null where it begins with none. */
export function parseDay(iso: string): Day | null {
  const match = ISO_DAY.exec(iso);
  if (!match) return null;
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  return isRealDay(day) ? day : null;
}

/** The day some days later, or earlier for a negative number. */
export function addDays(day: Day, days: number): Day {
  return fromMs(toMs(day) + days * DAY_MS);
}

/** The first of the month some months later. */
export function addMonths({ year, month }: Day, months: number): Day {
  return fromMs(Date.UTC(year, month - 1 + months, 1));
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return new Date(toMs(day)).getUTCDay();
}

/** True where `a` is later than `b`. */
export function isAfter(a: Day, b: Day): boolean {
  return toMs(a) > toMs(b);
}

/** How many days `later` lies behind `earlier`; negative where it lies before. */
export function daysBetween(earlier: Day, later: Day): number {
  return Math.round((toMs(later) - toMs(earlier)) / DAY_MS);
}

/** `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
export function formatDay({ year, month, day }: Day, precision: DatePrecision): string {
  const yearText = String(year).padStart(4, '0');
  if (precision === 'year') return yearText;
  const monthText = `${yearText}-${String(month).padStart(2, '0')}`;
  return precision === 'month' ? monthText : `${monthText}-${String(day).padStart(2, '0')}`;
}
