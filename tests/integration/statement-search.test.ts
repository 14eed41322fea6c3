import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { foldName } from '../../src/actors/names.js';
import type { Statement } from '../../src/statements/schema.js';
import type { SearchAnswer } from '../../src/retrieval/run.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { country, person, speaker, statement, storeStatements } from '../support/statements.js';

const day = (on: string) => ({ on, precision: 'day', basis: 'explicit' }) as const;
const halvarsen = person('Ingrid Halvarsen', 'NO');
const otherHalvarsen = person('Tor Halvarsen', 'NO');
const nunez = person('Álvaro Núñez', 'ES');
const kang = person('Kang Do Hyun', 'KR');
const nasty = String.raw`O'Neill "the \"fox\"" \ ]) OR kind = direct` + '\n\u0012';
const fox = { ...person('Fox'), id: `person:${nasty}` };
const unionName = 'Union of "Free" Harbours';
const union = {
  id: 'organization:free-harbours',
  name: unionName,
  type: 'organization',
  country: null,
  unnamed: false,
} as const;
const finland = country('FI', 'Finland');
const [minseoPak, junoPak] = [person('Minseo Pak'), person('Juno Pak')];

/** Each is known by the first word of its text. */
const statements = [
  statement({
    text: 'Alpha we will not leave the river treaty',
    speaker: speaker(halvarsen),
    targets: [finland],
    said: day('2026-03-10'),
  }),
  statement({
    text: 'Bravo the nets were inspected on time',
    kind: 'indirect',
    speaker: speaker(country('FI', 'Finland')),
    targets: [country('NO', 'Norway')],
    said: day('2026-03-11'),
  }),
  statement({
    text: 'Charlie ports stay open',
    kind: 'mixed',
    speaker: speaker(nunez, 'He'),
    mentioned: ['NO'],
    said: { on: '2026-03', precision: 'month', basis: 'explicit' },
  }),
  statement({
    text: 'Delta fees are unfair',
    speaker: speaker(kang),
    said: { on: '2026', precision: 'year', basis: 'explicit' },
  }),
  statement({ text: 'Echo nobody told us', speaker: speaker(null, 'an official') }),
  statement({
    text: 'Foxtrot prices rise',
    speaker: speaker(fox),
    targets: [union],
    said: day('2025-12-31'),
  }),
  statement({
    text: 'Golf my brother is wrong about the treaty',
    speaker: speaker(otherHalvarsen),
    targets: [halvarsen],
    said: day('2026-04-01'),
  }),
];

const syntax = [
  '"',
  "'",
  '\\',
  '\\"',
  '" OR kind = "direct',
  "' OR kind = 'direct",
  'x EXISTS',
  '_geoRadius(0,0,1)',
  '-',
  '""',
  '" "',
  '\n',
];

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await storeStatements(api.client, statements);
});
afterAll(() => api.stop());

async function search(query: Record<string, string | string[]>) {
  const parameters = Object.entries(query).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  );
  const { status, body } = await api.get(`/v1/statements?${new URLSearchParams(parameters).toString()}`);
  expect(status).toBe(200);
  return body as SearchAnswer<Statement>;
}

function firstLetters({ items }: SearchAnswer<Statement>): string {
  return items
    .map(({ text }) => text.charAt(0))
    .sort()
    .join('');
}

