import { fetchKnownPeople } from '../../actors/known-people.js';
import { peopleInDoubt, recognize } from '../../extraction/recognition.js';
import type { Extraction } from '../../extraction/types.js';
import type { SearchClient } from '../../search/client.js';

/**
 * Completes extractions by what the index tells of people of whom their articles do not tell enough, in one request. What
 * comes of it depends on the articles stored before.
 */
export async function recognizePeople(
  client: SearchClient,
  extractions: readonly (Extraction | null)[],
): Promise<(Extraction | null)[]> {
  const names = extractions.map((extraction) =>
    extraction === null ? [] : peopleInDoubt(extraction).map(({ name }) => name),
  );
  const known = await fetchKnownPeople(client, names);
  return extractions.map((extraction, place) => {
    const people = known[place];
    return extraction === null || people === undefined ? extraction : recognize(extraction, people);
  });
}
