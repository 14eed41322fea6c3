import { describe, expect, it, test } from '@jest/globals';
import { isStored, replacing, toArticle, toDocuments } from '../../src/articles/document.js';
import { Article } from '../../src/articles/schema.js';
import type { PreparedArticle } from '../../src/articles/intake/prepared-article.js';
import { country, person, speaker, statement } from '../support/statements.js';

const prepared: PreparedArticle = {
  title: 'A title',
  text: 'Some text',
  url: null,
  source: { name: 'Post', country: null },
  author: null,
  language: 'en',
  publishedAt: '2026-03-11',
  publishedBasis: 'given',
};
const holm = person('Ida Holm', 'NO');
const extraction = {
  statements: [
    statement({
      text: 'We stay',
      speaker: speaker(holm),
      targets: [country('FI', 'Finland')],
      said: { on: '2026-03-10', precision: 'day', basis: 'relative' },
      cue: { text: 'said', start: 0, end: 4, lemma: 'say', act: 'state' },
      confidence: 0.7,
    }),
    statement({ text: 'Prices rose', said: { on: '2025', precision: 'year', basis: 'explicit' } }),
  ],
  countries: [{ code: 'SE', start: 0, end: 4 }],
  actors: [holm, country('FI', 'Finland'), person('Pia Rask')],
};
const wanted = toDocuments('a', prepared, extraction, new Date(0));

describe('An article’s documents', () => {
  it('have keys for all that is filtered by', () => {
    expect(wanted.article.keys).toMatchObject({
      publishedAt: Date.UTC(2026, 2, 11) / 1000,
      publishedDay: 20260311,
      publishedMonth: 202603,
      publishedYear: 2026,
      ingestedAt: 0,
      ingestedDay: 19700101,
      saidFrom: Date.UTC(2026, 2, 10) / 1000,
      saidDay: [20260310],
      saidMonth: [202603],
      saidYear: [2026, 2025],
      acts: ['state'],
      unnamed: [false],
      confidence: 0.9,
      actorIds: ['person:ida-holm', 'country:FI', 'person:pia-rask'],
      speakerIds: ['person:ida-holm'],
      targetIds: ['country:FI'],
      countries: ['FI', 'NO', 'SE'],
      speakerCountries: ['NO'],
      targetCountries: ['FI'],
      kinds: ['direct'],
    });
  });

  it('are given back as the schemas say', () => {
    const given = toArticle(wanted.article);
    expect(Article.strict().parse(given)).toEqual(given);
  });

  it('have an excerpt that ends with a word', () => {
    const { article } = toDocuments(
      'a',
      { ...prepared, text: 'lengthy words '.repeat(100) },
      extraction,
      new Date(0),
    );
    expect(article.excerpt).toMatch(/(lengthy|words) …$/);
    expect(article.excerpt.length).toBeLessThan(300);
  });
});

test('A new version was added when the first one was', () => {
  const later = replacing(wanted.article, toDocuments('a', prepared, extraction, new Date(5)));
  for (const { keys } of [later.article, ...later.statements]) {
    expect(keys).toMatchObject({ addedAt: 0, ingestedAt: 5 });
  }
});

describe('Documents are stored already', () => {
  const later = toDocuments('a', prepared, extraction, new Date(1_000_000));

  it('where the same ones are, whenever they were', () => {
    expect(isStored(later, wanted)).toBe(true);
  });

  it('where only the address is written otherwise', () => {
    const at = (url: string) => toDocuments('a', { ...prepared, url }, extraction, new Date(0));
    const one = at('https://www.post.example/a/');
    expect(isStored(at('http://post.example/a'), one)).toBe(true);
    expect(isStored(at('http://post.example/b'), one)).toBe(false);
  });

  const [stored] = wanted.statements;
  const old = stored && { ...stored, keys: { ...stored.keys, version: 'old' } };
  test.each([
    ['the article is missing', { ...wanted, article: null }],
    ['a statement is missing', { ...wanted, statements: [] }],
    ['a statement is too many', { ...wanted, statements: [...wanted.statements, ...wanted.statements] }],
    ['a statement is of another version', { ...wanted, statements: old ? [old] : [] }],
    ['the author has changed', toDocuments('a', { ...prepared, author: 'B' }, extraction, new Date(0))],
    ['other actors were found', toDocuments('a', prepared, { ...extraction, actors: [] }, new Date(0))],
    ['no statements were found', toDocuments('a', prepared, { ...extraction, statements: [] }, new Date(0))],
  ])('but not where %s', (_case, other) => {
    expect(isStored(later, other)).toBe(false);
  });
});
