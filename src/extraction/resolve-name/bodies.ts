import { bodyActor, organizationActor } from '../2-entities/actors.js';
import { organizationIdOf, type NamedOrganization } from '../2-entities/known-names.js';
import { BODY_KINDS } from '../data/bodies.js';
import { countryName } from '../data/country-codes.js';
import { COUNTRY_GROUPS } from '../data/groups.js';
import { MOVEMENTS } from '../data/movements.js';
import {
  INTERNATIONAL_BODIES,
  MEDIA,
  NATIONAL_BODIES,
  type KnownOrganization,
} from '../data/organizations.js';
import { SEATS } from '../data/stand-ins.js';
import { isWrittenAlike, type Candidate } from './candidate.js';

const ABBREVIATION = /^[\p{Lu}\d.&+/-]{2,}$/u;

/** Bodies of the tables that a name means; of a kind that every country has, that of the country given. */
export function bodiesCalled(name: string, country: string | null): Candidate[] {
  const groups = COUNTRY_GROUPS.map(({ code, name: usual, names, abbreviations }) => ({
    names: [usual, ...names, ...abbreviations],
    country: code,
  }));
  return [
    ...namedAmong(groups, name, 'group', 'a group of countries with a code of its own'),
    ...namedAmong(SEATS, name, 'seat', 'a seat that speaks for its government'),
    ...namedAmong([...INTERNATIONAL_BODIES, ...NATIONAL_BODIES], name, 'body', 'a body of the table'),
    ...namedAmong(MOVEMENTS, name, 'body', 'a movement of the table'),
    ...namedAmong(MEDIA, name, 'media', 'a news medium, which speaks for no country'),
    ...kindsCalled(name, country),
  ];
}

function namedAmong(
  bodies: readonly KnownOrganization[],
  given: string,
  sort: NamedOrganization['sort'],
  what: string,
): Candidate[] {
  return bodies.flatMap((body): Candidate[] => {
    const writing = body.names.find((each) => isWrittenAlike(each, given));
    if (writing === undefined) return [];
    const [first = writing] = body.names;
    const name = first.replace(/^The /u, '');
    const actor = organizationActor({ id: organizationIdOf(body), name, country: body.country, sort });
    return [{ actor, fit: 'name', reason: `It is ${wayOf(writing, first)} of ${what}`, holder: null }];
  });
}

function wayOf(writing: string, first: string): string {
  if (writing === first) return 'the name';
  return ABBREVIATION.test(writing) ? 'the abbreviation' : 'another name';
}

function kindsCalled(name: string, country: string | null): Candidate[] {
  const owner = country === null ? null : countryName(country);
  if (country === null || owner === null) return [];
  return BODY_KINDS.filter(({ names }) => names.some((each) => isWrittenAlike(each, name))).map((kind) => ({
    actor: bodyActor(kind, country, `${name} of ${owner}`),
    fit: 'name',
    reason: kind.standsForCountry
      ? 'It stands for the country given'
      : 'It is a kind of body that every country has, of the country given',
    holder: null,
  }));
}
