import { expect, test } from '@jest/globals';
import { periodOf } from '../../src/retrieval/date-bound.js';
import { DATE_UNITS, dateKeysOf, dateOfKey, keysWithin } from '../../src/retrieval/date-keys.js';

test.each([
  ['2026-05-14', { day: 20260514, month: 202605, year: 2026 }],
  ['2026-05-14T23:59:59.999Z', { day: 20260514, month: 202605, year: 2026 }],
  ['2026-05', { day: null, month: 202605, year: 2026 }],
  ['2026', { day: null, month: null, year: 2026 }],
  [null, { day: null, month: null, year: null }],
])('%s has the keys %j', (date, keys) => {
  expect(dateKeysOf(date)).toEqual(keys);
});

test.each(['2026-05-14', '2026-05', '2026'])('the key of %s leads back to it', (date) => {
  const { day, month, year } = dateKeysOf(date);
  expect(dateOfKey(day ?? month ?? year ?? 0)).toBe(date);
});

const whole = [
  '2025',
  '2026',
  '2025-12',
  '2026-01',
  '2026-02',
  '2026-12',
  '2025-12-31',
  '2026-01-01',
  '2026-02-28',
];

test.each([
  ['2026', '2026', ['2026', '2026-01', '2026-02', '2026-12', '2026-01-01', '2026-02-28']],
  ['2026-01-02', '2026-02', ['2026-02', '2026-02-28']],
  ['2025-12-31', '2026-02-27', ['2026-01', '2025-12-31', '2026-01-01']],
  ['2026-02', undefined, ['2026-02', '2026-12', '2026-02-28']],
  [undefined, '2025', ['2025', '2025-12', '2025-12-31']],
  [
    undefined,
    '2026-12-30',
    ['2025', '2025-12', '2026-01', '2026-02', '2025-12-31', '2026-01-01', '2026-02-28'],
  ],
])('from %s to %s lie wholly %j', (from, to, dates) => {
  const period = {
    from: from === undefined ? undefined : periodOf(from)?.from,
    to: to === undefined ? undefined : periodOf(to)?.to,
  };
  const liesWithin = (date: string) => {
    const keys = dateKeysOf(date);
    const unit = DATE_UNITS.find((each) => keys[each] !== null) ?? 'day';
    const range = keysWithin(period, unit);
    return (keys[unit] ?? 0) >= (range.from ?? -Infinity) && (keys[unit] ?? 0) <= (range.to ?? Infinity);
  };
  expect(whole.filter(liesWithin)).toEqual(dates);
});
