import { describe, expect, it, test } from '@jest/globals';
import { surnameOf } from '../../../src/extraction/2-entities/person-names.js';
import { slug, withoutAccents } from '../../../src/extraction/2-entities/slug.js';
import { GROUP_CODES, isKnownCode } from '../../../src/extraction/data/country-codes.js';
import { COUNTRIES } from '../../../src/extraction/data/countries.js';
import { OFFICE_HOLDERS, type OfficeHolder, type Term } from '../../../src/extraction/data/office-holders.js';
import { KNOWN_BY_LAST_NAME } from '../../../src/extraction/data/surnames.js';
import {
  KNOWN_GAPS,
  KNOWN_OVERLAPS,
  LONGEST_GAP_DAYS,
  NAMESAKES,
  SOLE_OFFICES,
  WATCHED_COUNTRIES,
  WATCHED_OFFICES,
} from './office-holder-exceptions.js';

/** When this table was written. */
const TODAY = '2026-11-21';
const START = '2000-01-01';
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

interface Stint {
  holder: OfficeHolder;
  term: Term;
}

const lastDayOfMonth = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).toISOString().slice(0, 10);
/** The first and the last day that a boundary may mean. */
const earliest = (date: string): string => `${date}-01-01`.slice(0, 10);
const latest = (date: string): string =>
  date.length === 4 ? `${date}-12-31` : date.length === 7 ? lastDayOfMonth(date) : date;
const endOf = ({ to }: Term, day: (date: string) => string): string => (to === null ? '9999-12-31' : day(to));
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** All who held an office that one holds at a time, by country and office; those who acted in it belong to it. */
function stintsByOffice(): Map<string, Stint[]> {
  const stints = new Map<string, Stint[]>();
  for (const holder of OFFICE_HOLDERS) {
    for (const term of holder.terms) {
      const office = term.office.replace(/^acting /u, '');
      if (!SOLE_OFFICES.has(office)) continue;
      const key = `${term.country ?? '-'} ${office}`;
      stints.set(key, [...(stints.get(key) ?? []), { holder, term }]);
    }
  }
  for (const list of stints.values())
    list.sort((a, b) => (earliest(a.term.from) < earliest(b.term.from) ? -1 : 1));
  return stints;
}

const STINTS = stintsByOffice();

/** Pairs who surely held one office on one day, whatever day their months and years mean. */
function overlaps(): string[] {
  const found = [...STINTS].flatMap(([key, stints]) =>
    stints.flatMap((one, index) =>
      stints
        .slice(index + 1)
        .filter((other) => {
          const from = [one, other].map(({ term }) => latest(term.from)).toSorted()[1] ?? '';
          const to = [one, other].map(({ term }) => endOf(term, earliest)).toSorted()[0] ?? '';
          return from < to;
        })
        .map((other) => `${key}: ${one.holder.name}, ${other.holder.name}`),
    ),
  );
  return [...new Set(found)];
}

/** Times in which nobody can have held a watched office, longer than a change of government takes. */
function gaps(): string[] {
  const found: string[] = [];
  for (const country of WATCHED_COUNTRIES) {
    for (const office of WATCHED_OFFICES) {
      const stints = STINTS.get(`${country} ${office}`);
      if (!stints) continue;
      let [end, before] = [START, 'the start'];
      for (const { holder, term } of stints) {
        if (earliest(term.from) > end && days(end, earliest(term.from)) > LONGEST_GAP_DAYS)
          found.push(`${country} ${office}: ${before}, ${holder.name}`);
        const to = endOf(term, latest);
        if (to > end) [end, before] = [to, holder.name];
      }
      if (end < TODAY && days(end, TODAY) > LONGEST_GAP_DAYS)
        found.push(`${country} ${office}: ${before}, today`);
    }
  }
  return found;
}

