import { describe, expect, it, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { Problem } from '../../src/http/problem.js';
import { identify, readCursor, writeCursor, type Cursor } from '../../src/retrieval/cursor.js';

const byDate: Cursor = {
  asOf: 1_773_000_000_000,
  total: 50_000,
  position: { date: -5, order: 2 ** 53 - 1, given: ['abcdefgh'] },
};
const undated: Cursor = { ...byDate, position: { date: null, order: 7, given: [] } };
const byRank: Cursor = { ...byDate, position: { rank: 1_000, given: ['abcdefgh', 'ijklmnop'] } };
const search = identify({ q: 'treaty' });

/** Signed as the service does, whatever it holds. */
function forge(content: unknown): string {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  const encoded = Buffer.from(text).toString('base64url');
  return encoded + createHash('sha256').update(encoded).digest('base64url').slice(0, 8);
}

function refusalOf(written: string): string {
  try {
    readCursor(written, search);
  } catch (error) {
    if (error instanceof Problem && error.status === 400) return error.detail;
    throw error;
  }
  return 'taken';
}

test.each([byDate, undated, byRank])('a cursor is read as it was written: %j', (cursor) => {
  const written = writeCursor(cursor, search);
  expect(written).toMatch(/^[\w-]+$/);
  expect(readCursor(written, search)).toMatchObject(cursor);
});

describe('A cursor is refused', () => {
  it('wherever one character of it is another', () => {
    const written = writeCursor(byDate, search);
    for (let place = 0; place < written.length; place += 1) {
      const other = written[place] === 'A' ? 'B' : 'A';
      expect(refusalOf(written.slice(0, place) + other + written.slice(place + 1))).toContain('no cursor');
    }
  });

  const content = { version: 1, search, ...byDate };
  test.each<[what: string, written: string, detail: string]>([
    ['a part of one', writeCursor(byDate, search).slice(3), 'no cursor'],
    ['too little for one', 'abc', 'no cursor'],
    ['of another search', writeCursor(byDate, identify({ q: 'river' })), 'another search'],
    ['of a later version', forge({ ...content, version: 2 }), 'another version'],
    ['without a place', forge({ ...content, position: undefined }), 'another version'],
    [
      'with a place that is none',
      forge({ ...content, position: { rank: -1, given: [] } }),
      'another version',
    ],
    ['with a broken content', forge('{'), 'no cursor'],
  ])('that is %s', (_what, written, detail) => {
    expect(refusalOf(written)).toContain(detail);
  });
});

test.each<[one: Record<string, unknown>, other: Record<string, unknown>, same: boolean]>([
  [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
  [{ speaker: ['A', 'B'] }, { speaker: ['B', 'A'] }, true],
  [{ a: 1, b: undefined }, { a: 1, b: undefined }, true],
  [{ speaker: ['A,B'] }, { speaker: ['A', 'B'] }, false],
  [{ q: 'x' }, { q: 'y' }, false],
  [{ unnamed: true }, { unnamed: false }, false],
])('%j and %j are the same search: %s', (one, other, same) => {
  expect(identify(one) === identify(other)).toBe(same);
});
