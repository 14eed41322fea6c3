import { afterAll, beforeAll, describe, expect, it, test } from '@jest/globals';
import { actorIndex } from '../../src/actors/index-definition.js';
import { resolveActor } from '../../src/actors/resolution.js';
import {
  countryActor,
  organizationActor,
  unknownOrganization,
} from '../../src/extraction/2-entities/actors.js';
import type { Actor } from '../../src/extraction/types.js';
import { Problem } from '../../src/http/problem.js';
import type { ActorRole } from '../../src/retrieval/resolved-actor.js';
import { ensureIndex } from '../../src/search/index-definition.js';
import { statementUses } from '../../src/statements/actor-uses.js';
import { statementIndex } from '../../src/statements/index-definition.js';
import { startTestEngine, type TestEngine } from '../support/engine.js';
import { person, speaker, statement, storeStatements } from '../support/statements.js';

/** Somebody whom articles print otherwise than his id. */
const printedAs = (name: string, { id, type, country, unnamed }: Actor): Actor => ({
  id,
  name,
  type,
  country,
  unnamed,
});

const zelensky = person('Volodymyr Zelensky', 'UA');
const ministry = organizationActor({
  id: 'organization:no-foreign-ministry',
  name: 'Norway’s foreign ministry',
  country: 'NO',
  sort: 'body',
});

/** How often each speaks. */
const speakers: [actor: Actor, statements: number][] = [
  [printedAs('Volodymyr Zelenskiy', zelensky), 1],
  [printedAs('Volodymyr Zelenskyy', zelensky), 1],
  [printedAs('Zelenskyi', zelensky), 1],
  [person('Tomas Vrabek', 'CZ'), 7],
  [person('Eva Vrabek', 'CZ'), 2],
  [person('Ivo Vrabek', 'CZ'), 1],
  [person('Ada Stolt', 'NO'), 2],
  [person('Bo Stolt', 'SE'), 1],
  [person('Lone Nygard', 'DK'), 2],
  [person('Nygard'), 1],
  [person('Olena Ostrovska', 'UA'), 2],
  [person('Olena Ostrowska', 'UA'), 1],
  [person('Olena Ostrovska-Lind', 'SE'), 1],
  [person('Ada Washington'), 9],
  [person('Hana Kralova', 'PL'), 1],
  [person('Petr Kralova', 'CZ'), 5],
  [person('Kralova', 'SK'), 4],
  [person('Carla von der Heyde', 'DE'), 1],
  [person('Kang Do Hyun', 'KR'), 1],
  [ministry, 1],
  ...['US', 'GB', 'CN', 'IR', 'RU', 'TR', 'KP'].map((code): [Actor, number] => [countryActor(code), 1]),
  ...['European Union', 'United Nations', 'International Monetary Fund'].map((name): [Actor, number] => [
    unknownOrganization(name, null),
    1,
  ]),
];

let engine: TestEngine;
beforeAll(async () => {
  engine = await startTestEngine();
  for (const index of [statementIndex, actorIndex]) await ensureIndex(engine.client, index);
  const spoken = speakers.flatMap(([actor, count]) =>
    Array.from({ length: count }, () => statement({ text: 'We stay', speaker: speaker(actor) })),
  );
  await storeStatements(engine.client, [
    ...spoken,
    statement({ text: 'It goes', targets: [person('Mia Quiet')] }),
  ]);
});
afterAll(() => engine.stop());

const resolve = (given: string, role: ActorRole = 'speaker') =>
  resolveActor(role, given, {
    client: engine.client,
    uses: statementUses,
    parameter: role,
  });
const idsOf = async (given: string, role?: ActorRole) =>
  (await resolve(given, role)).actors.map(({ id }) => id);

