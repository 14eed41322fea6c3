import { printedTokens } from '../1-read/lookup.js';
import type { Token } from '../1-read/reading.js';
import { wordClassOf } from '../data/function-words.js';
import { PERSON_TITLES } from '../data/person-titles.js';
import { CUE_FORMS } from '../data/reporting-verbs.js';
import { VERB_FORMS } from '../data/verbs.js';
import { wordSet } from '../data/word-set.js';
import type { Gender } from '../types.js';
import { countryOf } from './known-names.js';
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
}

const MODIFIERS =
  wordSet(`former ex- acting senior deputy new outgoing incoming interim then top chief state federal national party campaign majority minority late
  longtime long-time veteran opposition ruling vice first second supreme exiled ousted embattled jailed newly elected leading fellow retired ex
  presidential royal parliamentary congressional diplomatic political economic legal nuclear security policy`);
/** Offices behind these belong to somebody else: "envoy to Ukraine". */
const OUTWARD = new Set(['to', 'on', 'against', 'at']);
const INWARD = new Set(['of', 'for', 'from', 'in', 'with']);
const DETERMINERS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'our']);
const US_PARTISAN = /^(?:republican|democrat)$/u;
const US_PARTY_AND_STATE = /^[RDI]-\p{Lu}/u;
const MAX_WALK = 14;
/** Words that may stand before the office in an apposition: "the long-serving French interior minister". */
const MAX_ADJECTIVES = 5;

const emptyReading = (tokenStart: number): RoleReading => ({
  tokenStart,
  role: null,
  country: null,
  gender: null,
  body: null,
  organization: null,
  titled: false,
});

/** The words of a role, `to` exclusive; null where there are none. */
function readRole({ reading }: Landscape, from: number, to: number): string | null {
  return from < to ? printedTokens(reading, from, to) : null;
}

interface Walk {
  index: number;
  offices: number;
  reading: RoleReading;
}

function noteName(walk: Walk, hit: NameHit): void {
  const country = countryOf(hit.value);
  if (country !== null) walk.reading.country = country;
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
    walk.offices++;
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
  if (token.lower === "'s" && isOwner(names.endingAt.get(end - 1))) {
    walk.index--;
    return true;
  }
  if (OUTWARD.has(token.lower) && walk.reading.country !== null && offices.endingAt.has(end - 1)) {
    walk.reading.country = null;
    walk.index--;
    return true;
  }
  if (
    token.lower === 'of' &&
    walk.reading.country !== null &&
    (offices.endingAt.has(end - 1) || bodies.endingAt.has(end - 1))
  ) {
    walk.index--;
    return true;
  }
  if (
    token.kind === 'word' &&
    (MODIFIERS.has(token.lower) || (walk.offices > 0 && token.capital && isPlainWord(landscape, end - 1)))
  ) {
    walk.index--;
    return true;
  }
  return false;
}

/** A capital inside the sentence that is part of a title: "Planning" in "Planning and Investment Minister". */
function isPlainWord({ reading, names }: Landscape, index: number): boolean {
  const token = reading.tokens[index];
  const previous = reading.tokens[index - 1];
  return (
    !names.startingAt.has(index) &&
    previous?.sentence === token?.sentence &&
    previous?.kind === 'word' &&
    token?.lower !== 'the'
  );
}

/** The index behind a leading country: "President" in "Ukrainian President", but "Russian" in "Russian Foreign Ministry …". */
function withoutCountry(landscape: Landscape, from: number): number {
  const { names, bodies, reading } = landscape;
  const name = names.startingAt.get(from);
  if (name?.value.kind !== 'country') return from;
  const behind = reading.tokens[name.tokenEnd]?.lower === "'s" ? name.tokenEnd + 1 : name.tokenEnd;
  return bodies.startingAt.has(behind) ? from : behind;
}

/** Reads what stands before a name: "Russian Foreign Ministry spokeswoman", "Ukraine's President", "Mr". */
export function readRoleBefore(landscape: Landscape, tokenStart: number): RoleReading {
  const walk: Walk = { index: tokenStart, offices: 0, reading: emptyReading(tokenStart) };
  const sentence = landscape.reading.tokens[tokenStart]?.sentence;
  while (
    tokenStart - walk.index < MAX_WALK &&
    landscape.reading.tokens[walk.index - 1]?.sentence === sentence
  ) {
    if (!stepLeft(landscape, walk)) break;
  }
  const { reading } = walk;
  if (walk.offices === 0 && !reading.titled) {
    // Without an office only the nearest country counts: "Ukraine's Zelenskiy".
    const owner = landscape.names.endingAt.get(
      landscape.reading.tokens[tokenStart - 1]?.lower === "'s" ? tokenStart - 1 : tokenStart,
    );
    const country = owner?.value.kind === 'country' && owner.value.form !== 'place' ? owner.value.code : null;
    return { ...emptyReading(tokenStart), country };
  }
  const role =
    walk.offices > 0 ? readRole(landscape, withoutCountry(landscape, walk.index), tokenStart) : null;
  return { ...reading, tokenStart: walk.index, role };
}

