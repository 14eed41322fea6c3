import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

import { EmptyArticleError, type RawArticle } from '../../../src/articles/intake/prepared-article.js';
import { readArticle } from '../../../src/articles/intake/read-article.js';

const now = new Date('2026-11-21T12:00:00Z');
const read = (input: RawArticle) => readArticle(input, { now });
const LEAD = 'The port of Verin will be shut for a week, its director Tom Reed said on Thursday at the pier.';

test('a scraped article loses its furniture and keeps its words', () => {
  const article = read({
    text: [
      'Port of Verin shuts for a week',
      '',
      'Click to start listening',
      'Port of Verin shuts for a week',
      'By Ana Orlov',
      '',
      `Verin, Dec 19 (Halden Wire) ${LEAD}`,
      '',
      'KEY QUOTES',
      '',
      'Reed on the website of the port:',
      '',
      '"We have no choice".',
      '',
      'This article was produced by Reuters news agency. It has not been edited by The Verin Post.',
      '',
      'You may be interested in',
      '/',
      '/',
    ].join('\r\n'),
    url: 'https://www.verin-post.example/port?utm_source=mail',
  });
  expect(article).toEqual({
    title: 'Port of Verin shuts for a week',
    text: `Verin, Dec 19 (Halden Wire) ${LEAD}\n\nKEY QUOTES\n\nReed on the website of the port:\n\n"We have no choice".`,
    url: 'https://www.verin-post.example/port',
    source: { name: 'Reuters', country: 'GB' },
    author: 'Ana Orlov',
    language: null,
    publishedAt: '2024-12-19',
    publishedBasis: 'dateline',
  });
});

describe('the title', () => {
  test.each([
    [
      'as given, and out of the text',
      { title: 'Port shut', text: `PORT SHUT\n\n${LEAD}` },
      'Port shut',
      LEAD,
    ],
    ['as given, the text without it', { title: 'Port shut', text: LEAD }, 'Port shut', LEAD],
    [
      'as given with the site behind it',
      { title: 'Port of Verin shut - Halden Wire', text: `Port of Verin shut\n${LEAD}` },
      'Port of Verin shut - Halden Wire',
      LEAD,
    ],
    ['found above a blank line', { text: `Port of Verin shut\n\n${LEAD}` }, 'Port of Verin shut', LEAD],
    ['found above the story', { text: `Port of Verin shut\n${LEAD}` }, 'Port of Verin shut', LEAD],
    [
      'found below furniture',
      { text: `Advertisement\nPort of Verin shut\n\n${LEAD}` },
      'Port of Verin shut',
      LEAD,
    ],
    ['found as a question', { text: `Who shut the port?\n\n${LEAD}` }, 'Who shut the port?', LEAD],
    ['none where the story begins at once', { text: `${LEAD}\n\n${LEAD}` }, null, `${LEAD}\n\n${LEAD}`],
    [
      'none where a dateline comes first',
      { text: `VERIN, Dec 19 (Wire) - Port is shut\n\n${LEAD}` },
      null,
      `VERIN, Dec 19 (Wire) - Port is shut\n\n${LEAD}`,
    ],
    [
      'none where a line introduces quotations',
      { text: `Reed on the port:\n\n${LEAD}` },
      null,
      `Reed on the port:\n\n${LEAD}`,
    ],
    ['none where there is nothing else', { text: 'Port of Verin shut' }, null, 'Port of Verin shut'],
    [
      'kept in the text where that is all there is',
      { title: 'Port shut', text: 'Port shut' },
      'Port shut',
      'Port shut',
    ],
    [
      'of one word does not take the heading further down',
      {
        title: 'Context',
        text: `${LEAD}\n${LEAD}\n${LEAD}\n${LEAD}\n${LEAD}\n${LEAD}\nFirst\n\nCONTEXT\n\n${LEAD}\n\nContext\n\n${LEAD}`,
      },
      'Context',
      expect.stringContaining('\n\nContext\n\n'),
    ],
  ])('%s', (_, input, title, text) => {
    expect(read(input)).toMatchObject({ title, text });
  });
});

