import { Problem } from '../http/problem.js';
import { shorten } from '../http/issue.js';
import {
  isId,
  tellActor,
  type ActorRole,
  type OtherActor,
  type ResolvedActor,
} from '../retrieval/resolved-actor.js';
import type { SearchClient } from '../search/client.js';
import { findBearers, MATCHES, type Bearer } from './bearers.js';
import { actorNames } from './directory.js';
import { isLastName } from './names.js';
import { groupSame, isLoneGroup } from './same-actor.js';
import type { ActorUses } from './uses.js';
import { countUses } from './uses-count.js';

/** Of two who bear a name equally well, the one is meant who is named so many times as often as the other. */
export const DOMINANCE = 3;

/** Others, or candidates of a tie, that are told of. */
const mostTold = 10;

export interface ResolutionDependencies {
  client: SearchClient;
  /** Where it is counted how often an actor is named in the role. */
  uses: ActorUses;
  /** The parameter that gives the name. */
  parameter: string;
}

/**
 * Leads a name to the actor that bears it, whatever its spelling, case and script; an id stands for itself where it is
 * known. Two round trips to the engine at most: who bears it, and how often each is named in the role.
 *
 * @throws Problem where two bear it equally well
 */
export async function resolveActor(
  role: ActorRole,
  given: string,
  { client, uses, parameter }: ResolutionDependencies,
): Promise<ResolvedActor> {
  if (isId(given)) {
    const names = await actorNames(client, [given]);
    return { given, actors: [...names].map(([id, name]) => ({ id, name })), others: [] };
  }
  const groups = groupSame(await findBearers(client, given)).filter((group) => isMeant(given, group));
  const counts = await countUses(
    client,
    uses,
    role,
    groups.flat().map(({ id }) => id),
  );
  return choose(parameter, given, countGroups(groups, counts), uses.unit);
}

/** A full name is not that of somebody of whom the last name alone is known. */
function isMeant(given: string, group: readonly Bearer[]): boolean {
  const matching = group.filter(({ match }) => match !== null);
  return matching.length > 0 && (isLastName(given) || !isLoneGroup(matching));
}

interface Candidate {
  actors: (Bearer & { count: number })[];
  /** Of all of them. */
  count: number;
  /** The lower, the better the name is theirs. */
  match: number;
  isLone: boolean;
}

/** Who is named in the role at all: the best match first, then who is named most often. */
function countGroups(groups: readonly Bearer[][], counts: ReadonlyMap<string, number>): Candidate[] {
  return groups
    .map((group) => {
      const actors = group.map((actor) => ({ ...actor, count: counts.get(actor.id) ?? 0 }));
      return {
        actors: actors.sort((one, other) => other.count - one.count),
        count: actors.reduce((sum, { count }) => sum + count, 0),
        match: Math.min(
          ...group.map(({ match }) => (match === null ? MATCHES.length : MATCHES.indexOf(match))),
        ),
        isLone: isLoneGroup(group),
      };
    })
    .filter(({ count }) => count > 0)
    .sort((one, other) => one.match - other.match || other.count - one.count);
}

function choose(
  parameter: string,
  given: string,
  candidates: readonly Candidate[],
  unit: ActorUses['unit'],
): ResolvedActor {
  // A last name that stands alone may be that of one of the others: it is no rival to them.
  const best = candidates.find(({ isLone }) => !isLone) ?? candidates[0];
  if (best === undefined) return { given, actors: [], others: [] };
  const rivals = candidates.filter(
    (candidate) => candidate !== best && candidate.match === best.match && candidate.isLone === best.isLone,
  );
  if (rivals.some(({ count }) => count * DOMINANCE > best.count)) {
    throw tie(parameter, given, tell([best, ...rivals], unit));
  }
  const others = candidates.filter((candidate) => candidate !== best);
  return { given, actors: best.actors.map(named), others: tell(others, unit) };
}

function tell(candidates: readonly Candidate[], unit: ActorUses['unit']): OtherActor[] {
  return candidates
    .flatMap(({ actors }) => actors)
    .filter(({ count }) => count > 0)
    .slice(0, mostTold)
    .map(({ id, name, country, count }) => ({ id, name, country, [unit]: count }));
}

function tie(parameter: string, given: string, candidates: readonly OtherActor[]): Problem {
  const detail = `\`${shorten(given)}\` may be any of these, give the id instead: ${candidates.map(tellActor).join('; ')}.`;
  return new Problem('invalid-request', `${parameter}: ${detail}`, { errors: [{ parameter, detail }] });
}

function named({ id, name }: Bearer): { id: string; name: string } {
  return { id, name };
}