describe('GET /v1/statements finds exactly', () => {
  test.each<[rule: string, query: Record<string, string | string[]>, found: string]>([
    ['everything without parameters', {}, 'ABCDEFG'],
    ['what holds all words', { q: 'river treaty' }, 'A'],
    ['what holds a misprinted word', { q: 'traety' }, 'AG'],
    ['a phrase in its order', { q: '"the treaty"' }, 'G'],
    ['what lacks a negative word', { q: 'treaty -river' }, 'G'],
    ['words of the speaker’s name', { q: 'halvarsen leave' }, 'A'],
    ['a speaker by full name', { speaker: 'Ingrid Halvarsen' }, 'A'],
    ['a speaker without case and accents', { speaker: 'alvaro NUNEZ' }, 'C'],
    ['a speaker whose family name comes first', { speaker: 'Kang' }, 'D'],
    ['a speaker in another script', { speaker: 'Альваро Нуньез' }, 'C'],
    ['a speaker by id', { speaker: 'person:ingrid-halvarsen' }, 'A'],
    ['a speaker by an id full of syntax', { speaker: `person:${nasty}` }, 'F'],
    ['nothing by a name full of syntax', { speaker: `${nasty}" OR "x"="x` }, ''],
    ['a country that speaks', { speaker: 'Finland' }, 'B'],
    ['one of several speakers', { speaker: ['Kang Do Hyun', 'country:FI'] }, 'BD'],
    ['an actor that speaks or is spoken of', { actor: 'Ingrid Halvarsen' }, 'AG'],
    ['a target by name', { target: unionName }, 'F'],
    ['a target by id', { target: 'country:FI' }, 'A'],
    ['a country in any part', { country: 'NO' }, 'ABCG'],
    ['the speaker’s country', { speakerCountry: 'NO' }, 'AG'],
    ['one of several countries, with a comma', { speakerCountry: 'FI,KR' }, 'BD'],
    ['one of several countries, repeated', { speakerCountry: ['FI', 'KR'] }, 'BD'],
    ['the target’s country', { targetCountry: 'NO' }, 'BG'],
    ['both of two parameters', { speakerCountry: 'NO', targetCountry: 'FI' }, 'A'],
    ['one day', { from: '2026-03-10', to: '2026-03-10' }, 'A'],
    ['a month, with what is dated to it as a whole', { from: '2026-03', to: '2026-03' }, 'ABC'],
    ['a year, with what is dated to it as a whole', { from: '2026', to: '2026' }, 'ABCDG'],
    ['from a day on, without the month around it', { from: '2026-03-10' }, 'ABG'],
    ['up to a day, that day included', { to: '2026-03-10' }, 'AF'],
    ['the day of a timestamp', { from: '2026-03-10T18:00:00Z', to: '2026-03-10T20:00:00Z' }, 'A'],
    [
      'the UTC day of a timestamp in another zone',
      { from: '2026-03-11T01:00:00+02:00', to: '2026-03-10' },
      'A',
    ],
    ['a kind', { kind: 'indirect' }, 'B'],
    ['one of several kinds', { kind: 'indirect,mixed' }, 'BC'],
  ])('%s', async (_rule, query, found) => {
    const answer = await search(query);
    expect(firstLetters(answer)).toBe(found);
    expect(answer.total).toEqual({ value: found.length, relation: 'eq' });
  });
});

describe('GET /v1/statements', () => {
  test.each([
    ['newest first, the undated last', {}, 'GBACDFE'],
    ['newest first with words too', { q: 'treaty', sort: '-date' }, 'GA'],
    ['oldest first, the undated last', { sort: 'date' }, 'FDCABGE'],
  ])('orders %s', async (_order, query, letters) => {
    const { items } = await search(query);
    expect(items.map(({ text }) => text.charAt(0)).join('')).toBe(letters);
  });

  it('gives at most `limit` items and counts all', async () => {
    const answer = await search({ limit: '2' });
    expect(answer.items).toHaveLength(2);
    expect(answer.total).toEqual({ value: 7, relation: 'eq' });
  });

  it('tells to which actors a name was led', async () => {
    const { query } = await search({ speaker: ['ingrid halvarsen', 'country:FI'] });
    expect(query.speaker).toEqual([
      {
        given: 'ingrid halvarsen',
        actors: [{ id: 'person:ingrid-halvarsen', name: 'Ingrid Halvarsen' }],
      },
      { given: 'country:FI', actors: [{ id: 'country:FI', name: 'Finland' }] },
    ]);
  });

  it('finds nothing by an unknown id, and warns', async () => {
    const { items, query, warnings } = await search({ speaker: 'person:nobody' });
    expect(items).toEqual([]);
    expect(query.speaker).toEqual([{ given: 'person:nobody', actors: [] }]);
    expect(warnings).toEqual([{ parameter: 'speaker', detail: expect.stringContaining('person:nobody') }]);
  });

  it('finds nothing by an unknown name, and warns', async () => {
    const { items, warnings } = await search({ speaker: 'Nobody Atall' });
    expect(items).toEqual([]);
    expect(warnings).toEqual([{ parameter: 'speaker', detail: expect.stringContaining('Nobody Atall') }]);
  });

  it('warns of words that the engine does not read', async () => {
    const { warnings } = await search({ q: 'a b c d e f g h i j k' });
    expect(warnings).toEqual([{ parameter: 'q', detail: expect.stringContaining('first 10 words') }]);
  });

  it('warns that relevance needs words', async () => {
    const { warnings, query } = await search({ sort: 'relevance' });
    expect(query.sort).toBe('-date');
    expect(warnings).toEqual([{ parameter: 'sort', detail: expect.stringContaining('`q`') }]);
  });

  it('tells the dates it understood', async () => {
    const { query } = await search({ from: '2026-02', to: '2026-02' });
    expect(query).toMatchObject({ from: '2026-02-01T00:00:00Z', to: '2026-02-28T23:59:59Z' });
  });

  it('links to itself', async () => {
    const { links, ...answer } = await search({ speaker: 'a&b "c"', country: ['NO', 'FI'], limit: '5' });
    const again = (await api.get(links.self)).body;
    expect(again).toEqual({ ...answer, links });
  });

  it('gives a statement by its id', async () => {
    const { items } = await search({ q: 'river' });
    const [found] = items;
    const { status, body } = await api.get(`/v1/statements/${found?.id ?? ''}`);
    expect(status).toBe(200);
    expect(body).toEqual({ ...found, sameAs: null });
  });

  test.each(['unknown', '..%2F..%2Fkeys', 'a%20b', '%F0%9F%8C%8D'])('knows no statement %s', async (id) => {
    expect(await api.get(`/v1/statements/${id}`)).toMatchObject({
      status: 404,
      body: { type: '/problems/not-found' },
    });
  });
});

