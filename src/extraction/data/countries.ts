import { MISLEADING_NAMES, OTHER_COUNTRY_NAMES } from './country-names.js';
import { OTHER_DEMONYMS } from './demonyms.js';
import { CAPITALS_NOT_READ } from './stand-ins.js';
import { WORLD_COUNTRIES } from './world-countries.js';

/** A state or territory with what the news calls it. */
export interface Country {
  /** ISO 3166-1 alpha-2, and XK for Kosovo. */
  code: string;
  alpha3: string;
  /** The common English name. */
  name: string;
  names: readonly string[];
  /** Adjectives and names of the people, singular and plural. */
  demonyms: readonly string[];
  /** Capitals that stand for the government; empty for dependencies. */
  capitals: readonly string[];
}

const NO_PLURAL = /(?:s|sh|ch|se|men)$/u;
/** These have governments that speak in the news, though `world-countries` does not list them as independent. */
const GOVERNED = new Set(['XK', 'PS', 'TW']);
/** Shorter or better known than the common name of `world-countries`. */
const SHOWN_NAMES: Readonly<Record<string, string>> = { CG: 'Congo-Brazzaville', TR: 'Türkiye' };

function plural(demonym: string): string[] {
  return NO_PLURAL.test(demonym) ? [demonym] : [demonym, `${demonym}s`];
}

function toCountry(row: string): Country {
  const [code = '', alpha3 = '', independent, common = '', official = '', demonym = '', capitals = ''] =
    row.split('|');
  const misleading = new Set(MISLEADING_NAMES[code]);
  const kept = (word: string) => word !== '' && !misleading.has(word);
  const base = demonym.split(/, | or /u);
  const governed = independent === 'independent' || GOVERNED.has(code);
  return {
    code,
    alpha3: code === 'XK' ? 'XKX' : alpha3,
    name: SHOWN_NAMES[code] ?? common,
    names: [common, official, ...(OTHER_COUNTRY_NAMES[code] ?? [])].filter(kept),
    demonyms: [...new Set([...base, ...(OTHER_DEMONYMS[code] ?? [])])].filter(kept).flatMap(plural),
    capitals: governed
      ? capitals.split(';').filter((capital) => capital !== '' && !CAPITALS_NOT_READ.has(capital))
      : [],
  };
}

/** Every state and territory of ISO 3166-1 and Kosovo; source: the package `world-countries`, with our additions. */
export const COUNTRIES: readonly Country[] = WORLD_COUNTRIES.trim().split('\n').map(toCountry);
