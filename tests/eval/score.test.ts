import { describe, expect, test } from '@jest/globals';
import { score } from '../../eval/score.js';
import { found, goldDocument, goldPiece } from './support/marked.js';

const text =
  '"We signed," Halvarsen said. She hoped that Finland would follow. ' +
  'Oslo said that it had not decided and that talks went on. Nobody else spoke.';

const gold = goldDocument(text, [
  goldPiece(text, '"We signed,"', { kind: 'direct', speaker: 'Halvarsen', cue: 'said' }),
  goldPiece(text, 'that Finland would follow', { cueClass: 'other', speaker: 'She', cue: 'hoped' }),
  goldPiece(text, 'that it had not decided', { speaker: 'Oslo', cue: 'Oslo said' }),
  goldPiece(text, 'that talks went on', { speaker: 'Oslo', cue: 'Oslo said' }),
]);
const statements = [
  found(text, ['We signed,"'], { speaker: 'Halvarsen said', cue: 'said' }),
  found(text, ['Finland would follow'], { speaker: 'Halvarsen', cue: 'hoped' }),
  found(text, ['that it had not decided and that talks went on'], { speaker: 'it' }),
  found(text, ['Nobody else spoke.']),
  found(text, ['."'.slice(0, 1)]),
];
const scores = score([{ gold, statements }]);

describe('score', () => {
  test('counts every piece in the row of all', () => {
    expect(scores.all.iou50).toEqual({
      precision: 75,
      recall: 75,
      f1: 75,
      gold: 4,
      predicted: 4,
      speaker: 33.3,
      cue: 66.7,
    });
  });

  test('leaves out, in a part row, what falls on gold outside it', () => {
    expect(scores.speech.iou50).toEqual({
      precision: 66.7,
      recall: 66.7,
      f1: 66.7,
      gold: 3,
      predicted: 3,
      speaker: 50,
      cue: 50,
    });
  });

  test('counts, in a part row, what falls on nothing', () => {
    expect(scores['speech direct'].iou50).toEqual({
      precision: 50,
      recall: 100,
      f1: 66.7,
      gold: 1,
      predicted: 2,
      speaker: 100,
      cue: 100,
    });
  });

  test('trims marks and stops before it compares, and a piece without words does not count', () => {
    expect(scores['speech direct'].exact).toMatchObject({ precision: 50, recall: 100 });
    expect(scores.all.exact.predicted).toBe(4);
  });

  test('lets a piece that covers two gold ones answer one', () => {
    expect(scores['speech indirect']['ggt.3']).toMatchObject({ recall: 50, gold: 2, predicted: 2 });
  });

  test('tells nothing where there is nothing to count', () => {
    expect(scores['speech mixed'].iou50).toEqual({
      precision: 0,
      recall: null,
      f1: 0,
      gold: 0,
      predicted: 1,
      speaker: null,
      cue: null,
    });
  });

  test('takes any of several mentions of the speaker', () => {
    const [piece] = gold.pieces.slice(3);
    if (!piece) throw new Error('There is no such piece.');
    const mentioned = { ...piece, speakerSpans: [...piece.speakerSpans, { start: 0, end: 3 }] };
    const statement = { ...found(text, ['that talks went on']), speaker: { start: 2, end: 5 } };
    const { speaker } = score([{ gold: { ...gold, pieces: [mentioned] }, statements: [statement] }]).speech
      .iou50;
    expect(speaker).toBe(100);
  });
});