/** Reads a noun phrase with an office in it, from left to right, up to its end: for appositions. */
function readOfficePhrase(
  landscape: Landscape,
  from: number,
): { reading: RoleReading; tokenEnd: number } | null {
  const { offices, bodies, names, reading } = landscape;
  const found = emptyReading(from);
  let outward = false;
  let office = false;
  let index = from;
  for (let steps = 0; steps < MAX_WALK; steps++) {
    const token = reading.tokens[index];
    if (token?.sentence !== reading.tokens[from]?.sentence || token?.kind !== 'word') break;
    const name = names.startingAt.get(index);
    const officeHit = offices.startingAt.get(index);
    const bodyHit = bodies.startingAt.get(index);
    if (name) {
      const country = countryOf(name.value);
      if (!outward && country !== null) found.country ??= country;
      if (!outward && name.value.kind === 'organization') found.organization ??= name;
      index = name.tokenEnd;
    } else if (officeHit && (!bodyHit || officeHit.tokenEnd >= bodyHit.tokenEnd)) {
      office = true;
      found.gender ??= officeHit.value.gender ?? null;
      found.country ??= officeHit.value.country ?? null;
      index = officeHit.tokenEnd;
    } else if (bodyHit) {
      if (!outward) found.body ??= bodyHit;
      index = bodyHit.tokenEnd;
    } else if (OUTWARD.has(token.lower) && office) {
      outward = true;
      index++;
    } else if (INWARD.has(token.lower) && office) {
      outward = false;
      index++;
    } else if (
      token.lower === "'s" ||
      token.lower === 'and' ||
      DETERMINERS.has(token.lower) ||
      MODIFIERS.has(token.lower) ||
      (office ? token.capital : index - from < MAX_ADJECTIVES && wordClassOf(token.lower) === undefined)
    ) {
      index++;
    } else {
      break;
    }
  }
  return office ? { reading: { ...found, tokenStart: from }, tokenEnd: index } : null;
}

/** Reads an apposition behind a name: ", the spokesperson for Russia's foreign ministry,". */
export function readRoleBehind(landscape: Landscape, tokenEnd: number): RoleReading | null {
  const { tokens } = landscape.reading;
  const comma = tokens[tokenEnd];
  const origin = comma?.lower === 'of' ? landscape.names.startingAt.get(tokenEnd + 1)?.value : undefined;
  if (origin?.kind === 'country' && origin.form !== 'adjective')
    return { ...emptyReading(tokenEnd), country: origin.code };
  if (comma?.text !== ',' && comma?.text !== '(') return null;
  // "(R-Texas)": a member of the Congress of the United States.
  if (comma.text === '(' && US_PARTY_AND_STATE.test(tokens[tokenEnd + 1]?.text ?? ''))
    return { ...emptyReading(tokenEnd), country: 'US' };
  let from = tokenEnd + 1;
  if (DETERMINERS.has(tokens[from]?.lower ?? '')) from++;
  else if (tokens[from]?.kind === 'number') return null;
  // ", Republican of Ohio", ", a Democrat": parties of the United States.
  if (US_PARTISAN.test(tokens[from]?.lower ?? '') && tokens[from]?.capital)
    return { ...emptyReading(tokenEnd), country: 'US' };
  const phrase = readOfficePhrase(landscape, from);
  if (!phrase) return null;
  const end = appositionEnd(tokens, phrase.tokenEnd);
  return end === null
    ? null
    : { ...phrase.reading, role: readRole(landscape, withoutCountry(landscape, from), end) };
}

/** Where an apposition closes: a sign, or a relative clause; a few more words may come first. Null where a verb does. */
function appositionEnd(tokens: readonly Token[], from: number): number | null {
  const sentence = tokens[from - 1]?.sentence;
  for (let index = from; index <= from + MAX_ADJECTIVES; index++) {
    const token = tokens[index];
    if (token?.sentence !== sentence || token?.kind !== 'word') return index;
    const wordClass = wordClassOf(token.lower);
    if (wordClass === 'relative') return index;
    const verbal =
      wordClass === 'be' || wordClass === 'auxiliary' || wordClass === 'modal' || VERB_FORMS.has(token.lower);
    if (verbal || CUE_FORMS.has(token.lower)) return null;
  }
  return null;
}

/** Reads an apposition whose name comes second: "The spokesperson for Russia's foreign ministry, Maria Zakharova, said". */
export function readRoleAhead(landscape: Landscape, tokenStart: number): RoleReading | null {
  const { tokens } = landscape.reading;
  const comma = tokens[tokenStart - 1];
  if (comma?.text !== ',') return null;
  for (let from = tokenStart - 2; from > tokenStart - 2 - MAX_WALK; from--) {
    const token = tokens[from];
    if (token?.sentence !== comma.sentence || token.kind !== 'word') return null;
    if (!DETERMINERS.has(token.lower) && from > 0 && tokens[from - 1]?.sentence === token.sentence) continue;
    const begin = DETERMINERS.has(token.lower) ? from + 1 : from;
    const phrase = readOfficePhrase(landscape, begin);
    if (phrase?.tokenEnd === tokenStart - 1) {
      return {
        ...phrase.reading,
        role: readRole(landscape, withoutCountry(landscape, begin), tokenStart - 1),
      };
    }
  }
  return null;
}
