import { PERSON_TITLES, RANKS } from '../data/person-titles.js';
import type { Token } from '../1-read/reading.js';
import { countryOf } from './known-names.js';
import type { Landscape } from './landscape.js';
import type { NameHit } from './name-hits.js';
import {
  ABROAD,
  behindOwner,
  emptyReading,
  ownerIndex,
  isPrivate,
  MAX_WALK,
  OFFICE_FIELDS,
  OUTWARD,
  readRole,
  ROLE_MODIFIERS,
  withoutCountry,
  type RoleReading,
} from './role-reading.js';

/** Words that make a rank of another: "Rear Admiral". */
const RANK_PARTS = new Set([
  'vice',
  'senior',
  'chief',
  'air',
  'field',
  'wing',
  'staff',
  'army',
  'colonel-general',
]);

/** True for ranks and honours that are no office: "Major General", "Rear Admiral". */
export function isRank(role: string): boolean {
  const words = role.toLowerCase().split(/\s+/u);
  return RANKS.has(words.at(-1) ?? '') && words.every((word) => RANKS.has(word) || RANK_PARTS.has(word));
}

interface Walk {
  index: number;
  /** Offices read so far that are no ranks: what stands before "of" and "to" is then somebody else's. */
  offices: number;
  /** True where any office has been read, ranks included. */
  role: boolean;
  /** True where the office is one of somebody who serves nobody. */
  isPrivate: boolean;
  reading: RoleReading;
}

function noteName(walk: Walk, hit: NameHit): void {
  const country = countryOf(hit.value);
  // "Lagos nurse Ana Kovac": where she works.
  const town = hit.value.kind === 'country' && (hit.value.form === 'capital' || hit.value.form === 'place');
  if (country !== null && !(walk.isPrivate && town)) walk.reading.country = country;
  if (hit.value.kind === 'organization') walk.reading.organization = hit;
}

/** Countries and bodies own offices; another person's name is not part of the role. */
const isOwner = (hit: NameHit | undefined): boolean =>
  hit !== undefined && hit.value.kind !== 'person' && hit.value.kind !== 'surname';

