import type { Reading } from '../1-read/reading.js';
import type { BodyKind } from '../data/bodies.js';
import type { Office } from '../data/offices.js';
import { readArticleCountries, type ArticleCountries } from './article-countries.js';
import { findNameHits, type NameHit } from './name-hits.js';
import type { PhraseHit, PhraseIndex } from './phrase-index.js';
import { findShortNames } from './short-names.js';
import { widenBodies, widenOffices } from './portfolios.js';
import { BODY_INDEX, OFFICE_INDEX } from './term-indexes.js';
import { FLAG, flagWords, nextFlagged } from './word-flags.js';

export type OfficeHit = PhraseHit<Office>;
export type BodyHit = PhraseHit<BodyKind>;

/** Hits by the token they begin at and by the token behind their end. */
export interface Placed<Hit> {
  startingAt: ReadonlyMap<number, Hit>;
  endingAt: ReadonlyMap<number, Hit>;
}

/** A reading with every known name, office and kind of body in it: what people and bodies are read from. */
export interface Landscape {
  reading: Reading;
  /** The day of publication, `YYYY-MM-DD`; null where it is not known. */
  day: string | null;
  /** What the tables know of each token: see {@link FLAG}. */
  flags: Uint8Array;
  nameHits: readonly NameHit[];
  /** Known bodies named again by the last word of their name ("the Commission"). */
  shortNames: readonly NameHit[];
  countries: ArticleCountries;
  names: Placed<NameHit>;
  offices: Placed<OfficeHit>;
  bodies: Placed<BodyHit>;
}

function place<Hit extends PhraseHit<unknown>>(hits: readonly Hit[]): Placed<Hit> {
  const startingAt = new Map<number, Hit>();
  const endingAt = new Map<number, Hit>();
  for (const hit of hits) {
    startingAt.set(hit.tokenStart, hit);
    endingAt.set(hit.tokenEnd, hit);
  }
  return { startingAt, endingAt };
}

function findAll<Value>(
  index: PhraseIndex<Value>,
  { tokens }: Reading,
  flags: Uint8Array,
  flag: number,
): PhraseHit<Value>[] {
  const hits: PhraseHit<Value>[] = [];
  for (let at = nextFlagged(flags, 0, flag); at >= 0;) {
    const hit = index.matchAt(tokens, at);
    if (hit) hits.push(hit);
    at = nextFlagged(flags, hit?.tokenEnd ?? at + 1, flag);
  }
  return hits;
}

/** Surveys a reading; the day of publication (`YYYY-MM-DD`) tells who holds an office. */
export function survey(reading: Reading, day: string | null = null): Landscape {
  const flags = flagWords(reading);
  const nameHits = findNameHits(reading, flags, day);
  const shortNames = findShortNames(reading, nameHits, flags);
  return {
    reading,
    day,
    flags,
    nameHits,
    shortNames,
    countries: readArticleCountries(reading, nameHits, day),
    names: place(shortNames.length === 0 ? nameHits : [...nameHits, ...shortNames]),
    offices: place(widenOffices(reading, findAll(OFFICE_INDEX, reading, flags, FLAG.office), flags)),
    bodies: place(widenBodies(reading, findAll(BODY_INDEX, reading, flags, FLAG.body), flags)),
  };
}
