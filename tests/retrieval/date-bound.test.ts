import { expect, test } from '@jest/globals';
import { formatInstant, periodOf, wholeDays } from '../../src/retrieval/date-bound.js';

test.each([
  ['2024', '2024-01-01T00:00:00Z', '2024-12-31T23:59:59Z'],
  ['2024-02', '2024-02-01T00:00:00Z', '2024-02-29T23:59:59Z'],
  ['2024-12', '2024-12-01T00:00:00Z', '2024-12-31T23:59:59Z'],
  ['2024-12-31', '2024-12-31T00:00:00Z', '2024-12-31T23:59:59Z'],
  ['2024-12-18T10:30:05Z', '2024-12-18T10:30:05Z', '2024-12-18T10:30:05Z'],
  ['2024-12-18T10:30Z', '2024-12-18T10:30:00Z', '2024-12-18T10:30:00Z'],
  ['2024-12-18T10:30:05.999Z', '2024-12-18T10:30:05Z', '2024-12-18T10:30:05Z'],
  ['2024-12-18T00:30:00+02:00', '2024-12-17T22:30:00Z', '2024-12-17T22:30:00Z'],
  ['1066-10-14', '1066-10-14T00:00:00Z', '1066-10-14T23:59:59Z'],
])('%s is from %s to %s', (date, from, to) => {
  const period = periodOf(date);
  expect(period && [formatInstant(period.from), formatInstant(period.to)]).toEqual([from, to]);
});

test.each([
  '',
  '24',
  '0024',
  '2024-13',
  '2024-00',
  '2024-2-3',
  '2023-02-29',
  '2024-04-31',
  '2024-12-18T10:30:00',
  '2024-12-18T24:00:00Z',
  '2024-12-18T10:60:00Z',
  '2024-12-18T10:30:00+25:00',
  '2024-02-30T10:30:00Z',
  '2024-12-18 10:30:00Z',
  '18.12.2024',
  'today',
  '2024-12-18\n',
])('%j is no date', (date) => {
  expect(periodOf(date)).toBeUndefined();
});

test('a stretch of time widens to its days', () => {
  const period = periodOf('1969-12-31T10:00:00Z');
  const days = period && wholeDays(period);
  expect(days && [formatInstant(days.from), formatInstant(days.to)]).toEqual([
    '1969-12-31T00:00:00Z',
    '1969-12-31T23:59:59Z',
  ]);
});
