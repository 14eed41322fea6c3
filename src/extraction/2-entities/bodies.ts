import { printedTokens } from '../1-read/lookup.js';
import { wordClassOf } from '../data/function-words.js';
import { CUE_FORMS } from '../data/reporting-verbs.js';
import { VERB_FORMS } from '../data/verbs.js';
import { bodyActor, unknownOrganization } from './actors.js';
import { GROUP_CODES } from '../data/country-codes.js';
import { wordSet } from '../data/word-set.js';
import type { BodyHit, Landscape } from './landscape.js';
import { countryOf, type KnownName } from './known-names.js';
import { makeMention, type Mention } from './mention.js';
import type { NameHit } from './name-hits.js';
import { sharedCountry } from './office-terms.js';
import { BARE_MINISTRY } from './portfolios.js';

const OF = new Set(['of', 'in', 'for']);
/** Kinds too vague to be led back to a country that is only mentioned near by. */
const NEVER_ALONE = new Set([
  'media',
  'delegation',
  'embassy',
  'mission-to-the-un',
  'cabinet',
  'congress',
  'general-assembly',
  'ministry',
]);
/** Bodies that are named without an article: "police said". */
const SAID_OF = new Set(['police', 'prosecutor', 'state-media']);
const VAGUE_WORDS = new Set(['side', 'power', 'home', 'health', 'administration', 'leadership']);

/** Countries of which a junta has been told since 2020. */
const JUNTAS = wordSet('BF GA GN GW MG ML MM NE SD TD');

interface Owner {
  country: string;
  tokenStart: number;
  tokenEnd: number;
  /** A province or town: its body is not the nation's. */
  local: boolean;
}

/** The country whose body it is, by the name that owns it; office-holders own governments ("the Obama administration"). */
function ownerOf(
  value: KnownName,
  body: BodyHit,
  day: string | null,
): { country: string; local: boolean } | null {
  if (value.kind === 'country')
    return { country: value.code, local: value.form === 'place' && value.code !== 'PS' };
  if (value.kind === 'organization') {
    const { country, sort } = value.organization;
    return country !== null && (sort === 'group' || sort === 'seat')
      ? { country, local: sort === 'group' }
      : null;
  }
  if (!body.value.standsForCountry) return null;
  const holders =
    value.kind === 'person' ? value.holders : value.kind === 'surname' ? value.surname.holders : [];
  const country = sharedCountry(holders, day);
  return country === null ? null : { country, local: false };
}

/** "military actions", "police brutality": the word only qualifies the noun behind it. */
function onlyQualifies({ reading, offices }: Landscape, body: BodyHit): boolean {
  const next = reading.tokens[body.tokenEnd];
  const lone = body.tokenEnd - body.tokenStart === 1;
  if (
    !lone ||
    next?.kind !== 'word' ||
    next.capital ||
    next.lower === "'s" ||
    offices.startingAt.has(body.tokenEnd)
  )
    return false;
  return (
    wordClassOf(next.lower) === undefined &&
    !VERB_FORMS.has(next.lower) &&
    !CUE_FORMS.has(next.lower) &&
    !/(?:ed|ly)$/u.test(next.lower)
  );
}

function ownerBefore({ names, reading, day }: Landscape, body: BodyHit): Owner | null {
  let end = body.tokenStart;
  if (reading.tokens[end - 1]?.lower === "'s") end--;
  else if (
    !names.endingAt.has(end) &&
    !/^(?:the|a|an|and|or|,)$/u.test(reading.tokens[end - 1]?.lower ?? '')
  ) {
    // One word may stand between: "Russian upper parliament", "South Korea's new government".
    const before = end - 1;
    end = reading.tokens[before - 1]?.lower === "'s" ? before - 1 : before;
  }
  const hit = names.endingAt.get(end);
  if (!hit || reading.tokens[hit.tokenStart]?.sentence !== reading.tokens[body.tokenStart]?.sentence)
    return null;
  const owner = ownerOf(hit.value, body, day);
  return owner && { ...owner, tokenStart: hit.tokenStart, tokenEnd: body.tokenEnd };
}

