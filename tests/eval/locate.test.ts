import { describe, expect, test } from '@jest/globals';
import { locateIntroduction, locatePieces, LocationError } from '../../eval/locate.js';

const text =
  'Norway said it would wait. Without it, Oslo said, nothing moves. "Wait," Oslo said. Sweden said it would not wait.';
const reads = ({ start, end }: { start: number; end: number }) => `${start}: ${text.slice(start, end)}`;

describe('locatePieces', () => {
  test.each([
    ['the only place, wherever', ['nothing moves'], 70, undefined, ['50: nothing moves']],
    ['the first place behind the statement before', ['it'], 30, undefined, ['35: it']],
    ['words of their own, not parts of others', ['it'], 0, 2, ['35: it']],
    ['the place that is told', ['it'], 0, 3, ['96: it']],
    [
      'a piece behind the one before it',
      ['Without', 'Oslo said'],
      0,
      undefined,
      ['27: Without', '39: Oslo said'],
    ],
    ['a piece that begins with a mark', ['"Wait,"'], 0, undefined, ['65: "Wait,"']],
  ])('takes %s', (_case, pieces, from, nth, expected) => {
    expect(locatePieces(text, pieces, from, nth).map(reads)).toEqual(expected);
  });

  test.each([
    ['words that are not there', ['Denmark'], 0, undefined, 'the text does not read "Denmark"'],
    ['a part of a word', ['Swed'], 0, undefined, 'the text does not read "Swed"'],
    ['a place that is not there', ['it'], 0, 4, 'the text reads "it" only 3 times, not 4'],
    [
      'words that only stand before',
      ['Oslo said'],
      100,
      undefined,
      'the text reads "Oslo said" 2 times, but not behind the statement before: tell which one in `nth`',
    ],
  ])('refuses %s', (_case, pieces, from, nth, message) => {
    expect(() => locatePieces(text, pieces, from, nth)).toThrow(new LocationError(message));
  });
});

describe('locateIntroduction', () => {
  const locate = (printed: { speaker?: string; cue?: string }, content: { start: number; end: number }) => {
    const { speaker, cue } = locateIntroduction(text, { speaker: null, cue: null, ...printed }, [content]);
    return [speaker && reads(speaker), cue && reads(cue)];
  };

  test.each([
    ['the nearest cue before', { cue: 'said' }, { start: 12, end: 25 }, [null, '7: said']],
    ['the nearest speaker behind', { speaker: 'Oslo' }, { start: 65, end: 72 }, ['73: Oslo', null]],
    [
      'a place inside the content where there is no other',
      { speaker: 'Wait' },
      { start: 65, end: 72 },
      ['66: Wait', null],
    ],
    [
      'a place outside the content',
      { speaker: 'Oslo said' },
      { start: 35, end: 63 },
      ['73: Oslo said', null],
    ],
    [
      'the cue that is near to the speaker, not only to the content',
      { speaker: 'Sweden', cue: 'said' },
      { start: 50, end: 63 },
      ['84: Sweden', '78: said'],
    ],
    ['nothing for nobody', {}, { start: 0, end: 1 }, [null, null]],
  ])('takes %s', (_case, printed, content, expected) => {
    expect(locate(printed, content)).toEqual(expected);
  });

  test('takes a place in the same paragraph before a nearer one in the next', () => {
    const paragraphs = 'They met for an hour and spoke of nets.\n\nThey left.';
    const { speaker } = locateIntroduction(paragraphs, { speaker: 'They', cue: null }, [
      { start: 25, end: 38 },
    ]);
    expect(speaker).toEqual({ start: 0, end: 4 });
  });

  test('refuses words that are not there', () => {
    expect(() => locate({ cue: 'shouted' }, { start: 0, end: 1 })).toThrow(LocationError);
  });
});
