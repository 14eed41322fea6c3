import { expect, it } from '@jest/globals';
import type { Actor } from '../../src/extraction/types.js';
import { resolveActor, type ActorLookup } from '../../src/statements/search/actor-resolution.js';
import { person } from '../support/statements.js';

/** An index that gives `atOnce` actors at a look, as a search with a limit does. */
const indexOf =
  (actors: readonly Actor[], atOnce: number): ActorLookup =>
  (_role, _name, foundIds) =>
    Promise.resolve(actors.filter(({ id }) => !foundIds.includes(id)).slice(0, atOnce));

const vrabeks = ['Tomas', 'Eva', 'Ivo'].map((name) => person(`${name} Vrabek`));

it('takes an id for itself, without a look', async () => {
  const neverAsked: ActorLookup = () => Promise.reject(new Error('asked'));
  expect(await resolveActor('speaker', 'person:x', neverAsked)).toEqual({
    given: 'person:x',
    actors: [{ id: 'person:x', name: null }],
    complete: true,
  });
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