describe('the source', () => {
  const page = `<title>Port shut</title><meta property="og:site_name" content="The Verin Post"><p>${LEAD}</p>`;
  test.each([
    ['as given', { source: 'AFP', text: `VERIN (Reuters) - ${LEAD}` }, { name: 'AFP', country: 'FR' }],
    [
      'that the text says produced it',
      { text: `${LEAD}\n\nThis story was produced by the Associated Press.` },
      { name: 'Associated Press', country: 'US' },
    ],
    ['of the dateline', { text: `VERIN, Jan. 5 (Xinhua) -- ${LEAD}` }, { name: 'Xinhua', country: 'CN' }],
    ['of the page', { html: page }, { name: 'The Verin Post', country: null }],
    [
      'of the address',
      { text: LEAD, url: 'https://www.verin.example/a' },
      { name: 'verin.example', country: null },
    ],
    ['unknown', { text: LEAD }, { name: null, country: null }],
    [
      'no body that a sentence names',
      { text: `${LEAD}\n\nThis report was produced by a panel of experts.` },
      { name: null, country: null },
    ],
  ])('%s', (_, input, source) => {
    expect(read(input).source).toEqual(source);
  });
});

describe('the language', () => {
  const english = `${LEAD} `.repeat(4);
  test.each([
    ['as given', { language: 'EN-gb', text: LEAD }, 'en'],
    ['of the page', { html: `<html lang="fr-CA"><body><p>Le port est fermé.</p></body></html>` }, 'fr'],
    ['surely English', { text: english }, 'en'],
    ['not sure of a short text', { text: 'The port is shut.' }, null],
    [
      'no guess at others',
      { text: 'Der Hafen von Verin bleibt eine Woche lang zu, sagte sein Leiter am Pier. '.repeat(5) },
      null,
    ],
  ])('%s', (_, input, language) => {
    expect(read(input).language).toBe(language);
  });
});

describe('an article without words', () => {
  test.each([
    ['nothing', { text: '' }],
    ['blanks', { text: ' \n\u00A0\u200B' }],
    ['furniture', { text: 'Advertisement\n/\n/\nShare this' }],
    ['an empty page', { html: '<html><body><script>var a = 1;</script></body></html>' }],
  ])('is refused with a word on what to do: %s', (_, input) => {
    expect(() => read(input)).toThrow(EmptyArticleError);
    expect(() => read(input)).toThrow(/send the article's own words in `text`/);
  });
});

test('no input makes anything but an article or an EmptyArticleError', () => {
  const markup = fc.array(
    fc.constantFrom(
      '<p>',
      '</p>',
      '<div>',
      '</div>',
      '<',
      '>',
      '&',
      '&lt;',
      '&#0;',
      '&#xD800;',
      '<!--',
      '-->',
      '<script>',
      '<table><td>',
      '<br>',
      '"',
      "<a b='",
      'The port is shut.',
      'on Thursday',
      '<html>',
      '<body>',
      '<head>',
      '<title>',
      '<svg>',
      '<meta name="date" content="x">',
      '<script type="application/ld+json">{"@graph":[1,null]}</script>',
      '<template>',
      '\0',
      '\uD800',
      '<h1>',
      '<p itemprop="datePublished">',
    ),
    { maxLength: 40 },
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.constantFrom(
          'VERIN, Feb 29 (Wire) - ',
          'on Monday',
          'Dec 19, 2024',
          '\n',
          ' ',
          LEAD,
          'Related',
          '“',
          '"',
          'By Ana Orlov',
          '/',
        ),
      )
      .map((pieces) => pieces.join('')),
  );
  const input = fc.oneof(
    fc.record({ text, title: fc.option(text, { nil: undefined }) }),
    fc.record({
      html: fc.oneof(
        text,
        markup.map((pieces) => pieces.join('')),
      ),
      url: fc.option(fc.webUrl(), { nil: undefined }),
    }),
  );
  fc.assert(
    fc.property(input, (raw) => {
      try {
        expect(read(raw).text).not.toBe('');
      } catch (error) {
        if (!(error instanceof EmptyArticleError)) throw error;
      }
    }),
    { numRuns: 500 },
  );
});
