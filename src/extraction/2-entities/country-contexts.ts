import type { Reading, Token } from '../1-read/reading.js';
import {
  BIRD_PARTICIPLES,
  BIRD_WORDS,
  CARRIERS,
  DESCENT,
  ETHNIC,
  KINDS_OF_THINGS,
  LANGUAGE_ENDS,
  LANGUAGE_LEADS,
  PAPERS,
  PLACE_PREPOSITIONS,
  THINGS,
  TREATY_NOUNS,
  VENUE_ADJECTIVES,
  VENUE_NOUNS,
  WATERS,
  WATERS_OF,
  WORDS_IN_CAPITALS,
} from '../data/country-contexts.js';
import { MINORITIES } from '../data/country-names.js';
import { NO_NAMES } from '../data/common-words.js';
import { GIVEN_NAMES } from '../data/given-names.js';
import { inHeading, isShouted, type ArticleContext } from './article-context.js';
import { namesPerson } from './country-people.js';
import { readGeorgia, townCountry } from './country-towns.js';
import type { KnownName } from './known-names.js';
import { beginsPersonName, isSurnameLike } from './person-contexts.js';
import type { PhraseHit } from './phrase-index.js';

export type Country = Extract<KnownName, { kind: 'country' }>;

/** A country's name with the tokens around it, those of other sentences left out. */
export interface CountrySite {
  reading: Reading;
  hit: PhraseHit<KnownName>;
  token: Token;
  country: Country;
  /** The token that many places before the name. */
  before: (places?: number) => Token | undefined;
  /** The token that many places behind it. */
  behind: (places?: number) => Token | undefined;
}

function makeSite(reading: Reading, hit: PhraseHit<KnownName>, token: Token, country: Country): CountrySite {
  const inSentence = (other: Token | undefined) => (other?.sentence === token.sentence ? other : undefined);
  return {
    reading,
    hit,
    token,
    country,
    before: (places = 1) => inSentence(reading.tokens[hit.tokenStart - places]),
    behind: (places = 1) => inSentence(reading.tokens[hit.tokenEnd + places - 1]),
  };
}

const among = (words: ReadonlySet<string>, token: Token | undefined): boolean =>
  token !== undefined && words.has(token.lower);
const capitalAmong = (words: ReadonlySet<string>, token: Token | undefined): boolean =>
  token?.capital === true && words.has(token.lower);

/** "TELL US MORE", "US$5": a word, a currency. */
function isOtherWord({ reading, hit, token, before, behind }: CountrySite): boolean {
  if (hit.tokenEnd > hit.tokenStart + 1) return false;
  if (WORDS_IN_CAPITALS.has(token.lower) && (isShouted(before()) || isShouted(behind()))) return true;
  return reading.text.charAt(token.end) === '$';
}

/** "Turkey sandwiches" and "Polish the silver" at the head of a sentence, and the bird that it is about. */
function namesThing({ reading, hit, token, behind }: CountrySite): boolean {
  if (hit.tokenEnd > hit.tokenStart + 1) return false;
  const heads = THINGS.get(token.lower);
  if (!heads) return false;
  const next = behind();
  return (
    (next?.capital === false && heads.has(next.lower)) ||
    (token.lower === 'turkey' && isBird(reading, token, next, behind(2)))
  );
}

/** "Turkey was served", "Turkey prices rose before Thanksgiving." */
function isBird(reading: Reading, token: Token, next: Token | undefined, after: Token | undefined): boolean {
  if ((next?.lower === 'was' || next?.lower === 'is') && among(BIRD_PARTICIPLES, after)) return true;
  const sentence = reading.sentences[token.sentence];
  if (!sentence || reading.tokens[sentence.tokenStart] !== token) return false;
  return reading.tokens
    .slice(sentence.tokenStart, sentence.tokenEnd)
    .some(({ lower }) => BIRD_WORDS.has(lower));
}

/** "ethnic Albanians" live in another country, which the article may name; null where no such country is known. */
function readMinority({ token, country }: CountrySite): Country | null {
  const people = token.lower.endsWith('s') ? token.lower.slice(0, -1) : token.lower;
  const neighbours = MINORITIES[people]?.split(' ');
  return neighbours ? { kind: 'country', code: country.code, form: 'place', among: neighbours } : null;
}