test.each([
  ['Zelensky', 'person:volodymyr-zelensky'],
  ['zelenskiy', 'person:volodymyr-zelensky'],
  ['Volodimir Zelenskij', 'person:volodymyr-zelensky'],
  ['Зеленський', 'person:volodymyr-zelensky'],
  ['EVA VRABEK', 'person:eva-vrabek'],
  ['Eva Vrábek', 'person:eva-vrabek'],
  ['von der Heyde', 'person:carla-von-der-heyde'],
  ['Heyde', 'person:carla-von-der-heyde'],
  ['Kang', 'person:kang-do-hyun'],
  ['Kang Do-hyun', 'person:kang-do-hyun'],
  ['Norwegian Foreign Ministry', 'organization:no-foreign-ministry'],
  ['US', 'country:US'],
  ['U.S.', 'country:US'],
  ['usa', 'country:US'],
  ['the United States', 'country:US'],
  ['America', 'country:US'],
  ['UK', 'country:GB'],
  ['Britain', 'country:GB'],
  ['Beijing', 'country:CN'],
  ['Tehran', 'country:IR'],
  ['Moscow', 'country:RU'],
  ['Turkey', 'country:TR'],
  ['DPRK', 'country:KP'],
  ['Pyongyang', 'country:KP'],
  ['EU', 'organization:european-union'],
  ['UN', 'organization:united-nations'],
  ['IMF', 'organization:international-monetary-fund'],
])('%s is %s and nobody else', async (given, id) => {
  const { actors, others } = await resolve(given);
  expect(actors.map((actor) => actor.id)).toEqual([id]);
  expect(others).toEqual([]);
});

test.each([
  ['that is stored', 'person:eva-vrabek', [{ id: 'person:eva-vrabek', name: 'Eva Vrabek' }]],
  ['that is not stored', 'person:vrabek', []],
])('an id %s stands for itself', async (_case, given, actors) => {
  expect(await resolve(given)).toEqual({ given, actors, others: [] });
});

test.each([
  ['nobody', 'Nobody Atall'],
  ['nobody whose last name alone is known', 'Ingrid Kralova'],
  ['nobody by a first name', 'Tomas'],
  ['nobody by the beginning of a name', 'Vrab'],
  ['nobody without a letter', '…'],
])('%s is meant by %s', async (_who, given) => {
  expect(await resolve(given)).toEqual({ given, actors: [], others: [] });
});

describe('Of several who bear a name', () => {
  it('who is named three times as often as any other is taken, and the others told of', async () => {
    expect(await resolve('VRÁBEK')).toEqual({
      given: 'VRÁBEK',
      actors: [{ id: 'person:tomas-vrabek', name: 'Tomas Vrabek' }],
      others: [
        { id: 'person:eva-vrabek', name: 'Eva Vrabek', country: 'CZ', statements: 2 },
        { id: 'person:ivo-vrabek', name: 'Ivo Vrabek', country: 'CZ', statements: 1 },
      ],
    });
  });

  it('a better match is taken, however seldom it is named', async () => {
    expect(await resolve('Washington')).toMatchObject({
      actors: [{ id: 'country:US' }],
      others: [{ id: 'person:ada-washington', statements: 9 }],
    });
  });

  it('none is taken where none stands out: the problem names them', async () => {
    const tie = await resolve('Stolt').catch((error: unknown) => error);
    expect(tie).toBeInstanceOf(Problem);
    expect(tie).toMatchObject({
      status: 400,
      errors: [
        {
          parameter: 'speaker',
          detail:
            '`Stolt` may be any of these, give the id instead: Ada Stolt (NO, 2 statements): `person:ada-stolt`; Bo Stolt (SE, 1 statement): `person:bo-stolt`.',
        },
      ],
    });
  });

  it('who has no part in the role is no rival', async () => {
    expect(await idsOf('Quiet')).toEqual([]);
    expect(await idsOf('Quiet', 'target')).toEqual(['person:mia-quiet']);
  });
});

describe('One person under several ids is taken whole', () => {
  test.each([
    [
      'where only he bears the last name that stands alone',
      'Lone Nygard',
      ['person:lone-nygard', 'person:nygard'],
    ],
    ['by that last name too', 'Nygard', ['person:lone-nygard', 'person:nygard']],
    [
      'in spellings of one name, of one country',
      'Olena Ostrovska',
      ['person:olena-ostrovska', 'person:olena-ostrowska'],
    ],
  ])('%s: %s', async (_case, given, ids) => {
    expect(await idsOf(given)).toEqual(ids);
  });

  it('but not with a last name of another country', async () => {
    const { actors, others } = await resolve('Kralova');
    expect(actors.map(({ id }) => id)).toEqual(['person:petr-kralova']);
    expect(others.map(({ id }) => id)).toEqual(['person:kralova', 'person:hana-kralova']);
  });
});
