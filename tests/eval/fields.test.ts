import { describe, expect, test } from '@jest/globals';
import { scoreFields } from '../../eval/fields.js';
import { parseArticle } from '../../eval/gold-articles.js';
import { prepareArticle } from '../../eval/prepare.js';
import type { Actor, ExtractedStatement, Speaker } from '../../src/extraction/types.js';
import { goldArticle } from './support/gold-article.js';
import { spanOf, statement } from './support/marked.js';

const article = parseArticle(goldArticle, '01-treaty.yaml');
const { text } = article;
const prepared = prepareArticle(article);

const minister: Actor = {
  id: 'person:ingrid-halvarsen',
  name: 'Ingrid Halvarsen',
  type: 'person',
  country: 'NO',
  unnamed: false,
};
const finland: Actor = { id: 'country:FI', name: 'Finland', type: 'country', country: 'FI', unnamed: false };
const speaker = (printed: string, told: Partial<Speaker> = {}): Speaker => ({
  ...spanOf(text, printed),
  text: printed,
  role: null,
  resolution: 'named',
  actor: minister,
  ...told,
});

const quotation = statement(text, ['"We will not leave the treaty,"'], {
  kind: 'direct',
  speaker: speaker('Foreign Minister Ingrid Halvarsen', { role: 'foreign minister' }),
  cue: { ...spanOf(text, 'said'), text: 'said', lemma: 'say', act: 'state' },
  said: { on: '2026-03-10', precision: 'day', basis: 'relative' },
});
const accusation = statement(text, ['delaying the inspection of salmon nets'], {
  speaker: speaker('She', { resolution: 'pronoun' }),
  cue: { ...spanOf(text, 'accused'), text: 'accused', lemma: 'accuse', act: 'accuse' },
  targets: [finland],
  said: { on: '2026-03-11', precision: 'day', basis: 'published' },
});

function report(statements: ExtractedStatement[]) {
  const { scores, wrong } = scoreFields([{ article, prepared, statements }]);
  return { wrong, of: (field: string) => scores.find((score) => score.field === field) };
}

describe('scoreFields', () => {
  test('finds everything right where all is as annotated', () => {
    const { scores, wrong } = scoreFields([{ article, prepared, statements: [quotation, accusation] }]);
    expect(wrong).toEqual([]);
    for (const { field, right, of } of scores) expect([field, right]).toEqual([field, of]);
    expect(scores.find(({ field }) => field === 'whole')).toMatchObject({
      right: 2,
      of: 2,
      percentOfAll: 100,
    });
  });

  test('counts fields in what is found, and of a missed statement nothing as right', () => {
    const { of, wrong } = report([quotation]);
    expect(of('found')).toMatchObject({ right: 1, of: 2, percent: 50 });
    expect(of('actor')).toMatchObject({ right: 1, of: 1, percent: 100, percentOfAll: 50 });
    expect(wrong.map(({ field, statement }) => [field, statement])).toEqual([
      ['found', 'delaying the inspection of salmon nets'],
    ]);
  });

  test.each<[string, Partial<ExtractedStatement>, string | null, string | null]>([
    ['kind', { kind: 'mixed' }, 'indirect', 'mixed'],
    ['speaker', { speaker: speaker('Finland') }, 'She', 'Finland'],
    ['actor', { speaker: speaker('She', { actor: finland }) }, 'person:ingrid-halvarsen', 'country:FI'],
    ['actor type', { speaker: speaker('She', { actor: finland }) }, 'person', 'country'],
    ['speaker country', { speaker: speaker('She', { actor: null }) }, 'NO', null],
    ['resolution', { speaker: speaker('She') }, 'pronoun', 'named'],
    ['role', { speaker: speaker('She', { role: 'aide' }) }, null, 'aide'],
    ['unnamed', { speaker: speaker('She', { actor: { ...minister, unnamed: true } }) }, 'false', 'true'],
    ['cue', { cue: null }, 'accused', null],
    ['act', { cue: null }, 'accuse', null],
    ['said.on', { said: { on: null, precision: null, basis: 'unknown' } }, '2026-03-11', null],
    [
      'said.basis',
      { said: { on: '2026-03-11', precision: 'day', basis: 'explicit' } },
      'published',
      'explicit',
    ],
    ['targets', { targets: [minister] }, 'country:FI', 'person:ingrid-halvarsen'],
    ['target countries', { targets: [minister, finland] }, 'FI', 'FI, NO'],
    ['mentioned', { mentioned: ['SE'] }, '', 'SE'],
  ])('tells a wrong %s, and what was expected', (field, told, expected, got) => {
    const { wrong, of } = report([quotation, { ...accusation, ...told }]);
    expect(of(field)).toMatchObject({ right: 1, of: 2, percent: 50 });
    expect(wrong).toContainEqual({
      field,
      file: '01-treaty.yaml',
      statement: 'delaying the inspection of salmon nets',
      expected,
      got,
    });
  });

  test('takes a speaker whose phrase is cut, but not for the whole phrase', () => {
    const { of } = report([
      { ...quotation, speaker: speaker('Ingrid Halvarsen', { role: 'foreign minister' }) },
    ]);
    expect(of('speaker')?.right).toBe(1);
    expect(of('speaker, whole phrase')?.right).toBe(0);
  });

  test('tells precision and recall of fields with several values', () => {
    const { of } = report([
      { ...quotation, targets: [minister] },
      { ...accusation, targets: [finland, minister] },
    ]);
    expect(of('targets')).toMatchObject({ right: 0, of: 2, precision: 33.3, recall: 100 });
  });

  test('tells who passed a statement on, where the extraction does', () => {
    const relayed = { ...accusation, via: [{ start: 0, end: 4, text: 'a news agency', actor: null }] };
    expect(report([relayed]).of('via')).toMatchObject({ right: 0, of: 1, precision: 0, recall: null });
  });

  test('leaves out what a reader may leave out', () => {
    const aside = statement(text, ['"It was a long day,"'], { kind: 'direct' });
    expect(report([quotation, accusation, aside]).of('found')).toMatchObject({ right: 2, of: 2 });
  });

  test('tells when an article was published, where no client says so', () => {
    expect(report([]).of('publishedOn')).toMatchObject({ right: 1, of: 1 });
    expect(report([]).of('publishedBasis')).toMatchObject({ right: 1, of: 1 });
    const given = { ...article, publishedAt: '2026-03-11' };
    const { scores } = scoreFields([{ article: given, prepared, statements: [] }]);
    expect(scores.map(({ field }) => field)).toEqual(['found']);
  });
});
