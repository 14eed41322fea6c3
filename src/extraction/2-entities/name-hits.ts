import type { Reading, Token } from '../1-read/reading.js';
import {
  GEORGIA_COUNTRY_WORDS,
  GEORGIA_STATE_WORDS,
  NAMES_OF_PEOPLE_TOO,
  US_STATE_ABBREVIATIONS,
} from '../data/country-traps.js';
import { COMPOUND_PREFIXES } from '../data/demonyms.js';
import { GIVEN_NAMES } from '../data/given-names.js';
import { OFFICES } from '../data/offices.js';
import { ORGANIZATION_WORDS, PERSON_TITLES } from '../data/person-titles.js';
import { NO_NAMES } from '../data/common-words.js';
import { COMPASS_STAND_INS } from '../data/stand-ins.js';
import { wordSet } from '../data/word-set.js';
import { mayBeginName } from './word-flags.js';
import { KNOWN_NAMES, type KnownName } from './known-names.js';
import type { PhraseHit } from './phrase-index.js';

/** A known name in the text; `start` and `end` differ from its tokens' where it is the half of a compound ("US-led"). */
export interface NameHit extends PhraseHit<KnownName> {
  start: number;
  end: number;
}

type Country = Extract<KnownName, { kind: 'country' }>;
type Surnamed = Extract<KnownName, { kind: 'surname' }>;

/** Abbreviations that are words when a whole line is in capitals. */
const WORDS_IN_CAPITALS = new Set([
  'us',
  'who',
  'is',
  'time',
  'it',
  'spa',
  'un',
  'pap',
  'mena',
  'sana',
  'shape',
  'fed',
]);
/** Names that parents give and that stand before a surname: "Jordan" in "Jordan Peters". */
const GIVEN_TOO = wordSet(
  'jordan chad georgia israel paris london india cuba china america ireland sydney santiago virginia brooklyn dallas austin florence montana milan carolina',
);
/** The same words told to be a place by what stands before them. */
const PLACE_PREPOSITIONS = new Set([
  'in',
  'to',
  'from',
  'across',
  'into',
  'throughout',
  'near',
  'outside',
  'inside',
  'visiting',
  'neighboring',
  'neighbouring',
]);
const LANGUAGE_LEADS = new Set([
  'in',
  'into',
  'speak',
  'speaks',
  'spoke',
  'speaking',
  'spoken',
  'fluent',
  'learn',
  'learned',
  'learning',
]);

