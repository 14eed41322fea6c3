import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import type { ActorProfile, ActorSearchAnswer } from '../../src/actors/schema.js';
import { countryActor, organizationActor } from '../../src/extraction/2-entities/actors.js';
import type { SearchAnswer } from '../../src/retrieval/run.js';
import type { Statement } from '../../src/statements/schema.js';
import { startTestApi, type TestApi } from '../support/api.js';
import { person, speaker, statement, storeStatements } from '../support/statements.js';

const day = (on: string) => ({ on, precision: 'day', basis: 'explicit' }) as const;
const zakharova = person('Maria Zakharova', 'RU');
const otherZakharova = person('Olga Zakharova', 'KZ');
const halvarsen = person('Ingrid Halvarsen', 'NO');
const [norway, finland, russia] = ['NO', 'FI', 'RU'].map(countryActor) as [
  ReturnType<typeof countryActor>,
  ReturnType<typeof countryActor>,
  ReturnType<typeof countryActor>,
];
const ministry = organizationActor({
  id: 'organization:ru-foreign-ministry',
  name: 'Russia’s Foreign Ministry',
  country: 'RU',
  sort: 'body',
});
const asMinister = { ...speaker(halvarsen), role: 'Foreign Minister' };
const asLeader = { ...speaker(halvarsen), role: 'party leader' };

const statements = [
  statement({ text: 'One', speaker: speaker(zakharova), targets: [finland], said: day('2026-01-05') }),
  statement({ text: 'Two', speaker: speaker(zakharova), targets: [halvarsen], said: day('2026-01-06') }),
  statement({ text: 'Three', speaker: speaker(zakharova), targets: [finland] }),
  statement({ text: 'Four', speaker: speaker(otherZakharova), said: day('2026-01-05') }),
  statement({ text: 'Five', speaker: asMinister, targets: [finland, russia], said: day('2026-02-03') }),
  statement({ text: 'Six', speaker: asMinister, targets: [finland], said: day('2026-02-01') }),
  statement({ text: 'Seven', speaker: asLeader, targets: [halvarsen], said: day('2025-12-24') }),
  statement({
    text: 'Eight',
    speaker: speaker({ ...halvarsen, country: 'NATO' }),
    said: { on: null, precision: null, basis: 'unknown' },
  }),
  statement({ text: 'Nine', speaker: speaker(finland), targets: [halvarsen, norway] }),
  statement({ text: 'Ten', speaker: speaker(ministry) }),
];

let api: TestApi;
beforeAll(async () => {
  api = await startTestApi();
  await storeStatements(api.client, statements);
});
afterAll(() => api.stop());

async function find(query: Record<string, string>): Promise<ActorSearchAnswer> {
  const { status, body } = await api.get(`/v1/actors?${new URLSearchParams(query).toString()}`);
  expect(status).toBe(200);
  return body as ActorSearchAnswer;
}

