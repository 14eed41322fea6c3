import type { Token } from '../1-read/reading.js';
import { MONTH_NUMBERS, NUMBER_WORDS, OCCASIONS, OTHER_EVENT_LEADS, WEEKDAY_NUMBERS } from '../data/dates.js';
import type { DatePrecision } from '../types.js';
import { addDays, addMonths, isAfter, isRealDay, weekdayOf, type Day } from './calendar.js';

/** A date as the text tells it; `explicit` where it is named outright rather than counted from another day. */
export interface DatedExpression {
  day: Day;
  precision: DatePrecision;
  basis: 'explicit' | 'relative';
  /** Index behind its last token. */
  tokenEnd: number;
}

const YEAR = /^(?:19|20)\d{2}$/u;
const MONTH_DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/u;
const DAY_SHIFTS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
]);

const lowerAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

function dayNumber(token: Token | undefined): number | null {
  const match = MONTH_DAY.exec(token?.lower ?? '');
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

function yearAt(tokens: readonly Token[], index: number): { year: number; tokenEnd: number } | null {
  const at = lowerAt(tokens, index) === ',' ? index + 1 : index;
  return YEAR.test(lowerAt(tokens, at)) ? { year: Number(lowerAt(tokens, at)), tokenEnd: at + 1 } : null;
}

/** The latest such day that is not after publication, where the text gives no year. */
function withYear(month: number, day: number, published: Day | null): Day | null {
  if (!published) return null;
  const thisYear = { year: published.year, month, day };
  return isAfter(thisYear, published) ? { year: published.year - 1, month, day } : thisYear;
}

/** "2024-10-14", "14 October 2024", "14th of October", "October 14, 2024", "Oct. 14". */
function readCalendarDay(
  tokens: readonly Token[],
  index: number,
  published: Day | null,
): DatedExpression | null {
  const token = tokens[index];
  if (
    YEAR.test(token?.lower ?? '') &&
    lowerAt(tokens, index + 1) === '-' &&
    lowerAt(tokens, index + 3) === '-'
  ) {
    const day = {
      year: Number(token?.lower),
      month: Number(lowerAt(tokens, index + 2)),
      day: Number(lowerAt(tokens, index + 4)),
    };
    return isRealDay(day) ? { day, precision: 'day', basis: 'explicit', tokenEnd: index + 5 } : null;
  }
  let monthIndex = index;
  let number = dayNumber(token);
  if (number !== null) {
    monthIndex = lowerAt(tokens, index + 1) === 'of' ? index + 2 : index + 1;
  } else {
    number = dayNumber(tokens[index + 1]);
  }
  const month = tokens[monthIndex]?.capital ? MONTH_NUMBERS.get(lowerAt(tokens, monthIndex)) : undefined;
  if (number === null || month === undefined) return null;
  const behind = monthIndex === index ? index + 2 : monthIndex + 1;
  const year = yearAt(tokens, behind);
  const day = year ? { year: year.year, month, day: number } : withYear(month, number, published);
  return day && isRealDay(day)
    ? { day, precision: 'day', basis: 'explicit', tokenEnd: year?.tokenEnd ?? behind }
    : null;
}

/** "on Wednesday", "late Monday", "last Friday", "at Monday's briefing". */
function readWeekday(tokens: readonly Token[], index: number, published: Day | null): DatedExpression | null {
  const token = tokens[index];
  const weekday = token?.capital ? WEEKDAY_NUMBERS.get(token.lower) : undefined;
  if (weekday === undefined || !published) return null;
  const previous = lowerAt(tokens, index - 1);
  if (OTHER_EVENT_LEADS.has(previous)) return null;
  if (lowerAt(tokens, index + 1) === "'s" && !/^(?:at|in|during|on)$/u.test(previous)) return null;
  let back = (weekdayOf(published) - weekday + 7) % 7;
  if (previous === 'last' && back === 0) back = 7;
  return { day: addDays(published, -back), precision: 'day', basis: 'relative', tokenEnd: index + 1 };
}

/** "last week" has no precision of its own: the month, where it lies in one. */
function week(published: Day, weeksBack: number): Pick<DatedExpression, 'day' | 'precision'> {
  const monday = addDays(published, -((weekdayOf(published) + 6) % 7) - 7 * weeksBack);
  const sunday = addDays(monday, 6);
  const end = isAfter(sunday, published) ? published : sunday;
  return { day: end, precision: monday.month === end.month ? 'month' : 'year' };
}

function unitBack(
  unit: string,
  count: number,
  published: Day,
): Pick<DatedExpression, 'day' | 'precision'> | null {
  switch (unit.replace(/s$/u, '')) {
    case 'day':
      return { day: addDays(published, -count), precision: 'day' };
    case 'week':
      return week(published, count);
    case 'month':
      return { day: addMonths(published, -count), precision: 'month' };
    case 'year':
      return {
        day: { year: published.year - count, month: published.month, day: published.day },
        precision: 'year',
      };
    default:
      return null;
  }
}

/** "yesterday", "last night", "this week", "last month", "two days ago", "two days earlier". */
function readCountedBack(
  tokens: readonly Token[],
  index: number,
  published: Day | null,
): DatedExpression | null {
  if (!published) return null;
  const word = lowerAt(tokens, index);
  const next = lowerAt(tokens, index + 1);
  const relative = (
    found: Pick<DatedExpression, 'day' | 'precision'> | null,
    tokenEnd: number,
  ): DatedExpression | null =>
    found && { day: found.day, precision: found.precision, basis: 'relative', tokenEnd };
  const shift = DAY_SHIFTS.get(word);
  if (shift !== undefined && next !== "'s")
    return relative({ day: addDays(published, shift), precision: 'day' }, index + 1);
  if (OTHER_EVENT_LEADS.has(lowerAt(tokens, index - 1)) || next === "'s") return null;
  if (word === 'last' && next === 'night')
    return relative({ day: addDays(published, -1), precision: 'day' }, index + 2);
  if (word === 'last')
    return lowerAt(tokens, index + 2) === "'s" ? null : relative(unitBack(next, 1, published), index + 2);
  if (word === 'this' && /^(?:morning|afternoon|evening)$/u.test(next))
    return relative({ day: published, precision: 'day' }, index + 2);
  if (word === 'this' && next !== 'day') return relative(unitBack(next, 0, published), index + 2);
  const count = NUMBER_WORDS.get(word) ?? (/^\d{1,3}$/u.test(word) ? Number(word) : undefined);
  if (count !== undefined && /^(?:ago|earlier)$/u.test(lowerAt(tokens, index + 2)))
    return relative(unitBack(next, count, published), index + 3);
  return null;
}

/** "in October", "in March 2019", "in 2019", "in a 2019 interview". */
function readMonthOrYear(
  tokens: readonly Token[],
  index: number,
  published: Day | null,
): DatedExpression | null {
  const token = tokens[index];
  const word = lowerAt(tokens, index);
  const previous = lowerAt(tokens, index - 1);
  const month = token?.capital ? MONTH_NUMBERS.get(word) : undefined;
  if (month !== undefined && /^(?:in|last|early|late|mid|this)$/u.test(previous)) {
    const year = yearAt(tokens, index + 1);
    const day = year ? { year: year.year, month, day: 1 } : withYear(month, 1, published);
    return day && { day, precision: 'month', basis: 'explicit', tokenEnd: year?.tokenEnd ?? index + 1 };
  }
  if (!YEAR.test(word)) return null;
  const occasion = OCCASIONS.has(lowerAt(tokens, index + 1)) || OCCASIONS.has(lowerAt(tokens, index + 2));
  if (previous !== 'in' && !occasion) return null;
  return {
    day: { year: Number(word), month: 1, day: 1 },
    precision: 'year',
    basis: 'explicit',
    tokenEnd: index + 1,
  };
}

/** Every word that a date in words may begin with. */
const DATE_STARTS: ReadonlySet<string> = new Set([
  ...MONTH_NUMBERS.keys(),
  ...WEEKDAY_NUMBERS.keys(),
  ...DAY_SHIFTS.keys(),
  ...NUMBER_WORDS.keys(),
  'last',
  'this',
]);

const mayBegin = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || DATE_STARTS.has(token.lower));

const READERS = [readCalendarDay, readWeekday, readCountedBack, readMonthOrYear];
const PRECISION_RANK: Readonly<Record<DatePrecision, number>> = { day: 2, month: 1, year: 0 };

/**
 * The date that a stretch of tokens tells: the most precise one, a named date before a counted one, the first of equals.
 * `accepts` says which tokens may begin one.
 */
export function findDate(
  tokens: readonly Token[],
  from: number,
  to: number,
  published: Day | null,
  accepts: (index: number) => boolean,
): DatedExpression | null {
  let best: DatedExpression | null = null;
  for (let index = from; index < to; index++) {
    if (!mayBegin(tokens[index]) || !accepts(index)) continue;
    for (const reader of READERS) {
      const found = reader(tokens, index, published);
      if (
        !found ||
        found.tokenEnd > to ||
        (published && found.precision === 'day' && isAfter(found.day, published))
      )
        continue;
      const rank = PRECISION_RANK[found.precision] * 2 + (found.basis === 'explicit' ? 1 : 0);
      const bestRank = best ? PRECISION_RANK[best.precision] * 2 + (best.basis === 'explicit' ? 1 : 0) : -1;
      if (rank > bestRank) best = found;
    }
  }
  return best;
}
