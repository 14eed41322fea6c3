import { describe, expect, test } from '@jest/globals';
import {
  firstAtOrBehind,
  lastBefore,
  printed,
  printedTokens,
  tokenIndexAt,
} from '../../../src/extraction/1-read/lookup.js';
import { read } from '../../../src/extraction/1-read/read.js';

const SPANS = [
  { start: 2, end: 4 },
  { start: 5, end: 9 },
  { start: 9, end: 10 },
];

describe('a span is found by an offset', () => {
  test.each([
    [0, 0, undefined],
    [2, 0, undefined],
    [3, 1, 2],
    [5, 1, 2],
    [9, 2, 5],
    [10, 3, 9],
    [99, 3, 9],
  ])('at %d', (offset, index, startBefore) => {
    expect(firstAtOrBehind(SPANS, offset)).toBe(index);
    expect(lastBefore(SPANS, offset)?.start).toBe(startBefore);
  });

  test('none among none', () => {
    expect(firstAtOrBehind([], 3)).toBe(0);
    expect(lastBefore([], 3)).toBeUndefined();
  });
});

describe('tokens and what they print', () => {
  const reading = read('The  port\t of Verin shut.');

  test.each([
    [0, 0],
    [1, 1],
    [5, 1],
    [11, 2],
    [99, 6],
  ])('the token at or behind offset %d has index %d', (offset, index) => {
    expect(tokenIndexAt(reading, offset)).toBe(index);
  });

  test.each([
    [0, 4, 'The port of Verin'],
    [1, 2, 'port'],
    [2, 2, ''],
    [9, 10, ''],
  ])('tokens %d to %d print as one line', (tokenStart, tokenEnd, text) => {
    expect(printedTokens(reading, tokenStart, tokenEnd)).toBe(text);
  });

  test('a stretch prints with its blanks folded', () => {
    expect(printed(reading, { start: 0, end: 13 })).toBe('The port of');
  });
});
