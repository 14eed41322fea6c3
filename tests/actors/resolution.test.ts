import { expect, it, test } from '@jest/globals';
import { countryActor, unknownOrganization } from '../../src/extraction/2-entities/actors.js';
import type { Actor } from '../../src/extraction/types.js';
import { resolveActor, type ActorLookup } from '../../src/actors/resolution.js';
import { person } from '../support/statements.js';

/** An index that gives `atOnce` actors at a look, as a search with a limit does. */
const indexOf = (actors: readonly Actor[], atOnce: number): ActorLookup => ({
  findBearers: (_role, _names, foundIds) =>
    Promise.resolve(actors.filter(({ id }) => !foundIds.includes(id)).slice(0, atOnce)),
  hasId: (_role, id) => Promise.resolve(actors.some((actor) => actor.id === id)),
});

const vrabeks = ['Tomas', 'Eva', 'Ivo'].map((name) => person(`${name} Vrabek`));

test.each([
  ['that is indexed for itself', 'person:eva-vrabek', [{ id: 'person:eva-vrabek', name: null }]],
  ['that is not indexed for nobody', 'person:vrabek', []],
])('takes an id %s', async (_case, given, actors) => {
  expect(await resolveActor('speaker', given, indexOf(vrabeks, 10))).toEqual({
    given,
    actors,
    complete: true,
  });
});

test.each([
  ['US', 'country:US'],
  ['U.S.', 'country:US'],
  ['usa', 'country:US'],
  ['America', 'country:US'],
  ['Washington', 'country:US'],
  ['UK', 'country:GB'],
  ['Britain', 'country:GB'],
  ['Beijing', 'country:CN'],
  ['Tehran', 'country:IR'],
  ['Moscow', 'country:RU'],
  ['Turkey', 'country:TR'],
  ['EU', 'organization:european-union'],
  ['UN', 'organization:united-nations'],
  ['IMF', 'organization:international-monetary-fund'],
])('leads the writing %s to %s, and to nobody else', async (given, id) => {
  const countries = ['US', 'GB', 'CN', 'IR', 'RU', 'TR'].map(countryActor);
  const bodies = ['European Union', 'United Nations', 'International Monetary Fund'].map((name) =>
    unknownOrganization(name, null),
  );
  const { actors } = await resolveActor('speaker', given, indexOf([...countries, ...bodies], 10));
  expect(actors.map((actor) => actor.id)).toEqual([id]);
});

it('asks for a person of that name too', async () => {
  const index = indexOf([countryActor('US'), person('Ada Washington')], 10);
  expect((await resolveActor('speaker', 'Washington', index)).actors).toHaveLength(2);
});

it('finds all who share a name, though a look shows only some', async () => {
  const { actors, complete } = await resolveActor('speaker', 'VRÁBEK', indexOf(vrabeks, 1));
  expect(actors.map(({ name }) => name)).toEqual(['Tomas Vrabek', 'Eva Vrabek', 'Ivo Vrabek']);
  expect(complete).toBe(true);
});

it('leaves out whom a look shows beside the bearers of the name', async () => {
  const { actors } = await resolveActor('speaker', 'Eva Vrabek', indexOf(vrabeks, 10));
  expect(actors).toEqual([{ id: 'person:eva-vrabek', name: 'Eva Vrabek' }]);
});

it('tells when a name is shared by more than it looks for', async () => {
  const crowd = Array.from({ length: 9 }, (_, i) => person(`P${i} Vrabek`));
  expect((await resolveActor('speaker', 'Vrabek', indexOf(crowd, 2))).complete).toBe(false);
});
