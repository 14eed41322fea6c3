import type { Warning } from '../retrieval/warnings.js';
import { linkTo } from '../retrieval/link.js';
import type { SearchClient } from '../search/client.js';
import type { Filter } from '../search/filter.js';
import { unique } from '../values.js';
import { findBearers, MATCHES } from './bearers.js';
import type { ActorDocument } from './document.js';
import { actorFilters as where, openActors } from './index-definition.js';
import { foldName } from './names.js';
import type { ActorQuery } from './query.js';
import type { ActorSearchAnswer, ActorSummary } from './schema.js';
import { fetchStoredActors } from './stored-names.js';
import type { ActorUses } from './uses.js';
import { countUses } from './uses-count.js';

/** Looked at beside those who bear the whole name: so many times the items asked for, as some make no statement. */
const looks = 2;

/** What the engine reads of a query. */
const mostWords = 10;

/** Finds actors by a name or a part of one: three round trips, whatever is found. */
export async function findActors(
  client: SearchClient,
  uses: ActorUses,
  query: ActorQuery,
): Promise<ActorSearchAnswer> {
  const { q, country, type, limit } = query;
  const folded = foldName(q);
  const within = where.all(
    ...(country ? [where.oneOf('country', country)] : []),
    ...(type ? [where.oneOf('type', type)] : []),
  );
  const [bearers, partly] = await Promise.all([
    findBearers(client, q, within),
    findByParts(client, folded, within, limit * looks),
  ]);
  const quality = new Map<string, number>();
  const rate = (id: string, match: number) => {
    if (!quality.has(id)) quality.set(id, match);
  };
  for (const { id, match } of bearers) if (match !== null) rate(id, MATCHES.indexOf(match));
  for (const hit of partly.hits) rate(hit.actorId, MATCHES.length + partMatch(folded, hit));
  const found = await summarize(client, uses, [...quality.keys()], country);
  const rank = ({ id }: ActorSummary) => quality.get(id) ?? Infinity;
  const ordered = found.sort((one, other) => rank(one) - rank(other) || total(other) - total(one));
  return {
    items: ordered.slice(0, limit),
    total: { value: ordered.length, relation: partly.isWhole ? 'eq' : 'gte' },
    query: { q, ...(country && { country }), ...(type && { type }), limit },
    ...(folded.split(' ').length > mostWords && { warnings: [unreadWords] }),
    links: { self: linkTo('/v1/actors', query) },
  };
}

const unreadWords: Warning = {
  parameter: 'q',
  detail: `Only the first ${mostWords} words of \`q\` are read; the others were left out of the search.`,
};

const attributes = ['actorId', 'folded', 'known'] as const;
type PartHit = Pick<ActorDocument, (typeof attributes)[number]>;

async function findByParts(client: SearchClient, folded: string, within: Filter, most: number) {
  const { hits, totalHits } = await openActors(client.reader).search<PartHit, PartSearch>(folded, {
    ...(within !== '' && { filter: within }),
    matchingStrategy: 'all',
    distinct: 'actorId',
    attributesToRetrieve: [...attributes],
    page: 1,
    hitsPerPage: most,
  });
  return { hits, isWhole: totalHits <= most };
}

interface PartSearch {
  filter?: string;
  matchingStrategy: 'all';
  distinct: string;
  attributesToRetrieve: string[];
  page: number;
  hitsPerPage: number;
}

/** Whole words before beginnings of words, and these before misprints. */
function partMatch(query: string, { folded, known }: PartHit): number {
  const names = [folded, ...known].map((name) => name.split(' '));
  const words = query.split(' ');
  if (names.some((name) => words.every((word) => name.includes(word)))) return 0;
  const begins = (name: readonly string[]) =>
    words.every((word) => name.some((each) => each.startsWith(word)));
  return names.some(begins) ? 1 : 2;
}

function total({ statements }: ActorSummary): number {
  return statements.asSpeaker + statements.asTarget;
}

/** Actors with their names and counts; those are left out who have no part in any statement. */
async function summarize(
  client: SearchClient,
  uses: ActorUses,
  ids: readonly string[],
  country: readonly string[] | undefined,
): Promise<ActorSummary[]> {
  if (ids.length === 0) return [];
  const [stored, asSpeaker, asTarget] = await Promise.all([
    fetchStoredActors(client, ids),
    countUses(client, uses, 'speaker', ids),
    countUses(client, uses, 'target', ids),
  ]);
  return unique(ids.map((id) => stored.get(id)))
    .map(({ countries, ...actor }) => ({
      ...actor,
      country: country?.find((code) => countries.includes(code)) ?? actor.country,
      statements: { asSpeaker: asSpeaker.get(actor.id) ?? 0, asTarget: asTarget.get(actor.id) ?? 0 },
    }))
    .filter((actor) => total(actor) > 0);
}
