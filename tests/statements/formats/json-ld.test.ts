import { describe, expect, it, test } from '@jest/globals';
import { StatementJsonLd } from '../../../src/statements/formats/json-ld-schema.js';
import { toJsonLd } from '../../../src/statements/formats/json-ld.js';
import { positionSelector, quoteSelector } from '../../../src/statements/formats/selectors.js';
import type { Statement } from '../../../src/statements/schema.js';
import { country, person, speaker, statement } from '../../support/statements.js';

const text = 'Flood 🌊🌊. “We stay,” she said. “We always stayed.”';
const first = { start: text.indexOf('“We stay'), end: text.indexOf(' she') };
const second = { start: text.indexOf('“We always'), end: text.length };

function stored(parts: Partial<Statement> = {}): Statement {
  return {
    ...statement({ text: 'We stay, We always stayed.', spans: [first, second] }),
    id: 'a-0',
    articleId: 'a',
    article: {
      title: 'Flood',
      url: 'https://fjordwire.example/flood',
      source: { name: 'Fjord Wire', country: 'NO' },
      publishedAt: '2026-03-11',
    },
    ...parts,
  };
}

describe('A statement as JSON-LD', () => {
  it('is a quotation with its speaker, its article and whom it is about', () => {
    const halvarsen = { ...speaker(person('Ingrid Halvarsen', 'NO'), 'She'), role: 'Foreign Minister' };
    const written = toJsonLd(
      stored({
        speaker: halvarsen,
        targets: [country('FI', 'Finland')],
        mentioned: ['SE'],
        said: { on: '2026-03', precision: 'month', basis: 'explicit' },
      }),
      text,
    );
    const party = {
      '@id': '/v1/actors/person%3Aingrid-halvarsen',
      '@type': 'Person',
      identifier: 'person:ingrid-halvarsen',
      name: 'Ingrid Halvarsen',
      jobTitle: 'Foreign Minister',
    };
    expect(StatementJsonLd.parse(written)).toEqual(written);
    expect(written).toMatchObject({
      '@id': '/v1/statements/a-0',
      '@type': 'Quotation',
      text: 'We stay, We always stayed.',
      creator: party,
      spokenByCharacter: party,
      dateCreated: '2026-03',
      isPartOf: {
        '@id': '/v1/articles/a',
        '@type': 'NewsArticle',
        url: 'https://fjordwire.example/flood',
        headline: 'Flood',
        datePublished: '2026-03-11',
        publisher: { '@type': 'NewsMediaOrganization', name: 'Fjord Wire' },
      },
      about: [{ '@type': 'Country', identifier: 'country:FI', name: 'Finland' }],
      mentions: [{ '@type': 'Country', identifier: 'SE' }],
    });
  });

  it('names no creator where the speaker is not identified, but the mention', () => {
    const written = toJsonLd(stored({ speaker: speaker(null, 'an official') }), text);
    expect(written).not.toHaveProperty('creator');
    expect(written.spokenByCharacter).toEqual({ '@type': 'Thing', name: 'an official' });
  });

  it('leaves out what is not known', () => {
    const article = { title: null, url: null, source: { name: null, country: null }, publishedAt: null };
    const written = toJsonLd(stored({ article }), text);
    expect(written).not.toHaveProperty('dateCreated');
    expect(written).not.toHaveProperty('spokenByCharacter');
    expect(written.isPartOf).toEqual({ '@id': '/v1/articles/a', '@type': 'NewsArticle' });
    expect(StatementJsonLd.parse(written)).toEqual(written);
  });

  it('tells where each piece stands: in our text by words and place, on the outlet’s page by words', () => {
    const [annotation] = toJsonLd(stored(), text).annotation;
    expect(
      annotation?.target.map(({ source, selector }) => [source, ...selector.map(({ type }) => type)]),
    ).toEqual([
      ['/v1/articles/a', 'TextQuoteSelector', 'TextPositionSelector'],
      ['https://fjordwire.example/flood', 'TextQuoteSelector'],
      ['/v1/articles/a', 'TextQuoteSelector', 'TextPositionSelector'],
      ['https://fjordwire.example/flood', 'TextQuoteSelector'],
    ]);
  });

  it('tells no place where the article is no more', () => {
    expect(toJsonLd(stored(), null).annotation).toEqual([]);
  });
});

describe('A selector', () => {
  test.each([
    ['the first piece', first, '“We stay,”'],
    ['the second piece', second, '“We always stayed.”'],
  ])('of %s finds its words by code points', (_which, span, words) => {
    const { start, end } = positionSelector(text, span);
    // An array of characters is one of code points.
    expect(Array.from(text).slice(start, end).join('')).toBe(words);
    expect(start).toBe(span.start - 2);
  });

  it('quotes the words with what stands around them', () => {
    expect(quoteSelector(text, first)).toEqual({
      type: 'TextQuoteSelector',
      exact: '“We stay,”',
      prefix: 'Flood 🌊🌊. ',
      suffix: ' she said. “We always stayed.”',
    });
  });

  it('takes 32 characters around, never half of one', () => {
    const flood = `${'🌊'.repeat(40)}x${'🌊'.repeat(40)}`;
    const { prefix, suffix } = quoteSelector(flood, { start: 80, end: 81 });
    expect([prefix, suffix]).toEqual(['🌊'.repeat(32), '🌊'.repeat(32)]);
  });
});
