import { describe, expect, test } from '@jest/globals';
import { locateNear, locatePieces, LocationError } from '../../eval/locate.js';

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

describe('locateNear', () => {
  test.each([
    ['the nearest place before', 'said', [{ start: 12, end: 25 }], '7: said'],
    ['the nearest place behind', 'Oslo', [{ start: 65, end: 72 }], '73: Oslo'],
    ['a place outside the spans', 'Wait', [{ start: 50, end: 63 }], '66: Wait'],
    ['a place inside where there is no other', 'Sweden', [{ start: 80, end: 100 }], '84: Sweden'],
  ])('takes %s', (_case, printed, spans, expected) => {
    const place = locateNear(text, printed, spans);
    expect(place && reads(place)).toBe(expected);
  });

  test('finds nothing for nobody', () => {
    expect(locateNear(text, null, [{ start: 0, end: 1 }])).toBeNull();
  });

  test('refuses words that are not there', () => {
    expect(() => locateNear(text, 'Denmark', [{ start: 0, end: 1 }])).toThrow(LocationError);
  });
});
