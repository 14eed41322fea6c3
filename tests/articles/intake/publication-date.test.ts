import { describe, expect, test } from '@jest/globals';

import { fixYear } from '../../../src/articles/intake/dateline-year.js';
import { readMoment } from '../../../src/articles/intake/publication-date.js';
import { readArticle } from '../../../src/articles/intake/read-article.js';

const NOW = new Date('2026-11-21T12:00:00Z');

describe('a dateline without a year gets the latest that agrees best with the weekdays named', () => {
  // 19 December: 2025 Friday, 2024 Thursday, 2023 Tuesday, 2022 Monday, 2018 Wednesday.
  test.each([
    ['the day itself', 'The port shut on Thursday.', 2024],
    [
      'the day itself, and the day before',
      'The port shut on Thursday.\n\nReed warned of it on Wednesday.',
      2024,
    ],
    [
      'the first paragraph counts twice',
      'The port shut on Friday.\n\nReed spoke on Thursday. It rained on Wednesday.',
      2025,
    ],
    [
      'a weekday far off says nothing',
      'The port shut on Thursday.\n\nIt stays shut until Friday, and last Friday was calm.',
      2024,
    ],
    [
      'a weekday with its date leaves no doubt',
      'The port shut on Monday, Dec. 18.\n\nReed spoke on Thursday.',
      2023,
    ],
    [
      'a year looked back on is the earliest possible',
      'The port shut on Wednesday, the first time since early 2021.',
      2024,
    ],
    ['no weekday, no year', 'The port shut.', null],
    ['names are not days', 'Black Friday was calm, and Sundays are.', null],
  ])('%s', (_, story, year) => {
    expect(fixYear({ month: 12, day: 19 }, story, NOW)).toBe(year);
  });

  test('never one that is still to come', () => {
    expect(fixYear({ month: 12, day: 19 }, 'It shut on Saturday.', NOW)).toBe(2020);
    expect(fixYear({ month: 2, day: 29 }, 'It shut on Thursday.', NOW)).toBe(2024);
  });
});

describe('a moment is read as it is written', () => {
  test.each([
    ['2024-12-19', '2024-12-19'],
    ['2024-12-19T10:00:00Z', '2024-12-19T10:00:00Z'],
    ['2024-12-19T10:00:00.250Z', '2024-12-19T10:00:00.250Z'],
    ['2024-12-19T23:30:00-05:00', '2024-12-20T04:30:00Z'],
    ['2024-12-19T23:30:00+0900', '2024-12-19T14:30:00Z'],
    ['Thu, 19 Dec 2024 10:00:00 GMT', '2024-12-19T10:00:00Z'],
    ['2024-12-19T10:00:00', '2024-12-19'],
    ['December 19, 2024', '2024-12-19'],
    ['20241219', '2024-12-19'],
    ['Sept. 5, 2024', '2024-09-05'],
    ['5 MAY 2024', '2024-05-05'],
    ['30 February 2024', null],
    ['2024-02-30', null],
    ['19/12/2024', null],
    ['yesterday', null],
  ])('%s', (written, moment) => {
    expect(readMoment(written)).toBe(moment);
  });
});

describe('an article is dated', () => {
  const story =
    'The port of Verin will be shut for a week, its director Tom Reed said on Thursday at the pier.';
  const dated = (input: Parameters<typeof readArticle>[0]) => {
    const { publishedAt, publishedBasis } = readArticle(input, { now: NOW });
    return [publishedAt, publishedBasis];
  };

  test.each([
    [
      'as given, whatever the text says',
      { text: `VERIN, Dec 19 (Wire) - ${story}`, publishedAt: '2020-01-02' },
      ['2020-01-02', 'given'],
    ],
    ['by its dateline', { text: `VERIN, Dec 19 (Wire) - ${story}` }, ['2024-12-19', 'dateline']],
    [
      'by its dateline with the year printed',
      { text: `VERIN, 19 Dec 2023 (Wire) - ${story}` },
      ['2023-12-19', 'dateline'],
    ],
    [
      'by its dateline with the year of the page',
      { text: `Published: December 20, 2019\n\nVERIN, Dec 19 (Wire) - ${story}` },
      ['2019-12-19', 'dateline'],
    ],
    [
      'by the date at its head',
      { text: `Port shut for a week\n\nUpdated: Dec 21, 2024\nDec 20, 2024\n\n${story}` },
      ['2024-12-20', 'dateline'],
    ],
    [
      'by no date inside the story',
      { text: `${story}\n\nOn December 19, 2013 it was shut too.` },
      [null, 'unknown'],
    ],
    ['by no date still to come', { text: `VERIN, 19 Dec 2030 (Wire) - ${story}` }, [null, 'unknown']],
    ['by no caption', { text: `FILE PHOTO: Verin, June 19, 2024.\n\n${story}` }, [null, 'unknown']],
    [
      'by no dateline that neither year nor weekday fixes',
      { text: 'VERIN, Dec 19 (Wire) - The port is shut, its director said.' },
      [null, 'unknown'],
    ],
    [
      'by the page before the dateline',
      {
        html: `<meta property="article:published_time" content="2024-12-20T01:00:00Z"><p>VERIN, Dec 19 (Wire) - ${story}</p>`,
      },
      ['2024-12-20T01:00:00Z', 'html'],
    ],
    [
      'by the dateline where the page lies in the future',
      { html: `<meta name="date" content="2031-01-01"><p>VERIN, Dec 19 (Wire) - ${story}</p>` },
      ['2024-12-19', 'dateline'],
    ],
    [
      'by a time element',
      { html: `<article><time datetime="2024-12-19">yesterday</time><p>${story}</p></article>` },
      ['2024-12-19', 'html'],
    ],
  ])('%s', (_, input, expected) => {
    expect(dated(input)).toEqual(expected);
  });
});
