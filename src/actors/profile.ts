import type { MultiSearchParams, MultiSearchQuery } from 'meilisearch';
import type { SearchClient } from '../search/client.js';
import { actorNames } from './directory.js';
import type { ActorProfile } from './schema.js';
import { fetchStoredActors } from './stored-names.js';
import type { ActorUses, StatementUses } from './uses.js';

/** Offices and counterparts told of. */
const mostTold = 10;

/** Where actors are named. */
export interface ActorSources {
  statements: StatementUses;
  articles: ActorUses;
}

/** What is known of an actor, null where no article names it: two round trips to the engine, whatever it said. */
export async function profileActor(
  client: SearchClient,
  sources: ActorSources,
  id: string,
): Promise<ActorProfile | null> {
  const [actor, overview] = await Promise.all([
    fetchStoredActors(client, [id]).then((stored) => stored.get(id)),
    surveyStatements(client, sources, id),
  ]);
  const { asSpeaker, asTarget, articles } = overview;
  if (actor === undefined || asSpeaker + asTarget + articles === 0) return null;
  const { targets, speakers } = overview;
  const [roles, names] = await Promise.all([
    dateRoles(client, sources.statements, id, overview.roles.slice(0, mostTold)),
    actorNames(
      client,
      [...targets, ...speakers].map(([counterpart]) => counterpart),
    ),
  ]);
  const toCounterpart = ([counterpart, statements]: Count) => ({
    id: counterpart,
    name: names.get(counterpart) ?? counterpart,
    statements,
  });
  const encoded = encodeURIComponent(id);
  return {
    ...actor,
    country: overview.countries[0]?.[0] ?? actor.country,
    countries: overview.countries.map(([country, statements]) => ({ country, statements })),
    roles,
    statements: { asSpeaker, asTarget },
    articles,
    firstSaid: overview.firstSaid,
    lastSaid: overview.lastSaid,
    speaksAbout: targets.map(toCounterpart),
    spokenAboutBy: speakers.map(toCounterpart),
    links: {
      self: `/v1/actors/${encoded}`,
      said: `/v1/statements?speaker=${encoded}`,
      saidAbout: `/v1/statements?target=${encoded}`,
    },
  };
}

/** A value and how often it occurs. */
type Count = [value: string, count: number];

async function surveyStatements(client: SearchClient, { statements, articles }: ActorSources, id: string) {
  const { attributes, indexUid, inRole } = statements;
  const { speakerId, targetIds, speakerCountry, speakerRole } = attributes;
  const spoken = inRole('speaker', id);
  const [first, last, about, inArticles] = await askFor(client, [
    { ...saidBy(statements, spoken, 'asc'), facets: [targetIds, speakerCountry, speakerRole] },
    saidBy(statements, spoken, 'desc'),
    { indexUid, filter: inRole('target', id), facets: [speakerId], ...onlyCounted },
    { indexUid: articles.indexUid, filter: articles.inRole('actor', id), ...onlyCounted },
  ]);
  const others = (counts: Count[]) => counts.filter(([value]) => value !== id).slice(0, mostTold);
  return {
    asSpeaker: first?.totalHits ?? 0,
    asTarget: about?.totalHits ?? 0,
    articles: inArticles?.totalHits ?? 0,
    firstSaid: saidOn(first),
    lastSaid: saidOn(last),
    countries: countsOf(first, speakerCountry),
    roles: countsOf(first, speakerRole),
    targets: others(countsOf(first, targetIds)),
    speakers: others(countsOf(about, speakerId)),
  };
}

async function dateRoles(client: SearchClient, uses: StatementUses, id: string, roles: readonly Count[]) {
  const results = await askFor(
    client,
    roles.flatMap(([role]) => {
      const filter = uses.spokenAs(id, role);
      return [saidBy(uses, filter, 'asc'), saidBy(uses, filter, 'desc')];
    }),
  );
  return roles.map(([role, statements], place) => ({
    role,
    statements,
    firstSaid: saidOn(results[2 * place]),
    lastSaid: saidOn(results[2 * place + 1]),
  }));
}

/** Asked for by page, the engine counts exactly. */
const onlyCounted = { page: 1, hitsPerPage: 1, attributesToRetrieve: ['id'] };

/** The first or the last of some statements; those without a date come last either way. */
function saidBy({ indexUid, attributes }: StatementUses, filter: string, order: 'asc' | 'desc') {
  const sort = [`${attributes.saidFrom}:${order}`];
  return { ...onlyCounted, indexUid, filter, sort, attributesToRetrieve: ['said'] };
}

interface Hit {
  said?: { on: string | null };
}

interface Result {
  hits: Hit[];
  totalHits?: number;
  facetDistribution?: Record<string, Record<string, number>>;
}

async function askFor(
  { reader }: SearchClient,
  queries: MultiSearchQuery[],
): Promise<(Result | undefined)[]> {
  if (queries.length === 0) return [];
  return (await reader.multiSearch<MultiSearchParams, Hit>({ queries })).results;
}

function saidOn(result: Result | undefined): string | null {
  return result?.hits[0]?.said?.on ?? null;
}

/** The most frequent first. */
function countsOf(result: Result | undefined, facet: string): Count[] {
  return Object.entries(result?.facetDistribution?.[facet] ?? {}).sort(([, one], [, other]) => other - one);
}
