import { GROUP_CODES } from '../data/country-codes.js';
import { tokenIndexAt } from '../1-read/lookup.js';
import type { Reading } from '../1-read/reading.js';
import { countryOf } from './known-names.js';
import type { NameHit } from './name-hits.js';
import { sharedCountry } from './office-terms.js';
import {
  isForeign,
  MEETING_PLACES,
  readSentenceCountries,
  type SentenceCountries,
} from './sentence-countries.js';

/** What an article tells of whose an office or a body is that has no country beside it. */
export interface ArticleCountries extends SentenceCountries {
  /** The country that it is filed from, where its text names it too; ministers travel, so that a dateline alone tells nothing. */
  home: string | null;
  /** The country of its dateline, but of a town where many states meet. */
  seat: string | null;
  /** The same of a town that is no capital: the story is at home there. */
  homeTown: string | null;
  /** The country of a dateline that the text does not name, where it names no other but one that is met or opposed; null for towns of conferences. */
  filed: string | null;
  /** The only country named at all, if not just as one that is gone to or acted against; a dateline names none. */
  only: string | null;
  /** The country that the article's first sentence is about. */
  lead: string | null;
  /** "In Tokyo, Foreign Minister …": the capital that a sentence opens with, where no conference is likely. */
  capitalOf: (sentence: number) => string | null;
  /** The country for which a sentence promises or refuses, where somebody's words open it: "Poland will not pay, Minister X said". */
  promisedBy: (sentence: number) => { country: string; firmly: boolean } | null;
  /** The country or body that a sentence opens with: "Guinea denied …", "In Brazzaville, …", "Haitian truckers …". */
  openingOf: (sentence: number) => NameHit | null;
  /** The country that the sentence before, of the same paragraph, opens with. */
  nearAt: (token: number) => string | null;
  /** The country that the sentence before opens with, be it the end of the paragraph before. */
  beforeAt: (token: number) => string | null;
  /** Whose "its" and "their" before an office is: the sentence's opening before it, else that of the sentence before. */
  ownerAt: (token: number) => string | null;
}

/** How far into its sentence the name may stand that it opens with. */
const MAX_LEAD = 3;
/** The same where "of" leads it: "The Central Bank of Sri Lanka". */
const MAX_LEAD_OF = 6;
/** How many sentences back the owner of an office may stand. */
const MAX_SENTENCES_BACK = 2;

