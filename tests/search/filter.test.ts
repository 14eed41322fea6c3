import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { type Filter, createFilters } from '../../src/search/filter.js';
import { ensureIndex } from '../../src/search/index-definition.js';
import { awaitTasks } from '../../src/search/tasks.js';
import { type TestEngine, startTestEngine } from '../support/engine.js';

const definition = {
  uid: 'filters',
  primaryKey: 'id',
  searchableAttributes: ['id'],
  // Names that are keywords of the filter language, or hold a dot, are names all the same.
  filterableAttributes: ['value', 'number', 'kind', 'IN', 'nested.name'],
  sortableAttributes: ['number'],
  maxTotalHits: 1000,
} as const;
const { all, any, atLeast, atMost, equals, not, oneOf } = createFilters(definition.filterableAttributes);

describe('a filter is written as', () => {
  test.each<[string, Filter, string]>([
    ['one leaf without parentheses', all(equals('kind', 'direct')), '"kind" = "direct"'],
    [
      'any of all',
      any(all(equals('kind', 'direct'), atLeast('number', 1)), atMost('number', -2.5)),
      '(("kind" = "direct" AND "number" >= 1) OR "number" <= -2.5)',
    ],
    ['a list', oneOf('value', ['a', 2, true]), '"value" IN ["a", "2", "true"]'],
    ['a list of nothing, which nothing matches', oneOf('value', []), '"value" IN []'],
    ['nothing where nothing is asked for', all(), ''],
    [
      'what is left where a part asks for nothing',
      all(all(), equals('kind', 'mixed'), all()),
      '"kind" = "mixed"',
    ],
    ['nothing where one alternative lets all through', any(equals('kind', 'mixed'), all()), ''],
    ['what nothing matches where there is no alternative', any(), '"value" IN []'],
    ['what nothing matches for the opposite of everything', not(all()), '"value" IN []'],
    [
      'an opposite',
      not(any(equals('kind', 'a'), equals('kind', 'b'))),
      'NOT (("kind" = "a" OR "kind" = "b"))',
    ],
  ])('%s', (_, filter, expected) => {
    expect(filter).toBe(expected);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY])('never with the bound %p', (bound) => {
    expect(() => atLeast('number', bound)).toThrow(RangeError);
    expect(() => atMost('number', bound)).toThrow(RangeError);
  });
});

/** Each is stored in one document of its own; none is equal to another in the engine's eyes. */
const values = [
  'plain',
  'a"b',
  'a\\b',
  'a\\',
  '\\',
  '\\"',
  '"',
  '""',
  "'",
  "a' OR 'b",
  '" OR kind = "direct',
  '\\" OR kind = "direct',
  '"] OR kind IN ["direct',
  'a\nb',
  'a\r\nb',
  'a\tb',
  'a\u0000b',
  'a\u0001b',
  'a\u007fb',
  'a\bb',
  'a\fb',
  'a\u2028b',
  'a\u2029b',
  'a\u00a0b',
  'a\u200bb',
  'a\ufeffb',
  '\\n',
  '\\u12',
  '\\u0041',
  '\\u{41}',
  '\\x41',
  '\\101',
  '\\/',
  '/',
  '😀',
  '👩‍👩‍👧',
  'naïve',
  'naive',
  'Зеленский',
  '尹锡悦',
  'مرحبا',
  'IN',
  'TO',
  'IS NULL',
  'NOT EXISTS',
  'NULL',
  'a,b',
  '[]',
  '{}',
  '()',
  '$1',
  '%s',
  '`',
  '*',
  '_geoRadius(1, 2, 3)',
  '-1',
  '1e3',
  'x'.repeat(467),
];

describe('on a real engine', () => {
  let engine: TestEngine;

  beforeAll(async () => {
    engine = await startTestEngine();
    await ensureIndex(engine.client, definition);
    const documents = values.map((value, number) => ({
      id: number,
      value,
      number,
      kind: number % 2 === 0 ? 'direct' : 'indirect',
      IN: 'x',
      nested: { name: value },
    }));
    const { taskUid } = await engine.client.administrator.index(definition.uid).addDocuments(documents);
    await awaitTasks(engine.client, [taskUid], { timeoutMs: 20_000 });
  });
  afterAll(() => engine.stop());

  async function matches(filter: Filter): Promise<number[]> {
    const index = engine.client.administrator.index<{ id: number }>(definition.uid);
    const { hits } = await index.search('', { filter, limit: 1000 });
    return hits.map(({ id }) => id).sort((a, b) => a - b);
  }
  const everyNumber = values.map((_, number) => number);

  test.each(values.map((value, number) => ({ shown: JSON.stringify(value).slice(0, 40), value, number })))(
    '$shown is a value, never syntax',
    async ({ value, number }) => {
      expect(await matches(equals('value', value))).toEqual([number]);
      expect(await matches(equals('nested.name', value))).toEqual([number]);
      expect(await matches(oneOf('value', [value, 'not there']))).toEqual([number]);
      expect(await matches(any(equals('value', value), any()))).toEqual([number]);
      expect(await matches(all(equals('IN', 'x'), equals('value', value)))).toEqual([number]);
      expect(await matches(not(equals('value', value)))).toEqual(
        everyNumber.filter((other) => other !== number),
      );
    },
  );

  test.each([
    ['half a character', '\ud800'],
    ['the other half', 'x\udc00y'],
    ['nothing', ''],
    ['more bytes than the engine keeps of a value', 'x'.repeat(469)],
    ['a megabyte of quotes', '"'.repeat(1_000_000)],
  ])('%s matches nothing and breaks nothing', async (_, value) => {
    expect(await matches(equals('value', value))).toEqual([]);
    expect(await matches(oneOf('value', [value]))).toEqual([]);
  });

  test.each<[string, Filter, number[]]>([
    ['no filter lets everything through', all(), everyNumber],
    ['no alternative lets nothing through', any(), []],
    ['no value lets nothing through', oneOf('value', []), []],
    ['the opposite of nothing is everything', not(any()), everyNumber],
    ['bounds are inclusive', all(atLeast('number', 3), atMost('number', 5)), [3, 4, 5]],
    ['numbers are found by value', oneOf('number', [2, 7]), [2, 7]],
    [
      'AND binds within OR',
      any(all(equals('number', 1), equals('kind', 'direct')), equals('number', 4)),
      [4],
    ],
  ])('%s', async (_, filter, expected) => {
    expect(await matches(filter)).toEqual(expected);
  });
});