const ALL_CAPITALS = /^[\p{Lu}\p{M}.'’&-]{2,}$/u;

function shouted(token: Token | undefined): boolean {
  return token?.kind === 'word' && ALL_CAPITALS.test(token.text) && !token.text.includes('.');
}

/** A title, or a given name that is not the first word of its sentence by chance ("Will Jordan sign?"). */
function introducesPerson(token: Token | undefined, before: Token | undefined): boolean {
  if (!token?.capital) return false;
  if (PERSON_TITLES.has(token.lower) && token.lower !== 'president' && !OFFICES.has(token.lower)) return true;
  return GIVEN_NAMES.has(token.lower) && (before?.sentence === token.sentence || !NO_NAMES.has(token.lower));
}

function isSurnameLike(token: Token | undefined): boolean {
  return (
    token?.capital === true &&
    token.text.length > 2 &&
    !OFFICES.has(token.lower) &&
    !PERSON_TITLES.has(token.lower) &&
    !ORGANIZATION_WORDS.has(token.lower) &&
    !NO_NAMES.has(token.lower)
  );
}

/** What the whole article tells about names that mean two things. */
class ArticleContext {
  readonly #reading: Reading;
  #georgiaIsState: boolean | null = null;
  #words: ReadonlySet<string> | null = null;
  readonly people = new Set<string>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  has(word: string): boolean {
    this.#words ??= new Set(this.#reading.tokens.map((token) => token.lower));
    return this.#words.has(word);
  }

  get georgiaIsState(): boolean {
    if (this.#georgiaIsState === null) {
      let balance = 0;
      for (const { lower } of this.#reading.tokens) {
        if (GEORGIA_STATE_WORDS.has(lower)) balance++;
        if (GEORGIA_COUNTRY_WORDS.has(lower)) balance -= 2;
      }
      this.#georgiaIsState = balance > 0;
    }
    return this.#georgiaIsState;
  }
}

/** True where a country's word names a person: "Michael Jordan", "Jordan Peters", "Mr. London". */
function namesPerson(reading: Reading, hit: PhraseHit<KnownName>, context: ArticleContext): boolean {
  const { tokens } = reading;
  const token = tokens[hit.tokenStart];
  if (!token || hit.tokenEnd !== hit.tokenStart + 1 || !NAMES_OF_PEOPLE_TOO.has(token.lower)) return false;
  const previous = tokens[hit.tokenStart - 1];
  const next = tokens[hit.tokenEnd];
  const heading = reading.paragraphs[reading.sentences[token.sentence]?.paragraph ?? -1]?.heading ?? false;
  if (previous?.sentence === token.sentence && introducesPerson(previous, tokens[hit.tokenStart - 2])) {
    context.people.add(token.lower);
    return true;
  }
  if (
    !heading &&
    GIVEN_TOO.has(token.lower) &&
    isSurnameLike(next) &&
    !KNOWN_NAMES.matchAt(tokens, hit.tokenEnd)
  ) {
    context.people.add(token.lower);
    return true;
  }
  return context.people.has(token.lower) && !PLACE_PREPOSITIONS.has(previous?.lower ?? '');
}

/** True in "said in Russian.", "speaks French": the language, not the country. */
function namesLanguage(tokens: readonly Token[], hit: PhraseHit<KnownName>): boolean {
  const previous = tokens[hit.tokenStart - 1];
  const next = tokens[hit.tokenEnd];
  return LANGUAGE_LEADS.has(previous?.lower ?? '') && (next?.kind !== 'word' || next.lower === 'and');
}

/** True in "Athens, Ga." and "Moscow, Idaho": a namesake in the United States. */
function isNamesakeTown(tokens: readonly Token[], hit: PhraseHit<KnownName>): boolean {
  if (tokens[hit.tokenEnd]?.text !== ',') return false;
  const state = tokens[hit.tokenEnd + 1];
  if (!state?.capital) return false;
  if (US_STATE_ABBREVIATIONS.has(state.lower)) return state.text.includes('.') || state.text.length === 2;
  const known = KNOWN_NAMES.matchAt(tokens, hit.tokenEnd + 1)?.value;
  return known?.kind === 'country' && known.code === 'US' && known.form === 'place';
}

function readCountry(
  reading: Reading,
  hit: PhraseHit<KnownName>,
  country: Country,
  context: ArticleContext,
): Country | null {
  const { tokens } = reading;
  const token = tokens[hit.tokenStart];
  if (!token) return null;
  if (hit.tokenEnd === hit.tokenStart + 1 && WORDS_IN_CAPITALS.has(token.lower)) {
    if (shouted(tokens[hit.tokenStart - 1]) || shouted(tokens[hit.tokenEnd])) return null;
  }
  if (namesPerson(reading, hit, context)) return null;
  if (country.form === 'adjective' && namesLanguage(tokens, hit)) return null;
  if (country.form !== 'adjective' && isNamesakeTown(tokens, hit)) {
    return { kind: 'country', code: 'US', form: 'place' };
  }
  if (country.code === 'GE' && token.lower === 'georgia' && context.georgiaIsState) {
    return { kind: 'country', code: 'US', form: 'place' };
  }
  if (country.code === 'CD' && token.lower.startsWith('congo') && hit.tokenEnd === hit.tokenStart + 1) {
    if (context.has('brazzaville') && !context.has('kinshasa')) return { ...country, code: 'CG' };
  }
  return country;
}

/** A last name counts where it is unmistakable, or where the office that was held leads it: "President Bush", not "Mr Brown". */
function readSurname(tokens: readonly Token[], hit: PhraseHit<KnownName>, value: Surnamed): Surnamed | null {
  const previous = tokens[hit.tokenStart - 1];
  const next = tokens[hit.tokenEnd];
  const sentence = tokens[hit.tokenStart]?.sentence;
  const beside = (token: Token | undefined) => (token?.sentence === sentence ? token : undefined);
  const unlike = (token: Token | undefined) => token?.capital === true && isSurnameLike(token);
  if (unlike(beside(next))) return null;
  const title = beside(previous)?.lower ?? '';
  const inOffice = value.surname.holders.some(
    ({ office }) => office === title || office.endsWith(` ${title}`),
  );
  if (title !== '' && inOffice) return value;
  if (!value.surname.distinctive) return null;
  if (OFFICES.has(title) || PERSON_TITLES.has(title))
    return OFFICES.get(title)?.rank === 'person' ? null : value;
  // A given name before it, as another name behind it, makes it a part of somebody else's name.
  return unlike(beside(previous)) ? null : value;
}

/** "US-led", "Russian-backed", "Franco-German", "pro-Russian": the halves of a compound that name a country. */
function readCompound(token: Token, tokenIndex: number, hits: NameHit[]): void {
  let offset = 0;
  for (const half of token.text.split('-')) {
    const start = token.start + offset;
    offset += half.length + 1;
    const meaning = half.length > 1 ? KNOWN_NAMES.meaningOf(half) : null;
    const code = COMPOUND_PREFIXES.get(half.toLowerCase());
    const value: KnownName | null =
      meaning?.kind === 'country' && !GIVEN_TOO.has(half.toLowerCase())
        ? { ...meaning, form: 'adjective' }
        : code === undefined
          ? null
          : { kind: 'country', code, form: 'adjective' };
    if (value)
      hits.push({ tokenStart: tokenIndex, tokenEnd: tokenIndex + 1, value, start, end: start + half.length });
  }
}

/** "the North", "its southern rival the South": countries by compass point, where the article is about them. */
function addCompassHits(reading: Reading, hits: NameHit[]): NameHit[] {
  const isNamed = (code: string) => hits.some(({ value }) => value.kind === 'country' && value.code === code);
  const standIns = COMPASS_STAND_INS.filter(({ beside }) => beside.some(isNamed));
  if (standIns.length === 0) return hits;
  const found: NameHit[] = [];
  for (const [tokenStart, token] of reading.tokens.entries()) {
    if (!token.capital || (token.lower !== 'north' && token.lower !== 'south')) continue;
    const previous = reading.tokens[tokenStart - 1];
    const next = reading.tokens[tokenStart + 1];
    const standIn = standIns.find(({ word }) => word === token.lower);
    const led =
      previous?.kind === 'word' &&
      previous.sentence === token.sentence &&
      !/^(?:in|to|far|up|down|due)$/u.test(previous.lower);
    if (
      !standIn ||
      !led ||
      (next?.capital && next.sentence === token.sentence) ||
      /[Pp]ole/u.test(next?.text ?? '')
    )
      continue;
    const value: KnownName = { kind: 'country', code: standIn.code, form: 'name' };
    found.push({ tokenStart, tokenEnd: tokenStart + 1, value, start: token.start, end: token.end });
  }
  return found.length === 0 ? hits : [...hits, ...found].sort((a, b) => a.start - b.start);
}

function readHit(reading: Reading, hit: PhraseHit<KnownName>, context: ArticleContext): KnownName | null {
  if (hit.value.kind === 'country') return readCountry(reading, hit, hit.value, context);
  return hit.value.kind === 'surname' ? readSurname(reading.tokens, hit, hit.value) : hit.value;
}

/** Finds every known name, in text order, not overlapping; traps and namesakes are left out. `flags` are the tokens'. */
export function findNameHits(reading: Reading, flags: Uint8Array): NameHit[] {
  const { tokens, text } = reading;
  const context = new ArticleContext(reading);
  const hits: NameHit[] = [];
  // The next hyphen is kept beside the walk: asking every word for one costs more than all else here.
  let hyphen = -1;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token) break;
    const hit = mayBeginName(token, flags[index] ?? 0) ? KNOWN_NAMES.matchAt(tokens, index) : null;
    const last = hit && tokens[hit.tokenEnd - 1];
    if (hit && last) {
      const value = readHit(reading, hit, context);
      if (value && value.kind !== 'trap') hits.push({ ...hit, value, start: token.start, end: last.end });
      index = hit.tokenEnd - 1;
      continue;
    }
    if (hyphen < token.start) {
      const next = text.indexOf('-', token.start);
      hyphen = next === -1 ? Infinity : next;
    }
    if (hyphen < token.end && token.kind === 'word') readCompound(token, index, hits);
  }
  return addCompassHits(reading, hits);
}
