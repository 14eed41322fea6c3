import type { Token } from '../../1-read/reading.js';
import { DAY_PARTS, OTHER_EVENT_LEADS, TIME_UNITS } from '../../data/dates.js';
import { daysBetween, type Day } from '../calendar.js';
import { countAt, relative, unitsBack, weekdayBefore } from './counted-dates.js';
import type { Clock, DatedExpression, DateReader } from './date-expressions.js';
import { lowerAt, readCalendarDay } from './named-dates.js';

/** How far behind "a day after" the day of the other event may stand. */
const EVENT_TOKENS = 8;
const BACKWARD = new Set(['before', 'earlier', 'previously']);
const FORWARD = new Set(['after', 'later', 'following', 'afterwards', 'afterward']);
/** Too short to change the day, and told without a number. */
const SOON = new Set(['hours', 'minutes', 'moments', 'shortly', 'soon', 'immediately']);
const SAME_DAY = new Set(['same', 'that']);

/** The day of the event that a day is counted from: "a day after Friday's vote", "hours after the attack on 3 March". */
function eventDay(
  tokens: readonly Token[],
  from: number,
  clock: Clock,
): { day: Day; tokenEnd: number } | null {
  const sentence = tokens[from]?.sentence;
  for (let index = from; index < from + EVENT_TOKENS; index++) {
    const token = tokens[index];
    if (token?.sentence !== sentence || token?.lower === ',' || token?.quotation !== -1) return null;
    const weekday = clock.published && weekdayBefore(token, clock.published.day);
    if (weekday) return { day: weekday, tokenEnd: index + 1 };
    const named = readCalendarDay(tokens, index, clock);
    if (named) return { day: named.day, tokenEnd: named.tokenEnd };
  }
  return null;
}

/** Whether a word of time stands alone, with no event behind it: "two days before, …", "a day later said". */
function standsAlone(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  return (
    token?.sentence !== before?.sentence || token?.kind !== 'word' || /^(?:that|in|at)$/u.test(token.lower)
  );
}

interface Count {
  unit: string;
  count: number;
  /** Index of "before", "later" and their like. */
  at: number;
}

function readCount(tokens: readonly Token[], index: number): Count | null {
  const word = lowerAt(tokens, index);
  const next = lowerAt(tokens, index + 1);
  if (SOON.has(word)) return { unit: 'hours', count: 1, at: index + 1 };
  if (lowerAt(tokens, index - 1) === 'the' && (DAY_PARTS.has(word) || TIME_UNITS.has(word)))
    return { unit: DAY_PARTS.has(word) ? 'day' : word, count: 1, at: index + 1 };
  const count = countAt(tokens, index);
  return count !== undefined && TIME_UNITS.has(next) ? { unit: next, count, at: index + 2 } : null;
}

/** "two days earlier", "a day after Friday's vote", "hours after the vote on Friday", "the day before". */
function readCounted(tokens: readonly Token[], index: number, clock: Clock): DatedExpression | null {
  const count = readCount(tokens, index);
  if (!count) return null;
  const word = lowerAt(tokens, count.at);
  const sign = BACKWARD.has(word) ? 1 : FORWARD.has(word) ? -1 : 0;
  if (sign === 0) return null;
  const filed = clock.published?.filed ?? null;
  if (word === 'before' && lowerAt(tokens, count.at + 1) === 'yesterday')
    return filed && relative(unitsBack(count.unit, count.count + 1, filed), count.at + 2);
  const counted = (from: Day | null, tokenEnd: number) =>
    from && relative(unitsBack(count.unit, sign * count.count, from), tokenEnd);
  const alone = word === 'earlier' || word === 'later' || standsAlone(tokens, count.at + 1);
  if (!alone) {
    const event = eventDay(tokens, count.at + 1, clock);
    return event && counted(event.day, event.tokenEnd);
  }
  const anchor = clock.anchorBefore(index, sign < 0 ? 'far' : 'near')?.day ?? null;
  if (TIME_UNITS.get(count.unit) !== 'hour')
    return counted(anchor ?? (sign > 0 ? filed : null), count.at + 1);
  // Hours from the day of the article tell no day of their own.
  return filed && anchor && daysBetween(anchor, filed) === 0 ? null : counted(anchor, count.at + 1);
}

/** "the following day", "the previous evening", "the same day", "that night", "the next morning". */
function readNamedShift(tokens: readonly Token[], index: number, clock: Clock): DatedExpression | null {
  const word = lowerAt(tokens, index);
  const next = lowerAt(tokens, index + 1);
  const isDay = DAY_PARTS.has(next);
  if (!isDay && !TIME_UNITS.has(next)) return null;
  const unit = isDay ? 'day' : next;
  const previous = lowerAt(tokens, index - 1);
  if (OTHER_EVENT_LEADS.has(previous) || lowerAt(tokens, index + 2) === "'s") return null;
  if (SAME_DAY.has(word)) {
    const anchor = clock.anchorBefore(index, 'near');
    return anchor && relative(unitsBack(unit, 0, anchor.day), index + 2);
  }
  if (previous !== 'the') return null;
  if (word === 'previous') {
    const from = clock.anchorBefore(index, 'near')?.day ?? clock.published?.filed ?? null;
    return from && relative(unitsBack(unit, 1, from), index + 2);
  }
  if (word !== 'following' && word !== 'next') return null;
  const anchor = clock.anchorBefore(index, 'far');
  return anchor && relative(unitsBack(unit, -1, anchor.day), index + 2);
}

/** "earlier in the day", "later in the week". */
function readWithin(tokens: readonly Token[], index: number, clock: Clock): DatedExpression | null {
  if (!/^(?:earlier|later|early|late)$/u.test(lowerAt(tokens, index))) return null;
  if (lowerAt(tokens, index + 1) !== 'in' || lowerAt(tokens, index + 2) !== 'the') return null;
  const from = clock.anchorBefore(index, 'near')?.day ?? clock.published?.filed ?? null;
  return from && relative(unitsBack(lowerAt(tokens, index + 3), 0, from), index + 4);
}

/** "said at the time": of what the text has just told. */
function readAtTheTime(tokens: readonly Token[], index: number, clock: Clock): DatedExpression | null {
  if (lowerAt(tokens, index) !== 'time' || lowerAt(tokens, index + 1) === 'of') return null;
  if (lowerAt(tokens, index - 1) !== 'the' || lowerAt(tokens, index - 2) !== 'at') return null;
  const anchor = clock.anchorBefore(index, 'beside');
  return anchor && relative(anchor, index + 1);
}

/** Days that are counted from another day of the text rather than from publication. */
export const readAnchored: DateReader = (tokens, index, clock) =>
  readCounted(tokens, index, clock) ??
  readNamedShift(tokens, index, clock) ??
  readWithin(tokens, index, clock) ??
  readAtTheTime(tokens, index, clock);
