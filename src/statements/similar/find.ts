import type { MultiSearchParams, MultiSearchQuery } from 'meilisearch';
import { linkTo } from '../../retrieval/link.js';
import type { SearchClient } from '../../search/client.js';
import type { Filter } from '../../search/filter.js';
import { complete, statementAttributes, type RetrievedStatement } from '../document.js';
import { statementFilters as where, statementIndex } from '../index-definition.js';
import { bandsOf } from '../likeness/bands.js';
import { likenessTo, type Likeness } from '../likeness/likeness.js';
import { isNear } from '../likeness/near.js';
import { overlapOf, tellingWords } from '../likeness/overlap.js';
import { sameWordsKey } from '../likeness/same-words.js';
import type { Statement } from '../schema.js';
import { fetchStatement } from '../store.js';
import type { SimilarAnswer, SimilarStatement } from './schema.js';

/** Statements that are compared: more are told by the total's relation. */
const mostNear = 200;
const mostForWord = 50;

/**
 * Finds statements of other articles that are like one, null where there is no such statement: a round trip to the engine
 * beside that for the statement.
 */
export async function findSimilar(
  client: SearchClient,
  id: string,
  limit: number,
): Promise<SimilarAnswer | null> {
  const own = await fetchStatement(client, id);
  if (own === null) return null;
  const candidates = await fetchCandidates(client, own, limit);
  const same = candidates.same.hits.map((hit): SimilarStatement => ({
    statement: complete(hit),
    likeness: 1,
    relation: 'same-words',
  }));
  const others = rank(own, candidates);
  const isWhole = [candidates.near, ...candidates.byWord.values()].every(
    ({ hits, estimatedTotalHits = 0 }) => estimatedTotalHits <= hits.length,
  );
  return {
    items: [...same, ...others].slice(0, limit),
    total: {
      value: (candidates.same.totalHits ?? 0) + others.length,
      relation: isWhole ? 'eq' : 'gte',
    },
    links: { self: linkTo(`/v1/statements/${id}/similar`, { limit }) },
  };
}

interface Candidates {
  same: Found;
  near: Found;
  /** Of the same parties, by a word that they have in common. */
  byWord: Map<string, Found>;
}

interface Found {
  hits: RetrievedStatement[];
  totalHits?: number;
  estimatedTotalHits?: number;
}

const nothing: Found = { hits: [] };

async function fetchCandidates(client: SearchClient, own: Statement, limit: number): Promise<Candidates> {
  const group = sameWordsKey(own.text);
  const isSame = group === null ? where.any() : where.equals('keys.sameAs', group);
  const elsewhere = where.not(where.equals('articleId', own.articleId));
  const among = (filter: Filter) => where.all(filter, elsewhere, where.not(isSame));
  const words = tellingWords(own.text);
  const [same = nothing, near = nothing, ...byWord] = await askFor(client, [
    {
      filter: where.all(isSame, elsewhere),
      sort: ['keys.publishedAt:asc', 'keys.order:asc'],
      // Asked for by page, the engine counts exactly.
      page: 1,
      hitsPerPage: limit,
    },
    { filter: among(where.oneOf('keys.bands', bandsOf(own.text))), limit: mostNear },
    // A query a word: of several words, the engine would ask for one of them always, which may be this statement's own.
    ...words.map((q) => ({
      q,
      attributesToSearchOn: ['text'],
      filter: among(ofSameParties(own)),
      limit: mostForWord,
    })),
  ]);
  return { same, near, byWord: new Map(words.map((word, place) => [word, byWord[place] ?? nothing])) };
}

function ofSameParties({ speaker, targets }: Statement): Filter {
  return where.any(
    ...(speaker?.actor ? [where.equals('keys.speakerId', speaker.actor.id)] : []),
    ...(targets.length > 0
      ? [
          where.oneOf(
            'keys.targetIds',
            targets.map((target) => target.id),
          ),
        ]
      : []),
  );
}

async function askFor(
  { reader }: SearchClient,
  queries: readonly Omit<MultiSearchQuery, 'indexUid'>[],
): Promise<Found[]> {
  const { results } = await reader.multiSearch<MultiSearchParams, RetrievedStatement>({
    queries: queries.map((query) => ({
      indexUid: statementIndex.uid,
      attributesToRetrieve: [...statementAttributes],
      ...query,
    })),
  });
  return results;
}

interface Compared {
  hit: RetrievedStatement;
  likeness: Likeness;
}

/** Those of nearly the same words, the likest first; then those of the same parties that share the rarest words. */
function rank(own: Statement, { near, byWord }: Candidates): SimilarStatement[] {
  const likeness = likenessTo(own.text);
  const compare = (hits: readonly RetrievedStatement[]): Compared[] =>
    hits.map((hit) => ({ hit, likeness: likeness(hit.text) }));
  const ofSameWords = uniqueById([...byWord.values()].flatMap(({ hits }) => hits));
  const isNearOwn = ({ hit, likeness: each }: Compared) => isNear(each, own.text, hit.text);
  const nearOnes = compare(uniqueById([...near.hits, ...ofSameWords])).filter(isNearOwn);
  const partyOnes = compare(ofSameWords).filter((each) => !isNearOwn(each));
  const overlap = overlapOf(
    new Map([...byWord].map(([word, { estimatedTotalHits = 0 }]) => [word, estimatedTotalHits])),
  );
  return [
    ...ranked(nearOnes, ({ likeness: each }) => each.share).map(tell('near-words')),
    ...ranked(partyOnes, ({ hit }) => overlap(hit.text)).map(tell('same-parties')),
  ];
}

function uniqueById(hits: readonly RetrievedStatement[]): RetrievedStatement[] {
  return [...new Map(hits.map((hit) => [hit.id, hit])).values()];
}

/** Those that weigh anything, the heaviest first. */
function ranked(compared: readonly Compared[], weigh: (each: Compared) => number): Compared[] {
  return compared
    .map((each) => ({ each, weight: weigh(each) }))
    .filter(({ weight }) => weight > 0)
    .sort((one, other) => other.weight - one.weight)
    .map(({ each }) => each);
}

function tell(relation: SimilarStatement['relation']) {
  return ({ hit, likeness: { share } }: Compared): SimilarStatement => ({
    statement: complete(hit),
    likeness: Math.round(share * 100) / 100,
    relation,
  });
}
