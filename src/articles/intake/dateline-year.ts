import { isRealDay, weekdayOf, type Day } from '../../extraction/5-annotation/calendar.js';
import { WEEKDAY_NUMBERS } from '../../extraction/data/dates.js';
import { monthNumber, monthPattern } from './printed-date.js';

/** Days of a year fall on the same weekdays again after 28 years at the latest, leap days included. */
const YEARS_BACK = 28;
const STORY_LENGTH = 2500;

/** News is of the day it is filed, of the day before, seldom of two days before; index: days between. */
const AGREEMENT = [3, 2, 1];
/** "Monday, Dec 16" leaves no doubt which day the weekday means. */
const DATED_AGREEMENT = 12;
const LEAD_WEIGHT = 2;

const mention = new RegExp(
  `\\b(?<name>(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)(?!s)(?:,? \\(?(?<month>${monthPattern}) (?<day>\\d{1,2})\\b(?!,? \\d{4}))?`,
  'g',
);
/** "last Friday" and "by Friday" lie farther off than two days; "Black Friday" is a name. */
const farOff =
  /\b(?:last|next|every|each|until|till|by|coming|following|black|good|bloody|easter|palm|super) $/i;

interface Weekday {
  /** 0 for Sunday to 6 for Saturday. */
  weekday: number;
  lead: boolean;
  /** The day printed beside it, if one is. */
  on: { month: number; day: number } | null;
}

/**
 * The year of a dateline that prints none ("Seoul, Dec 19"), fixed by the weekdays that the story names: the latest year
 * not after `latestDay` whose 19 December agrees best with them. A weekday agrees best as the dateline's own day, less as
 * the day before, still less as two days before; one in the first paragraph counts twice. A year that the story looks
 * back on ("since 2022") is the earliest possible. Null where the story names no weekday that agrees.
 */
export function fixYear(day: { month: number; day: number }, story: string, latestDay: Date): number | null {
  const weekdays = findWeekdays(story.slice(0, STORY_LENGTH));
  let best: { year: number; agreement: number } | null = null;
  for (const year of possibleYears(day, story, latestDay)) {
    const agreement = sum(weekdays.map((weekday) => agreementOf(weekday, { ...day, year })));
    if (agreement > (best?.agreement ?? 0)) best = { year, agreement };
  }
  return best?.year ?? null;
}

/** Latest first. */
function possibleYears(day: { month: number; day: number }, story: string, latestDay: Date): number[] {
  const latest = latestDay.getUTCFullYear();
  const earliest = Math.max(latest - YEARS_BACK, yearLookedBackOn(story, latest));
  return Array.from({ length: latest - earliest + 1 }, (_, index) => latest - index).filter(
    (year) => isRealDay({ ...day, year }) && Date.UTC(year, day.month - 1, day.day) <= latestDay.getTime(),
  );
}

function yearLookedBackOn(story: string, latest: number): number {
  const years = Array.from(story.matchAll(/\bsince (?:[\w'’-]+ ){0,3}((?:19|20)\d\d)\b/gi), (match) =>
    Number(match[1]),
  );
  return years.filter((year) => year <= latest).reduce((later, year) => Math.max(later, year), 0);
}

function findWeekdays(story: string): Weekday[] {
  const leadBreak = story.indexOf('\n');
  const leadEnd = leadBreak === -1 ? story.length : leadBreak;
  const found: Weekday[] = [];
  for (const match of story.matchAll(mention)) {
    const { name = '', month, day } = match.groups ?? {};
    const weekday = WEEKDAY_NUMBERS.get(name.toLowerCase());
    if (weekday === undefined || farOff.test(story.slice(Math.max(0, match.index - 12), match.index)))
      continue;
    found.push({
      weekday,
      lead: match.index < leadEnd,
      on: month === undefined ? null : { month: monthNumber(month), day: Number(day) },
    });
  }
  return found;
}

function agreementOf({ weekday, lead, on }: Weekday, filed: Day): number {
  if (on !== null) return weekdayOf({ ...on, year: yearNear(on, filed) }) === weekday ? DATED_AGREEMENT : 0;
  const daysBefore = (weekdayOf(filed) - weekday + 7) % 7;
  return (AGREEMENT[daysBefore] ?? 0) * (lead ? LEAD_WEIGHT : 1);
}

/** "Monday, Dec 30" in a story of 2 January is of the year before. */
function yearNear(on: { month: number }, filed: { year: number; month: number }): number {
  if (on.month - filed.month > 6) return filed.year - 1;
  return filed.month - on.month > 6 ? filed.year + 1 : filed.year;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
