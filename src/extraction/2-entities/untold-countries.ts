import { wordClassOf } from '../data/function-words.js';
import { CUE_FORMS } from '../data/reporting-verbs.js';
import { VERB_FORMS } from '../data/verbs.js';
import type { Landscape } from './landscape.js';
import type { Mention } from './mention.js';
import { isLocalOffice, isNationalOffice, isStateServant } from './national-offices.js';
import { ministryOf } from './portfolios.js';
import type { RoleReading } from './role-reading.js';

/** Offices that media at home print without a country in news from abroad: "Defense Secretary William Perry said in Oslo". */
const OFFICE_OF_MEDIA_HOMES = /\b(?:secretary|senator|congress(?:wo)?man|attorney)\b/iu;

/** The only country that an article names, for an office that may be its. */
function onlyFor(role: string, only: string | null): string | null {
  return OFFICE_OF_MEDIA_HOMES.test(role) ? null : only;
}

/** "the Russian ambassador …. The ambassador, Oleg Vasnin, said": the country told with the same office before. */
function countryOfSameOffice(
  { offices, names, reading }: Landscape,
  { role, tokenStart }: RoleReading,
): string | null {
  const noun = role?.toLowerCase().split(' ').at(-1) ?? '';
  if (reading.tokens[tokenStart - 1]?.lower !== 'the') return null;
  let country: string | null = null;
  for (const hit of offices.startingAt.values()) {
    if (hit.tokenStart >= tokenStart) break;
    const owner = names.endingAt.get(hit.tokenStart)?.value;
    if (owner?.kind === 'country' && reading.tokens[hit.tokenEnd - 1]?.lower === noun) country = owner.code;
  }
  return country;
}

/** "club president": a noun before the role makes it no office of the state. */
function isQualified({ reading: { tokens } }: Landscape, { tokenStart }: RoleReading): boolean {
  const before = tokens[tokenStart - 1];
  if (before?.kind !== 'word' || before.sentence !== tokens[tokenStart]?.sentence || before.lower === "'s")
    return false;
  return (
    wordClassOf(before.lower) === undefined && !VERB_FORMS.has(before.lower) && !CUE_FORMS.has(before.lower)
  );
}

/** The country of the only ministry of the article that the minister of a field may lead. */
function countryOfMinistry(bodies: ReadonlyMap<number, Mention>, role: string): string | null {
  const ministry = ministryOf(role);
  // "the Minister" leads any.
  if (ministry === null && role.toLowerCase() !== 'minister') return null;
  const ending = ministry ? `-${ministry.id}` : '-ministry';
  const countries = new Set<string | null>();
  for (const { actor } of bodies.values()) if (actor.id.endsWith(ending)) countries.add(actor.country);
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

/**
 * The country of an office that has none beside it, by what the article tells elsewhere: the same office before, what the
 * sentence before is about, where the article is filed from, the only ministry or country named. Null where nothing tells;
 * only offices of the state are led so.
 */
export function untoldCountry(
  landscape: Landscape,
  bodies: ReadonlyMap<number, Mention>,
  role: RoleReading | null,
): string | null {
  if (role?.role == null || role.country !== null || role.owner >= 0) return null;
  if (isQualified(landscape, role)) return null;
  const { home, filed, lead, only, nearAt, capitalOf, promisedBy } = landscape.countries;
  const told = countryOfSameOffice(landscape, role);
  if (told !== null) return told;
  if (isNationalOffice(role.role)) {
    const sentence = landscape.reading.tokens[role.tokenStart]?.sentence ?? -1;
    const promise = promisedBy(sentence);
    const promised = promise && (home === null || promise.firmly) ? promise.country : null;
    return (
      promised ??
      capitalOf(sentence) ??
      nearAt(role.tokenStart) ??
      countryOfMinistry(bodies, role.role) ??
      home ??
      filed ??
      lead ??
      onlyFor(role.role, only)
    );
  }
  const near = isStateServant(role.role) ? nearAt(role.tokenStart) : null;
  return near ?? (isLocalOffice(role.role) ? home : null);
}
