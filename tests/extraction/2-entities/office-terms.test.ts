import { describe, expect, it, test } from '@jest/globals';
import { read } from '../../../src/extraction/1-read/read.js';
import { countriesAmong } from '../../../src/extraction/2-entities/countries.js';
import { survey } from '../../../src/extraction/2-entities/landscape.js';
import { findMentions } from '../../../src/extraction/2-entities/mentions.js';
import {
  chooseHolder,
  countryOn,
  heldOn,
  officeKey,
} from '../../../src/extraction/2-entities/office-terms.js';
import { extract } from '../../../src/extraction/extract.js';
import { OFFICE_HOLDERS, type OfficeHolder, type Term } from '../../../src/extraction/data/office-holders.js';

const term = (from: string, to: string | null): Term => ({ country: 'NZ', office: 'president', from, to });

describe('a term', () => {
  test.each([
    ['2001-02-03', null, '2001-02-02', 'no'],
    ['2001-02-03', null, '2001-02-03', 'surely'],
    ['2001-02-03', null, '2026-11-01', 'surely'],
    ['2001-02-03', '2005-06-07', '2005-06-06', 'surely'],
    ['2001-02-03', '2005-06-07', '2005-06-07', 'no'],
    ['2001-02', '2005-06', '2001-01-31', 'no'],
    ['2001-02', '2005-06', '2001-02-01', 'perhaps'],
    ['2001-02', '2005-06', '2001-03-01', 'surely'],
    ['2001-02', '2005-06', '2005-05-31', 'surely'],
    ['2001-02', '2005-06', '2005-06-30', 'perhaps'],
    ['2001-02', '2005-06', '2005-07-01', 'no'],
    ['2001', '2005', '2000-12-31', 'no'],
    ['2001', '2005', '2001-12-31', 'perhaps'],
    ['2001', '2005', '2003-01-01', 'surely'],
    ['2001', '2005', '2005-01-01', 'perhaps'],
    ['2001', '2005', '2006-01-01', 'no'],
    ['2001', '2001', '2001-05-05', 'perhaps'],
  ] as const)('from %s to %s holds on %s: %s', (from, to, day, expected) => {
    expect(heldOn(term(from, to), day)).toBe(expected);
  });
});

test.each([
  ['GB', 'Defence Minister', 'GB defense minister'],
  ['CN', 'Premier', 'CN prime minister'],
  ['RU', 'spokeswoman', 'RU spokesperson'],
  ['VE', 'acting president', 'VE president'],
])('%s %s is asked for as %s', (country, office, key) => {
  expect(officeKey(country, office)).toBe(key);
});

function holderNamed(name: string): OfficeHolder {
  const holder = OFFICE_HOLDERS.find((one) => one.name === name);
  if (!holder) throw new Error(`No ${name} in the table`);
  return holder;
}

test.each([
  ['Mark Rutte', '2023-01-01', 'NL'],
  ['Mark Rutte', '2025-01-01', 'NATO'],
  ['Mark Rutte', '2024-08-01', 'NL'],
  ['Jens Stoltenberg', '2012-01-01', 'NO'],
  ['Jens Stoltenberg', '2020-01-01', 'NATO'],
  ['Jens Stoltenberg', '2025-06-01', 'NO'],
  ['Kaja Kallas', '2022-03-01', 'EE'],
  ['Kaja Kallas', '2025-03-01', 'EU'],
  ['Ban Ki-moon', '2005-01-01', 'KR'],
  ['Ban Ki-moon', '2010-01-01', 'UN'],
  ['Kristalina Georgieva', '2024-01-01', null],
  ['Mario Draghi', '2015-01-01', 'EU'],
  ['Mario Draghi', '2022-01-01', 'IT'],
])('%s spoke on %s for %s', (name, day, country) => {
  expect(countryOn(holderNamed(name), day)).toBe(country);
});

describe('of people of one name', () => {
  const bushes = ['George W. Bush', 'George H.W. Bush'].map(holderNamed);
  const ivanovs = ['Igor Ivanov', 'Sergei Ivanov', 'Gjorge Ivanov'].map(holderNamed);
  test.each([
    [bushes, 'President', null, '2003-05-01', 'George W. Bush'],
    [bushes, 'President', 'US', '1990-05-01', 'George H.W. Bush'],
    [bushes, 'Vice President', null, '1985-05-01', 'George H.W. Bush'],
    [bushes, 'former President', null, '1995-05-01', 'George H.W. Bush'],
    [bushes, 'former President', null, '2015-05-01', null],
    [bushes, 'President', null, null, null],
    [bushes, 'President', 'GB', '2003-05-01', null],
    [ivanovs, 'Foreign Minister', null, '2001-01-01', 'Igor Ivanov'],
    [ivanovs, 'Defence Minister', 'RU', '2005-01-01', 'Sergei Ivanov'],
    [ivanovs, 'Deputy Defence Minister', 'RU', '2015-01-01', 'Sergei Ivanov'],
    [ivanovs, 'President', null, '2015-01-01', 'Gjorge Ivanov'],
    [ivanovs, null, 'MK', null, 'Gjorge Ivanov'],
    [ivanovs, null, 'RU', '2003-01-01', null],
    [ivanovs, 'Foreign Minister', 'RU', null, 'Igor Ivanov'],
  ] as const)('%#: %s', (holders, role, country, day, name) => {
    expect(chooseHolder(holders, { role, country }, day)?.name ?? null).toBe(name);
  });
});

