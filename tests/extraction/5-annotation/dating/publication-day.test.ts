import { describe, expect, it, test } from '@jest/globals';
import { formatDay } from '../../../../src/extraction/5-annotation/calendar.js';
import { findPublicationDay } from '../../../../src/extraction/5-annotation/dating/publication-day.js';
import { readDateline } from '../../../../src/extraction/1-read/dateline.js';
import { findTimeZone } from '../../../../src/extraction/data/dateline-zones.js';
import { extract } from '../../../../src/extraction/extract.js';

/** "2026-03-11", or "2026-03-11 filed 2026-03-10" where the dateline prints an earlier day; "-" where neither is known. */
function published(publishedAt: string | null, dateline: string): string {
  const found = findPublicationDay(publishedAt, readDateline(`${dateline} The port was shut for a week.`));
  if (!found) return '-';
  const [day, filed] = [formatDay(found.day, 'day'), formatDay(found.filed, 'day')];
  return day === filed ? day : `${day} filed ${filed}`;
}

describe('an article is of the day that it is where it was filed', () => {
  test.each([
    ['2026-03-10T22:00:00Z', 'TOKYO (Wire) -', '2026-03-11'],
    ['2026-03-10T14:00:00Z', 'TOKYO (Wire) -', '2026-03-10'],
    ['2026-03-11T02:30:00Z', 'WASHINGTON (Wire) -', '2026-03-10'],
    ['2026-03-11T02:30:00Z', 'UNITED NATIONS, March 10 (Wire) -', '2026-03-10'],
    ['2026-03-10T22:00:00Z', 'WELLINGTON, New Zealand (Wire) -', '2026-03-11'],
    ['2026-03-11T06:30:00Z', 'HONOLULU (Wire) -', '2026-03-10'],
    ['2026-03-10T23:30:00Z', 'BEIRUT/JERUSALEM (Wire) -', '2026-03-11'],
    ['2026-03-10T23:30:00Z', 'SÃO PAULO (Wire) -', '2026-03-10'],
    ['2026-03-10T21:30:00Z', 'Türkiye (Wire) -', '2026-03-11'],
    // Summer time begins at 01:00 UTC on 29 March.
    ['2026-03-28T22:30:00Z', 'BERLIN (Wire) -', '2026-03-28'],
    ['2026-03-29T22:30:00Z', 'BERLIN (Wire) -', '2026-03-30'],
    // A place nobody knows: the dateline's own day tells that it is a day later there.
    ['2026-03-10T22:00:00Z', 'VERIN, March 11 (Wire) -', '2026-03-11'],
    ['2026-03-10T22:00:00Z', 'VERIN (Wire) -', '2026-03-10'],
    // The day alone is the day of the place.
    ['2026-03-10', 'TOKYO (Wire) -', '2026-03-10'],
    ['2026-03-10T22:00:00', 'TOKYO (Wire) -', '2026-03-10'],
    // Filed before it came out.
    ['2026-03-11', 'TOKYO, March 10 (Wire) -', '2026-03-11 filed 2026-03-10'],
    ['2026-01-01', 'TOKYO, Dec 31 (Wire) -', '2026-01-01 filed 2025-12-31'],
    ['2026-03-21', 'TOKYO, March 10 (Wire) -', '2026-03-21'],
    // Nobody gives it.
    [null, 'TOKYO, March 10, 2026 (Wire) -', '2026-03-10'],
    [null, 'TOKYO, March 10 (Wire) -', '-'],
    [null, 'TOKYO (Wire) -', '-'],
    ['soon', 'TOKYO (Wire) -', '-'],
  ])('%s, %s', (publishedAt, dateline, expected) => {
    expect(published(publishedAt, dateline)).toBe(expected);
  });
});

describe('days are counted from there', () => {
  test.each([
    ['TOKYO (Wire) - Japan said on Wednesday that the port was shut.', '2026-03-11 relative'],
    ['TOKYO (Wire) - Japan said on Tuesday that the port was shut.', '2026-03-10 relative'],
    ['TOKYO (Wire) - Japan said yesterday that the port was shut.', '2026-03-10 relative'],
    ['TOKYO (Wire) - Japan said that the port was shut.', '2026-03-11 published'],
    ['LIMA (Wire) - Peru said on Wednesday that the port was shut.', '2026-03-04 relative'],
    ['LIMA (Wire) - Peru said that the port was shut.', '2026-03-10 published'],
  ])('%s', (text, expected) => {
    const [statement] = extract({ text, publishedAt: '2026-03-10T22:00:00Z' }).statements;
    expect(`${statement?.said.on ?? '-'} ${statement?.said.basis ?? '-'}`).toBe(expected);
  });

  it('"yesterday" is the day before the report was filed, though it came out a day later', () => {
    const text = 'SEOUL, March 10 (Wire) - South Korea said yesterday that the port was shut.';
    expect(extract({ text, publishedAt: '2026-03-11' }).statements[0]?.said.on).toBe('2026-03-09');
  });
});

describe('a place of a dateline has a time zone', () => {
  test.each([
    ['SEOUL', 'Asia/Seoul'],
    ['Bogotá', 'America/Bogota'],
    ["N'Djamena", 'Africa/Ndjamena'],
    ['N’DJAMENA', 'Africa/Ndjamena'],
    ['ST. PETERSBURG, Russia', 'Europe/Moscow'],
    ['Nizhny Verin, Russia', 'Europe/Moscow'],
    ['VERIN, Texas', 'America/Chicago'],
    ['VERIN, Canada', 'America/Toronto'],
    ['TBILISI, Georgia', 'Asia/Tbilisi'],
    ['Verin', null],
    ['', null],
  ])('%s', (place, zone) => {
    expect(findTimeZone(place)).toBe(zone);
  });
});
