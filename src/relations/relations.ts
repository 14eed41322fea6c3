import { actorNames } from '../actors/directory.js';
import { filterOf } from '../retrieval/conditions.js';
import { ranked } from '../retrieval/distribution.js';
import { askEngine, onlyCounted } from '../retrieval/engine.js';
import type { FacetName } from '../retrieval/value-parameters.js';
import { labelsOf } from '../retrieval/labels.js';
import { linkTo } from '../retrieval/link.js';
import { understand } from '../retrieval/understanding.js';
import type { ResolveActor } from '../retrieval/resolved-actor.js';
import type { SearchClient } from '../search/client.js';
import { statementFilters, statementIndex, statementSearch } from '../statements/index-definition.js';
import { readRelationKey } from '../statements/relation-key.js';
import type { Party, RelationQuery } from './query.js';
import type { RelationAnswer } from './schema.js';

const { maxTotalHits, uid } = statementIndex;
const { fields, where } = statementSearch;

/** What holds the two together, and each of them. */
const facetsBy = {
  country: { pair: 'keys.relations', speaker: 'speakerCountry', target: 'targetCountry' },
  actor: { pair: 'keys.actorRelations', speaker: 'speaker', target: 'target' },
} as const satisfies Record<Party, { pair: string; speaker: FacetName; target: FacetName }>;

/**
 * Counts who speaks about whom; one round trip to the engine, which counts pairs that are stored as such. It lists the
 * most frequent ones: as many as an answer may hold.
 *
 * @param options.language BCP 47, of labels
 */
export async function countRelations(
  client: SearchClient,
  parameters: RelationQuery,
  { language, resolve }: { language: string; resolve: ResolveActor },
): Promise<RelationAnswer> {
  const { by, limit } = parameters;
  const { words, conditions, query, warnings } = await understand(parameters, {
    index: statementSearch,
    resolve,
  });
  const { pair, speaker, target } = facetsBy[by];
  const filter = filterOf(where, conditions);
  const isRelated = statementFilters.not(statementFilters.isMissing(pair));
  const [all, related] = await askEngine(client, uid, words).searchAll([
    { filter, ...onlyCounted },
    {
      filter: where.all(filter, isRelated),
      facets: [pair, fields[speaker], fields[target]],
      ...onlyCounted,
    },
  ]);
  const mostOf = (field: string) => ranked(related?.facetDistribution?.[field] ?? {}).slice(0, limit);
  const pairs = mostOf(pair).map(({ value, count }) => ({ ...readRelationKey(value), count }));
  const [speakers, targets] = [mostOf(fields[speaker]), mostOf(fields[target])];
  const labels = await labelsOf(
    [
      [speaker, [...pairs.map((each) => each.speaker), ...speakers.map(({ value }) => value)]],
      [target, [...pairs.map((each) => each.target), ...targets.map(({ value }) => value)]],
    ],
    { language, actorNames: (ids) => actorNames(client, ids) },
  );
  const partyOf = (facet: FacetName, value: string) => ({ value, label: labels(facet, value) });
  const total = all?.totalHits ?? 0;
  return {
    items: pairs.map((each) => ({
      speaker: partyOf(speaker, each.speaker),
      target: partyOf(target, each.target),
      count: each.count,
    })),
    speakers: speakers.map(({ value, count }) => ({ ...partyOf(speaker, value), count })),
    targets: targets.map(({ value, count }) => ({ ...partyOf(target, value), count })),
    total: { value: total, relation: total < maxTotalHits ? 'eq' : 'gte' },
    related: related?.totalHits ?? 0,
    query: { ...query, by, limit },
    ...(warnings.length > 0 && { warnings }),
    links: { self: linkTo('/v1/relations', parameters) },
  };
}