describe('GET /v1/actors finds', () => {
  test.each<[how: string, query: Record<string, string>, ids: string[]]>([
    [
      'a misprinted last name, the more talkative first',
      { q: 'zakharva' },
      ['maria-zakharova', 'olga-zakharova'],
    ],
    ['the beginning of a name', { q: 'zakh' }, ['maria-zakharova', 'olga-zakharova']],
    ['the beginning of a full name', { q: 'olga zak' }, ['olga-zakharova']],
    ['the words in another order', { q: 'zakharova olga' }, ['olga-zakharova']],
    ['a name in another script', { q: 'Захарова' }, ['maria-zakharova', 'olga-zakharova']],
    ['a misprinted name in another script', { q: 'Мария Захарва' }, ['maria-zakharova']],
    ['those of a country', { q: 'zakharova', country: 'KZ' }, ['olga-zakharova']],
    ['nobody of another kind', { q: 'zakharova', type: 'organization,country' }, []],
    ['nobody by what is no name', { q: 'xyzzy' }, []],
  ])('%s', async (_how, query, ids) => {
    const { items, total } = await find(query);
    expect(items.map(({ id }) => id)).toEqual(ids.map((id) => `person:${id}`));
    expect(total).toEqual({ value: ids.length, relation: 'eq' });
  });

  test.each([
    ['a country by its abbreviation', 'RUS', 'country:RU'],
    ['a country by its capital', 'Helsinki', 'country:FI'],
    ['a country by a part of a former name', 'soviet', 'country:RU'],
    ['a ministry by its country’s adjective', 'russian foreign ministry', 'organization:ru-foreign-ministry'],
    ['a ministry by other words', 'ministry of foreign affairs russia', 'organization:ru-foreign-ministry'],
  ])('%s: %s', async (_how, q, id) => {
    expect((await find({ q })).items[0]?.id).toBe(id);
  });

  it('who bears the name before who is only called alike', async () => {
    const { items } = await find({ q: 'russia' });
    expect(items.map(({ id }) => id)).toEqual(['country:RU', 'organization:ru-foreign-ministry']);
  });

  it('names, country and counts of each', async () => {
    const { items } = await find({ q: 'ingrid halvarsen' });
    expect(items).toEqual([
      {
        id: 'person:ingrid-halvarsen',
        name: 'Ingrid Halvarsen',
        type: 'person',
        country: expect.stringMatching(/^(NO|NATO)$/),
        names: ['Ingrid Halvarsen'],
        statements: { asSpeaker: 4, asTarget: 3 },
      },
    ]);
  });

  it('the country that was asked for, where there are several', async () => {
    for (const country of ['NO', 'NATO']) {
      expect((await find({ q: 'halvarsen', country })).items[0]?.country).toBe(country);
    }
  });

  it('as many as `limit` says, and tells of the rest', async () => {
    const { items, total, links } = await find({ q: 'zakharova', limit: '1' });
    expect(items).toHaveLength(1);
    expect(total).toEqual({ value: 2, relation: 'eq' });
    expect(links.self).toBe('/v1/actors?q=zakharova&limit=1');
  });
});

describe('GET /v1/actors', () => {
  test.each([
    ['without a name', '', 'q'],
    ['with a name without letters', 'q=…', 'q'],
    ['with a country that is none', 'q=a&country=XX', 'country'],
    ['with a type that is none', 'q=a&type=robot', 'type'],
    ['with a limit that is too high', 'q=a&limit=101', 'limit'],
  ])('is refused %s', async (_case, query, parameter) => {
    expect(await api.get(`/v1/actors?${query}`)).toMatchObject({
      status: 400,
      body: { errors: [{ parameter }] },
    });
  });

  it('warns of words that the engine does not read', async () => {
    const { warnings } = await find({ q: 'a b c d e f g h i j k' });
    expect(warnings).toEqual([{ parameter: 'q', detail: expect.stringContaining('first 10 words') }]);
  });
});

