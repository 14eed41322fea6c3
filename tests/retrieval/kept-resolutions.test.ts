import { describe, expect, it } from '@jest/globals';
import { keepResolutions } from '../../src/retrieval/kept-resolutions.js';
import type { ResolveActor } from '../../src/retrieval/resolved-actor.js';

/** Leads every name to an actor that tells how often the engine was asked. */
function open() {
  let asked = 0;
  let writes = 0;
  const resolve: ResolveActor = (role, given) => {
    asked += 1;
    return Promise.resolve({ given, actors: [{ id: `person:${role}-${asked}`, name: given }], others: [] });
  };
  const kept = keepResolutions(resolve, { version: () => writes, maxAgeMs: 60_000 });
  const ask = async (role: 'speaker' | 'target', given: string) =>
    (await kept(role, given, role)).actors[0]?.id;
  return { ask, write: () => (writes += 1), count: () => asked };
}

describe('What names were led to', () => {
  it('is kept for each name and role', async () => {
    const { ask, count } = open();
    expect(await ask('speaker', 'Halvarsen')).toBe('person:speaker-1');
    expect(await ask('target', 'Halvarsen')).toBe('person:target-2');
    expect(await ask('speaker', 'Ahonen')).toBe('person:speaker-3');
    expect(await ask('speaker', 'Halvarsen')).toBe('person:speaker-1');
    expect(count()).toBe(3);
  });

  it('is asked for anew after a write', async () => {
    const { ask, write } = open();
    await ask('speaker', 'Halvarsen');
    write();
    expect(await ask('speaker', 'Halvarsen')).toBe('person:speaker-2');
  });

  it('is not kept where a write came while it was asked for', async () => {
    const { ask, write } = open();
    const overtaken = ask('speaker', 'Halvarsen');
    write();
    expect(await overtaken).toBe('person:speaker-1');
    expect(await ask('speaker', 'Halvarsen')).toBe('person:speaker-2');
  });

  it('is no failure: what fails is tried again', async () => {
    let fails = true;
    const kept = keepResolutions(
      (_role, given) =>
        fails ? Promise.reject(new Error('gone')) : Promise.resolve({ given, actors: [], others: [] }),
      { version: () => 0, maxAgeMs: 60_000 },
    );
    await expect(kept('speaker', 'Halvarsen', 'speaker')).rejects.toThrow('gone');
    fails = false;
    await expect(kept('speaker', 'Halvarsen', 'speaker')).resolves.toMatchObject({ actors: [] });
  });
});
