/** A day of the Gregorian calendar as printed, checked to exist. `month` is 1 to 12. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** An English month's name, whole or shortened, as a pattern's source. */
export const monthPattern =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const fullDate = `(?:(?<monthA>${monthPattern}) (?<dayA>\\d{1,2})(?:st|nd|rd|th)?,? (?<yearA>(?:19|20)\\d\\d)|(?<dayB>\\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<monthB>${monthPattern}),? (?<yearB>(?:19|20)\\d\\d)|(?<yearC>(?:19|20)\\d\\d)-(?<monthC>\\d\\d)-(?<dayC>\\d\\d))(?!\\d)`;
const anywhere = new RegExp(`\\b${fullDate}`, 'gi');
const time =
  '(?:(?:at |[,|•·–-] ?)?\\d{1,2}[:.h]\\d\\d(?: ?[ap]\\.?m\\.?)?(?: ?\\(?(?:[A-Z]{2,5}|[+-]\\d\\d:?\\d\\d|local time)\\)?)?)';
const label =
  '(?:(?:first |last |originally |date )?(?:published|updated|posted|modified|created|date)(?: on| at)?:? ?)';
const weekday = '(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )';
const stamp = new RegExp(
  `^${label}?(?:${time}[,|•·–-]? ?)?${weekday}?${fullDate}[T ,|•·–-]*${time}?\\.?$`,
  'i',
);

/** Every date in the text that is printed with day, month and year. Numeric dates only as YYYY-MM-DD: others are ambiguous. */
export function findFullDates(text: string): CalendarDay[] {
  return Array.from(text.matchAll(anywhere), (match) => toDay(match.groups)).filter((day) => day !== null);
}

/** The day of a line that is nothing but a date: "Published: 19 December 2024, 10:15 GMT". Null for any other line. */
export function readDateStamp(line: string): CalendarDay | null {
  return line.length > 100 ? null : toDay(stamp.exec(line)?.groups);
}

/** 1 to 12 for a month's English name, whole or shortened; 0 for anything else. */
export function monthNumber(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

/** The day as `YYYY-MM-DD`. */
export function printDay({ year, month, day }: CalendarDay): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** Whether the calendar has such a day: no 30 February, no 29 February in a common year. */
export function exists({ year, month, day }: CalendarDay): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function toDay(groups: Record<string, string | undefined> | undefined): CalendarDay | null {
  if (groups === undefined) return null;
  const month = groups.monthA ?? groups.monthB ?? '';
  const found = {
    year: Number(groups.yearA ?? groups.yearB ?? groups.yearC),
    month: groups.monthC === undefined ? monthNumber(month) : Number(groups.monthC),
    day: Number(groups.dayA ?? groups.dayB ?? groups.dayC),
  };
  return exists(found) ? found : null;
}
