import { wordSet } from '../data/word-set.js';
import type { Landscape } from './landscape.js';
import type { Mention } from './mention.js';
import { isLocalOffice, isNationalOffice, isSoldier, isStateServant } from './national-offices.js';
import { ministryOf } from './portfolios.js';
import { isLeader, isPublicOffice } from './public-offices.js';
import type { RoleReading } from './role-reading.js';

/** Offices that media at home print without a country in news from abroad: "Defense Secretary William Perry said in Oslo". */
const OFFICE_OF_MEDIA_HOMES = /\b(?:secretary|senator|congress(?:wo)?man|attorney)\b/iu;

/** The only country that an article names, for an office that may be its. */
function foreignHome(role: string, only: string | null): string | null {
  return OFFICE_OF_MEDIA_HOMES.test(role) ? null : only;
}

/**
 * "the Russian ambassador …. The ambassador, Oleg Vasnin, said", "Serbian farmers waited. Farmer Ana Kovac": the country told
 * with the same office before.
 */
function countryOfSameOffice(
  { offices, names, reading: { tokens } }: Landscape,
  { role, tokenStart }: RoleReading,
): string | null {
  const noun = role?.toLowerCase().split(' ').at(-1) ?? '';
  const definite = tokens[tokenStart - 1]?.lower === 'the';
  let country: string | null = null;
  for (const hit of offices.startingAt.values()) {
    if (hit.tokenStart >= tokenStart) break;
    const last = tokens[hit.tokenEnd - 1]?.lower;
    if (definite ? last !== noun : last !== `${noun}s`) continue;
    const possessive = tokens[hit.tokenStart - 1]?.lower === "'s";
    const owner = names.endingAt.get(possessive ? hit.tokenStart - 1 : hit.tokenStart)?.value;
    if (owner?.kind === 'country' && owner.form !== 'place') country = owner.code;
  }
  return country;
}

/** Those whom a state sends to another: whoever was told to send somebody has sent them. */
const SENT =
  /^(?:(?:special |chief |lead |deputy )?(?:envoy|diplomat|negotiator)|ambassador(?: to .*)?|consul|chargé d'affaires|(?:head|leader|chief) of the (?:delegation|mission|team)|delegation'?s? (?:leader|head|chief)|head of delegation)$/iu;
const SENDERS = /^(?:send|sends|sent|dispatched|recalled|appointed|named|withdrew)$/u;
const MISSIONS =
  /^(?:delegation|envoy|negotiators?|mission|team|embassy|ambassador|consul|diplomats?|chargé)$/u;
/** How many names before them are looked at. */
const MAX_NAMES_BACK = 12;

/** "Serbia sent an envoy to Sofia. The envoy, …", "The Serbian delegation left. Chief negotiator …": whom somebody sent speaks for. */
function countryOfSender(
  { nameHits, reading: { tokens, sentences } }: Landscape,
  { role, tokenStart }: RoleReading,
): string | null {
  if (role === null || !SENT.test(role.replaceAll('’', "'"))) return null;
  const paragraph = sentences[tokens[tokenStart]?.sentence ?? -1]?.paragraph ?? 0;
  for (let index = nameHits.length - 1, seen = 0; index >= 0 && seen < MAX_NAMES_BACK; index--) {
    const hit = nameHits[index];
    if (!hit || hit.tokenEnd > tokenStart) continue;
    seen++;
    if (paragraph - (sentences[tokens[hit.tokenStart]?.sentence ?? -1]?.paragraph ?? 0) > 1) return null;
    if (hit.value.kind !== 'country' || hit.value.form === 'place') continue;
    const next = tokens[hit.tokenEnd]?.lower ?? '';
    const owned = next === "'s" || hit.value.form === 'adjective';
    const noun = tokens[next === "'s" ? hit.tokenEnd + 1 : hit.tokenEnd]?.lower ?? '';
    if (SENDERS.test(next) || (owned && MISSIONS.test(noun))) return hit.value.code;
  }
  return null;
}

/** Nouns of bodies of which a country has many: whoever leads one speaks for it alone. */
const OF_MANY = wordSet(
  'club company firm team group school college band church mosque gang league hotel shop newspaper magazine charity foundation museum theatre ' +
    'orchestra rebel militia faction student branch class family clan bank fund agency network campaign',
);

/** "club president": a noun before the role makes it no office of the state. */
function isQualified({ reading: { tokens } }: Landscape, { tokenStart }: RoleReading): boolean {
  const before = tokens[tokenStart - 1];
  return before?.sentence === tokens[tokenStart]?.sentence && OF_MANY.has(before?.lower ?? '');
}

/** What a country or town has of its own: "the port's director", "the city's mayor" are of where the article is about. */
const OWN = wordSet(
  'port country nation province region district university hospital city town village army navy fleet parliament opposition court council county government authority',
);

/** True where "its" or a noun owns the office: whose it is, that alone tells. */
function isOwned({ reading: { tokens } }: Landscape, { owner }: RoleReading): boolean {
  return owner >= 0 && !OWN.has(tokens[owner]?.lower ?? '');
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
  if (role?.role == null || role.country !== null || isOwned(landscape, role)) return null;
  const {
    home,
    homeTown,
    seat,
    filed,
    lead,
    only,
    nearAt,
    beforeAt,
    placeAhead,
    townBefore,
    opposing,
    speaksOf,
    toldIn,
    capitalOf,
    promisedBy,
  } = landscape.countries;
  const same = countryOfSameOffice(landscape, role) ?? countryOfSender(landscape, role);
  if (same !== null) return same;
  if (isQualified(landscape, role)) return null;
  if (isNationalOffice(role.role)) {
    const sentence = landscape.reading.tokens[role.tokenStart]?.sentence ?? -1;
    const promise = promisedBy(sentence);
    const promised = promise && (home === null || promise.firmly) ? promise.country : null;
    return (
      promised ??
      opposing(role.tokenStart) ??
      capitalOf(sentence) ??
      foreignHome(role.role, toldIn(role.tokenStart)) ??
      nearAt(role.tokenStart) ??
      countryOfMinistry(bodies, role.role) ??
      speaksOf(role.tokenStart) ??
      home ??
      filed ??
      lead ??
      foreignHome(role.role, only) ??
      beforeAt(role.tokenStart) ??
      seat
    );
  }
  const local = isLocalOffice(role.role);
  const open = local || isPublicOffice(role.role) || isSoldier(role.role) || isLeader(role.role);
  if (!open && !isStateServant(role.role)) return null;
  const told =
    (open ? placeAhead(role.tokenStart) : null) ??
    (local ? townBefore(role.tokenStart) : null) ??
    nearAt(role.tokenStart) ??
    (local ? (homeTown ?? home) : null);
  if (told !== null || !open) return told;
  return beforeAt(role.tokenStart) ?? home ?? lead ?? seat ?? only;
}