/** One step to the left: over an office, a body, a known name or a modifier. False where the phrase begins. */
function stepLeft(landscape: Landscape, walk: Walk): boolean {
  const { offices, bodies, names, reading } = landscape;
  const end = walk.index;
  const token: Token | undefined = reading.tokens[end - 1];
  if (!token || token.quotation !== reading.tokens[end]?.quotation) return false;
  const name = names.endingAt.get(end);
  if (name && isOwner(name)) {
    noteName(walk, name);
    walk.index = name.tokenStart;
    return true;
  }
  const office = offices.endingAt.get(end);
  if (office) {
    if (!RANKS.has(token.lower)) walk.offices++;
    walk.role = true;
    walk.isPrivate ||= isPrivate(landscape, end);
    walk.reading.gender ??= office.value.gender ?? PERSON_TITLES.get(token.lower) ?? null;
    walk.reading.country ??= office.value.country ?? null;
    walk.index = office.tokenStart;
    return true;
  }
  const body = bodies.endingAt.get(end);
  if (body) {
    walk.reading.body = body;
    walk.index = body.tokenStart;
    return true;
  }
  if (PERSON_TITLES.has(token.lower) && token.capital) {
    walk.reading.titled = true;
    walk.reading.gender ??= PERSON_TITLES.get(token.lower) ?? null;
    walk.index--;
    return true;
  }
  const owned =
    token.lower === "'s" && (isOwner(names.endingAt.get(end - 1)) || offices.endingAt.has(end - 1));
  if (owned) {
    walk.index--;
    return true;
  }
  // "dockers' leader": a plural owner is part of the title.
  const owner = reading.tokens[end - 2];
  if (
    walk.role &&
    owner?.end === token.start &&
    /^['’]$/u.test(token.text) &&
    !owner.capital &&
    owner.lower.endsWith('s')
  ) {
    walk.index -= 2;
    return true;
  }
  const outward = OUTWARD.has(token.lower) || (token.lower === 'for' && isHeldAbroad(landscape, end - 1));
  if (outward && walk.reading.country !== null && walk.offices === 0 && offices.endingAt.has(end - 1)) {
    walk.reading.country = null;
    walk.index--;
    return true;
  }
  // "Deputy Prime Minister and Minister of Foreign Affairs Mihai Rusnac".
  if (
    token.lower === 'and' &&
    offices.startingAt.has(end) &&
    offices.endingAt.get(end - 1)?.value.rank === 'head'
  ) {
    walk.index--;
    return true;
  }
  if (
    token.lower === 'of' &&
    walk.offices === 0 &&
    walk.reading.country !== null &&
    (offices.endingAt.has(end - 1) || bodies.endingAt.has(end - 1))
  ) {
    walk.index--;
    return true;
  }
  if (
    token.kind === 'word' &&
    (ROLE_MODIFIERS.has(token.lower) ||
      (walk.offices > 0 && OFFICE_FIELDS.has(token.lower)) ||
      (walk.role && token.capital && isPlainWord(landscape, end - 1)))
  ) {
    walk.index--;
    return true;
  }
  return false;
}

/** "envoy for Libya": the country behind is where he is sent. */
function isHeldAbroad({ offices, reading: { tokens } }: Landscape, end: number): boolean {
  return offices.endingAt.has(end) && ABROAD.has(tokens[end - 1]?.lower ?? '');
}

/** A capital inside the sentence that is part of a title: "Planning" in "Planning and Investment Minister". */
function isPlainWord({ reading, names }: Landscape, index: number): boolean {
  const token = reading.tokens[index];
  const previous = reading.tokens[index - 1];
  return (
    !names.startingAt.has(index) &&
    previous?.sentence === token?.sentence &&
    previous?.quotation === token?.quotation &&
    (previous?.kind === 'word' || previous?.text === ',') &&
    token?.lower !== 'the'
  );
}

/** Where a role ends before the ranks that lead the name: "Defence Minister" in "Defence Minister General Kovac". */
function withoutRanks({ reading: { tokens }, offices }: Landscape, tokenStart: number): number {
  let end = tokenStart;
  while (RANKS.has(tokens[end - 1]?.lower ?? '')) end--;
  const office = offices.endingAt.get(end)?.value;
  // "regional police commander": here the rank is the office.
  return office && office.plural !== true ? end : tokenStart;
}

const US_PARTIES = new Set(['republican', 'democratic', 'democrat']);
const US_SEATS = new Set([
  'senator',
  'representative',
  'congressman',
  'congresswoman',
  'sen.',
  'rep.',
  'governor',
]);

/** "Republican Senator Ana Kovac": parties and seats that only the United States have together. */
function isUsPartisan({ reading: { tokens } }: Landscape, from: number, to: number): boolean {
  const party = tokens[from - 1];
  return (
    US_PARTIES.has(party?.lower ?? '') &&
    party?.sentence === tokens[to]?.sentence &&
    US_SEATS.has(tokens[to - 1]?.lower ?? '')
  );
}

/** Where a role begins behind the country or whoever else owns it. */
function roleStart(landscape: Landscape, from: number, end: number): number {
  return withoutCountry(landscape, behindOwner(landscape, withoutCountry(landscape, from), end));
}

/** Reads what stands before a name: "Russian Foreign Ministry spokeswoman", "Ukraine's President", "Mr". */
export function readRoleBefore(landscape: Landscape, tokenStart: number): RoleReading {
  const walk: Walk = {
    index: tokenStart,
    offices: 0,
    role: false,
    isPrivate: false,
    reading: emptyReading(tokenStart),
  };
  const sentence = landscape.reading.tokens[tokenStart]?.sentence;
  while (
    tokenStart - walk.index < MAX_WALK &&
    landscape.reading.tokens[walk.index - 1]?.sentence === sentence
  ) {
    if (!stepLeft(landscape, walk)) break;
  }
  const { reading } = walk;
  if (!walk.role && !reading.titled) {
    // Without an office only the nearest country counts: "Ukraine's Zelenskiy".
    const owner = landscape.names.endingAt.get(
      landscape.reading.tokens[tokenStart - 1]?.lower === "'s" ? tokenStart - 1 : tokenStart,
    );
    const country = owner?.value.kind === 'country' && owner.value.form !== 'place' ? owner.value.code : null;
    return { ...emptyReading(tokenStart), country };
  }
  if (reading.country === null && isUsPartisan(landscape, walk.index, tokenStart)) reading.country = 'US';
  const end = withoutRanks(landscape, tokenStart);
  const role = walk.role ? readRole(landscape, roleStart(landscape, walk.index, end), end) : null;
  return { ...reading, tokenStart: walk.index, role, owner: ownerIndex(landscape, walk.index) };
}