/** "U.S. National Security Council": the end of a longer name that the tables know whole. */
function endsKnownName({ names }: Landscape, { tokenStart, tokenEnd }: BodyHit): boolean {
  const known = names.endingAt.get(tokenEnd);
  return known?.value.kind === 'organization' && known.tokenStart < tokenStart;
}

/** "the Security Council": words that name a world body where nobody owns them. */
function isWorldBody({ names }: Landscape, body: BodyHit): boolean {
  const known = names.startingAt.get(body.tokenStart);
  return (
    known?.value.kind === 'organization' &&
    known.tokenEnd >= body.tokenEnd &&
    GROUP_CODES.includes(known.value.organization.country ?? '')
  );
}

function ownerBehind(landscape: Landscape, body: BodyHit): Owner | null {
  const { names, reading } = landscape;
  // "the Security Council in New York": it only sits there.
  if (reading.tokens[body.tokenEnd]?.lower === 'in' && isWorldBody(landscape, body)) return null;
  if (!OF.has(reading.tokens[body.tokenEnd]?.lower ?? '')) return null;
  // An embassy is of whoever sends it, not of where it stands.
  if (body.value.id === 'embassy') return null;
  const at = reading.tokens[body.tokenEnd + 1]?.lower === 'the' ? body.tokenEnd + 2 : body.tokenEnd + 1;
  const hit: NameHit | undefined = names.startingAt.get(at);
  if (hit?.value.kind !== 'country' || hit.value.form === 'adjective') return null;
  return {
    country: hit.value.code,
    // "police in Chittagong" are the nation's, "the government of Texas" is not.
    local: hit.value.form === 'place' && reading.tokens[body.tokenEnd]?.lower !== 'in',
    tokenStart: body.tokenStart,
    tokenEnd: hit.tokenEnd,
  };
}

/** Nouns for the country that the text has told of: "the country's foreign ministry". */
const COUNTRY_NOUNS = wordSet('country nation kingdom republic island state');

/** "Its foreign ministry", "the country's army": the country that the text has told of before; null where none is. */
function ownerByReference({ countries, reading: { tokens } }: Landscape, body: BodyHit): Owner | null {
  const { tokenStart, tokenEnd } = body;
  const before = tokens[tokenStart - 1];
  const noun = before?.lower === "'s" && COUNTRY_NOUNS.has(tokens[tokenStart - 2]?.lower ?? '');
  if (!noun && before?.lower !== 'its' && before?.lower !== 'their') return null;
  const country = countries.ownerAt(tokenStart - (noun ? 2 : 1));
  return country === null || GROUP_CODES.includes(country)
    ? null
    : { country, local: false, tokenStart, tokenEnd };
}

/** The body's own mention, country included: "Russia's Foreign Ministry", "Ministry of Defence of Japan". */
function readOwned(landscape: Landscape, body: BodyHit): Mention | null {
  const told = ownerBefore(landscape, body) ?? ownerBehind(landscape, body);
  const owner = told ?? ownerByReference(landscape, body);
  // "the UN's Security Council": the tables know it by the rest of its name.
  if (!owner || (GROUP_CODES.includes(owner.country) && isWorldBody(landscape, body))) return null;
  const { reading } = landscape;
  const { country, local, tokenStart, tokenEnd } = owner;
  const name = printedTokens(reading, tokenStart, tokenEnd);
  const actor = local ? unknownOrganization(name, country) : bodyActor(body.value, country, name);
  return makeMention(reading, tokenStart, tokenEnd, actor, told ? 'name' : 'description');
}

/** True where the body named before is written with these words and no others beside its owner. */
function sharesWords(
  { reading, names, bodies }: Landscape,
  body: BodyHit,
  known: Mention | undefined,
): boolean {
  if (!known) return false;
  const words = bodies.endingAt.get(known.tokenEnd);
  const before = words?.tokenStart ?? 0;
  const ownerEnd = reading.tokens[before - 1]?.lower === "'s" ? before - 1 : before;
  return (
    words !== undefined &&
    words.tokenEnd - words.tokenStart === body.tokenEnd - body.tokenStart &&
    names.endingAt.has(ownerEnd)
  );
}

