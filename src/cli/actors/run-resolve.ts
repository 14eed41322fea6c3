import { isKnownCode, suggestCode } from '../../extraction/data/country-codes.js';
import type { Term } from '../../extraction/data/office-holders.js';
import { resolveName, type NamedActor, type ResolvedName } from '../../extraction/resolve-name.js';
import { CommandFailure, EXIT } from '../failure.js';
import { printable, toJson } from '../printable.js';
import { write, type Terminal } from '../terminal.js';

export interface ResolveRequest {
  name: string;
  country: string | null;
  /** `YYYY-MM-DD` */
  day: string | null;
  json: boolean;
}

/** Candidates printed; `--json` has all of them. */
const mostShown = 10;

/**
 * Prints whom a name means to the extraction, and why.
 *
 * @returns the exit code
 * @throws CommandFailure where the country is none, or the name has no letter
 */
export async function runResolve(request: ResolveRequest, { stdout }: Terminal): Promise<number> {
  const { name, country, day, json } = request;
  if (!/[\p{L}\p{N}]/u.test(name)) throw new CommandFailure('Give a name.');
  if (country !== null && !isKnownCode(country)) throw noSuchCountry(country);
  const resolved = resolveName(name, { country, day });
  const text = json ? toJson(toAnswer(request, resolved), 2) : show(resolved);
  await write(stdout, `${text}\n`);
  return resolved.taken === null || !resolved.isKnown ? EXIT.failed : EXIT.ok;
}

function noSuchCountry(code: string): CommandFailure {
  const near = suggestCode(code);
  return new CommandFailure(
    `There is no country code ${code}${near === null ? '' : `: write ${near}`}. (--help tells what is allowed)`,
  );
}

function toAnswer({ name, country, day }: ResolveRequest, { taken, candidates, why }: ResolvedName) {
  return {
    name,
    country,
    on: day,
    taken: taken?.actor.id ?? null,
    why,
    candidates: candidates.map(({ actor, offices, reasons }) => ({
      id: actor.id,
      name: actor.name,
      type: actor.type,
      country: actor.country,
      offices,
      reasons,
    })),
  };
}

function show({ taken, candidates, why }: ResolvedName): string {
  const shown = candidates.slice(0, mostShown).map(showCandidate);
  const left = candidates.length - shown.length;
  return [
    ...shown,
    ...(left > 0 ? [`and ${left} more: --json prints them`] : []),
    ...(taken === null
      ? [
          'None of them is taken: several fit equally well, or nobody of the country. --country and --on tell more.',
        ]
      : why === null
        ? []
        : [`The first is meant: ${why}.`]),
  ].join('\n');
}

function showCandidate({ actor, offices, reasons }: NamedActor): string {
  const { id, name, type, country } = actor;
  const lines = [
    `${name} (${type}${country === null ? '' : `, ${country}`}): ${id}`,
    ...offices.map((term) => `  ${showTerm(term)}`),
    ...reasons.map((reason) => `  ${reason}.`),
  ];
  return lines.map(printable).join('\n');
}

function showTerm({ office, country, from, to }: Term): string {
  return `${office}${country === null ? '' : ` (${country})`}, ${from} to ${to ?? 'today'}`;
}
