import type { Gender } from '../types.js';
import type { Affiliates } from './affiliates.js';
import { countryOfBloc } from './article-countries.js';
import type { Landscape } from './landscape.js';
import type { Mention } from './mention.js';
import type { PersonSighting } from './people.js';
import { countryOfPerson, type Person } from './person.js';
import type { RoleReading } from './role-reading.js';

/** What an article tells of those whom somebody may serve. */
export interface Circle {
  readonly landscape: Landscape;
  readonly bodies: ReadonlyMap<number, Mention>;
  readonly affiliates: Affiliates;
  /** Everybody found so far, in the order in which they were. */
  readonly people: readonly Person[];
  /** Whoever was found last with a last name. */
  readonly ofSurname: (name: string) => Person | undefined;
}

/** How many of the people found last a pronoun may stand for. */
const MAX_PEOPLE_BACK = 20;

/** Owners of whom a country has one: "the president's adviser". */
const HOME_OWNERS = new Set([
  'president',
  'presidency',
  'premier',
  'opposition',
  'country',
  'nation',
  'government',
  'party',
]);

/** Roles that somebody has for people, not for a state: "their lawyer". */
const PRIVATE_SERVANTS =
  /\b(?:lawyer|attorney|owner|doctor|coach|agent|wife|husband|son|daughter|brother|sister|father|mother|friend)s?\b/iu;
/** Those of whom "his" and "her" do not tell the country. */
const NO_KIN =
  /\b(?:lawyer|attorney|friend|rival|host|guest|opponent|counterpart|colleague|neighbou?r)s?\b/iu;

/** Those who serve somebody in office. */
const SERVANTS = /\b(?:aide|advis[eo]r|spokes\w+|assistant|deputy|secretary|envoy|chief of staff)\b/iu;
/** Those who held or will hold the office of another. */
const SAME_OFFICE = /^(?:predecessor|successor)$/u;
/** How many words of a role are looked at for whom he serves. */
const MAX_ROLE = 8;

/** Pronouns that own an office, by whom they ask for. */
const OWNERS_BY_GENDER: ReadonlyMap<string, Gender> = new Map([
  ['his', 'male'],
  ['her', 'female'],
]);

/** The country whose "its" or "their" owns the office. */
export function ownerCountry(circle: Circle, role: RoleReading | null): string | null {
  if (role === null || role.owner < 0 || role.country !== null) return null;
  const owner = circle.landscape.reading.tokens[role.owner]?.lower ?? '';
  const gender = OWNERS_BY_GENDER.get(owner);
  const { countries } = circle.landscape;
  if (gender)
    return NO_KIN.test(role.role ?? '') || role.role === null
      ? null
      : countryOfLast(circle, gender, role.owner);
  if (PRIVATE_SERVANTS.test(role.role ?? '')) return null;
  const bloc = countryOfBloc(circle.landscape, owner, role.owner);
  if (bloc !== null) return bloc;
  const body = circle.bodies.get(role.owner) ?? bodyBefore(circle, role.owner, owner);
  return (
    body?.actor.country ??
    circle.affiliates.countryOfOwner(role) ??
    countries.ownerAt(role.owner) ??
    (HOME_OWNERS.has(owner) ? (countries.home ?? countries.only) : null)
  );
}

/** "Her predecessor, Ana Kovac,": the country of whom the pronoun stands for. */
export function predecessorCountry(circle: Circle, { before, nameStart }: PersonSighting): string | null {
  const { tokens } = circle.landscape.reading;
  const noun = tokens[nameStart - 1]?.text === ',' ? nameStart - 2 : nameStart - 1;
  const gender = OWNERS_BY_GENDER.get(tokens[noun - 1]?.lower ?? '');
  if (before.role !== null || gender === undefined || !SAME_OFFICE.test(tokens[noun]?.lower ?? ''))
    return null;
  return countryOfLast(circle, gender, noun - 1);
}

/** "an adviser to Nowak", "Nowak's aide": the country of whom of the article he serves. */
export function servedCountry(
  circle: Circle,
  person: Person,
  { before, behind, nameStart }: PersonSighting,
): string | null {
  const role = before.role ?? behind?.role ?? '';
  if (!SERVANTS.test(role)) return null;
  const { tokens } = circle.landscape.reading;
  const from = before.role !== null ? before.tokenStart - 2 : (behind?.tokenStart ?? nameStart) - 1;
  const to = before.role !== null ? nameStart : from + MAX_ROLE;
  for (let index = Math.max(0, from); index < to; index++) {
    const token = tokens[index];
    if (token?.sentence !== tokens[nameStart]?.sentence || !token?.capital) continue;
    if (tokens[index + 1]?.lower !== "'s" && !/^(?:to|for|of)$/u.test(tokens[index - 1]?.lower ?? ''))
      continue;
    const served = circle.ofSurname(token.text);
    if (served && served !== person) return countryOfPerson(served);
  }
  return null;
}

/** "The ministry waits. Its minister …": the body that the sentence before opens with. */
function bodyBefore(circle: Circle, token: number, owner: string): Mention | undefined {
  if (owner !== 'its' && owner !== 'their') return undefined;
  const { tokens, sentences } = circle.landscape.reading;
  const start = sentences[(tokens[token]?.sentence ?? 0) - 1]?.tokenStart;
  if (start === undefined || circle.landscape.countries.openingOf(tokens[start]?.sentence ?? -1))
    return undefined;
  return circle.bodies.get(start) ?? circle.bodies.get(start + 1) ?? circle.affiliates.at(start);
}

/** The country of the man or woman named last before a token: "Her deputy". */
function countryOfLast(circle: Circle, gender: Gender, token: number): string | null {
  let last: Person | null = null;
  let at = -1;
  for (const person of circle.people.slice(-MAX_PEOPLE_BACK)) {
    const sighting = person.sightings.at(-1);
    if (!sighting || sighting.nameStart >= token || (person.gender ?? gender) !== gender) continue;
    if (sighting.nameStart > at) [last, at] = [person, sighting.nameStart];
  }
  return last && countryOfPerson(last);
}
