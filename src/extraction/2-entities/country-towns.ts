import {
  GEORGIA_COUNTRY_HEADS,
  GEORGIA_STATE_HEADS,
  GEORGIA_STATE_WORDS,
  GEORGIA_TOWNS,
  REGION_ABBREVIATIONS,
  REGIONS_BEHIND_TOWNS,
} from '../data/country-namesakes.js';
import type { ArticleContext } from './article-context.js';
import type { Country, CountrySite } from './country-contexts.js';
import { KNOWN_NAMES } from './known-names.js';

/** The country of a namesake town, told by the region behind a comma: "Athens, Ga.", "Peru, Indiana", "London, Ontario". */
export function townCountry({ reading, hit, token, country, behind }: CountrySite): string | null {
  if (country.form === 'adjective' || behind()?.text !== ',') return null;
  const region = behind(2);
  if (!region?.capital) return null;
  const abbreviated = REGION_ABBREVIATIONS.get(region.lower);
  if (abbreviated !== undefined)
    return region.text.includes('.') || region.text.length === 2 ? abbreviated : null;
  if (region.lower === 'georgia') return GEORGIA_TOWNS.has(token.lower) ? 'US' : null;
  const known = KNOWN_NAMES.matchAt(reading.tokens, hit.tokenEnd + 1)?.value;
  const inRegion = known?.kind === 'country' && known.form === 'place' && known.code !== country.code;
  return inRegion && REGIONS_BEHIND_TOWNS.has(known.code) ? known.code : null;
}

/** Georgia, the country or the state: told by what it owns, by the town before it, else by the whole article. */
export function readGeorgia({ country, before, behind }: CountrySite, context: ArticleContext): Country {
  const state: Country = { kind: 'country', code: 'US', form: 'place' };
  const head = (behind()?.lower === "'s" ? behind(2) : behind())?.lower ?? '';
  if (GEORGIA_STATE_HEADS.has(head)) return state;
  // "the U.S. state of Georgia"
  if (before()?.lower === 'of' && before(2)?.lower === 'state') return state;
  if (GEORGIA_COUNTRY_HEADS.has(head)) return country;
  const town = before()?.text === ',' ? before(2) : undefined;
  if (town?.capital && (GEORGIA_STATE_WORDS.has(town.lower) || GEORGIA_TOWNS.has(town.lower))) return state;
  return context.georgiaIsState ? state : country;
}