describe('Of two who share a last name, the one who only ever appears beside the other', () => {
  const ofPaks = [
    // More than one look reads.
    ...Array.from({ length: 60 }, (_, i) =>
      statement({ text: `Hotel ${i}`, speaker: speaker(minseoPak), targets: [finland] }),
    ),
    statement({ text: 'India', speaker: speaker(junoPak), targets: [minseoPak] }),
  ];
  beforeAll(() => storeStatements(api.client, ofPaks, { articleId: 'paks' }));

  test.each([
    ['target', 'person:minseo-pak', 1],
    ['speaker', 'person:minseo-pak', 60],
  ])('the one who is meant as %s is taken: %s', async (role, id, total) => {
    const { total: found, query } = await search({ [role]: 'Pak' });
    expect(found).toEqual({ value: total, relation: 'eq' });
    expect(query[role as 'target' | 'speaker']?.[0]?.actors.map((actor) => actor.id)).toEqual([id]);
  });

  it('the other is told of, with a warning', async () => {
    const { query, warnings } = await search({ speaker: 'Pak' });
    expect(query.speaker?.[0]?.others).toEqual([
      { id: 'person:juno-pak', name: 'Juno Pak', country: null, statements: 1 },
    ]);
    expect(warnings).toEqual([
      { parameter: 'speaker', detail: expect.stringContaining('`person:juno-pak`') },
    ]);
  });
});

describe('Of two who share a last name and speak as often', () => {
  it.each(['speaker', 'actor', 'excludeSpeaker'])('neither is taken as %s: both are named', async (role) => {
    const { status, body } = await api.get(`/v1/statements?${role}=halvarsen`);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      type: '/problems/invalid-request',
      errors: [
        {
          parameter: role,
          detail: expect.stringMatching(/`person:ingrid-halvarsen`.*`person:tor-halvarsen`/),
        },
      ],
    });
  });
});

it('Who never speaks is no speaker, and the answer says so', async () => {
  const { warnings } = await search({ speaker: unionName });
  expect(warnings).toEqual([{ parameter: 'speaker', detail: expect.stringContaining('No speaker') }]);
});

describe('Whatever is asked for', () => {
  const names = [halvarsen, otherHalvarsen, nunez, kang, fox, union, finland, minseoPak, junoPak].map(
    (actor) => foldName(actor.name),
  );
  const anything = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
    fc.constantFrom(...syntax),
  );

  it.each(['q', 'speaker', 'actor', 'target'])(
    'as %s is a value, never syntax, and never breaks the engine',
    async (name) => {
      const property = fc.asyncProperty(anything, async (value) => {
        // A sign of another script may read as a name: 康 as Kang.
        fc.pre(!names.some((each) => each.split(' ').includes(foldName(value))));
        const { status, body } = await api.get(
          `/v1/statements?${new URLSearchParams({ [name]: value }).toString()}`,
        );
        const hasWord = /[\p{L}\p{N}]/u.test(value);
        expect(status).toBe(name === 'q' && !hasWord ? 400 : 200);
        if (name !== 'q') expect((body as SearchAnswer<Statement>).items).toEqual([]);
      });
      await fc.assert(property, { numRuns: 60 });
    },
  );
});
