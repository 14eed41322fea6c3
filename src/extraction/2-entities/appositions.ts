import type { Token } from '../1-read/reading.js';
import { BODY_NOUNS } from '../data/body-nouns.js';
import { wordClassOf } from '../data/function-words.js';
import { PORTFOLIO_WORDS } from '../data/portfolios.js';
import { CUE_FORMS } from '../data/reporting-verbs.js';
import { VERB_FORMS } from '../data/verbs.js';
import { wordSet } from '../data/word-set.js';
import { countryOf } from './known-names.js';
import { readOrigin, readOriginBehind, readService } from './services.js';
import type { Landscape, OfficeHit } from './landscape.js';
import {
  ABROAD,
  emptyReading,
  MAX_WALK,
  OUTWARD,
  behindOwner,
  isPrivate,
  PRONOUN_OWNERS,
  ownerIndex,
  readRole,
  ROLE_MODIFIERS,
  withoutCountry,
  type RoleReading,
} from './role-reading.js';

const INWARD = new Set(['of', 'for', 'from', 'in', 'with', 'at']);
/** Nouns of areas behind their name: "governor of Kidal region". */
const AREAS = wordSet(
  'region province state district county prefecture city governorate oblast territory department',
);
/** Behind these a phrase goes on that began before. */
const INNER = new Set(['of', 'for', 'to']);
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our']);
/** Words before an apposition's determiner: "Kovac, then a deputy,". */
const WHEN = new Set(['then', 'now', 'currently', 'formerly', 'himself', 'herself', 'also', 'until']);
/** Words of time are no part of a role: "on Monday night Hungary's spokesman". */
const TIMES = /^(?:\w+day|morning|evening|night|week|month|noon|today|yesterday)$/u;
const PLACES = new Set(['there', 'here']);
const US_PARTISAN = /^(?:republican|democrat)$/u;
const US_PARTY_AND_STATE = /^[RDI]-\p{Lu}/u;
/** Words that may stand before the office in an apposition: "the long-serving French interior minister". */
const MAX_ADJECTIVES = 5;
/** Small words that may stand behind it: "envoy for the dialogue on the river". */
const MAX_TAIL = 6;
const isVerbal = ({ lower, capital }: Token): boolean => {
  // "minister since May"
  if (capital) return false;
  const wordClass = wordClassOf(lower);
  if (wordClass === 'be' || wordClass === 'auxiliary' || wordClass === 'modal') return true;
  return VERB_FORMS.has(lower) || CUE_FORMS.has(lower);
};

/** A sign that closes a possessive: "'s", or the bare apostrophe of a plural. */
const isPossessive = (token: Token | undefined, before: Token | undefined): boolean =>
  token?.lower === "'s" ||
  ((token?.text === "'" || token?.text === '’') && before?.end === token.start && before.lower.endsWith('s'));

/** A noun phrase with an office in it, as far as it goes. */
interface OfficePhrase {
  reading: RoleReading;
  tokenEnd: number;
}

/** "for the dialogue", "in the western city": plain words behind a preposition that end at the apposition's own end. */
function afterTail(tokens: readonly Token[], from: number): number {
  for (let index = from; index < from + MAX_TAIL; index++) {
    const token = tokens[index];
    if (token?.sentence !== tokens[from]?.sentence || token?.kind !== 'word') return index;
    const wordClass = wordClassOf(token.lower);
    if (isVerbal(token) || wordClass === 'relative' || wordClass === 'pronoun') return from;
  }
  return from;
}

