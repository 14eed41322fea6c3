import type { MultiSearchParams } from 'meilisearch';
import type { SearchClient } from '../search/client.js';
import type { Filter } from '../search/filter.js';
import { isSamePerson } from '../extraction/2-entities/same-person.js';
import { surnameOf } from '../extraction/2-entities/person-names.js';
import { unique } from '../values.js';
import type { ActorDocument } from './document.js';
import { actorFilters as where, actorIndex } from './index-definition.js';
import { compactName, isLastName, isLoneName, soundOf, toLatin, type NamedActor } from './names.js';

/** How a name given is an actor's, the best first. */
export const MATCHES = ['name', 'other-name', 'spelling', 'last-name'] as const;
export type Match = (typeof MATCHES)[number];

/** An actor who may bear a name. */
export interface Bearer extends NamedActor {
  /** Null where he only shares a last name with who is asked for: he tells whether that name alone is one person's. */
  match: Match | null;
}

/** Bearers of one name looked at, in each of the ways in which they may bear it. */
const mostBearers = 50;

/** Shorter last names sound alike by chance. */
const shortestSound = 5;

const attributes = ['actorId', 'name', 'type', 'country'] as const;
type BearerDocument = Pick<ActorDocument, (typeof attributes)[number]>;

/** The actors whose whole name a name is, or may be in another spelling, or whose last name it is: one round trip. */
export async function findBearers(
  client: SearchClient,
  given: string,
  within: Filter = where.all(),
): Promise<Bearer[]> {
  const compact = compactName(given);
  if (compact === '') return [];
  const [named = [], known = [], related = []] = await askFor(
    client,
    [where.equals('keys.full', compact), where.equals('keys.known', compact), sharesLastName(given)].map(
      (filter) => where.all(filter, within),
    ),
  );
  const bearers = new Map<string, Bearer>();
  const add = ({ actorId: id, name, type, country }: BearerDocument, match: Match | null) => {
    if (!bearers.has(id)) bearers.set(id, { id, name, type, country, match });
  };
  for (const hit of named) add(hit, 'name');
  for (const hit of known) add(hit, 'other-name');
  for (const hit of related) add(hit, matchOfRelated(given, hit));
  return [...bearers.values()];
}

async function askFor(client: SearchClient, filters: readonly Filter[]): Promise<BearerDocument[][]> {
  const { results } = await client.reader.multiSearch<MultiSearchParams, BearerDocument>({
    queries: filters.map((filter) => ({
      indexUid: actorIndex.uid,
      filter,
      sort: ['keys.rank:desc'],
      distinct: 'actorId',
      attributesToRetrieve: [...attributes],
      limit: mostBearers,
    })),
  });
  return results.map(({ hits }) => hits);
}

/** Who has the last name, in any spelling; of a full name, whichever of its words that is. */
function sharesLastName(given: string): Filter {
  const latin = toLatin(given.trim());
  const words = latin.split(/\s+/u);
  const lastNames = isLastName(latin) ? [latin] : unique([surnameOf(latin), words.at(-1), words[0]]);
  const shortest = isLastName(latin) ? shortestSound : 1;
  return where.any(
    where.oneOf('keys.last', lastNames.map(compactName)),
    where.oneOf(
      'keys.sounds',
      lastNames.map(soundOf).filter((sound) => sound.length >= shortest),
    ),
  );
}

/** A last name is anybody's who bears it; of those who share that of a full name, only other spellings of it count. */
function matchOfRelated(given: string, { actorId: id, name, type }: BearerDocument): Match | null {
  if (isLastName(given)) return 'last-name';
  return !isLoneName({ id, type }) && isSamePerson(toLatin(given), toLatin(name)) ? 'spelling' : null;
}
