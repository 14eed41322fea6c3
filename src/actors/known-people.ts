import type { KnownPeople, KnownPerson } from '../extraction/recognition.js';
import type { SearchClient } from '../search/client.js';
import { unique } from '../values.js';
import type { ActorDocument } from './document.js';
import { actorFilters as where, openActors } from './index-definition.js';
import { compactName, isLastName, isLoneName } from './names.js';

/** Documents read for one article; where there are more, nobody is taken for known: the one who is missing might fit too. */
const mostDocuments = 500;

/**
 * The people stored in full who bear names, as full names or as last names: one round trip. People of articles that were
 * deleted since are among them.
 */
export async function fetchKnownPeople(client: SearchClient, names: readonly string[]): Promise<KnownPeople> {
  const wanted = unique(names.map(compactName)).filter((name) => name !== '');
  if (wanted.length === 0) return new Map();
  const { hits } = await openActors(client.reader).search(null, {
    filter: where.all(
      where.equals('type', 'person'),
      where.any(where.oneOf('keys.full', wanted), where.oneOf('keys.last', wanted)),
    ),
    attributesToRetrieve: ['actorId', 'type', 'country', 'keys'],
    limit: mostDocuments,
  });
  if (hits.length === mostDocuments) return new Map();
  const inFull = hits.filter(({ actorId, type }) => !isLoneName({ id: actorId, type }));
  return new Map(names.map((name) => [name, bearersOf(name, inFull)]));
}

function bearersOf(name: string, documents: readonly ActorDocument[]): KnownPerson[] {
  const compact = compactName(name);
  const part = isLastName(name) ? 'last' : 'full';
  const bearing = documents.filter(({ keys }) => keys[part].includes(compact));
  return unique(bearing.map(({ actorId }) => actorId)).map((id) => ({
    id,
    countries: unique(bearing.filter(({ actorId }) => actorId === id).map(({ country }) => country)),
  }));
}
