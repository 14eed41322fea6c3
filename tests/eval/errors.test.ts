import { describe, expect, test } from '@jest/globals';
import { evaluate } from '../../eval/evaluation.js';
import { pickEvenly } from '../../eval/examples.js';
import { cueLemma } from '../../eval/missed-cues.js';
import { goldDocument, goldPiece, spanOf, statement } from './support/marked.js';

const text =
  'Halvarsen said that Norway would sign. Finland called for a review of every net on the river. Nobody else spoke.';
const gold = goldDocument(text, [
  goldPiece(text, 'that Norway would sign', { speaker: 'Halvarsen', cue: 'said' }),
  goldPiece(text, 'a review of every net on the river', { speaker: 'Finland', cue: 'called for' }),
]);
const statements = [
  statement(text, ['that Norway would sign'], { rule: 'that-clause' }),
  statement(text, ['a review'], { rule: 'object', speaker: null }),
  statement(text, ['Nobody else spoke'], { rule: 'object' }),
];

describe('evaluate', () => {
  const { rules, cues, examples, documents } = evaluate([{ gold, statements }], 10);

  test('tells right and wrong statements by rule, the worst rule first', () => {
    expect(rules).toEqual([
      { rule: 'object', statements: 2, right: 0, aside: 0, boundary: 1, extra: 1, precision: 0 },
      { rule: 'that-clause', statements: 1, right: 1, aside: 0, boundary: 0, extra: 0, precision: 100 },
    ]);
  });

  test('tells the cues whose content is missed', () => {
    expect(cues).toEqual([{ lemma: 'call for', missed: 1, touched: 1, gold: 1 }]);
  });

  test('shows what is missed, wrongly cut and made up', () => {
    expect(documents).toBe(1);
    expect(examples.map(({ sort, rule, content, gold: under }) => ({ sort, rule, content, under }))).toEqual([
      { sort: 'missed', rule: null, content: ['a review of every net on the river'], under: [] },
      { sort: 'extra', rule: 'object', content: ['Nobody else spoke'], under: [] },
      {
        sort: 'boundary',
        rule: 'object',
        content: ['a review'],
        under: ['a review of every net on the river'],
      },
    ]);
    expect(examples[0]).toMatchObject({
      document: 'a1',
      kind: 'indirect',
      speaker: 'Finland',
      cue: 'called for',
    });
  });

  test('shows no examples where none are asked for', () => {
    expect(evaluate([{ gold, statements }], 0).examples).toEqual([]);
  });
});

describe('cueLemma', () => {
  test.each([
    ['said', 'say'],
    ['has also said in a statement', 'say'],
    ['called for', 'call for'],
    ['called', 'call'],
    ['According to', 'according to'],
    ['', '(none)'],
  ])('leads %j to %j', (cue, lemma) => {
    expect(cueLemma(cue)).toBe(lemma);
  });
});

describe('pickEvenly', () => {
  test.each([
    [10, 3],
    [10, 10],
    [3, 10],
    [7, 1],
    [5, 0],
  ])('of %d items takes %d at most', (count, most) => {
    const items = Array.from({ length: count }, (_item, index) => index);
    const picked = pickEvenly(items, most);
    expect(picked).toHaveLength(Math.min(count, most));
    expect(new Set(picked).size).toBe(picked.length);
  });
});

test('the texts above are marked where they read so', () => {
  expect(spanOf(text, 'Halvarsen')).toEqual({ start: 0, end: 9 });
});
