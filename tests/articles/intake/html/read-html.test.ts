import { describe, expect, test } from '@jest/globals';

import { isParsable } from '../../../../src/articles/intake/html/page-size.js';
import { readHtml } from '../../../../src/articles/intake/html/read-html.js';
import { tidyText } from '../../../../src/articles/intake/tidy-text.js';

const LEAD = 'The port of Verin will be shut for a week, its director Tom Reed said on Thursday at the pier.';
const textOf = (html: string) => tidyText(readHtml(html).text);

describe('the text of a page', () => {
  test.each([
    [
      'paragraphs and headings are lines',
      `<h2>CONTEXT</h2><p>${LEAD}</p><p>It is&nbsp;old.</p>`,
      `CONTEXT\n\n${LEAD}\n\nIt is old.`,
    ],
    [
      'inline elements do not part words',
      '<p>The <b>por</b>t <a href="x">shut</a>.</p><p>Yes.</p>',
      'The port shut.\n\nYes.',
    ],
    [
      'an inline quotation gets the marks that a browser prints',
      '<p>A <q>grave</q> error.</p><p>Yes.</p>',
      'A “grave” error.\n\nYes.',
    ],
    ['line breaks are kept', '<p>One.<br>Two.<br><br>Three.</p>', 'One.\nTwo.\n\nThree.'],
    ['list items are lines', '<ul><li>One.</li><li>Two.</li></ul>', 'One.\nTwo.'],
    ['cells are parted', '<table><tr><td>One</td><td>two.</td></tr></table>', 'One two.'],
    [
      'captions, code and controls are left out',
      `<figure><img src="a"><figcaption>Cranes</figcaption></figure><script>a()</script><style>p{}</style><button>Share</button><p>${LEAD}</p>`,
      LEAD,
    ],
    [
      'quotations in figures stay',
      `<p>${LEAD}</p><figure><blockquote>“It is lost.”</blockquote></figure>`,
      `${LEAD}\n\n“It is lost.”`,
    ],
    [
      'a block quotation gets marks',
      `<p>${LEAD}</p><blockquote><p>It is lost.</p><p>We tried all.</p></blockquote>`,
      `${LEAD}\n\n“It is lost.\n\n“We tried all.”`,
    ],
    [
      'a block quotation keeps its own marks',
      `<p>${LEAD}</p><blockquote>‘It is lost.’</blockquote>`,
      `${LEAD}\n\n‘It is lost.’`,
    ],
    [
      'a footer signs its block quotation',
      `<p>${LEAD}</p><blockquote>It is all lost.<footer>Tom Reed, <cite>director</cite></footer></blockquote>`,
      `${LEAD}\n\n“It is all lost.”\n\n— Tom Reed, director`,
    ],
    [
      'a cite on its own line signs its block quotation',
      `<p>${LEAD}</p><blockquote><p>It is all lost.</p><p><cite>– Tom Reed</cite></p></blockquote>`,
      `${LEAD}\n\n“It is all lost.”\n\n— Tom Reed`,
    ],
    [
      'a caption signs the quotation in its figure',
      `<p>${LEAD}</p><figure><blockquote>It is all lost.</blockquote><figcaption>Tom Reed</figcaption></figure>`,
      `${LEAD}\n\n“It is all lost.”\n\n— Tom Reed`,
    ],
    [
      'an embedded post',
      `<p>${LEAD}</p><blockquote class="twitter-tweet"><p>It is lost.</p>&mdash; Tom Reed (@tom) <a href="x">May 3, 2026</a></blockquote>`,
      `${LEAD}\n\n“It is lost.”\n\n— Tom Reed (@tom) May 3, 2026`,
    ],
    [
      'a list in a block quotation is none',
      `<p>${LEAD}</p><blockquote><ul><li>One.</li></ul></blockquote>`,
      `${LEAD}\n\nOne.`,
    ],
    ['frame is left out', `<nav>Home</nav><p>The port shut.</p><footer>Contact</footer>`, 'The port shut.'],
    [
      'references are resolved',
      '<p>&ldquo;Caf&eacute; &#8211; R&amp;D &lt;1&gt;&#146;</p>',
      '“Café – R&D <1>’',
    ],
    ['broken markup', '<p>One<p>Two</b></div><td>Three', 'One\n\nTwo Three'],
    ['no markup', 'Just words.', 'Just words.'],
  ])('%s', (_, html, text) => {
    expect(textOf(html)).toBe(text);
  });
});

