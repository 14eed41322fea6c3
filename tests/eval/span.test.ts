import { describe, expect, test } from '@jest/globals';
import { iou, liesOn, overlap, trimSpan } from '../../eval/span.js';

describe('trimSpan', () => {
  test.each([
    ['quotation marks and the comma before them', '“We signed,”', 'We signed'],
    ['blanks, dashes and brackets', ' – (the treaty) …', 'the treaty'],
    ['nothing inside the words', 'it’s a "yes", she said', 'it’s a "yes", she said'],
    ['everything where there are no words', ' “…” ', ''],
    ['nothing of other signs', '$40 or 5 %', '$40 or 5 %'],
  ])('takes away %s', (_case, text, expected) => {
    const { start, end } = trimSpan(text, { start: 0, end: text.length });
    expect(text.slice(start, end)).toBe(expected);
  });
});

describe('overlap and iou', () => {
  test.each([
    ['the same', { start: 2, end: 6 }, { start: 2, end: 6 }, 4, 1],
    ['one in the other', { start: 0, end: 8 }, { start: 2, end: 6 }, 4, 0.5],
    ['in part', { start: 0, end: 4 }, { start: 2, end: 6 }, 2, 1 / 3],
    ['side by side', { start: 0, end: 4 }, { start: 4, end: 8 }, 0, 0],
    ['apart', { start: 0, end: 4 }, { start: 6, end: 8 }, 0, 0],
  ])('tell how far two spans are %s', (_case, one, other, shared, ratio) => {
    expect(overlap(one, other)).toBe(shared);
    expect(iou(one, other)).toBeCloseTo(ratio, 12);
    expect(iou(other, one)).toBeCloseTo(ratio, 12);
  });
});

describe('liesOn', () => {
  test('takes half of the span', () => {
    expect(liesOn({ start: 0, end: 4 }, { start: 2, end: 20 })).toBe(true);
    expect(liesOn({ start: 0, end: 5 }, { start: 3, end: 20 })).toBe(false);
  });
});
