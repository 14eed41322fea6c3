import type { Dateline } from '../../1-read/reading.js';
import { findTimeZone } from '../../data/dateline-zones.js';
import { addDays, daysBetween, formatDay, isRealDay, parseDay, type Day } from '../calendar.js';

/** When an article came out, by the calendar of the place it was filed from. */
export interface Publication {
  day: Day;
  /** The day that its dateline prints; the day it came out where it prints none. "Yesterday" is the day before this one. */
  filed: Day;
}

/** A report comes out so many days after it is filed; what lies further back is another date. */
const MOST_DAYS_BETWEEN = 3;
const INSTANT = /T\d\d:\d\d.*(?:Z|[+-]\d\d:?\d\d)$/u;

/**
 * The day that an article was published on, in the time zone of its dateline: a report from Tokyo published at
 * 2026-03-10T22:00Z is of the 11th. Null where neither the client nor the dateline tells.
 */
export function findPublicationDay(
  publishedAt: string | null | undefined,
  dateline: Dateline | null,
): Publication | null {
  const given = publishedAt ? parseDay(publishedAt) : null;
  if (!publishedAt || !given) {
    const day = printedDay(dateline);
    return day && { day, filed: day };
  }
  if (!INSTANT.test(publishedAt)) return withFiled(given, dateline);
  const zone = dateline?.place ? findTimeZone(dateline.place) : null;
  if (zone !== null) return withFiled(dayIn(zone, publishedAt) ?? given, dateline);
  // East of Greenwich it may be a day later there, and the dateline tells.
  const morrow = addDays(given, 1);
  return withFiled(isDatelineDay(dateline, morrow) ? morrow : given, dateline);
}

function printedDay(dateline: Dateline | null): Day | null {
  const { year = null, month = null, day = null } = dateline ?? {};
  if (year === null || month === null || day === null) return null;
  return isRealDay({ year, month, day }) ? { year, month, day } : null;
}

function isDatelineDay(dateline: Dateline | null, { month, day }: Day): boolean {
  return dateline?.month === month && dateline.day === day;
}

function withFiled(day: Day, dateline: Dateline | null): Publication {
  if (dateline?.month == null || dateline.day === null) return { day, filed: day };
  const years = [day.year, day.year - 1];
  const { month, day: printed } = dateline;
  const filed = years
    .map((year) => ({ year, month, day: printed }))
    .find((candidate) => {
      const days = daysBetween(candidate, day);
      return isRealDay(candidate) && days >= 0 && days <= MOST_DAYS_BETWEEN;
    });
  return { day, filed: filed ?? day };
}

/** The day that it is at an instant somewhere; null where the instant cannot be read. */
function dayIn(zone: string, instant: string): Day | null {
  const ms = Date.parse(instant);
  if (Number.isNaN(ms)) return null;
  // Swedish dates are written YYYY-MM-DD.
  return parseDay(new Date(ms).toLocaleDateString('sv-SE', { timeZone: zone }));
}

/** A day as written in a statement's date. */
export function formatPublished({ day }: Publication): string {
  return formatDay(day, 'day');
}