/** "said in Russian.", "speaks French", "of Lebanese descent", "Chinese food". */
function namesNoState({ country, token, before, behind }: CountrySite): boolean {
  if (country.form !== 'adjective') return false;
  const next = behind();
  if (before()?.lower === 'of' && among(DESCENT, next)) return true;
  if (next && !next.capital && KINDS_OF_THINGS.has(next.lower)) return true;
  if (!among(LANGUAGE_LEADS, before()) || token.lower.endsWith('s')) return false;
  return next?.kind !== 'word' || among(LANGUAGE_ENDS, next);
}

/** "Turkish Airlines", "Air India", "Jakarta Post", "Gulf of Oman", "Jordan River". */
function belongsToName({ reading, token, before, behind }: CountrySite): boolean {
  const next = behind();
  if (capitalAmong(CARRIERS, next) || capitalAmong(WATERS, next)) return true;
  if (capitalAmong(CARRIERS, behind(2)) && next?.capital) return true;
  if (before()?.text === 'Air') return true;
  if (before()?.lower === 'of' && capitalAmong(WATERS_OF, before(2))) return true;
  return capitalAmong(PAPERS, next) && !inHeading(reading, token);
}

/** What stands behind a city: "Oslo Accords" are no place any more, "Oslo talks" are held in one. */
function eventBehind({ behind }: CountrySite): 'treaty' | 'venue' | null {
  const noun = among(VENUE_ADJECTIVES, behind()) ? behind(2) : behind();
  if (capitalAmong(TREATY_NOUNS, noun)) return 'treaty';
  return among(VENUE_NOUNS, noun) ? 'venue' : null;
}

/** "Lagos" in ", Rosibel Lagos Mejía,": between two names, in an apposition. */
function isWithinName({ before, behind }: CountrySite): boolean {
  return (
    before(2)?.text === ',' && behind(2)?.text === ',' && isSurnameLike(before()) && isSurnameLike(behind())
  );
}

/** "spokesman Gao Yunting …. Gao said": a place's name that somebody of the article bears. */
function isNameOfSomebody(site: CountrySite, { people }: ArticleContext): boolean {
  const { reading, hit, token, before } = site;
  const first = before();
  const given = first?.capital === true && GIVEN_NAMES.has(first.lower) && !NO_NAMES.has(first.lower);
  const surname = given && !among(PLACE_PREPOSITIONS, before(2)) && hit.tokenEnd === hit.tokenStart + 1;
  if (surname || isWithinName(site) || beginsPersonName(reading.tokens, hit.tokenStart)) {
    people.add(token.lower);
    return true;
  }
  return people.has(token.lower) && !among(PLACE_PREPOSITIONS, before());
}

/** Reads a country's name by the words around it and by what the article is about; null where it means none. */
export function readCountry(
  reading: Reading,
  hit: PhraseHit<KnownName>,
  country: Country,
  context: ArticleContext,
): Country | null {
  const token = reading.tokens[hit.tokenStart];
  if (!token) return null;
  const site = makeSite(reading, hit, token, country);
  if (country.form === 'place' && isNameOfSomebody(site, context)) return null;
  if (isOtherWord(site) || namesThing(site) || namesPerson(site, context)) return null;
  if (namesNoState(site) || belongsToName(site)) return null;
  if (country.form === 'adjective' && among(ETHNIC, site.before())) return readMinority(site);
  const town = townCountry(site);
  if (town !== null) return { kind: 'country', code: town, form: 'place' };
  if (country.form === 'capital' || country.form === 'place') {
    const event = eventBehind(site);
    if (event === 'treaty') return null;
    if (event === 'venue') return { ...country, form: 'place' };
    // "in Brussels" is in Belgium, whatever the Union does there.
    if (country.otherwise === 'EU' && among(PLACE_PREPOSITIONS, site.before()))
      return { kind: 'country', code: country.code, form: country.form };
  }
  return country.code === 'GE' && token.lower === 'georgia' ? readGeorgia(site, context) : country;
}