/** What a state says of itself by those who speak for it … */
const PROMISES =
  /^(?:will|would|won't|wants|seeks|intends|plans|needs|hopes|has|is|does|can|cannot|could|stands|remains|supports|welcomes|regrets|rejects)$/u;
/** … and what nobody says of another. */
const FIRM =
  /^(?:(?:will|would|does) (?:not|never)|won't|cannot|is (?:ready|prepared|willing)|stands ready|remains (?:ready|committed)) /u;
/** Words that refer back to whom the sentence before is about. */
const REFERENCES = /^(?:it|its|they|their|he|his|she|her)$/u;
const COUNTRY_NOUNS = /^(?:country|nation|kingdom|republic|island|ministry|government|minister)$/u;

function findHome({ dateline, tokens }: Reading, hits: readonly NameHit[]): string | null {
  if (!dateline) return null;
  let home: string | null = null;
  for (const { tokenStart, value } of hits) {
    if (value.kind !== 'country') continue;
    if ((tokens[tokenStart]?.start ?? 0) < dateline.end) home ??= value.code;
    else if (home === null) return null;
    else if (value.code === home && value.form !== 'place') return home;
  }
  return null;
}

function findSeat({ dateline, tokens }: Reading, [first]: readonly NameHit[]): string | null {
  if (!dateline || first?.value.kind !== 'country' || first.start >= dateline.end) return null;
  for (let index = first.tokenStart; index < first.tokenEnd; index++)
    if (MEETING_PLACES.test(tokens[index]?.lower ?? '')) return null;
  return first.value.code;
}

/** A dateline in no capital: its country follows the town's name ("PUTRE, Chile"), or it is a place that the tables know. */
function findHomeTown(reading: Reading, hits: readonly NameHit[]): string | null {
  const [first] = hits;
  return first?.value.kind === 'country' && first.value.form !== 'capital' ? findSeat(reading, hits) : null;
}

function findFiled(reading: Reading, hits: readonly NameHit[]): string | null {
  const { dateline } = reading;
  const code = findSeat(reading, hits);
  if (!dateline || code === null) return null;
  const told = hits.filter(({ start, value }) => start >= dateline.end && countryOf(value) !== null);
  const [other] = told;
  if (!other) return code;
  const one = told.every(({ value }) => countryOf(value) === countryOf(other.value));
  return one && isForeign(reading, other.tokenStart) ? code : null;
}

/** The country that the first sentence of the running text opens with by its name: the article's own subject. */
function findLead(reading: Reading, openings: ReadonlyMap<number, NameHit>): string | null {
  const { sentences, paragraphs } = reading;
  const first = sentences.findIndex(({ paragraph }) => paragraphs[paragraph]?.heading !== true);
  // A headline that looks like a sentence opens with nobody, or with the same.
  const hit = openings.get(first) ?? openings.get(first + 1);
  if (!hit || isListed(reading, hit)) return null;
  const { value } = hit;
  return value.kind === 'country' && value.form !== 'adjective' && value.form !== 'place' ? value.code : null;
}

/** "Chile and Peru both claim it": one of two. */
function isListed({ tokens }: Reading, { tokenEnd }: NameHit): boolean {
  return tokens[tokenEnd]?.lower === 'and' && tokens[tokenEnd + 1]?.capital === true;
}

/** The country of every name; null where two are named or none. International bodies are no country's. */
function findOnly(reading: Reading, hits: readonly NameHit[], day: string | null): string | null {
  const { dateline, tokens } = reading;
  let only: string | null = null;
  let own = false;
  for (const { value, tokenStart } of hits) {
    if (dateline && (tokens[tokenStart]?.start ?? 0) < dateline.end) continue;
    const code = value.kind === 'person' ? sharedCountry(value.holders, day) : countryOf(value);
    if (code === null || GROUP_CODES.includes(code)) continue;
    if (only !== null && only !== code) return null;
    only = code;
    own ||= !isForeign(reading, tokenStart);
  }
  return own ? only : null;
}

/** Tells countries and groups apart from people and from places inside a country. */
function ownsOffices({ value }: NameHit): boolean {
  return value.kind === 'country' ? value.form !== 'place' : value.kind === 'organization';
}

/** "The Central Bank of | Sri Lanka". */
function isOf({ tokens }: Reading, tokenStart: number): boolean {
  const lead = tokens[tokenStart - 1];
  return (lead?.lower === 'the' ? tokens[tokenStart - 2] : lead)?.lower === 'of';
}

/** "Its army …", "The country's army …": the sentence goes on about whom the one before is about. */
function refersBack({ tokens, sentences }: Reading, sentence: number): boolean {
  const start = sentences[sentence]?.tokenStart ?? 0;
  const first = tokens[start]?.lower ?? '';
  return REFERENCES.test(first) || (first === 'the' && COUNTRY_NOUNS.test(tokens[start + 1]?.lower ?? ''));
}

/** Nouns for a body of several states that the text has told of. */
const BLOCS = /^(?:bloc|alliance|union|forum|league|community|grouping)$/u;
/** Nouns for a body of the United Nations, and for who leads them. */
const OF_THE_UN = /^(?:agency|programme|program|fund|secretary-general)$/u;

/** The code of the body of states that "the bloc", "the Forum" or "the agency" at a token leads back to; null where none is. */
export function countryOfBloc(
  { nameHits }: { nameHits: readonly NameHit[] },
  noun: string,
  token: number,
): string | null {
  const ofTheUn = OF_THE_UN.test(noun);
  if (!ofTheUn && !BLOCS.test(noun)) return null;
  const hit = nameHits.findLast(({ value, tokenStart }) => {
    const country = countryOf(value);
    if (value.kind !== 'organization' || tokenStart >= token || country === null) return false;
    return ofTheUn ? country === 'UN' : value.organization.sort === 'group' && country !== 'UN';
  });
  return hit ? countryOf(hit.value) : null;
}

/** Reads what an article tells of the countries that it is about. */
export function readArticleCountries(
  reading: Reading,
  hits: readonly NameHit[],
  day: string | null,
): ArticleCountries {
  const { dateline, sentences, tokens } = reading;
  const bodyStart = dateline?.end ?? 0;
  // The first sentence begins behind the dateline.
  const firstToken = tokenIndexAt(reading, bodyStart);
  const openings = new Map<number, NameHit>();
  const last = new Map<number, NameHit>();
  const placed = new Map<number, NameHit>();
  for (const hit of hits) {
    if (hit.start < bodyStart || countryOf(hit.value) === null) continue;
    const sentence = tokens[hit.tokenStart]?.sentence ?? -1;
    const lead = hit.tokenStart - Math.max(sentences[sentence]?.tokenStart ?? 0, firstToken);
    const opens = lead <= (isOf(reading, hit.tokenStart) ? MAX_LEAD_OF : MAX_LEAD);
    if (opens && !placed.has(sentence)) placed.set(sentence, hit);
    if (!ownsOffices(hit)) continue;
    if (opens && !openings.has(sentence) && !isForeign(reading, hit.tokenStart)) openings.set(sentence, hit);
    if (hit.value.kind !== 'country' || hit.value.form !== 'adjective') last.set(sentence, hit);
  }
  const openingOf = (sentence: number) => openings.get(sentence) ?? null;
  const ownerAt = (token: number) => {
    const sentence = tokens[token]?.sentence ?? -1;
    const own = openings.get(sentence);
    if (own && own.tokenEnd <= token) return countryOf(own.value);
    for (let back = sentence - 1; back >= sentence - MAX_SENTENCES_BACK; back--) {
      const refers = refersBack(reading, back);
      const hit = openings.get(back) ?? (back === sentence - 1 && !refers ? last.get(back) : undefined);
      if (hit) return countryOf(hit.value);
    }
    return null;
  };
  const nearAt = (token: number) => {
    const sentence = tokens[token]?.sentence ?? -1;
    const before = placed.get(sentence - 1);
    // "China and Japan differ" is about both.
    const joint = before !== undefined && tokens[before.tokenEnd]?.lower === 'and';
    return before && !joint && sentences[sentence - 1]?.paragraph === sentences[sentence]?.paragraph
      ? countryOf(before.value)
      : null;
  };
  const beforeAt = (token: number) => {
    const hit = openings.get((tokens[token]?.sentence ?? -1) - 1);
    // "The boats from Togo came": they came from there.
    const led = /^(?:from|off|near|in|by)$/u.test(tokens[(hit?.tokenStart ?? 0) - 1]?.lower ?? '');
    const capital = hit?.value.kind === 'country' && hit.value.form === 'capital';
    return hit && !led && !capital && !isListed(reading, hit) ? countryOf(hit.value) : null;
  };
  const promisedBy = (sentence: number) => {
    const hit = openings.get(sentence);
    const start = Math.max(sentences[sentence]?.tokenStart ?? 0, firstToken);
    if (hit?.value.kind !== 'country' || hit.value.form === 'adjective') return null;
    // Behind a mark or "the" at most.
    if (hit.tokenStart - start > 1 || !PROMISES.test(tokens[hit.tokenEnd]?.lower ?? '')) return null;
    const words = `${tokens[hit.tokenEnd]?.lower ?? ''} ${tokens[hit.tokenEnd + 1]?.lower ?? ''} `;
    return { country: hit.value.code, firmly: FIRM.test(words) };
  };
  const capitalOf = (sentence: number) => {
    const hit = openings.get(sentence);
    if (hit?.value.kind !== 'country' || hit.value.form !== 'capital') return null;
    if (tokens[hit.tokenStart - 1]?.lower !== 'in' || tokens[hit.tokenEnd]?.text !== ',') return null;
    return MEETING_PLACES.test(tokens[hit.tokenEnd - 1]?.lower ?? '') ? null : hit.value.code;
  };
  return {
    ...readSentenceCountries(reading, hits, firstToken),
    lead: findLead(reading, openings),
    capitalOf,
    home: findHome(reading, hits),
    seat: findSeat(reading, hits),
    homeTown: findHomeTown(reading, hits),
    filed: findFiled(reading, hits),
    beforeAt,
    promisedBy,
    only: findOnly(reading, hits, day),
    openingOf,
    nearAt,
    ownerAt,
  };
}
