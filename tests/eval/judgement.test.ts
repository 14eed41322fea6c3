import { describe, expect, test } from '@jest/globals';
import { judge } from '../../eval/judgement.js';
import { found, goldDocument, goldPiece } from './support/marked.js';

const text =
  '"We signed," Halvarsen said, "and we will stay." She hoped that Finland would follow. ' +
  'Finland said that it had not decided when to answer. Nobody else spoke.';
const gold = goldDocument(text, [
  goldPiece(text, '"We signed,"', { kind: 'direct', speaker: 'Halvarsen' }),
  goldPiece(text, '"and we will stay."', { kind: 'direct', speaker: 'Halvarsen' }),
  goldPiece(text, 'that Finland would follow', { cueClass: 'other' }),
  goldPiece(text, 'that it had not decided when to answer', { cueClass: 'none' }),
]);
const judgeOne = (pieces: string[], told = {}) => {
  const [judgement] = judge({ gold, statements: [found(text, pieces, told)] }).judgements;
  return judgement;
};

describe('judge', () => {
  test.each([
    ['right: every piece answers one', ['We signed', 'and we will stay'], 'right'],
    ['right: gold without a cue is a statement', ['it had not decided when to answer'], 'right'],
    ['boundary: one piece of two is nothing', ['We signed', 'Nobody else spoke'], 'boundary'],
    ['boundary: too short', ['answer'], 'boundary'],
    ['aside: it answers a thought', ['that Finland would follow'], 'aside'],
    ['aside: it lies on a thought', ['Finland'], 'aside'],
    ['extra: nothing is under it', ['Nobody else spoke'], 'extra'],
    ['extra: it has no words', [','], 'extra'],
  ])('%s', (_case, pieces, verdict) => {
    expect(judgeOne(pieces)?.verdict).toBe(verdict);
  });

  test.each([
    ['the speaker that the gold tells', ['We signed'], { speaker: 'Halvarsen' }, true],
    ['another speaker', ['We signed'], { speaker: 'She' }, false],
    ['no speaker where the gold tells one', ['We signed'], {}, false],
    [
      'any speaker where the gold tells none',
      ['it had not decided when to answer'],
      { speaker: 'She' },
      true,
    ],
  ])('judges %s', (_case, pieces, told, right) => {
    expect(judgeOne(pieces, told)?.speakerMatched).toBe(right);
  });

  test('tells the missed pieces with a speech cue, and whether something touches them', () => {
    const { misses, expected } = judge({ gold, statements: [found(text, ['stay'])] });
    expect(expected).toHaveLength(2);
    expect(misses.map(({ touched }) => touched)).toEqual([false, true]);
  });
});
