import type { Token } from '../../1-read/reading.js';
import { DAY_PARTS, MONTH_NUMBERS, NUMBER_WORDS, TIME_UNITS, WEEKDAY_NUMBERS } from '../../data/dates.js';
import type { DatePrecision } from '../../types.js';
import { readAnchored } from './anchored-dates.js';
import { daysBetween, isAfter, type Day } from '../calendar.js';
import { readCountedBack, readWeekday } from './counted-dates.js';
import { readCalendarDay, readMonthOrYear } from './named-dates.js';
import type { Publication } from './publication-day.js';

/** A date as the text tells it; `explicit` where it is named outright rather than counted from another day. */
export interface DatedExpression {
  day: Day;
  precision: DatePrecision;
  basis: 'explicit' | 'relative';
  /** Index behind its last token. */
  tokenEnd: number;
  /** True where the text prints its year: such a date may lie behind the article's. */
  hasYear?: boolean;
}

/**
 * Where a date is looked for that another is counted from: a day in the same paragraph or the one before (`near`), a day
 * anywhere before (`far`), or a date of any precision in the same sentence or the one before (`beside`).
 */
export type AnchorReach = 'near' | 'far' | 'beside';

/** What days are counted from. */
export interface Clock {
  published: Publication | null;
  /** The date told last before a token, within reach; null where none is. */
  anchorBefore: (tokenIndex: number, reach: AnchorReach) => DatedExpression | null;
}

/** Reads a date that begins at a token; null where none does. */
export type DateReader = (tokens: readonly Token[], index: number, clock: Clock) => DatedExpression | null;

const DATE_STARTS = [
  ...MONTH_NUMBERS.keys(),
  ...WEEKDAY_NUMBERS.keys(),
  ...DAY_PARTS,
  ...'today tonight yesterday overnight last this weekend earlier later early late'.split(' '),
  ...'week month year hours minutes moments shortly soon immediately time'.split(' '),
];
/** Most of these stand elsewhere. */
const COUNT_STARTS = [...NUMBER_WORDS.keys(), ...'that previous following next same'.split(' ')];
/** Words that a date may begin with; counts only before a unit of time. */
const STARTS: ReadonlyMap<string, 'date' | 'count'> = new Map([
  ...COUNT_STARTS.map((word) => [word, 'count'] as const),
  ...DATE_STARTS.map((word) => [word, 'date'] as const),
]);

function mayBegin(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (token.kind === 'number') return true;
  const start = STARTS.get(token.lower);
  if (start !== 'count') return start === 'date' || token.lower.startsWith('mid-');
  const next = tokens[index + 1]?.lower ?? '';
  return TIME_UNITS.has(next) || DAY_PARTS.has(next);
}

/** Days that stand by themselves come first: the others are counted from them. */
const NAMED: readonly DateReader[] = [readCalendarDay, readWeekday, readCountedBack, readMonthOrYear];
const READERS: readonly DateReader[] = [readAnchored, ...NAMED];
const PRECISION_RANK: Readonly<Record<DatePrecision, number>> = { day: 2, month: 1, year: 0 };

const rankOf = ({ precision, basis }: DatedExpression): number =>
  PRECISION_RANK[precision] * 2 + (basis === 'explicit' ? 1 : 0);

function readFirst(
  readers: readonly DateReader[],
  tokens: readonly Token[],
  index: number,
  clock: Clock,
): DatedExpression | null {
  for (const reader of readers) {
    const found = reader(tokens, index, clock);
    if (found) return found;
  }
  return null;
}

/** Where dates may be taken from. */
export interface Search {
  from: number;
  /** Exclusive. */
  to: number;
  /** Which tokens may begin a date; all where left out. */
  accepts?: (index: number) => boolean;
  /** Whether a date with its year behind the article's own may begin there; nowhere where left out. */
  mayBeLater?: (index: number) => boolean;
}

/** Whether a date lies behind publication; time zones may take one day where it is named. */
function isTooLate({ day, precision, basis }: DatedExpression, published: Day): boolean {
  return precision === 'day' && daysBetween(published, day) > (basis === 'explicit' ? 1 : 0);
}

/** The date that a stretch of tokens tells: the most precise one, a named date before a counted one, the first of equals. */
export function findDate(tokens: readonly Token[], search: Search, clock: Clock): DatedExpression | null {
  const { from, to, accepts, mayBeLater } = search;
  const published = clock.published?.day ?? null;
  let best: DatedExpression | null = null;
  for (let index = from; index < to; index++) {
    if (!mayBegin(tokens, index) || accepts?.(index) === false) continue;
    const found = readFirst(READERS, tokens, index, clock);
    if (!found || found.tokenEnd > to) continue;
    if (published && isTooLate(found, published) && !(found.hasYear === true && mayBeLater?.(index) === true))
      continue;
    if (!best || rankOf(found) > rankOf(best)) best = found;
    index = Math.max(index, found.tokenEnd - 1);
  }
  return best;
}

/** The last date told by its name or counted from publication between two tokens; null where none is. */
export function findLastDate(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  published: Publication | null,
  needsDay: boolean,
): DatedExpression | null {
  const clock: Clock = { published, anchorBefore: () => null };
  for (let index = to - 1; index >= from; index--) {
    const token = tokens[index];
    if (token?.quotation !== -1 || !mayBegin(tokens, index)) continue;
    const found = readFirst(NAMED, tokens, index, clock);
    if (!found || (needsDay && found.precision !== 'day')) continue;
    if (!published || !isAfter(found.day, published.day)) return found;
  }
  return null;
}
