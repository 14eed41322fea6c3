import type { Token } from '../../1-read/reading.js';
import {
  DAY_MODIFIERS,
  MONTH_NUMBERS,
  OCCASIONS,
  OTHER_EVENT_LEADS,
  WEEKDAY_NUMBERS,
} from '../../data/dates.js';
import { daysBetween, isRealDay, type Day } from '../calendar.js';
import type { DatedExpression, DateReader } from './date-expressions.js';

const YEAR = /^(?:19|20)\d{2}$/u;
const MONTH_DAY = /^(\d{1,2})(?:st|nd|rd|th)?$/u;
/** Only the order of day and month in dates with stops is the same everywhere. */
const DOTTED = /^(\d{1,2})\.(\d{1,2})\.((?:19|20)\d{2})$/u;

/** The lower-case form of a token; empty where there is none. */
export const lowerAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

function dayNumber(token: Token | undefined): number | null {
  const match = MONTH_DAY.exec(token?.lower ?? '');
  const day = match ? Number(match[1]) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

function yearAt(tokens: readonly Token[], index: number): { year: number; tokenEnd: number } | null {
  const at = lowerAt(tokens, index) === ',' ? index + 1 : index;
  return YEAR.test(lowerAt(tokens, at)) ? { year: Number(lowerAt(tokens, at)), tokenEnd: at + 1 } : null;
}

/** The latest such day that is not after publication, where the text gives no year; time zones may take one day. */
function withYear(month: number, day: number, published: Day | null): Day | null {
  if (!published) return null;
  const years = [published.year + 1, published.year, published.year - 1];
  return (
    years.map((year) => ({ year, month, day })).find((each) => daysBetween(published, each) <= 1) ?? null
  );
}

/** The word that leads a date in stands no farther off. */
const LEAD_TOKENS = 8;

/** The word that leads a date in: "until" of "until late Monday, Oct 14". */
export function leadBefore(tokens: readonly Token[], index: number): { word: string; index: number } {
  const farthest = index - LEAD_TOKENS;
  let at = index - 1;
  while (
    at > farthest &&
    (DAY_MODIFIERS.has(lowerAt(tokens, at)) || WEEKDAY_NUMBERS.has(lowerAt(tokens, at)))
  )
    at--;
  if (lowerAt(tokens, at) === ',' && WEEKDAY_NUMBERS.has(lowerAt(tokens, at - 1))) {
    at -= 2;
    while (at > farthest && DAY_MODIFIERS.has(lowerAt(tokens, at))) at--;
  }
  return { word: lowerAt(tokens, at), index: at };
}

/** "in the early hours of Tuesday", "at the end of last month". */
const PARTS_OF_DAYS = new Set(
  'morning afternoon evening night hours eve end beginning start middle'.split(' '),
);

/** Whether a date is that of something else by the word before it; "a letter of 3 March" is of the letter's day. */
export function isOfOtherEvent(tokens: readonly Token[], index: number): boolean {
  const lead = leadBefore(tokens, index);
  const before = lowerAt(tokens, lead.index - 1);
  if (lead.word === 'of' && (OCCASIONS.has(before) || PARTS_OF_DAYS.has(before))) return false;
  return OTHER_EVENT_LEADS.has(lead.word);
}

function calendarDay(day: Day, tokenEnd: number, hasYear: boolean): DatedExpression | null {
  return isRealDay(day) ? { day, precision: 'day', basis: 'explicit', tokenEnd, hasYear } : null;
}

/** "2024-10-14" and "14.10.2024". */
function readNumericDay(tokens: readonly Token[], index: number): DatedExpression | null {
  const word = lowerAt(tokens, index);
  const dotted = DOTTED.exec(word);
  if (dotted) {
    const [day = 0, month = 0, year = 0] = dotted.slice(1).map(Number);
    return calendarDay({ year, month, day }, index + 1, true);
  }
  if (!YEAR.test(word) || lowerAt(tokens, index + 1) !== '-' || lowerAt(tokens, index + 3) !== '-')
    return null;
  const [month, day] = [Number(lowerAt(tokens, index + 2)), Number(lowerAt(tokens, index + 4))];
  return calendarDay({ year: Number(word), month, day }, index + 5, true);
}

/** "2024-10-14", "14 October 2024", "14th of October", "October 14, 2024", "Oct. 14". */
export const readCalendarDay: DateReader = (tokens, index, { published }) => {
  if (isOfOtherEvent(tokens, index)) return null;
  const numeric = readNumericDay(tokens, index);
  if (numeric) return numeric;
  let monthIndex = index;
  let number = dayNumber(tokens[index]);
  if (number !== null) {
    monthIndex = lowerAt(tokens, index + 1) === 'of' ? index + 2 : index + 1;
  } else {
    number = dayNumber(tokens[index + 1]);
  }
  const month = tokens[monthIndex]?.capital ? MONTH_NUMBERS.get(lowerAt(tokens, monthIndex)) : undefined;
  if (number === null || month === undefined) return null;
  const behind = monthIndex === index ? index + 2 : monthIndex + 1;
  const year = yearAt(tokens, behind);
  const day = year
    ? { year: year.year, month, day: number }
    : withYear(month, number, published?.day ?? null);
  return day && calendarDay(day, year?.tokenEnd ?? behind, year !== null);
};

const MONTH_LEADS = new Set(['in', 'last', 'early', 'late', 'mid', 'this', 'during', 'midway']);
const PARTS_OF_TIME = new Set(
  'end middle beginning start month half spring summer autumn fall winter'.split(' '),
);
const OWNERS = new Set('a an the its his her their our'.split(' '));

/** True for the noun of an occasion among the next two words: "a March interview", "a 2019 radio interview". */
function isBeforeOccasion(tokens: readonly Token[], index: number): boolean {
  return OCCASIONS.has(lowerAt(tokens, index + 1)) || OCCASIONS.has(lowerAt(tokens, index + 2));
}

/** Whether a month or year tells when: "in March", "late in 2019", "at the end of March". */
function isLedIn(tokens: readonly Token[], index: number): boolean {
  const previous = lowerAt(tokens, index - 1);
  if (PARTS_OF_TIME.has(previous) || MONTH_LEADS.has(previous)) {
    return !OTHER_EVENT_LEADS.has(lowerAt(tokens, index - 2)) || lowerAt(tokens, index - 2) === 'of';
  }
  return previous === 'of' && PARTS_OF_TIME.has(lowerAt(tokens, index - 2));
}

function named(day: Day | null, precision: 'month' | 'year', tokenEnd: number): DatedExpression | null {
  return day && { day, precision, basis: 'explicit', tokenEnd };
}

/** "in October", "in March 2019", "in its March report", "in 2019", "in a 2019 interview", "in mid-2019". */
export const readMonthOrYear: DateReader = (tokens, index, { published }) => {
  const token = tokens[index];
  const mid = lowerAt(tokens, index).startsWith('mid-');
  const word = mid ? lowerAt(tokens, index).slice('mid-'.length) : lowerAt(tokens, index);
  const leads = mid
    ? lowerAt(tokens, index - 1) === 'in'
    : isLedIn(tokens, index) || (OWNERS.has(lowerAt(tokens, index - 1)) && isBeforeOccasion(tokens, index));
  const month = token?.capital || mid ? MONTH_NUMBERS.get(word) : undefined;
  if (month !== undefined) {
    const year = yearAt(tokens, index + 1);
    const told = leads || (year && isBeforeOccasion(tokens, year.tokenEnd - 1));
    if (!told) return null;
    const day = year ? { year: year.year, month, day: 1 } : withYear(month, 1, published?.day ?? null);
    return named(day, 'month', year?.tokenEnd ?? index + 1);
  }
  if (!YEAR.test(word) || !leads) return null;
  // "in 2019-2020" and "in 2019 dollars" are no dates of a saying, and nothing is said in a year to come.
  if (published && Number(word) > published.day.year) return null;
  return named({ year: Number(word), month: 1, day: 1 }, 'year', index + 1);
};
