import fc from 'fast-check';
import { exampleArticles } from '../src/articles/examples.js';
import { oddText } from './values.js';

const examplePage = exampleArticles.html.value.html;
const exampleText = exampleArticles.scraped.value.text;

/** How often a piece is repeated: mostly seldom, now and then so often that it fills what a body may hold. */
const times = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 50 }) },
  { weight: 3, arbitrary: fc.integer({ min: 50, max: 5_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 5_000, max: 200_000 }) },
);

/** So that most bodies are taken, and read. */
const mostCharacters = 900_000;

function repeated(piece: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(piece, times)
    .map(([text, count]) =>
      text.repeat(Math.min(count, Math.floor(mostCharacters / Math.max(text.length, 1)))),
    );
}

/** Pieces of prose that rules look for, alone and by the thousand. */
const prose = fc.constantFrom(
  ...[
    '"',
    '“',
    '”',
    "'",
    '’',
    '«',
    '— ',
    '(',
    ')',
    '\n',
    '\n\n',
    ' ',
    '\t',
    '\r',
    '.',
    '. ',
    ', ',
    ': ',
    '; ',
  ],
  ...['he said, ', '"No," she said. ', 'said', ' that ', 'according to ', 'told reporters ', 'Mr. ', 'Dr. '],
  ...[
    'Ingrid Halvarsen',
    'Norway',
    'the minister of ',
    'Foreign Minister ',
    'United ',
    'A',
    'a',
    'É',
    '1',
    '1,',
    '2026-',
  ],
  ...[
    'OSLO, March 11 (Fjord Wire) - ',
    'Monday ',
    'on March ',
    'March 11, 2026',
    'You may be interested in\n',
    '/\n',
  ],
  ...['http://a.example/', 'a@b.example ', '#', '* ', '- ', '| ', 'said said ', 'not ', 'of the ', ' and '],
);

const halves = fc.constantFrom('\ud800', '\udc00', '\udfff\ud800', 'a\ud83d', '\ud83d\ud83d\ude00');

/** A text with something put in, taken out or doubled somewhere. */
function mutated(text: string, inserted: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const place = fc.integer({ min: 0, max: text.length });
  return fc
    .tuple(place, place, inserted)
    .map(([start, end, piece]) => text.slice(0, start) + piece + text.slice(end));
}

/** Texts of articles, hardly any of which is one. */
export const textOfArticle: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: mutated(exampleText, fc.oneof(oddText, halves, repeated(prose))) },
  { weight: 3, arbitrary: repeated(prose) },
  { weight: 2, arbitrary: fc.array(prose, { maxLength: 300 }).map((pieces) => pieces.join('')) },
  {
    weight: 1,
    arbitrary: repeated(fc.array(prose, { minLength: 2, maxLength: 8 }).map((pieces) => pieces.join(''))),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 5_000 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 3_000 }) },
  { weight: 1, arbitrary: repeated(fc.oneof(oddText, halves)) },
);

/** What a page may hold by the thousand: nothing of it is closed. */
const markup = fc.constantFrom(
  ...[
    '<div>',
    '<p>',
    '<b><i>',
    '<span',
    '<table><tr><td>',
    '<ul><li>',
    '<blockquote>',
    '<a href="/">',
    '<br>',
    '</p>',
  ],
  ...[
    '</div>',
    '<',
    '>',
    '</',
    '<!',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?xml',
    '<script>',
    '<style>',
    '<svg><g>',
  ],
  ...[
    '<article>',
    '<template>',
    '<noscript>',
    '<iframe srcdoc="',
    '<textarea>',
    '<title>',
    '<h1>',
    '<form><input>',
  ],
  ...[
    '&amp;',
    '&',
    '&#',
    '&#x',
    '&#xD800;',
    '&#0;',
    '&#99999999999;',
    '&lol;',
    '&nbsp',
    '&notanentity;',
    '&#x1F600;',
  ],
  ...[
    ' a="b"',
    " style='",
    '="',
    '\0',
    '<td>1',
    '<tr><td>“No,” she said.',
    '<p>“Yes,” Ingrid Halvarsen said.</p>',
  ],
  ...[
    '<math><mi>',
    '<select><option>',
    '<frameset>',
    '<plaintext>',
    '<p>a<table>b',
    '<object data="x">',
    '<base href="//x">',
  ],
);

const bomb = [
  '<!DOCTYPE html [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>',
  '<html><body><p>&c;&c;&c; “No,” she said.</p></body></html>',
].join('');

const meta = fc
  .tuple(
    fc.constantFrom('og:title', 'article:published_time', 'og:site_name', 'author'),
    fc.oneof(oddText, repeated(prose)),
  )
  .map(([name, value]) => `<meta property="${name}" content="${value}">`);

const linkedData = fc
  .oneof(
    fc.jsonValue({ maxDepth: 3 }).map((value) => JSON.stringify(value)),
    fc.constantFrom(
      '{"@type":"NewsArticle","datePublished":',
      '[',
      '{"__proto__":{"headline":1}}',
      '{"@graph":[[[[{}]]]]}',
    ),
    times.map((count) => '['.repeat(count)),
  )
  .map((value) => `<script type="application/ld+json">${value}</script>`);

/** Pages, most of them broken. */
export const pageOfArticle: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: mutated(examplePage, fc.oneof(markup, repeated(markup), oddText, halves, meta, linkedData)),
  },
  { weight: 3, arbitrary: repeated(markup) },
  {
    weight: 2,
    arbitrary: fc.tuple(repeated(markup), textOfArticle).map(([open, text]) => open + text),
  },
  { weight: 2, arbitrary: fc.array(markup, { maxLength: 400 }).map((pieces) => pieces.join('')) },
  {
    weight: 1,
    arbitrary: repeated(fc.array(markup, { minLength: 2, maxLength: 6 }).map((pieces) => pieces.join(''))),
  },
  { weight: 1, arbitrary: fc.constant(bomb) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 3_000 }), fc.integer({ min: 1, max: 60 }))
      .map(([rows, columns]) =>
        `<table>${`<tr>${'<td>He said no.</td>'.repeat(columns)}</tr>`.repeat(rows)}</table>`.slice(
          0,
          mostCharacters,
        ),
      ),
  },
);

const dates = fc.constantFrom(
  ...[
    '2026-03-11',
    '0001-01-01',
    '9999-12-31T23:59:59Z',
    '2026-02-30',
    '2026-03-11T25:00:00Z',
    '99999999-01-01',
  ],
  ...['1'.repeat(100_000), '2026-03-11T00:00:00+99:99', '-000001-01-01', 'now', '', ' '],
);

/** Fields beside the text. */
export const fieldsOfArticle: fc.Arbitrary<Record<string, unknown>> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        title: fc.oneof(
          oddText,
          halves,
          prose,
          fc.constant('T'.repeat(1_000)),
          fc.constant('T'.repeat(500_000)),
        ),
        url: fc.oneof(
          oddText,
          fc.constantFrom(
            'https://a.example/',
            'http://[::1',
            'https://a.example/%zz',
            'https://é.example/?utm_source=x#y',
          ),
          fc.string({ maxLength: 30 }).map((path) => `https://a.example/${path}`),
        ),
        source: fc.oneof(oddText, halves),
        author: fc.oneof(oddText, prose),
        publishedAt: dates,
        language: fc.constantFrom('en', 'x', 'en-GB', '', 'zh-Hant-TW-x-y', '*'),
        ['__proto__']: fc.constant({ text: 'polluted' }),
        constructor: fc.constant({ prototype: {} }),
      },
      { requiredKeys: [] },
    ),
  },
);
