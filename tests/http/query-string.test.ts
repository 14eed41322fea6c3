import { describe, expect, it, test } from '@jest/globals';
import { z } from 'zod';
import { Problem } from '../../src/http/problem.js';
import { commaList, createQueryReader, repeatedList } from '../../src/http/query-string.js';

const read = createQueryReader(
  z.object({
    word: z.string().optional(),
    codes: commaList(z.string()).optional().meta({ description: 'codes' }),
    names: repeatedList(z.string(), 20).optional(),
    limit: z.int().default(20),
  }),
);

describe('A query string gives', () => {
  test.each<[what: string, raw: string, values: Record<string, unknown>]>([
    ['nothing where it is empty', '', {}],
    ['a string', 'word=a', { word: 'a' }],
    ['blanks written both ways', 'word=a+b%20c', { word: 'a b c' }],
    ['what follows the first equals sign', 'word=a=b', { word: 'a=b' }],
    ['an empty string', 'word=', { word: '' }],
    ['a list of one', 'codes=a', { codes: ['a'] }],
    ['a list with commas', 'codes=a,b', { codes: ['a', 'b'] }],
    ['a list with commas and repeated', 'codes=a,b&codes=c', { codes: ['a', 'b', 'c'] }],
    ['a list whose values hold commas', 'names=King, Jr.&names=b', { names: ['King, Jr.', 'b'] }],
    ['a number', 'limit=7', { limit: 7 }],
    ['a negative number', 'limit=-7', { limit: -7 }],
    ['no number for what is none', 'limit=7e2', { limit: '7e2' }],
    ['no number for nothing', 'limit=', { limit: '' }],
    ['a single value given twice as both', 'word=a&word=b', { word: ['a', 'b'] }],
    ['unknown parameters as they are', 'other=1', { other: '1' }],
    [
      'names of object members as names',
      '__proto__=1&constructor=2',
      JSON.parse('{"__proto__":"1","constructor":"2"}'),
    ],
    ['all of very many parameters', `${'x=1&'.repeat(1500)}word=a`, { x: Array(1500).fill('1'), word: 'a' }],
  ])('%s', (_what, raw, values) => {
    expect(read(raw)).toEqual(values);
  });

  it('a problem where an escape is broken', () => {
    for (const raw of ['word=%', 'word=%zz', 'word=%E0%A4%A', 'wo%rd=a'])
      expect(() => read(raw)).toThrow(Problem);
  });
});