/** Reads a noun phrase with an office in it, from left to right, up to its end: for appositions. */
function readOfficePhrase(landscape: Landscape, from: number): OfficePhrase | null {
  const { offices, bodies, names, reading } = landscape;
  const found = emptyReading(from);
  let outward = false;
  let abroad = false;
  let office = false;
  let elsewhere = false;
  let index = from;
  for (let steps = 0; steps < MAX_WALK; steps++) {
    const token = reading.tokens[index];
    if (!token || token.sentence !== reading.tokens[from]?.sentence) break;
    if (!office && TIMES.test(token.lower)) return null;
    if (isPossessive(token, reading.tokens[index - 1])) {
      const owned = !office || offices.startingAt.has(index + 1);
      if (owned && ownerIndex(landscape, index + 1) >= 0) found.owner = index - 1;
      index++;
      continue;
    }
    if (token.kind !== 'word') break;
    const name = names.startingAt.get(index);
    const officeHit = offices.startingAt.get(index);
    const bodyHit = bodies.startingAt.get(index);
    if (name && !(bodyHit && bodyHit.tokenEnd > name.tokenEnd)) {
      const country = countryOf(name.value);
      const { form } = name.value.kind === 'country' ? name.value : { form: null };
      const town =
        !office && (form === 'capital' || form === 'place') && leadsPrivate(landscape, name.tokenEnd);
      const whereabouts = town || (elsewhere && form !== null && !bodies.startingAt.has(name.tokenEnd));
      if (!outward && !whereabouts && country !== null) found.country ??= country;
      if (!outward && name.value.kind === 'organization') found.organization ??= name;
      index = name.tokenEnd;
    } else if (officeHit && (!bodyHit || officeHit.tokenEnd >= bodyHit.tokenEnd)) {
      office = true;
      abroad = ABROAD.has(reading.tokens[officeHit.tokenEnd - 1]?.lower ?? '');
      elsewhere = isElsewhere(landscape, from, officeHit);
      found.gender ??= officeHit.value.gender ?? null;
      found.country ??= officeHit.value.country ?? null;
      index = officeHit.tokenEnd;
    } else if (bodyHit) {
      if (!outward) found.body ??= bodyHit;
      index = bodyHit.tokenEnd;
    } else if (office && (OUTWARD.has(token.lower) || (abroad && /^(?:in|for)$/u.test(token.lower)))) {
      outward = true;
      index++;
    } else if (office && INWARD.has(token.lower)) {
      outward = false;
      index++;
    } else if (
      token.lower === 'and' ||
      (office && PLACES.has(token.lower)) ||
      DETERMINERS.has(token.lower) ||
      ROLE_MODIFIERS.has(token.lower) ||
      (office
        ? token.capital ||
          AREAS.has(token.lower) ||
          BODY_NOUNS.has(token.lower) ||
          PORTFOLIO_WORDS.has(token.lower)
        : index - from < MAX_ADJECTIVES && wordClassOf(token.lower) === undefined && !isVerbal(token))
    ) {
      index++;
    } else {
      if (office && isPossessive(reading.tokens[index - 1], reading.tokens[index - 2])) {
        index = afterTail(reading.tokens, index);
      } else if (office && isPreposition(reading.tokens[index - 1] ?? token, reading.tokens[index - 2])) {
        index = afterTail(reading.tokens, index);
      }
      break;
    }
  }
  return office ? { reading: found, tokenEnd: index } : null;
}

/** "a nurse in Kara", "its country director in Chad": what follows tells where he is. */
function isElsewhere(
  landscape: Landscape,
  from: number,
  { tokenStart: officeStart, tokenEnd: officeEnd }: OfficeHit,
): boolean {
  const { tokens } = landscape.reading;
  const next = tokens[officeEnd]?.lower;
  const owned = PRONOUN_OWNERS.has(tokens[from - 1]?.lower ?? '') || ownerIndex(landscape, officeStart) >= 0;
  if (owned) return next === 'in';
  return isPrivate(landscape, officeEnd) && next !== 'from';
}

/** "a Lagos nurse": a town before somebody who serves nobody tells where he is. */
function leadsPrivate(landscape: Landscape, from: number): boolean {
  for (let index = from; index < from + MAX_ADJECTIVES; index++) {
    const office = landscape.offices.startingAt.get(index);
    if (office) return isPrivate(landscape, office.tokenEnd);
  }
  return false;
}

/** True where a preposition, or one with a determiner, has just been read. */
function isPreposition(token: Token, before: Token | undefined): boolean {
  const isOne = (word: Token | undefined) => INWARD.has(word?.lower ?? '') || OUTWARD.has(word?.lower ?? '');
  return isOne(token) || (DETERMINERS.has(token.lower) && isOne(before));
}

/** Reads an apposition behind a name: ", the spokesperson for Russia's foreign ministry,". */
export function readRoleBehind(landscape: Landscape, tokenEnd: number): RoleReading | null {
  const { tokens } = landscape.reading;
  const comma = tokens[tokenEnd];
  if (comma?.lower === 'of') return readOrigin(landscape, tokenEnd);
  if (comma?.text !== ',' && comma?.text !== '(') return null;
  // "(R-Texas)": a member of the Congress of the United States.
  if (comma.text === '(' && US_PARTY_AND_STATE.test(tokens[tokenEnd + 1]?.text ?? ''))
    return { ...emptyReading(tokenEnd), country: 'US' };
  const origin = readOriginBehind(landscape, tokenEnd);
  if (origin) return origin;
  let from = tokenEnd + 1;
  if (WHEN.has(tokens[from]?.lower ?? '')) from++;
  if (DETERMINERS.has(tokens[from]?.lower ?? '')) from++;
  else if (tokens[from]?.kind === 'number') return null;
  // ", Republican of Ohio", ", a Democrat": parties of the United States.
  if (US_PARTISAN.test(tokens[from]?.lower ?? '') && tokens[from]?.capital)
    return { ...emptyReading(tokenEnd), country: 'US' };
  const service = readService(landscape, from);
  if (service) return service;
  const phrase = readOfficePhrase(landscape, from);
  if (!phrase) return null;
  const end = appositionEnd(tokens, phrase.tokenEnd, /^an?$/u.test(tokens[from - 1]?.lower ?? ''));
  return end === null ? null : withRole(landscape, phrase, from, end);
}

