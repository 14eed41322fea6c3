import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import type { ExtractedStatement } from '../../src/extraction/types.js';
import type { RelationAnswer } from '../../src/relations/schema.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { country, person, speaker, statement, storeStatements } from '../support/statements.js';

const codes = ['NO', 'FI', 'SE', 'DK', 'IS', 'EE', 'LV', 'LT', 'PL', 'DE', 'FR', 'GB'];
const codeAt = (place: number) => codes[place % codes.length] ?? 'NO';

/** Some without speaker, some without target, some about several, some about two of one country. */
const statements = Array.from({ length: 700 }, (_, number) => {
  const code = codeAt(Math.floor(Math.sqrt(number)));
  const targets = Array.from({ length: number % 4 }, (_, place) => codeAt(((number * 7) % 5) + place * 3));
  return statement({
    text: `${number % 3 ? 'treaty' : 'harbour'} number ${number}`,
    speaker: number % 9 ? speaker(person(`Speaker Of ${code}`, code)) : null,
    targets: targets.flatMap((each, place) => [
      country(each, `Land ${each}`),
      ...(place === 0 ? [person(`Head Of ${each}`, each)] : []),
    ]),
  });
});

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await storeStatements(api.client, statements);
});
afterAll(() => api.stop());

async function relations(query: string): Promise<RelationAnswer> {
  const { status, body } = await api.get(`/v1/relations?${query}`);
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body as RelationAnswer;
}

type By = 'country' | 'actor';
const sidesOf = ({ speaker: who, targets }: ExtractedStatement, by: By) => {
  const own = by === 'country' ? who?.actor?.country : who?.actor?.id;
  const others = targets.map((each) => (by === 'country' ? each.country : each.id));
  return own && others.length > 0 ? { own, others: [...new Set(others)] } : undefined;
};

/** Counts one by one. */
function countOneByOne(found: readonly ExtractedStatement[], by: By) {
  const [pairs, speakers, targets] = [
    new Map<string, number>(),
    new Map<string, number>(),
    new Map<string, number>(),
  ];
  const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
  for (const sides of found.map((each) => sidesOf(each, by))) {
    if (sides === undefined) continue;
    add(speakers, sides.own);
    for (const other of sides.others) {
      add(targets, String(other));
      add(pairs, `${sides.own} ${String(other)}`);
    }
  }
  return { pairs, speakers, targets };
}

const isFalling = (counts: number[]) =>
  counts.every((count, place) => count <= (counts[place - 1] ?? Infinity));

describe.each<By>(['country', 'actor'])('GET /v1/relations by %s', (by) => {
  test.each<[filter: string, isFound: (each: ExtractedStatement) => boolean]>([
    ['', () => true],
    ['q=treaty', ({ text }) => text.startsWith('treaty')],
    ['speakerCountry=FR,PL', (each) => ['FR', 'PL'].includes(each.speaker?.actor?.country ?? '')],
    ['target=country:NO', ({ targets }) => targets.some(({ id }) => id === 'country:NO')],
  ])('counts as one would one by one: %s', async (filter, isFound) => {
    const found = statements.filter(isFound);
    const expected = countOneByOne(found, by);
    const { items, speakers, targets, total, related } = await relations(`by=${by}&limit=100&${filter}`);
    expect(total).toEqual({ value: found.length, relation: 'eq' });
    expect(related).toBe(found.filter((each) => sidesOf(each, by) !== undefined).length);
    const told = items.map((each): [string, number] => [
      `${each.speaker.value} ${each.target.value}`,
      each.count,
    ]);
    expect(told.length).toBe(Math.min(100, expected.pairs.size));
    expect(told).toEqual(told.map(([pair]) => [pair, expected.pairs.get(pair)]));
    expect(isFalling(items.map(({ count }) => count))).toBe(true);
    const least = items.at(-1)?.count ?? 0;
    const left = [...expected.pairs].filter(([pair]) => !new Map(told).has(pair)).map(([, count]) => count);
    expect(Math.max(0, ...left)).toBeLessThanOrEqual(least);
    const sides = (side: typeof speakers) => new Map(side.map(({ value, count }) => [value, count]));
    expect(sides(speakers)).toEqual(expected.speakers);
    expect(sides(targets)).toEqual(expected.targets);
  });
});

describe('GET /v1/relations', () => {
  it('gives the most frequent ones alone', async () => {
    const [few, many] = [await relations('limit=3'), await relations('limit=100')];
    expect(few.items).toEqual(many.items.slice(0, 3));
    expect(few.speakers).toEqual(many.speakers.slice(0, 3));
    expect(few.total).toEqual(many.total);
  });

  it('labels countries and actors', async () => {
    const byCountry = await relations('speakerCountry=DE&targetCountry=NO&limit=100');
    expect(byCountry.items).toContainEqual({
      speaker: { value: 'DE', label: 'Germany' },
      target: { value: 'NO', label: 'Norway' },
      count: expect.any(Number),
    });
    const byActor = await relations('by=actor&speakerCountry=DE&targetCountry=NO&limit=100');
    expect(byActor.items).toContainEqual({
      speaker: { value: 'person:speaker-of-de', label: 'Speaker Of DE' },
      target: { value: 'person:head-of-no', label: 'Head Of NO' },
      count: expect.any(Number),
    });
  });

  it('tells what it understood, and links to itself', async () => {
    const answer = await relations('q=treaty&limit=5');
    expect(answer.query).toEqual({ q: 'treaty', dateField: 'said', by: 'country', limit: 5 });
    expect((await api.get(answer.links.self)).body).toEqual(answer);
  });

  it('finds nothing without a fault', async () => {
    expect(await relations('q=nowhere')).toMatchObject({ items: [], speakers: [], targets: [], related: 0 });
  });
});
