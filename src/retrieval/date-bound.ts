const period = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const timestamp =
  /^(\d{4})-(\d{2})-(\d{2})T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

const daySeconds = 86_400;

/** A stretch of time in epoch seconds, both ends inclusive. */
export interface Period {
  from: number;
  to: number;
}

/**
 * The time that a date names: the whole of a year (`2024`), month (`2024-12`) or day (`2024-12-18`) in UTC, the second
 * of a full timestamp with its zone. Undefined for whatever is not a real date.
 */
export function periodOf(date: string): Period | undefined {
  if (timestamp.test(date)) return instantOf(date);
  const parts = period.exec(date);
  if (parts === null) return undefined;
  const [year = 0, month, day] = numbersOf(parts);
  if (!isRealDay(year, month ?? 1, day ?? 1)) return undefined;
  return { from: epochSeconds(year, month ?? 1, day ?? 1), to: startOfNext(year, month, day) - 1 };
}

/** The whole UTC days around a stretch of time. */
export function wholeDays({ from, to }: Period): Period {
  return { from: startOfDay(from), to: startOfDay(to) + daySeconds - 1 };
}

/** ISO 8601 in UTC, to the second. */
export function formatInstant(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}

function instantOf(date: string): Period | undefined {
  const [year = 0, month = 0, day = 0] = numbersOf(timestamp.exec(date));
  if (!isRealDay(year, month, day)) return undefined;
  const seconds = Math.floor(Date.parse(date) / 1000);
  return { from: seconds, to: seconds };
}

function numbersOf(parts: RegExpExecArray | null): (number | undefined)[] {
  return [...(parts ?? [])].slice(1).map((part: string | undefined) => (part ? Number(part) : undefined));
}

/** The calendar has no 30 February, no 29 February of 2025; years before 1000 are misprints here. */
function isRealDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Months and days that are one too far roll over into the next year or month. */
function startOfNext(year: number, month: number | undefined, day: number | undefined): number {
  if (month === undefined) return epochSeconds(year + 1, 1, 1);
  if (day === undefined) return epochSeconds(year, month + 1, 1);
  return epochSeconds(year, month, day + 1);
}

function epochSeconds(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 1000;
}

function startOfDay(seconds: number): number {
  return Math.floor(seconds / daySeconds) * daySeconds;
}
