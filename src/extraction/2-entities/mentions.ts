import { printed, printedTokens } from '../1-read/lookup.js';
import type { Reading } from '../1-read/reading.js';
import type { Actor } from '../types.js';
import { countryActor, organizationActor, renamed, unknownOrganization } from './actors.js';
import { findBodies } from './bodies.js';
import { countryOfBody, toldLater } from './body-names.js';
import { findGroups } from './groups.js';
import type { NameHit } from './name-hits.js';
import { survey, type Landscape } from './landscape.js';
import { termKey, termsOn } from './office-terms.js';
import { makeMention, type Mention } from './mention.js';
import { findNationalBodies } from './national-bodies.js';
import { isRank } from './roles.js';
import { sightNames, type BodySighting } from './people.js';
import { identifyPeople } from './people-registry.js';
import { actorOfPerson, type Person } from './person.js';

const ABBREVIATED = /^[\p{Lu}\d.&+/-]+$/u;

/** What is printed before a name is his role, unless it is a rank and an apposition tells more. */
function roleOf(before: string | null, behind: string | null): string | null {
  return before !== null && behind !== null && isRank(before) ? behind : (before ?? behind);
}

function mentionsOfPerson({ reading, day }: Landscape, person: Person): Mention[] {
  const actor = actorOfPerson(person);
  const terms = person.holder ? termsOn(person.holder, day) : [];
  const offices = terms.flatMap((term) => termKey(term) ?? []);
  return person.sightings.map(({ nameEnd, before, behind }) => {
    const mention = makeMention(reading, before.tokenStart, nameEnd, actor, 'name');
    mention.role = roleOf(before.role, behind?.role ?? null);
    mention.offices = offices;
    mention.gender = person.gender;
    mention.affiliation = person.affiliation;
    return mention;
  });
}

function mentionOfName(
  { reading }: Landscape,
  { tokenStart, tokenEnd, start, end, value }: NameHit,
  form: 'name' | 'description',
): Mention[] {
  if (value.kind !== 'country' && value.kind !== 'organization') return [];
  const country = value.kind === 'country';
  const actor = country ? countryActor(value.code) : organizationActor(value.organization);
  const mention = makeMention(reading, tokenStart, tokenEnd, actor, country ? value.form : form);
  // A half of a compound ("US-led") is shorter than its token.
  mention.start = start;
  mention.end = end;
  return [mention];
}

function mentionOfBody(
  landscape: Landscape,
  { tokenStart, tokenEnd }: BodySighting,
  countries: Map<string, string>,
): Mention {
  const { reading } = landscape;
  const name = printedTokens(reading, tokenStart, tokenEnd);
  // Its country is told once.
  const country = countries.get(name) ?? countryOfBody(landscape, tokenStart, tokenEnd);
  if (country !== null) countries.set(name, country);
  return makeMention(reading, tokenStart, tokenEnd, unknownOrganization(name, country), 'name');
}

/** Keeps what overlaps nothing kept before: the halves of one compound word may stand side by side. */
function withoutOverlaps(layers: readonly (readonly Mention[])[]): Mention[] {
  const taken = new Set<number>();
  const kept: Mention[] = [];
  for (const layer of layers) {
    const before = kept.length;
    for (const mention of layer) {
      let free = true;
      for (let index = mention.tokenStart; index < mention.tokenEnd; index++) free &&= !taken.has(index);
      if (free) kept.push(mention);
    }
    for (const { tokenStart, tokenEnd } of kept.slice(before))
      for (let index = tokenStart; index < tokenEnd; index++) taken.add(index);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Gives every mention of an organization the fullest name that the article prints; abbreviations give way to the tables' name. */
function giveFullestNames(reading: Reading, mentions: readonly Mention[]): void {
  const fullest = new Map<string, Actor>();
  for (const mention of mentions) {
    const { actor } = mention;
    if (actor.type !== 'organization' || mention.form === 'description') continue;
    const name = printed(reading, mention);
    const known =
      fullest.get(actor.id) ??
      (ABBREVIATED.test(actor.name) || !ABBREVIATED.test(name) ? renamed(actor, name) : actor);
    fullest.set(actor.id, name.length > known.name.length ? renamed(actor, name) : known);
  }
  for (const mention of mentions) mention.actor = fullest.get(mention.actor.id) ?? mention.actor;
}

/**
 * Finds people, organizations, countries and groups, in text order, not overlapping. An actor has the same id in every
 * article, and in one article the same object of facts at each of its mentions. Whoever has surveyed the reading already passes it on.
 */
export function findMentions(reading: Reading, landscape: Landscape = survey(reading)): Mention[] {
  const { people, bodies } = sightNames(landscape);
  const ministries = findBodies(landscape);
  const bodyCountries = new Map<string, string>();
  for (const [name, country] of toldLater(landscape, bodies)) bodyCountries.set(name, country);
  const unlisted = bodies.map((body) => mentionOfBody(landscape, body, bodyCountries));
  const persons = identifyPeople(landscape, people, { listed: ministries, unlisted }).flatMap((person) =>
    mentionsOfPerson(landscape, person),
  );
  const layers = [
    persons,
    findGroups(landscape),
    [...ministries.values()],
    findNationalBodies(landscape),
    unlisted,
    landscape.nameHits.flatMap((hit) => mentionOfName(landscape, hit, 'name')),
    landscape.shortNames.flatMap((hit) => mentionOfName(landscape, hit, 'description')),
  ];
  const mentions = withoutOverlaps(layers);
  giveFullestNames(reading, mentions);
  return mentions;
}