describe('the table of office-holders', () => {
  it('knows at least 600 people, on every continent', () => {
    expect(OFFICE_HOLDERS.length).toBeGreaterThanOrEqual(600);
    const known = new Set(OFFICE_HOLDERS.map(({ country }) => country));
    const withoutAny = COUNTRIES.filter(({ code }) => !known.has(code)).map(({ code }) => code);
    expect(withoutAny).not.toContain('KZ');
    expect(known.size).toBeGreaterThan(170);
  });

  it('gives everybody an id of his own', () => {
    const ids = OFFICE_HOLDERS.map(({ name }) => slug(name));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('leads a writing to one person, but for the namesakes listed', () => {
    const owners = new Map<string, string[]>();
    for (const { name, otherNames } of OFFICE_HOLDERS)
      for (const writing of new Set([name, ...otherNames].map(slug)))
        owners.set(writing, [...(owners.get(writing) ?? []), name]);
    const shared = [...owners].filter(([, names]) => names.length > 1).map(([writing]) => writing);
    expect(shared.toSorted()).toEqual([...NAMESAKES].toSorted());
  });

  it('knows the country of everybody and of every office, but for bodies that have no code', () => {
    const codes = OFFICE_HOLDERS.flatMap(({ name, country, terms }) =>
      [country, ...terms.map((term) => term.country)].map((code): [string, string | null] => [name, code]),
    );
    expect(codes.filter(([, code]) => code !== null && !isKnownCode(code))).toEqual([]);
    const nobodys = OFFICE_HOLDERS.flatMap(({ terms }) => terms).filter(({ country }) => country === null);
    expect(nobodys.filter(({ office }) => !/^[A-Z]|^war crimes tribunal/u.test(office))).toEqual([]);
  });

  it('dates every term, its start before its end', () => {
    const terms = OFFICE_HOLDERS.flatMap((holder) =>
      holder.terms.map((term) => ({ name: holder.name, ...term })),
    );
    expect(OFFICE_HOLDERS.filter((holder) => holder.terms.length === 0)).toEqual([]);
    const faulty = terms.filter(
      ({ office, from, to }) =>
        office === '' ||
        !DATE.test(from) ||
        latest(from) > '2026-12-31' ||
        (to !== null &&
          (!DATE.test(to) || earliest(from) > latest(to) || (from.length + to.length === 20 && from >= to))),
    );
    expect(faulty).toEqual([]);
    const impossible = terms
      .flatMap(({ name, from, to }) => [from, to ?? from].map((date) => [name, date] as const))
      .filter(([, date]) => date.length === 10 && Number.isNaN(Date.parse(date)));
    expect(impossible).toEqual([]);
  });

  it('lets one person at a time hold an office, but for the overlaps listed', () => {
    expect(overlaps().toSorted()).toEqual(Object.keys(KNOWN_OVERLAPS).toSorted());
  });

  it('leaves no gap among those much reported on, but for the ones listed', () => {
    expect(gaps().toSorted()).toEqual(Object.keys(KNOWN_GAPS).toSorted());
  });

  test.each(WATCHED_COUNTRIES)('names who speaks for %s', (country) => {
    expect(WATCHED_OFFICES.filter((office) => STINTS.has(`${country} ${office}`))).not.toEqual([]);
  });

  it('says that groups are nobody’s home but that of those known for them alone', () => {
    const homes = OFFICE_HOLDERS.filter(({ country }) => country !== null && GROUP_CODES.includes(country));
    const abroad = homes.filter(({ country, terms }) => !terms.some((term) => term.country === country));
    expect(abroad.map(({ name }) => name)).toEqual([]);
  });

  it('takes every last name that stands for somebody from somebody', () => {
    const surnames = new Set(
      OFFICE_HOLDERS.flatMap(({ name, otherNames }) =>
        [name, ...otherNames].map((writing) => withoutAccents(surnameOf(writing)).toLowerCase()),
      ),
    );
    expect([...KNOWN_BY_LAST_NAME].filter((surname) => !surnames.has(surname))).toEqual([]);
  });
});