describe('GET /v1/actors/{id}', () => {
  const get = async (id: string) =>
    (await api.get(`/v1/actors/${encodeURIComponent(id)}`)).body as ActorProfile;

  it('tells what the statements tell of a person', async () => {
    expect(await get('person:ingrid-halvarsen')).toEqual({
      id: 'person:ingrid-halvarsen',
      name: 'Ingrid Halvarsen',
      type: 'person',
      country: 'NO',
      names: ['Ingrid Halvarsen'],
      countries: [
        { country: 'NO', statements: 3 },
        { country: 'NATO', statements: 1 },
      ],
      roles: [
        { role: 'Foreign Minister', statements: 2, firstSaid: '2026-02-01', lastSaid: '2026-02-03' },
        { role: 'party leader', statements: 1, firstSaid: '2025-12-24', lastSaid: '2025-12-24' },
      ],
      statements: { asSpeaker: 4, asTarget: 3 },
      articles: 0,
      firstSaid: '2025-12-24',
      lastSaid: '2026-02-03',
      speaksAbout: [
        { id: 'country:FI', name: 'Finland', statements: 2 },
        { id: 'country:RU', name: 'Russia', statements: 1 },
      ],
      spokenAboutBy: expect.arrayContaining([
        { id: 'person:maria-zakharova', name: 'Maria Zakharova', statements: 1 },
        { id: 'country:FI', name: 'Finland', statements: 1 },
      ]),
      links: {
        self: '/v1/actors/person%3Aingrid-halvarsen',
        said: '/v1/statements?speaker=person%3Aingrid-halvarsen',
        saidAbout: '/v1/statements?target=person%3Aingrid-halvarsen',
      },
    });
  });

  it('tells of one who only is spoken of', async () => {
    expect(await get('country:NO')).toMatchObject({
      name: 'Norway',
      country: 'NO',
      countries: [],
      roles: [],
      statements: { asSpeaker: 0, asTarget: 1 },
      firstSaid: null,
      lastSaid: null,
      spokenAboutBy: [{ id: 'country:FI', statements: 1 }],
    });
  });

  it('leads to what was said', async () => {
    const { links } = await get('person:ingrid-halvarsen');
    for (const [link, total] of [
      [links.self, undefined],
      [links.said, 4],
      [links.saidAbout, 3],
    ] as const) {
      const { status, body } = await api.get(link);
      expect(status).toBe(200);
      expect((body as Partial<SearchAnswer<Statement>>).total?.value).toBe(total);
    }
  });

  test.each(['person:nobody', 'nonsense', '%F0%9F%8C%8D', 'person:"] OR x'])('knows no %s', async (id) => {
    expect(await api.get(`/v1/actors/${encodeURIComponent(id)}`)).toMatchObject({
      status: 404,
      body: { type: '/problems/not-found' },
    });
  });
});

describe('Names come with articles', () => {
  const article = (name: string, country: string) => ({
    text: `KYIV - ${country} President ${name} said on Monday that the bridge at Lubny would be open by spring.`,
  });
  const ids: string[] = [];
  beforeAll(async () => {
    for (const name of ['Volodymyr Zelenskiy', 'Volodymyr Zelenskyy']) {
      ids.push((await api.ingest(article(name, 'Ukrainian'))).article.id);
    }
    const text = 'SEOUL - Pyongyang said on Monday that it would not return to the talks on the border.';
    await api.ingest({ text });
  });

  const totalOf = async (query: string) =>
    ((await api.get(`/v1/statements?${query}`)).body as SearchAnswer<Statement>).total.value;

  test.each([
    ['speaker=Zelensky', 2],
    ['speaker=zelenskiy', 2],
    ['speaker=Volodymyr%20Zelenskyy', 2],
    ['speaker=Зеленський', 2],
    ['speaker=Pyongyang', 1],
    ['country=KP', 1],
    ['speaker=North%20Korea', 1],
  ])('%s finds %i', async (query, total) => {
    expect(await totalOf(query)).toBe(total);
  });

  it('and are told by the actor', async () => {
    const { items } = await find({ q: 'zelensky' });
    expect(items).toMatchObject([
      {
        id: 'person:volodymyr-zelensky',
        names: expect.arrayContaining(['Volodymyr Zelenskiy', 'Volodymyr Zelenskyy']),
        statements: { asSpeaker: 2 },
      },
    ]);
  });

  it('but not any more when no article names the actor', async () => {
    for (const id of ids) expect((await api.delete(`/v1/articles/${id}`)).status).toBe(204);
    expect((await find({ q: 'zelensky' })).items).toEqual([]);
    expect((await api.get('/v1/actors/person:volodymyr-zelensky')).status).toBe(404);
    expect(await api.get('/v1/statements?speaker=Zelensky')).toMatchObject({
      body: { warnings: [{ parameter: 'speaker' }] },
    });
  });

  it('and again when one does', async () => {
    await api.ingest(article('Volodymyr Zelenskiy', 'Ukrainian'));
    expect((await find({ q: 'zelensky' })).items).toHaveLength(1);
  });
});
