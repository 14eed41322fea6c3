import type { Reading, Token } from '../1-read/reading.js';
import {
  GEORGIA_COUNTRY_WORDS,
  GEORGIA_OFFICES,
  GEORGIA_STATE_WORDS,
  GIVEN_NAMES_TOO,
  NAMES_OF_PEOPLE_TOO,
  US_STATE_ABBREVIATIONS,
} from '../data/country-traps.js';
import { addCompassHits, readCompound } from './derived-names.js';
import { belongsToAnother } from './common-bodies.js';
import { afterRegnalNumber, endsPersonName, introducesPerson, isSurnameLike } from './person-contexts.js';
import { narrowNamesakes, readSurname } from './person-hits.js';
import { FLAG, mayBeginName, nextFlagged } from './word-flags.js';
import { KNOWN_NAMES, type KnownName } from './known-names.js';
import type { PhraseHit } from './phrase-index.js';

/** A known name in the text; `start` and `end` differ from its tokens' where it is the half of a compound ("US-led"). */
export interface NameHit extends PhraseHit<KnownName> {
  start: number;
  end: number;
}

type Country = Extract<KnownName, { kind: 'country' }>;

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
/** Countries that are given names too are told to be a place by what stands before them. */
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

const UNITED_NATIONS = ['un', 'u.n.', 'nations'];
const ALL_CAPITALS = /^[\p{Lu}\p{M}.'’&-]{2,}$/u;

function shouted(token: Token | undefined): boolean {
  return token?.kind === 'word' && ALL_CAPITALS.test(token.text) && !token.text.includes('.');
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

function inHeading({ paragraphs, sentences }: Reading, { sentence }: Token): boolean {
  return paragraphs[sentences[sentence]?.paragraph ?? -1]?.heading ?? false;
}

/** True where a country's word names a person: "Michael Jordan", "Jordan Peters", "Mr. London". */
function namesPerson(reading: Reading, hit: PhraseHit<KnownName>, context: ArticleContext): boolean {
  const { tokens } = reading;
  const token = tokens[hit.tokenStart];
  if (!token || hit.tokenEnd !== hit.tokenStart + 1 || !NAMES_OF_PEOPLE_TOO.has(token.lower)) return false;
  const previous = tokens[hit.tokenStart - 1];
  const next = tokens[hit.tokenEnd];
  if (previous?.sentence === token.sentence && introducesPerson(previous, tokens[hit.tokenStart - 2])) {
    context.people.add(token.lower);
    return true;
  }
  if (
    !inHeading(reading, token) &&
    GIVEN_NAMES_TOO.has(token.lower) &&
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

/** "Georgia Governor Ann Poole", "in Savannah, Georgia": the state, whatever else the article is about. */
function isGeorgiaOfStates(
  tokens: readonly Token[],
  { tokenStart, tokenEnd }: PhraseHit<KnownName>,
): boolean {
  const next = tokens[tokenEnd];
  if (next?.capital && GEORGIA_OFFICES.has(next.lower)) return true;
  if (tokens[tokenStart - 1]?.text !== ',') return false;
  return (
    GEORGIA_STATE_WORDS.has(tokens[tokenStart - 2]?.lower ?? '') && tokens[tokenStart - 2]?.capital === true
  );
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
  if (
    country.code === 'GE' &&
    token.lower === 'georgia' &&
    (context.georgiaIsState || isGeorgiaOfStates(tokens, hit))
  ) {
    return { kind: 'country', code: 'US', form: 'place' };
  }
  if (country.code === 'CD' && token.lower.startsWith('congo') && hit.tokenEnd === hit.tokenStart + 1) {
    if (context.has('brazzaville') && !context.has('kinshasa')) return { ...country, code: 'CG' };
  }
  return country;
}

/** A body's name of one word may be a person's last name ("Wagner"), and one of common words another's body. */
function readOrganization(
  reading: Reading,
  hit: PhraseHit<KnownName>,
  context: ArticleContext,
  last: NameHit | undefined,
): KnownName | null {
  const { tokens } = reading;
  const token = tokens[hit.tokenStart];
  if (!token || belongsToAnother(tokens, hit, last)) return null;
  // States have a General Assembly too: the United Nations' one where the article names them.
  const shared = token.lower === 'general' && tokens[hit.tokenStart + 1]?.lower === 'assembly';
  if (shared && !UNITED_NATIONS.some((word) => context.has(word))) return null;
  if (hit.tokenEnd > hit.tokenStart + 1 || shouted(token) || inHeading(reading, token)) return hit.value;
  if (!endsPersonName(tokens, hit.tokenStart)) return hit.value;
  context.people.add(token.lower);
  return null;
}

/** A body's name that somebody of the article bears is his wherever it stands alone. */
function withoutPeople({ tokens }: Reading, hits: NameHit[], { people }: ArticleContext): NameHit[] {
  if (people.size === 0) return hits;
  return hits.filter(
    ({ tokenStart, tokenEnd, value }) =>
      value.kind !== 'organization' ||
      tokenEnd - tokenStart > 1 ||
      !people.has(tokens[tokenStart]?.lower ?? ''),
  );
}

function readHit(
  reading: Reading,
  hit: PhraseHit<KnownName>,
  context: ArticleContext,
  last: NameHit | undefined,
  day: string | null,
): KnownName | null {
  if (hit.value.kind === 'organization') return readOrganization(reading, hit, context, last);
  if (hit.value.kind === 'country') return readCountry(reading, hit, hit.value, context);
  if (hit.value.kind === 'person') return narrowNamesakes(reading, hit, hit.value, last);
  return hit.value.kind === 'surname' ? readSurname(reading.tokens, hit, hit.value, day) : hit.value;
}

/** "King Charles III": the number belongs to the name; another king's number makes it a name that means nobody known. */
function withRegnalNumber(tokens: readonly Token[], hit: PhraseHit<KnownName>): PhraseHit<KnownName> {
  if (hit.value.kind !== 'person') return hit;
  const tokenEnd = afterRegnalNumber(tokens, hit.tokenEnd, hit.value.holders);
  const { tokenStart, value } = hit;
  return tokenEnd === null
    ? { tokenStart, tokenEnd: hit.tokenEnd, value: { kind: 'trap' } }
    : { tokenStart, tokenEnd, value };
}

/**
 * Finds every known name, in text order, not overlapping; traps and namesakes are left out. `flags` are the tokens',
 * `day` that of publication.
 */
export function findNameHits(reading: Reading, flags: Uint8Array, day: string | null): NameHit[] {
  const { tokens } = reading;
  const context = new ArticleContext(reading);
  const hits: NameHit[] = [];
  const wanted = FLAG.name | FLAG.smallName | FLAG.compound;
  for (let index = nextFlagged(flags, 0, wanted); index >= 0; index = nextFlagged(flags, index + 1, wanted)) {
    const token = tokens[index];
    if (!token) break;
    const flag = flags[index] ?? 0;
    const found = mayBeginName(token, flag) ? KNOWN_NAMES.matchAt(tokens, index) : null;
    const hit = found && withRegnalNumber(tokens, found);
    const last = hit && tokens[hit.tokenEnd - 1];
    if (hit && last) {
      const value = readHit(reading, hit, context, hits.at(-1), day);
      const { tokenStart, tokenEnd } = hit;
      if (value && value.kind !== 'trap')
        hits.push({ tokenStart, tokenEnd, value, start: token.start, end: last.end });
      index = hit.tokenEnd - 1;
    } else if ((flag & FLAG.compound) !== 0) {
      readCompound(token, index, hits);
    }
  }
  return addCompassHits(reading, withoutPeople(reading, hits, context));
}
