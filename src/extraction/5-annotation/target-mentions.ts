import type { Reading } from '../1-read/reading.js';
import { countryActor } from '../2-entities/actors.js';
import type { Mention } from '../2-entities/mention.js';
import { wordClassOf } from '../data/function-words.js';
import { GROUP_CODES } from '../data/country-codes.js';
import { PRIVATE_NOUNS, SCENE_PREPOSITIONS, STATE_PEOPLE } from '../data/target-frames.js';
import type { Actor } from '../types.js';

const MAX_HEAD_TOKENS = 4;
const GROUPS = new Set(GROUP_CODES);

/** A mention as a target: adjectives, capitals and places count as their country. */
export const targetOf = ({ actor, form }: Mention): Actor =>
  actor.type === 'country' || form === 'adjective'
    ? actor.country === null
      ? actor
      : countryActor(actor.country)
    : actor;

/** Actors that are named by their country count as it: "South Korean troops", "Russia's foreign ministry". */
export function mentionedCountry({ actor, form }: Mention): string | null {
  if (actor.country === null || actor.type === 'person' || form === 'description') return null;
  if (actor.type === 'country' || actor.type === 'group') return actor.country;
  if (GROUPS.has(actor.country)) return actor.country;
  return form === 'name' && actor.id.startsWith(`organization:${actor.country.toLowerCase()}-`)
    ? actor.country
    : null;
}

/** "Chilean fishermen", "a Peruvian mining firm": their state has no part in what they do. */
export function isPrivate(
  { tokens }: Reading,
  { actor, form, tokenStart, tokenEnd, possessive }: Mention,
): boolean {
  if (actor.type === 'group') return !STATE_PEOPLE.has(tokens[tokenEnd - 1]?.lower ?? '');
  if (actor.type !== 'country' || (form !== 'adjective' && !possessive)) return false;
  const { sentence } = tokens[tokenStart] ?? {};
  for (let index = tokenEnd; index < tokenEnd + MAX_HEAD_TOKENS; index++) {
    const token = tokens[index];
    if (token?.sentence !== sentence) return false;
    if (PRIVATE_NOUNS.has(token?.lower ?? '')) return true;
    if (token?.kind !== 'word' || (token.lower !== "'s" && wordClassOf(token.lower) !== undefined))
      return false;
  }
  return false;
}

/** "the truce announced in Doha": the country is only where something happens. */
export function isScene({ tokens }: Reading, { actor, form, tokenStart }: Mention): boolean {
  if (actor.type !== 'country' || form === 'adjective') return false;
  const before = tokens[tokenStart - 1]?.lower ?? '';
  return SCENE_PREPOSITIONS.has(before === 'the' ? (tokens[tokenStart - 2]?.lower ?? '') : before);
}
