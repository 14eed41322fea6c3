import { onlyCounted } from '../retrieval/engine.js';
import type { SearchClient } from '../search/client.js';
import { unique } from '../values.js';
import { statementFilters as where, statementIndex } from './index-definition.js';
import { sameWordsKey } from './likeness/same-words.js';
import { readPrintingKey } from './printing-key.js';
import type { SameAs, Statement } from './schema.js';

/** Groups that are asked for together: few, so that the engine lists all that print them. */
const groupsPerQuery = 20;

/**
 * Statements with how many have the same words and how many outlets print these: one round trip to the engine, none where
 * all are too short; another only where more print them than it lists.
 */
export async function withSameAs(
  client: SearchClient,
  statements: readonly Statement[],
): Promise<Statement[]> {
  const groups = statements.map(({ text }) => sameWordsKey(text));
  const found = await countPrintings(client, unique(groups));
  return statements.map((statement, place) => {
    const sameAs = found.get(groups[place] ?? '') ?? null;
    return { ...statement, sameAs: sameAs !== null && sameAs.statements > 1 ? sameAs : null };
  });
}

async function countPrintings(client: SearchClient, groups: readonly string[]): Promise<Map<string, SameAs>> {
  const chunks = Array.from({ length: Math.ceil(groups.length / groupsPerQuery) }, (_, place) =>
    groups.slice(place * groupsPerQuery, (place + 1) * groupsPerQuery),
  );
  const listed = await askFor(
    client,
    chunks.map((chunk) => ({ filter: where.oneOf('keys.sameAs', chunk), facets: ['keys.printing'] })),
  );
  const counts = new Map<string, SameAs>();
  const unlisted: string[] = [];
  for (const [place, chunk] of chunks.entries()) {
    const printings = Object.entries(listed[place]?.facetDistribution?.['keys.printing'] ?? {});
    if (printings.length < statementIndex.maxValuesPerFacet) addUp(printings, counts);
    else unlisted.push(...chunk);
  }
  for (const sameAs of await countEach(client, unlisted)) counts.set(sameAs.group, sameAs);
  return counts;
}

function addUp(printings: readonly [key: string, count: number][], counts: Map<string, SameAs>): void {
  for (const [key, count] of printings) {
    const { group, outlet } = readPrintingKey(key);
    const { statements = 0, outlets = 0 } = counts.get(group) ?? {};
    counts.set(group, {
      group,
      statements: statements + count,
      outlets: outlets + (outlet === null ? 0 : 1),
    });
  }
}

/** Two queries for each group: its statements, and one statement of each outlet. */
async function countEach(client: SearchClient, groups: readonly string[]): Promise<SameAs[]> {
  const outlet = 'article.source.name';
  const answers = await askFor(
    client,
    groups.flatMap((group) => {
      const filter = where.equals('keys.sameAs', group);
      return [
        { filter },
        { filter: where.all(filter, where.not(where.isMissing(outlet))), distinct: outlet },
      ];
    }),
  );
  return groups.map((group, place) => ({
    group,
    statements: answers[2 * place]?.totalHits ?? 0,
    outlets: answers[2 * place + 1]?.totalHits ?? 0,
  }));
}

interface CountQuery {
  filter: string;
  facets?: string[];
  distinct?: string;
}

interface Counts {
  totalHits?: number;
  facetDistribution?: Record<string, Record<string, number>>;
}

async function askFor({ reader }: SearchClient, queries: readonly CountQuery[]): Promise<Counts[]> {
  if (queries.length === 0) return [];
  const { results } = await reader.multiSearch({
    queries: queries.map((query) => ({ indexUid: statementIndex.uid, ...onlyCounted, ...query })),
  });
  return results;
}