describe('metadata', () => {
  const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
  const page = (head: string, attributes = '') =>
    `<html${attributes}><head>${head}</head><body><p>${LEAD}</p></body></html>`;

  test.each([
    [
      'the article of a graph',
      page(
        jsonLd({
          '@graph': [
            { '@type': 'WebSite', name: 'x' },
            {
              '@type': ['NewsArticle'],
              headline: 'Port shut',
              datePublished: '2024-12-19',
              author: [{ name: 'Ana Orlov' }, 'Tom Reed'],
              publisher: { name: 'The Verin Post' },
            },
          ],
        }),
      ),
      {
        titles: ['Port shut'],
        dates: ['2024-12-19'],
        author: 'Ana Orlov, Tom Reed',
        siteName: 'The Verin Post',
      },
    ],
    [
      'meta elements',
      page(
        '<meta property="og:title" content="Port shut"><meta property="article:published_time" content="2024-12-19"><meta name="author" content="Ana Orlov"><meta property="og:site_name" content="Post">',
      ),
      { titles: ['Port shut'], dates: ['2024-12-19'], author: 'Ana Orlov', siteName: 'Post' },
    ],
    [
      'an address is no author',
      page('<meta property="article:author" content="https://verin.example/ana">'),
      { author: null },
    ],
    [
      'an absolute canonical link',
      page('<link rel="canonical" href="https://verin.example/a">'),
      { url: 'https://verin.example/a' },
    ],
    ['no relative canonical link', page('<link rel="canonical" href="/a">'), { url: null }],
    ['the language', page('', ' lang="en-GB"'), { language: 'en-GB' }],
    [
      'broken JSON-LD',
      page('<script type="application/ld+json">{"a":</script><title>Port shut</title>'),
      { titles: ['Port shut'] },
    ],
  ])('%s', (_, html, expected) => {
    expect(readHtml(html)).toMatchObject(expected);
  });
});

describe('hostile pages are read by stripping tags', () => {
  test.each([
    ['20,000 nested elements', `${'<div>'.repeat(20_000)}<p>${LEAD}</p>`, LEAD],
    [
      'a table of 60,000 rows behind the text',
      `<p>${LEAD}</p><table>${'<tr></tr>'.repeat(60_000)}</table>`,
      LEAD,
    ],
    ['5,000 headings', `<title>${'a '.repeat(300)}</title>${'<h2></h2>'.repeat(5_000)}<p>${LEAD}</p>`, LEAD],
    ['100,000 unclosed scripts', `<p>${LEAD}</p>${'<script>'.repeat(100_000)}`, LEAD],
    ['50,000 references', `<p>${LEAD}</p>${'&amp;'.repeat(50_000)}`, expect.stringContaining(LEAD)],
    ['50,000 closings of paragraphs that are not open', `<p>${LEAD}</p>${'</p>'.repeat(50_000)}`, LEAD],
    ['50,000 brackets outside of tags', `<p>${LEAD}</p>${'>'.repeat(50_000)}`, expect.stringContaining(LEAD)],
    ['50,000 no-break spaces', `<p>${LEAD}</p>${'a &nbsp;'.repeat(50_000)}`, expect.stringContaining(LEAD)],
    [
      'a tag of 20,000 attributes',
      `<p ${Array.from({ length: 20_000 }, (_, n) => `a${n}=""`).join(' ')}>${LEAD}</p>`,
      LEAD,
    ],
    ['100,000 openings of tags', `<p>${LEAD}</p>${'<a '.repeat(100_000)}`, LEAD],
  ])('%s', (_, html, text) => {
    expect(isParsable(html)).toBe(false);
    expect(textOf(html)).toEqual(text);
  });

  test.each([
    ['3,500 paragraphs and lines, all closed', `<p>${LEAD}</p><br/>`.repeat(3_500)],
    ['5,000 elements with attributes', `<p class="a" id="b">${LEAD}</p>`.repeat(5_000)],
    ['20,000 words in one element', `<pre>“${'word '.repeat(20_000)}”</pre>`],
  ])('%s are not hostile', (_, html) => {
    expect(isParsable(html)).toBe(true);
  });

  test('metadata of the head is read all the same', () => {
    const html = `<html><head><title>Port shut</title></head><body>${'<div>'.repeat(500)}${LEAD}`;
    expect(readHtml(html)).toMatchObject({ titles: ['Port shut'] });
  });
});
