import type { Dateline } from '../../extraction/1-read/reading.js';
import { formatDay, isRealDay, type Day } from '../../extraction/5-annotation/calendar.js';
import { fixYear } from './dateline-year.js';
import type { PublishedBasis } from './prepared-article.js';
import { findCopyrightYear, findPageDays } from './head-dates.js';
import { findFullDates } from './printed-date.js';

const DAY_MS = 86_400_000;
/** A page's stamp may be of the dateline's day or soon after it. */
const STAMP_DISTANCE_MS = 7 * DAY_MS;

export interface PublicationClues {
  given: string | undefined;
  /** Dates of the page's metadata, best first. */
  html: readonly string[];
  dateline: Dateline | null;
  /** The text with title and furniture, tidied. */
  page: string;
  /** The stored text from the dateline on. */
  story: string;
}

/**
 * When the article was published: as given, else by the page's metadata, else by the dateline (its year printed, or that of
 * the page's date stamp, or fixed by weekdays, or that of the copyright notice; the same day printed in full inside the story may be an anniversary), else by the date stamp
 * at the page's head; else unknown rather than guessed. No date found in the article lies after `now` plus one day, which
 * time zones may take.
 */
export function findPublication(
  { given, html, dateline, page, story }: PublicationClues,
  now: Date,
): { publishedAt: string | null; publishedBasis: PublishedBasis } {
  const latestDay = new Date(now.getTime() + DAY_MS);
  const stated = given === undefined ? null : readMoment(given);
  if (stated !== null) return { publishedAt: stated, publishedBasis: 'given' };

  const isPast = (moment: string | null): moment is string =>
    moment !== null && Date.parse(moment) <= latestDay.getTime();
  const onPage = html.map(readMoment).find(isPast);
  if (onPage !== undefined) return { publishedAt: onPage, publishedBasis: 'html' };

  const stamps = findPageDays(page);
  const filed = dateline === null ? null : dayFiled(dateline, { stamps, page, story, latestDay });
  const printed = [filed, ...stamps].map((day) => day && formatDay(day, 'day')).find(isPast);
  return printed === undefined
    ? { publishedAt: null, publishedBasis: 'unknown' }
    : { publishedAt: printed, publishedBasis: 'dateline' };
}

/**
 * A date in any of the forms that clients and pages write, as `YYYY-MM-DD` or as a timestamp in UTC. A time without a zone
 * could be any zone's: only its day is sure. Null where it is no date.
 */
export function readMoment(written: string): string | null {
  const value = written.trim();
  const compact = /^(\d{4})(\d\d)(\d\d)$/.exec(value);
  const [day] = findFullDates(compact ? compact.slice(1).join('-') : value.slice(0, 60));
  if (!/\d:\d/.test(value)) return day === undefined ? null : formatDay(day, 'day');
  const zoned = /(?:Z|[+-]\d\d:?\d\d|GMT|UTC)$/i.test(value);
  const instant = Date.parse(value.replace(/([+-]\d\d)(\d\d)$/, '$1:$2').replace(/\bUTC$/i, 'GMT'));
  if (zoned && !Number.isNaN(instant)) return new Date(instant).toISOString().replace('.000Z', 'Z');
  return day === undefined ? null : formatDay(day, 'day');
}

function dayFiled(
  { month, day, year }: Dateline,
  clues: { stamps: Day[]; page: string; story: string; latestDay: Date },
): Day | null {
  if (month === null || day === null) return null;
  if (year !== null) return isRealDay({ year, month, day }) ? { year, month, day } : null;
  const stamp = clues.stamps.find(
    (stamped) => Math.abs(timeOf(stamped) - timeOf({ year: stamped.year, month, day })) <= STAMP_DISTANCE_MS,
  );
  const fixed =
    stamp?.year ?? fixYear({ month, day }, clues.story, clues.latestDay) ?? findCopyrightYear(clues.page);
  return fixed === null ? null : { year: fixed, month, day };
}

function timeOf({ year, month, day }: Day): number {
  return Date.UTC(year, month - 1, day);
}