describe('who is meant by a name', () => {
  const personsOn = (text: string, day: string | null): string =>
    findMentions(read(text), survey(read(text), day))
      .filter(({ actor }) => actor.type === 'person')
      .map(({ actor }) => `${actor.id.slice('person:'.length)}=${actor.country ?? '?'}`)
      .join(' ');

  test.each([
    ['President Lula arrived.', '2024-05-01', 'luiz-inacio-lula-da-silva=BR'],
    ['President Lula arrived.', null, 'luiz-inacio-lula-da-silva=BR'],
    ['President Bush arrived.', '2004-05-01', 'george-w-bush=US'],
    ['President Bush arrived.', '1990-05-01', 'george-h-w-bush=US'],
    ['President George Bush arrived.', '1991-05-01', 'george-h-w-bush=US'],
    ['Saudi Arabia’s King Abdullah arrived.', '2010-05-01', 'abdullah-bin-abdulaziz=SA'],
    ['Jordan’s King Abdullah arrived.', '2010-05-01', 'king-abdullah=JO'],
    ['King Abdullah arrived.', '2020-05-01', 'king-abdullah=JO'],
    ['Mark Rutte arrived.', '2019-05-01', 'mark-rutte=NL'],
    ['Mark Rutte arrived.', '2025-05-01', 'mark-rutte=NATO'],
    ['Foreign Minister Ivanov arrived.', '2002-05-01', 'igor-ivanov=RU'],
    ['Defence Minister Ivanov arrived.', '2002-05-01', 'sergei-ivanov=RU'],
    ['Donald Trump Jr. arrived.', '2025-05-01', 'donald-trump-jr=?'],
    ['Abdullah Abdullah arrived.', '2015-05-01', 'abdullah-abdullah=AF'],
  ])('%s (%s)', (text, day, expected) => {
    expect(personsOn(text, day)).toBe(expected);
  });

  test.each([
    ['Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan'],
    ['Tayyip Erdogan', 'Recep Tayyip Erdoğan'],
    ['Volodymyr Zelenskiy', 'Volodymyr Zelenskyy'],
    ['Ali Khamenei', "Ali Khamene'i"],
    ['Kim Jong Un', 'Kim Jong-un'],
    ['Kim Jong-Un', 'Kim Jong-un'],
    ['Jinping Xi', 'Xi Jinping'],
    ['Yoon Suk Yeol', 'Yoon Suk-yeol'],
    ['Lech Kaczynski', 'Lech Kaczyński'],
    ['Gerhard Schroeder', 'Gerhard Schröder'],
    ['Hashim Thaci', 'Hashim Thaçi'],
    ['Abdel Fattah al-Burhan', 'Abdel Fattah al Burhan'],
    ['Sergey Lavrov', 'Sergei Lavrov'],
    ['Moammar Gadhafi', 'Muammar al-Gaddafi'],
  ])('%s is %s', (one, other) => {
    const [first, second] = [one, other].map((name) => personsOn(`${name} arrived.`, null));
    expect(first).toMatch(/^[a-z-]+=[A-Z]{2}$/u);
    expect(first).toBe(second);
  });

  test.each([
    ['Igor Ivanov', 'Sergei Ivanov'],
    ['Kim Jong Il', 'Kim Jong Un'],
    ['Lech Kaczynski', 'Jaroslaw Kaczynski'],
    ['Mahinda Rajapaksa', 'Gotabaya Rajapaksa'],
    ['Michel Aoun', 'Joseph Aoun'],
    ['Nawaz Sharif', 'Shehbaz Sharif'],
    ['Ali Khamenei', 'Mojtaba Khamenei'],
    ['Bill Clinton', 'Hillary Clinton'],
    ['Fidel Castro', 'Raul Castro'],
    ['Gustavo Noboa', 'Daniel Noboa'],
    ['Alberto Fujimori', 'Keiko Fujimori'],
    ['Amina Mohamed', 'Amina Mohammed'],
  ])('%s is not %s', (one, other) => {
    expect(personsOn(`${one} arrived.`, null)).not.toBe(personsOn(`${other} arrived.`, null));
  });
});

it('counts an office-holder as the country that he spoke for on the day', () => {
  const codesOn = (day: string) =>
    countriesAmong(survey(read('Kaja Kallas arrived.'), day).nameHits, [], day).map(({ code }) => code);
  expect([codesOn('2022-05-01'), codesOn('2025-05-01')]).toEqual([['EE'], ['EU']]);
});

describe('a president without his name is the one of the day', () => {
  const text =
    'Emmanuel Macron met Nicolas Sarkozy in Lyon on Monday. The two talked for an hour.\n\n' +
    'The French president said the bridge would be rebuilt.';
  test.each([
    ['2024-05-01', 'person:emmanuel-macron'],
    ['2009-05-01', 'person:nicolas-sarkozy'],
    [null, 'country:FR'],
  ])('%s: %s', (publishedAt, id) => {
    const statement = extract({ text, publishedAt }).statements.at(-1);
    expect(statement?.speaker?.actor?.id).toBe(id);
  });
});
