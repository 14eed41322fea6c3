import { printedTokens } from '../1-read/lookup.js';
import { wordSet } from '../data/word-set.js';
import type { Gender } from '../types.js';
import type { BodyHit, Landscape } from './landscape.js';
import type { NameHit } from './name-hits.js';

/** What the words beside a name tell of a person. */
export interface RoleReading {
  /** Token index where the noun phrase begins: "Russian" in "the Russian President Vladimir Putin". */
  tokenStart: number;
  role: string | null;
  country: string | null;
  gender: Gender | null;
  /** The kind of body, or the known body, that he speaks for. */
  body: BodyHit | null;
  organization: NameHit | null;
  titled: boolean;
  /** Token index of the "its" or "their" that owns the office: whose it is, the text has told before; -1 elsewhere. */
  owner: number;
}

/** Adjectives and the like that are part of a title. */
export const ROLE_MODIFIERS =
  wordSet(`former ex- acting senior deputy new outgoing incoming interim then top chief state federal national party campaign majority minority late
  longtime long-time veteran opposition ruling vice first second supreme exiled ousted embattled jailed newly elected leading fellow retired ex
  presidential royal parliamentary congressional diplomatic political economic legal nuclear security policy`);
/** Nouns of what an office is over, part of its title: "port director", "customs chief". */
export const OFFICE_FIELDS = wordSet(
  'port harbour harbor airport customs border union party rebel public district provincial province presiding lead county town village city municipal ' +
    'fire rescue prison hospital health water grid power railway station fisheries forestry relief mission delegation faction company factory plant mine ' +
    'mill refinery regional company bank tax dock naval naval-base coastal marine wildlife park immigration election school university',
);
/** Offices behind these belong to somebody else: "envoy to Ukraine". */
export const OUTWARD: ReadonlySet<string> = new Set(['to', 'on', 'against']);
/** Offices that are held where they do not come from: "ambassador in Athens", "envoy for Libya". */
export const ABROAD = wordSet(
  'ambassador envoy consul correspondent diplomat attaché attache representative rapporteur coordinator',
);
/** Those of no office who yet serve a state. */
const SERVANTS = wordSet(
  'officer soldier colonel captain lieutenant sergeant major admiral detective inspector investigator policeman policewoman commander member',
);

/** True for somebody who serves nobody: where he is, lives or works does not tell his country ("a nurse in Kara"). */
export function isPrivate({ offices, reading: { tokens } }: Landscape, officeEnd: number): boolean {
  const office = offices.endingAt.get(officeEnd);
  return office?.value.rank === 'person' && !SERVANTS.has(tokens[officeEnd - 1]?.lower ?? '');
}

/** How many words a role may have. */
export const MAX_WALK = 14;

/** A reading that tells nothing. */
export const emptyReading = (tokenStart: number): RoleReading => ({
  tokenStart,
  role: null,
  country: null,
  gender: null,
  body: null,
  organization: null,
  titled: false,
  owner: -1,
});

const OF_OWNER: ReadonlySet<string> = new Set(['of', 'for', 'at', 'in']);

/** "his Danish counterpart": what he is stands elsewhere. */
const COUNTERPART = /(?:^|\s)(?:counterparts?|colleagues?|predecessor|successor|host|guest|rival)$/iu;

/** The words of a role, `to` exclusive; null where there are none. */
export function readRole({ reading }: Landscape, from: number, to: number): string | null {
  let end = from;
  // "minister since May": when he took office is no part of it.
  while (end < to && !/^(?:since|until)$/u.test(reading.tokens[end]?.lower ?? '')) end++;
  const role = from < end ? printedTokens(reading, from, end) : null;
  return role !== null && COUNTERPART.test(role) ? null : role;
}

/** The index behind a leading country: "President" in "Ukrainian President", but "Russian" in "Russian Foreign Ministry …". */
export function withoutCountry(landscape: Landscape, from: number): number {
  const { names, bodies, reading } = landscape;
  const name = names.startingAt.get(from);
  // "Lagos State Governor": a part of a country belongs to the office.
  if (name?.value.kind !== 'country' || name.value.form === 'place') return from;
  const behind = reading.tokens[name.tokenEnd]?.lower === "'s" ? name.tokenEnd + 1 : name.tokenEnd;
  // "Hungary's government spokesman": the government is no body of its own.
  const body = bodies.startingAt.get(behind)?.value;
  return body && body.standsForCountry !== true ? from : behind;
}

/** Nouns for the country or body that the text has told of: "the country's defence minister", "the group's spokesman". */
const OWNERS = wordSet(
  'president presidency premier opposition secretary-general agency programme program fund force league community grouping country nation kingdom republic state island bloc alliance government junta forum club airline bank front group movement party militia faction organisation organization agency ' +
    'ministry army union company commission court regulator railway mine port firm dam factory plant refinery province region district university hospital authority service fleet navy delegation vessel ship tanker trawler ferry boat freighter crew operator council committee parliament opposition brigade rebels rail',
);

/** The token index of the "its", or of the "country" of "the country's", that stands before a role; -1 where none does. */
export function ownerIndex({ reading: { tokens } }: Landscape, roleStart: number): number {
  const before = tokens[roleStart - 1];
  if (PRONOUN_OWNERS.has(before?.lower ?? '')) return roleStart - 1;
  if (before?.lower !== "'s") return -1;
  return OWNERS.has(tokens[roleStart - 2]?.lower ?? '') ? roleStart - 2 : -1;
}

/** Pronouns that own an office: whose it is has been told before. */
export const PRONOUN_OWNERS: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her']);

/**
 * Where a role begins behind whoever owns it: "spokesman" in "the group's spokesman", "chairman" in "the European
 * Union's chairman"; a ministry that a country owns is part of it ("Russia's foreign ministry spokeswoman").
 */
export function behindOwner(
  { reading: { tokens }, bodies, names, offices }: Landscape,
  from: number,
  end: number,
): number {
  for (let index = end - 1; index > from; index--) {
    if (tokens[index]?.lower !== "'s") continue;
    if (bodies.endingAt.has(index)) return from;
    // "governor of Russia's Belgorod region": the office stands before.
    for (let at = from + 1; at < index; at++)
      if (offices.endingAt.has(at) && OF_OWNER.has(tokens[at]?.lower ?? '')) return from;
    const owned = bodies.startingAt.has(index + 1) && names.endingAt.has(index);
    return owned ? from : index + 1;
  }
  return from;
}
