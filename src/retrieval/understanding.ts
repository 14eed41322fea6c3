import { shorten } from '../http/issue.js';
import { unique } from '../values.js';
import { isId, type ActorRole, type ResolvedActor } from './resolved-actor.js';
import type { UnderstoodQuery, Warning } from './answer.js';
import { formatInstant, periodOf, type Period } from './date-bound.js';
import type { SORTS } from './parameters.js';

/** The search parameters that statements and articles share, validated. */
export interface SearchParameters {
  q?: string | undefined;
  actor?: string[] | undefined;
  speaker?: string[] | undefined;
  target?: string[] | undefined;
  country?: string[] | undefined;
  speakerCountry?: string[] | undefined;
  targetCountry?: string[] | undefined;
  from?: string | undefined;
  to?: string | undefined;
  kind?: UnderstoodQuery['kind'];
  sort?: (typeof SORTS)[number] | undefined;
  limit: number;
}

/** A search as it is run: names led to ids, dates to seconds. */
export interface UnderstoodSearch {
  /** Null where there are no words. */
  words: string | null;
  /** Undefined where the parameter was not given; empty where nobody bears the names given. */
  actorIds: string[] | undefined;
  speakerIds: string[] | undefined;
  targetIds: string[] | undefined;
  /** Epoch seconds, inclusive. */
  from: number | undefined;
  to: number | undefined;
  sort: (typeof SORTS)[number];
  query: UnderstoodQuery;
  warnings: Warning[];
}

export interface UnderstandingOptions {
  /** Leads a name or an id to the actors that it stands for in a role. */
  resolve: (role: ActorRole, given: string) => Promise<ResolvedActor>;
  /** Widens a bound to what can be told apart: whole days where nothing is dated more finely. */
  widen: (period: Period) => Period;
}

/** Reads search parameters; looks names up in the index. */
export async function understand(
  parameters: SearchParameters,
  { resolve, widen }: UnderstandingOptions,
): Promise<UnderstoodSearch> {
  const resolveAll = (role: ActorRole) =>
    parameters[role] && Promise.all(unique(parameters[role]).map((name) => resolve(role, name)));
  const [actor, speaker, target] = await Promise.all([
    resolveAll('actor'),
    resolveAll('speaker'),
    resolveAll('target'),
  ]);
  const from = boundOf(parameters.from, widen)?.from;
  const to = boundOf(parameters.to, widen)?.to;
  const words = parameters.q ?? null;
  const sort = sortOf(parameters);
  const { q, country, speakerCountry, targetCountry, kind, limit } = parameters;
  return {
    words,
    actorIds: idsOf(actor),
    speakerIds: idsOf(speaker),
    targetIds: idsOf(target),
    from,
    to,
    sort,
    query: {
      ...(q !== undefined && { q }),
      ...(actor && { actor: actor.map(shown) }),
      ...(speaker && { speaker: speaker.map(shown) }),
      ...(target && { target: target.map(shown) }),
      ...(country && { country }),
      ...(speakerCountry && { speakerCountry }),
      ...(targetCountry && { targetCountry }),
      ...(from !== undefined && { from: formatInstant(from) }),
      ...(to !== undefined && { to: formatInstant(to) }),
      ...(kind && { kind }),
      sort,
      limit,
    },
    warnings: [
      ...warnOfWords(q),
      ...warnOfSort(parameters),
      ...warnOfNames('actor', actor),
      ...warnOfNames('speaker', speaker),
      ...warnOfNames('target', target),
    ],
  };
}

function boundOf(date: string | undefined, widen: (period: Period) => Period): Period | undefined {
  const period = date === undefined ? undefined : periodOf(date);
  return period && widen(period);
}

function idsOf(resolved: readonly ResolvedActor[] | undefined): string[] | undefined {
  return resolved?.flatMap(({ actors }) => actors.map(({ id }) => id));
}

function shown({ given, actors }: ResolvedActor) {
  return { given, actors };
}

/** Relevance is nearness to words: without words there is none. */
function sortOf({ q, sort }: SearchParameters): (typeof SORTS)[number] {
  if (q === undefined) return sort === 'date' ? 'date' : '-date';
  return sort ?? 'relevance';
}

/** Words and phrases of a query that the engine reads; what is excluded does not count, but comes too late after them. */
const mostTerms = 10;
const term = /(?<=^|\s)-(?:"[^"]*"?|\S+)|"[^"]*"?|[\p{L}\p{M}\p{N}]+/gu;

function warnOfWords(words = ''): Warning[] {
  let read = 0;
  for (const [each] of words.matchAll(term)) {
    if (read === mostTerms) return [{ parameter: 'q', detail: unreadWords }];
    if (!each.startsWith('-')) read += 1;
  }
  return [];
}

const unreadWords = `Only the first ${mostTerms} words of \`q\` are read; the others were left out of the search.`;

function warnOfSort({ q, sort }: SearchParameters): Warning[] {
  if (sort !== 'relevance' || q !== undefined) return [];
  return [
    {
      parameter: 'sort',
      detail: 'Without `q` nothing is more relevant than another: the newest come first.',
    },
  ];
}

const bearers: Readonly<Record<ActorRole, string>> = {
  actor: 'Nobody indexed',
  speaker: 'No speaker indexed',
  target: 'No target indexed',
};

function warnOfNames(parameter: ActorRole, resolved: readonly ResolvedActor[] = []): Warning[] {
  return resolved.flatMap(({ given, actors, complete }) => {
    if (actors.length === 0) {
      const detail = isId(given)
        ? `${bearers[parameter]} has the id \`${shorten(given)}\`. Ids come with every search answer; a name will do too.`
        : `${bearers[parameter]} has the name \`${shorten(given)}\`. Give a full name, a person’s last name, or an id.`;
      return [{ parameter, detail }];
    }
    if (complete) return [];
    const detail = `More than ${actors.length} actors have the name \`${shorten(given)}\`: only these were searched for. Give a full name or an id.`;
    return [{ parameter, detail }];
  });
}
