import type { CountryMention } from '../types.js';
import type { KnownName } from './known-names.js';
import type { NameHit } from './name-hits.js';
import { sharedCountry } from './office-terms.js';

/**
 * The country that a known name stands for: itself, the state whose seat or body it is, the group's own code, the state
 * for which an office-holder acts. News media speak for no country.
 */
function codeOf(value: KnownName, day: string | null): string | null {
  switch (value.kind) {
    case 'country':
      return value.code;
    case 'organization':
      return value.organization.sort === 'media' ? null : value.organization.country;
    case 'person':
      return sharedCountry(value.holders, day);
    case 'surname':
      return sharedCountry(value.surname.holders, day);
    case 'trap':
      return null;
  }
}

/**
 * Picks the countries and groups with a code of their own among known names, in text order, not overlapping: names,
 * adjectives, peoples, abbreviations, capitals and seats of government, places that lie in one country, bodies and
 * office-holders that act for one on the day of publication.
 */
export function countriesAmong(hits: readonly NameHit[], day: string | null = null): CountryMention[] {
  const mentions: CountryMention[] = [];
  for (const { start, end, value } of hits) {
    const code = codeOf(value, day);
    if (code !== null) mentions.push({ start, end, code });
  }
  return mentions;
}
