import type { CountryMention, Span } from '../types.js';
import type { KnownName } from './known-names.js';
import { OFFICES } from '../data/offices.js';
import type { Mention } from './mention.js';
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

/** True for an office of state, whatever it is over: "president", "planning and investment minister". */
function isOfficeOfState(role: string): boolean {
  const words = role.toLowerCase().split(' ');
  return words.some((_, index) => OFFICES.get(words.slice(index).join(' '))?.rank === 'head');
}

const isOfficeHolder = ({ actor, role }: Mention): boolean =>
  actor.type === 'person' && actor.country !== null && role !== null && isOfficeOfState(role);

/** Those of the mentions, in text order, that overlap none of the spans, which are in text order too. */
function besideAll(mentions: readonly Mention[], spans: readonly Span[]): Mention[] {
  let next = 0;
  return mentions.filter((mention) => {
    while ((spans[next]?.end ?? Infinity) <= mention.start) next++;
    return (spans[next]?.start ?? Infinity) >= mention.end;
  });
}

/**
 * Picks the countries and groups with a code of their own among known names and mentions, in text order, not overlapping:
 * names, adjectives, peoples, abbreviations, capitals and seats of government, places that lie in one country, bodies that
 * act for one, and people in an office of state whose country the tables or the text tell. Who holds an office is asked for the day of publication.
 */
export function countriesAmong(
  hits: readonly NameHit[],
  mentions: readonly Mention[],
  day: string | null,
): CountryMention[] {
  const found: CountryMention[] = [];
  for (const { start, end, value } of hits) {
    const code = codeOf(value, day);
    if (code !== null) found.push({ start, end, code });
  }
  const holders = besideAll(mentions.filter(isOfficeHolder), found);
  for (const { start, end, actor } of holders)
    if (actor.country !== null) found.push({ start, end, code: actor.country });
  return holders.length === 0 ? found : found.sort((a, b) => a.start - b.start);
}
