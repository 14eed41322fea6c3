import type { MultiSearchParams } from 'meilisearch';
import type { KnownPeople, KnownPerson } from '../extraction/recognition.js';
import type { SearchClient } from '../search/client.js';
import { unique } from '../values.js';
import type { ActorDocument } from './document.js';
import { actorFilters as where, actorIndex } from './index-definition.js';
import { compactName, isLastName, isLoneName } from './names.js';

/** Documents read for one article; where there are more, nobody is taken for known: the one who is missing might fit too. */
const mostDocuments = 500;

/**
 * The people stored in full who bear names, as full names or as last names, for the names of several articles: one round
 * trip, and none where there are no names. People of articles that were deleted since are among them.
 */
export async function fetchKnownPeople(
  client: SearchClient,
  articles: readonly (readonly string[])[],
): Promise<KnownPeople[]> {
  const wanted = articles.map((names) => unique(names.map(compactName)).filter((name) => name !== ''));
  const asked = wanted.filter((names) => names.length > 0);
  if (asked.length === 0) return articles.map(() => new Map());
  const { results } = await client.reader.multiSearch<MultiSearchParams, ActorDocument>({
    queries: asked.map(queryFor),
  });
  const answers = results.values();
  return articles.map((names, place) => {
    const hits = wanted[place]?.length === 0 ? [] : (answers.next().value?.hits ?? []);
    if (hits.length === mostDocuments) return new Map();
    const inFull = hits.filter(({ actorId, type }) => !isLoneName({ id: actorId, type }));
    return new Map(names.map((name) => [name, bearersOf(name, inFull)]));
  });
}

function queryFor(names: readonly string[]) {
  return {
    indexUid: actorIndex.uid,
    filter: where.all(
      where.equals('type', 'person'),
      where.any(where.oneOf('keys.full', names), where.oneOf('keys.last', names)),
    ),
    attributesToRetrieve: ['actorId', 'type', 'country', 'keys'],
    limit: mostDocuments,
  };
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
