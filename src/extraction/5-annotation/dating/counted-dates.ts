import type { Token } from '../../1-read/reading.js';
import { DAY_PARTS, NUMBER_WORDS, OCCASIONS, TIME_UNITS, WEEKDAY_NUMBERS } from '../../data/dates.js';
import { addDays, addMonths, isAfter, weekdayOf, type Day } from '../calendar.js';
import type { DatedExpression, DateReader } from './date-expressions.js';
import { isOfOtherEvent, lowerAt } from './named-dates.js';

/** A day, and how much of it is told. */
export type Told = Pick<DatedExpression, 'day' | 'precision'>;

const DAY_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['overnight', 0],
  ['yesterday', -1],
]);

/** A date that is counted from another. */
export function relative(told: Told | null, tokenEnd: number): DatedExpression | null {
  return told && { day: told.day, precision: told.precision, basis: 'relative', tokenEnd };
}

const mondayOf = (day: Day): Day => addDays(day, -((weekdayOf(day) + 6) % 7));

/** A stretch of days has no precision of its own: the month, where it lies in one. */
function stretch(first: Day, last: Day): Told {
  if (!isAfter(last, first)) return { day: first, precision: 'day' };
  const sameMonth = first.month === last.month && first.year === last.year;
  return { day: last, precision: sameMonth ? 'month' : 'year' };
}

/** The week some weeks before a day, no later than that day; or behind it. */
function week(from: Day, weeksBack: number): Told {
  const monday = addDays(mondayOf(from), -7 * weeksBack);
  const sunday = addDays(monday, 6);
  const { day, precision } = stretch(monday, weeksBack >= 0 && isAfter(sunday, from) ? from : sunday);
  return { day, precision: precision === 'day' ? 'month' : precision };
}

/** The weekend that has begun last. */
function weekend(published: Day): Told {
  const saturday = addDays(published, -((weekdayOf(published) + 1) % 7));
  const sunday = addDays(saturday, 1);
  return stretch(saturday, isAfter(sunday, published) ? published : sunday);
}

/** What lies some units before a day, or behind it for a negative count; null for no unit of time. */
export function unitsBack(unit: string, count: number, from: Day): Told | null {
  switch (TIME_UNITS.get(unit)) {
    case 'hour':
      return { day: from, precision: 'day' };
    case 'day':
      return { day: addDays(from, -count), precision: 'day' };
    case 'week':
      return week(from, count);
    case 'month':
      return { day: addMonths(from, -count), precision: 'month' };
    case 'year':
      return { day: { year: from.year - count, month: from.month, day: from.day }, precision: 'year' };
    case 'decade':
      return { day: { year: from.year - 10 * count, month: from.month, day: from.day }, precision: 'year' };
    default:
      return null;
  }
}

/** The number that a token counts with: "two", "14"; undefined for others. */
export function countAt(tokens: readonly Token[], index: number): number | undefined {
  const word = lowerAt(tokens, index);
  return NUMBER_WORDS.get(word) ?? (/^\d{1,3}$/u.test(word) ? Number(word) : undefined);
}

/** The latest such weekday that is not after a day; undefined for a token that names no weekday. */
export function weekdayBefore(token: Token | undefined, published: Day): Day | undefined {
  const weekday = token?.capital ? WEEKDAY_NUMBERS.get(token.lower) : undefined;
  return weekday === undefined ? undefined : addDays(published, -((weekdayOf(published) - weekday + 7) % 7));
}

/** "at Monday's vote", "after Monday's cabinet meeting"; not "after Monday's vote". */
function isOfOccasion(tokens: readonly Token[], index: number, lead: string): boolean {
  if (/^(?:at|in|during|on)$/u.test(lead)) return true;
  if (lead !== 'after' && lead !== 'following') return false;
  return [2, 3, 4].some((step) => OCCASIONS.has(lowerAt(tokens, index + step)));
}

/** "on Wednesday", "late Monday", "last Friday", "on Monday last week", "at Monday's briefing". */
export const readWeekday: DateReader = (tokens, index, { published }) => {
  const latest = published && weekdayBefore(tokens[index], published.day);
  if (!latest) return null;
  const previous = lowerAt(tokens, index - 1);
  const isPossessive = lowerAt(tokens, index + 1) === "'s";
  if (isPossessive ? !isOfOccasion(tokens, index, previous) : isOfOtherEvent(tokens, index)) return null;
  const told = (day: Day, tokenEnd: number) => relative({ day, precision: 'day' }, tokenEnd);
  const of = lowerAt(tokens, index + 1) === 'of' ? index + 2 : index + 1;
  if (lowerAt(tokens, of) === 'last' && lowerAt(tokens, of + 1) === 'week') {
    const daysIn = (weekdayOf(latest) + 6) % 7;
    return told(addDays(mondayOf(published.day), daysIn - 7), of + 2);
  }
  const isToday = !isAfter(published.day, latest);
  return told(previous === 'last' && isToday ? addDays(latest, -7) : latest, index + 1);
};

function readLast(tokens: readonly Token[], index: number, published: Day): DatedExpression | null {
  const next = lowerAt(tokens, index + 1);
  if (lowerAt(tokens, index + 2) === "'s") return null;
  if (next === 'night' || next === 'evening')
    return relative({ day: addDays(published, -1), precision: 'day' }, index + 2);
  if (next === 'weekend') return relative(weekend(published), index + 2);
  return TIME_UNITS.get(next) === 'hour' ? null : relative(unitsBack(next, 1, published), index + 2);
}

function readThis(tokens: readonly Token[], index: number, published: Day): DatedExpression | null {
  const next = lowerAt(tokens, index + 1);
  if (lowerAt(tokens, index + 2) === "'s" || next === 'day') return null;
  if (DAY_PARTS.has(next)) return relative({ day: published, precision: 'day' }, index + 2);
  if (next === 'weekend') return relative(weekend(published), index + 2);
  return TIME_UNITS.get(next) === 'hour' ? null : relative(unitsBack(next, 0, published), index + 2);
}

/** "yesterday", "overnight", "last night", "this week", "at the weekend", "last month", "two days ago". */
export const readCountedBack: DateReader = (tokens, index, { published }) => {
  if (!published) return null;
  const { filed } = published;
  const word = lowerAt(tokens, index);
  const next = lowerAt(tokens, index + 1);
  const shift = DAY_SHIFTS.get(word);
  if (isOfOtherEvent(tokens, index) || next === "'s") return null;
  if (shift !== undefined) return relative({ day: addDays(filed, shift), precision: 'day' }, index + 1);
  if (word === 'last') return readLast(tokens, index, filed);
  if (word === 'this') return readThis(tokens, index, filed);
  if (word === 'weekend' && lowerAt(tokens, index - 1) === 'the') {
    return /^(?:at|over|during|on)$/u.test(lowerAt(tokens, index - 2))
      ? relative(weekend(filed), index + 1)
      : null;
  }
  const count = countAt(tokens, index);
  if (count !== undefined && lowerAt(tokens, index + 2) === 'ago')
    return relative(unitsBack(next, count, filed), index + 3);
  return null;
};
