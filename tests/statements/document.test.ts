import { describe, expect, it } from '@jest/globals';
import { complete, toDocument, toStatement, type RetrievedStatement } from '../../src/statements/document.js';
import { ingestedKeysOf } from '../../src/retrieval/document-keys.js';
import { readPrintingKey } from '../../src/statements/printing-key.js';
import { readRelationKey } from '../../src/statements/relation-key.js';
import { Statement } from '../../src/statements/schema.js';
import { country, person, speaker, statement } from '../support/statements.js';

const origin = {
  articleId: 'a',
  language: 'en',
  article: { title: null, url: null, source: { name: null, country: null }, publishedAt: '2026-03-11' },
};
const extracted = statement({
  text: 'We stay',
  speaker: speaker(person('Ida Holm', 'NO')),
  targets: [country('FI', 'Finland'), person('Pia Rask', 'FI')],
  mentioned: ['SE', 'NO'],
  said: { on: '2026-03', precision: 'month', basis: 'explicit' },
});

describe('A statement’s document', () => {
  it('has keys for all that is filtered by', () => {
    expect(toDocument(extracted, 3, origin)).toMatchObject({
      id: 'a-3',
      keys: {
        position: 3,
        saidFrom: Date.UTC(2026, 2, 1) / 1000,
        saidDay: null,
        saidMonth: 202603,
        saidYear: 2026,
        publishedAt: Date.UTC(2026, 2, 11) / 1000,
        publishedDay: 20260311,
        publishedMonth: 202603,
        publishedYear: 2026,
        language: 'en',
        speakerId: 'person:ida-holm',
        targetIds: ['country:FI', 'person:pia-rask'],
        actorIds: ['person:ida-holm', 'country:FI', 'person:pia-rask'],
        speakerCountry: 'NO',
        targetCountries: ['FI'],
        countries: ['NO', 'FI', 'SE'],
        relations: ['NO>FI'],
        actorRelations: ['person:ida-holm>country:FI', 'person:ida-holm>person:pia-rask'],
        sameAs: null,
        printing: null,
        bands: [],
      },
    });
  });

  it('has keys for others of the same words, and for the outlet that prints them', () => {
    const said = statement({ text: 'We will not leave the river treaty' });
    const source = { name: 'Fjord | Wire', country: null };
    const { keys } = toDocument(said, 0, { ...origin, article: { ...origin.article, source } });
    expect(keys.sameAs).toMatch(/^[\w-]{22}$/);
    expect(readPrintingKey(keys.printing ?? '')).toEqual({ group: keys.sameAs, outlet: 'Fjord | Wire' });
    expect(keys.bands).toHaveLength(8);
    const { printing } = toDocument(said, 0, origin).keys;
    expect(readPrintingKey(printing ?? '')).toEqual({ group: keys.sameAs, outlet: null });
  });

  it('has keys for who speaks about whom that can be read', () => {
    const { relations, actorRelations } = toDocument(extracted, 0, origin).keys;
    expect(relations?.map(readRelationKey)).toEqual([{ speaker: 'NO', target: 'FI' }]);
    expect(actorRelations?.map(readRelationKey)[1]).toEqual({
      speaker: 'person:ida-holm',
      target: 'person:pia-rask',
    });
  });

  it('has null keys where nothing is known', () => {
    const { keys } = toDocument(statement({ text: 'x' }), 0, origin);
    expect(keys).toMatchObject({
      saidFrom: null,
      saidDay: null,
      saidMonth: null,
      saidYear: null,
      speakerId: null,
      speakerCountry: null,
      actorIds: [],
      relations: null,
      actorRelations: null,
    });
  });

  it('is given back without its keys, as its schema says', () => {
    const draft = toDocument(extracted, 0, origin);
    const given = toStatement({
      ...draft,
      keys: { ...draft.keys, version: 'v', ...ingestedKeysOf(new Date()) },
    });
    expect(Statement.strict().parse(given)).toEqual(given);
  });

  it('is given back with an empty `via` where it was stored before relays were found', () => {
    const draft: Partial<ReturnType<typeof toDocument>> = toDocument(extracted, 0, origin);
    delete draft.via;
    expect(complete(draft as RetrievedStatement).via).toEqual([]);
  });

  it('keeps an article’s statements in order and articles apart', () => {
    const orderOf = (articleId: string, position: number) =>
      toDocument(extracted, position, { ...origin, articleId }).keys.order;
    expect(orderOf('a', 1) - orderOf('a', 0)).toBe(1);
    expect(Math.abs(orderOf('a', 0) - orderOf('b', 0))).toBeGreaterThan(130_000);
    expect(Number.isSafeInteger(orderOf('a', 131_071))).toBe(true);
  });
});