/** "a wine dealer in Tbilisi": where somebody of no office is does not belong to what he is. */
function withoutPlace(
  { offices, reading: { tokens } }: Landscape,
  { body }: RoleReading,
  from: number,
  end: number,
): number {
  let at = end - 1;
  while (at > from && tokens[at]?.kind === 'word' && tokens[at]?.capital) at--;
  if (
    at === end - 1 ||
    (body && !(tokens[at - 1]?.lower ?? '').startsWith('spokes')) ||
    tokens[at]?.lower !== 'in'
  )
    return end;
  const office = offices.endingAt.get(at);
  const told = office?.value.rank === 'person' || (tokens[at - 1]?.lower ?? '').startsWith('spokes');
  return told && (office?.tokenStart ?? -1) >= from ? at : end;
}

/** An apposition with its role, without the country that leads it, and with whoever owns it by "its". */
function withRole(landscape: Landscape, { reading }: OfficePhrase, from: number, end: number): RoleReading {
  const { tokens } = landscape.reading;
  const owned = behindOwner(landscape, withoutCountry(landscape, from), end);
  const role = readRole(
    landscape,
    withoutCountry(landscape, owned),
    withoutPlace(landscape, reading, owned, PLACES.has(tokens[end - 1]?.lower ?? '') ? end - 1 : end),
  );
  const owner =
    reading.owner >= 0 ? reading.owner : PRONOUN_OWNERS.has(tokens[from - 1]?.lower ?? '') ? from - 1 : -1;
  return { ...reading, role, owner };
}

/** Participles that go on about a noun. */
const HELD = /^(?:held|based|born|jailed|detained|posted|stationed|living|working|known|sent)$/u;

/** Where an apposition closes: a sign, or a relative clause; a few more words may come first. Null where a verb does. */
function appositionEnd(tokens: readonly Token[], from: number, indefinite: boolean): number | null {
  const sentence = tokens[from - 1]?.sentence;
  for (let index = from; index <= from + MAX_ADJECTIVES; index++) {
    const token = tokens[index];
    if (token?.sentence !== sentence || token?.kind !== 'word') return index;
    const wordClass = wordClassOf(token.lower);
    if (wordClass === 'relative') return index;
    // "a Kenyan fisherman held in Tanzania"
    if (indefinite && HELD.test(token.lower)) return index;
    if (isVerbal(token)) return null;
  }
  return null;
}

/** True where a noun phrase may begin: behind a sign, a determiner, a verb or a preposition. */
function mayBegin({ names, reading: { tokens } }: Landscape, index: number): boolean {
  // "US" reads as a pronoun.
  if (names.endingAt.has(index)) return false;
  const before = tokens[index - 1];
  if (isPossessive(before, tokens[index - 2])) return false;
  if (before?.kind !== 'word' || before.sentence !== tokens[index]?.sentence) return true;
  const wordClass = wordClassOf(before.lower);
  return (wordClass !== undefined && before.lower !== 'and') || isVerbal(before) || TIMES.test(before.lower);
}

/** Reads an apposition whose name comes second: "The spokesperson for Russia's foreign ministry, Maria Zakharova, said". */
export function readRoleAhead(landscape: Landscape, tokenStart: number): RoleReading | null {
  const { tokens } = landscape.reading;
  const comma = tokens[tokenStart - 1];
  if (comma?.text !== ',') return null;
  let found: RoleReading | null = null;
  for (let from = tokenStart - 2; from > tokenStart - 2 - MAX_WALK; from--) {
    const token = tokens[from];
    if (token?.sentence !== comma.sentence || token.quotation !== comma.quotation) break;
    if (token.kind !== 'word' && !isPossessive(token, tokens[from - 1])) break;
    if (DETERMINERS.has(token.lower) || !mayBegin(landscape, from)) continue;
    const phrase = readOfficePhrase(landscape, from);
    if (phrase?.tokenEnd !== tokenStart - 1) continue;
    const lead = tokens[DETERMINERS.has(tokens[from - 1]?.lower ?? '') ? from - 2 : from - 1];
    // "As a member of parliament, Kovac …": what he was then is told of the clause.
    if (lead?.lower === 'as') return null;
    found = withRole(landscape, phrase, from, tokenStart - 1);
    // "a spokesman for the president, Ana Kovac,": the whole phrase is hers.
    if (lead?.sentence !== comma.sentence || !INNER.has(lead.lower)) break;
  }
  return found;
}
