import { isRealDay, type Day } from '../../extraction/5-annotation/calendar.js';
import { MONTH_NUMBERS } from '../../extraction/data/dates.js';

/** An English month's name, whole or shortened, as a pattern's source. */
export const monthPattern =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
/** A date with day, month and year, as a pattern's source. */
export const fullDate = `(?:(?<monthA>${monthPattern}) (?<dayA>\\d{1,2})(?:st|nd|rd|th)?,? (?<yearA>(?:19|20)\\d\\d)|(?<dayB>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<monthB>${monthPattern}),? (?<yearB>(?:19|20)\\d\\d)|(?<yearC>(?:19|20)\\d\\d)(?<separator>[-/])(?<monthC>\\d\\d)\\k<separator>(?<dayC>\\d\\d)|(?<dayD>\\d{1,2})\\.(?<monthD>\\d{1,2})\\.(?<yearD>(?:19|20)\\d\\d))(?!\\d)`;
const anywhere = new RegExp(`\\b${fullDate}`, 'gi');
const anyYear = /(?:19|20)\d\d/;
const STAMP_LENGTH = 100;
const time =
  '(?:(?:at |[,|•·–-] ?)?\\d{1,2}[:.h]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: ?\\(?(?:[A-Z]{2,5}|[+-]\\d\\d:?\\d\\d|local time)\\)?)?)';
const label =
  '(?:(?:first |last |originally |date )?(?:published|updated|posted|modified|created|date)(?: on| at)?:? ?)';
/** A weekday before a date, as a pattern's source. */
export const weekday = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )';
const stamp = new RegExp(
  `^${label}?(?:${time}[,|•·–-]? ?)?${weekday}?${fullDate}[T ,|•·–-]*${time}?\\.?$`,
  'i',
);

/** Every date in the text that is printed with day, month and year. Numeric dates only as YYYY-MM-DD, YYYY/MM/DD and DD.MM.YYYY: others are ambiguous. */
export function findFullDates(text: string): Day[] {
  return Array.from(text.matchAll(anywhere), (match) => toDay(match.groups)).filter((day) => day !== null);
}

/** The day of a line that is nothing but a date: "Published: 19 December 2024, 10:15 GMT". Null for any other line. */
export function readDateStamp(line: string): Day | null {
  return line.length <= STAMP_LENGTH && anyYear.test(line) ? toDay(stamp.exec(line)?.groups) : null;
}

/** 1 to 12 for a month's English name, whole or shortened; 0 for anything else. */
export function monthNumber(name: string): number {
  return MONTH_NUMBERS.get(name.toLowerCase().replace('.', '')) ?? 0;
}

function toDay(groups: Record<string, string | undefined> | undefined): Day | null {
  if (groups === undefined) return null;
  const month = groups.monthA ?? groups.monthB ?? '';
  const found = {
    year: Number(groups.yearA ?? groups.yearB ?? groups.yearC ?? groups.yearD),
    month: month === '' ? Number(groups.monthC ?? groups.monthD) : monthNumber(month),
    day: Number(groups.dayA ?? groups.dayB ?? groups.dayC ?? groups.dayD),
  };
  return isRealDay(found) ? found : null;
}
