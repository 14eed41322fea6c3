import { GROUP_CODES } from '../data/country-codes.js';
import { tokenIndexAt } from '../1-read/lookup.js';
import type { Reading } from '../1-read/reading.js';
import { countryOf } from './known-names.js';
import type { NameHit } from './name-hits.js';
import { sharedCountry } from './office-terms.js';

/** What an article tells of whose an office or a body is that has no country beside it. */
export interface ArticleCountries {
  /** The country that it is filed from, where its text names it too; ministers travel, so that a dateline alone tells nothing. */
  home: string | null;
  /** The only country named at all, if not just as one that is gone to or acted against; a dateline names none. */
  only: string | null;
  /** The country or body that a sentence opens with: "Guinea denied …", "In Brazzaville, …", "Haitian truckers …". */
  openingOf: (sentence: number) => NameHit | null;
  /** The country that the sentence before, of the same paragraph, opens with. */
  nearAt: (token: number) => string | null;
  /** Whose "its" and "their" before an office is: the sentence's opening before it, else that of the sentence before. */
  ownerAt: (token: number) => string | null;
}

/** Before a country that is gone to, spoken to or acted against: somebody else's ("a visit to Norway"). */
const FOREIGN_LEADS =
  /^(?:to|with|against|toward|towards|on|for|visit|visits|visited|visiting|between|and)$/u;
/** How far into its sentence the name may stand that it opens with. */
const MAX_LEAD = 3;
/** How many sentences back the owner of an office may stand. */
const MAX_SENTENCES_BACK = 2;

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

/** True in "a visit to Norway": the country is somebody else's. */
function isForeign({ tokens }: Reading, tokenStart: number): boolean {
  const lead = tokens[tokenStart - 1];
  return FOREIGN_LEADS.test((lead?.lower === 'the' ? tokens[tokenStart - 2] : lead)?.lower ?? '');
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
    if (lead <= MAX_LEAD && !placed.has(sentence)) placed.set(sentence, hit);
    if (!ownsOffices(hit)) continue;
    if (lead <= MAX_LEAD && !openings.has(sentence)) openings.set(sentence, hit);
    if (hit.value.kind !== 'country' || hit.value.form !== 'adjective') last.set(sentence, hit);
  }
  const openingOf = (sentence: number) => openings.get(sentence) ?? null;
  const ownerAt = (token: number) => {
    const sentence = tokens[token]?.sentence ?? -1;
    const own = openings.get(sentence);
    if (own && own.tokenEnd <= token) return countryOf(own.value);
    for (let back = sentence - 1; back >= sentence - MAX_SENTENCES_BACK; back--) {
      const hit = openings.get(back) ?? (back === sentence - 1 ? last.get(back) : undefined);
      if (hit) return countryOf(hit.value);
    }
    return null;
  };
  const nearAt = (token: number) => {
    const sentence = tokens[token]?.sentence ?? -1;
    const before = placed.get(sentence - 1);
    return before && sentences[sentence - 1]?.paragraph === sentences[sentence]?.paragraph
      ? countryOf(before.value)
      : null;
  };
  return { home: findHome(reading, hits), only: findOnly(reading, hits, day), openingOf, nearAt, ownerAt };
}