/** The country that a body without one is of: its sentence's or paragraph's, the only one, or the one that the article is filed from. */
export function countryAround({ countries, reading }: Landscape, tokenStart: number): string | null {
  const sentence = reading.tokens[tokenStart]?.sentence ?? -1;
  const own = countries.openingOf(sentence);
  if (own && own.tokenStart < tokenStart) return countryOf(own.value);
  return countries.only ?? countries.nearAt(tokenStart) ?? countries.home;
}

/** "In Brazzaville, the foreign ministry …": the capital that the sentence opens with, where it is told as a place. */
function capitalAhead({ countries, reading }: Landscape, body: BodyHit): string | null {
  const sentence = reading.tokens[body.tokenStart]?.sentence ?? -1;
  const hit = countries.openingOf(sentence);
  const before = hit && reading.tokens[hit.tokenStart - 1];
  return hit?.value.kind === 'country' &&
    hit.value.form === 'capital' &&
    before?.lower === 'in' &&
    hit.tokenEnd <= body.tokenStart
    ? hit.value.code
    : null;
}

/** True for "the ministry", "Parliament", "ministry spokeswoman" and "police said": a body that the reader knows. */
function isKnownOne({ reading, offices }: Landscape, body: BodyHit): boolean {
  const first = reading.tokens[body.tokenStart];
  const previous = reading.tokens[body.tokenStart - 1]?.lower ?? '';
  if (previous === 'the' || first?.capital) return true;
  if (offices.startingAt.has(body.tokenEnd)) return true;
  return !/^(?:an?|another|any|each|every|no|some)$/u.test(previous) && SAID_OF.has(body.value.id)
    ? CUE_FORMS.has(reading.tokens[body.tokenEnd]?.lower ?? '')
    : false;
}

/** The only country of the article that soldiers govern; null where none or several do. */
function countryOfJunta({ nameHits }: Landscape): string | null {
  const codes = new Set(
    nameHits.flatMap(({ value }) => countryOf(value) ?? []).filter((code) => JUNTAS.has(code)),
  );
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

/** "the ministry" of the same kind named before; else of the country that the article or its sentence is about. */
function leadBack(landscape: Landscape, body: BodyHit, named: ReadonlyMap<string, Mention>): Mention | null {
  const { reading } = landscape;
  const first = reading.tokens[body.tokenStart];
  const { id } = body.value;
  if (
    !isKnownOne(landscape, body) ||
    (body.tokenEnd - body.tokenStart === 1 && VAGUE_WORDS.has(first?.lower ?? ''))
  )
    return null;
  const antecedent = named.get(id);
  if (isWorldBody(landscape, body) && !sharesWords(landscape, body, antecedent)) return null;
  const capital = id === BARE_MINISTRY.id ? null : capitalAhead(landscape, body);
  if (antecedent && (capital === null || capital === antecedent.actor.country))
    return makeMention(reading, body.tokenStart, body.tokenEnd, antecedent.actor, 'description');
  if (NEVER_ALONE.has(id)) return null;
  const junta = reading.tokens[body.tokenEnd - 1]?.lower.endsWith('junta') ? countryOfJunta(landscape) : null;
  const country = capital ?? junta ?? countryAround(landscape, body.tokenStart);
  if (country === null || GROUP_CODES.includes(country)) return null;
  const name = printedTokens(reading, body.tokenStart, body.tokenEnd);
  const actor = bodyActor(body.value, country, name);
  return makeMention(reading, body.tokenStart, body.tokenEnd, actor, 'description');
}

/**
 * Finds ministries, parliaments, governments and the like, with or without their country, by the token that their own
 * words begin at, in text order.
 */
export function findBodies(landscape: Landscape): Map<number, Mention> {
  const named = new Map<string, Mention>();
  const mentions = new Map<number, Mention>();
  for (const body of landscape.bodies.startingAt.values()) {
    if (onlyQualifies(landscape, body) || endsKnownName(landscape, body)) continue;
    const bare = body.value.id === BARE_MINISTRY.id;
    const owned = bare ? null : readOwned(landscape, body);
    const mention = owned ?? leadBack(landscape, body, named);
    if (!mention) continue;
    if (owned || !named.has(body.value.id)) named.set(body.value.id, mention);
    if (!bare && body.value.id.endsWith('-ministry')) named.set(BARE_MINISTRY.id, mention);
    mentions.set(body.tokenStart, mention);
  }
  return mentions;
}
