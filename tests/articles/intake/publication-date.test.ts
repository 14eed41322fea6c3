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
    ['2024/12/19', '2024-12-19'],
    ['19.12.2024', '2024-12-19'],
    ['19.12.2024 10:15', '2024-12-19'],
    ['2024/12-19', null],
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

describe('the first lines of a page tell its date', () => {
  const story = 'The port of Verin will be shut for a week, its director Tom Reed said at the pier.';
  const thursday = 'The port of Verin will be shut for a week, Tom Reed said on Thursday at the pier.';
  const on = '2026-05-14';

  test.each([
    // Documents.
    [`Statement on the port\n\nGeneva, 14 May 2026\n\n${story}`, on],
    [`PRESS RELEASE\n\nVerin, Thursday, 14 May 2026\n\n${story}`, on],
    [`COMMUNIQUÉ\n\nVerin, Halden, 14 May 2026\n\n${story}`, on],
    [
      `Transcript of the daily briefing, 14 May 2026\n\nTom Reed took questions.\n\nMR. REED: Good afternoon.`,
      on,
    ],
    [`Press briefing – May 14, 2026\n\n${story}`, on],
    [`Remarks by the Minister at the port, 14 May 2026\n\n${story}`, on],
    [`Letter dated 14 May 2026 from the Permanent Representative of Halden\n\n${story}`, on],
    [`FOR IMMEDIATE RELEASE: May 14, 2026\n\n${story}`, on],
    [`FOR IMMEDIATE RELEASE\nMay 14, 2026\n\n${story}`, on],
    [`LIVE: port row, 14 May 2026\n\n15:10 ${story}`, on],
    // Bylines and stamps.
    [`Port shut\n\nBy Anna Lind | May 14, 2026\n\n${story}`, on],
    [`Port shut\n\nBy Our Correspondent | Updated: May 14, 2026 11:20 IST\n\n${story}`, on],
    [`Port shut\n\nVerin Times · 14 May 2026 · 3 min read\n\n${story}`, on],
    [`Port shut\n\nAnna Lind, Verin - 14 May 2026\n\n${story}`, on],
    [`Port shut\n\nVerin | 14 May 2026\n\n${story}`, on],
    [`14.05.2026 10:15\n\n${story}`, on],
    [`Published 14 May 2026, 10:15\nLast updated 15 May 2026\n\n${story}`, on],
    // A line that says so, wherever it stands.
    [`${story}\n\nFirst published on May 14, 2026 / 10:15 AM`, on],
    [`${story}\n\nThis article was first published on 14 May 2026.`, on],
    // Datelines.
    [`VERIN, Thursday 14 May 2026 – ${story}`, on],
    [`VERIN, Thursday, May 14 (Wire) - ${story}`, on],
    [`VERIN, 14 May 2026.- ${story}`, on],
    [`VERIN, 14.05.2026 – ${story}`, on],
    [`SUVA, Fiji (14 May 2026) — ${story}`, on],
    [`May 14, 2026 (VERIN) – ${story}`, on],
    [`[Verin, 14 May 2026] ${story}`, on],
    [`(14 May 2026, Verin) ${story}`, on],
    [`14 May 2026 | VERIN — ${story}`, on],
    [`VERIN, May 14 (Wire) - ${thursday}`, on],
    // The year of a dateline from the copyright notice, where no weekday fixes it.
    [`VERIN, May 14 (Wire) - ${story}\n\n© 2026 Wire`, on],
    [`VERIN, May 14 (Wire) - ${story}\n\nCopyright 2019-2025 Wire. All rights reserved.`, '2025-05-14'],
    [`VERIN, May 14 (Wire) - ${thursday}\n\n© 2025 Wire`, on],
    [`VERIN, May 14 (Wire) - ${story}\n\n© 2025 Wire, © 2026 Halden Press`, null],
    // What is no date of the page stays unknown.
    [`VERIN, May 14 (Wire) - ${story}`, null],
    [`VERIN, Thursday (Wire) - ${story}`, null],
    [`Remembering the attack of 14 May 2010\n\n${story}`, null],
    [`A year after the fire, 14 May 2010\n\n${story}`, null],
    [`Statement on the attack of 14 May 2010\n\n${story}`, null],
    [`${story}\n\nThe treaty was published on 14 May 2010.`, null],
  ])('%s', (text, expected) => {
    expect(readArticle({ text }, { now: NOW }).publishedAt).toBe(expected);
  });
});

describe('a page tells its date in its markup', () => {
  const story = '<p>The port of Verin will be shut for a week, its director Tom Reed said at the pier.</p>';
  const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

  test.each([
    [
      'JSON-LD',
      jsonLd({ '@type': 'NewsArticle', datePublished: '2026-05-14T08:00:00+03:00' }),
      '2026-05-14T05:00:00Z',
    ],
    [
      'the article of a page',
      jsonLd({ '@type': 'WebPage', mainEntity: { '@type': 'Article', datePublished: '2026-05-14' } }),
      '2026-05-14',
    ],
    [
      'the page where the article tells none',
      jsonLd({
        '@graph': [
          { '@type': 'Article', headline: 'x' },
          { '@type': 'WebPage', datePublished: '2026-05-14' },
        ],
      }),
      '2026-05-14',
    ],
    [
      'Open Graph',
      '<meta property="article:published_time" content="2026-05-14T08:00:00Z">',
      '2026-05-14T08:00:00Z',
    ],
    ['Dublin Core', '<meta name="DCTERMS.issued" content="2026-05-14">', '2026-05-14'],
    ['a citation', '<meta name="citation_publication_date" content="2026/05/14">', '2026-05-14'],
    ['microdata', '<meta itemprop="datePublished" content="2026-05-14">', '2026-05-14'],
    [
      'a time element',
      '<article><time datetime="2026-05-14T08:00Z">14 May</time></article>',
      '2026-05-14T08:00:00Z',
    ],
    [
      'the one for publication',
      '<time datetime="2026-05-20">now</time><time pubdate datetime="2026-05-14">then</time>',
      '2026-05-14',
    ],
    ['a class', '<span class="entry-date">May 14, 2026</span>', '2026-05-14'],
    ['no date of change', '<meta property="article:modified_time" content="2026-05-14">', null],
    ['no date still to come', '<meta name="date" content="2031-05-14">', null],
    ['no month alone', '<meta name="date" content="May 2026">', null],
  ])('%s', (_, markup, expected) => {
    expect(
      readArticle({ html: `<html><body>${markup}${story}</body></html>` }, { now: NOW }).publishedAt,
    ).toBe(expected);
  });
});
