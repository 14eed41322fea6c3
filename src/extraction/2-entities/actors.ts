import { countryName } from '../data/country-codes.js';
import type { BodyKind } from '../data/bodies.js';
import type { Actor } from '../types.js';
import type { NamedOrganization } from './known-names.js';
import { slug } from './slug.js';

/** The actor that a country is. */
export function countryActor(code: string): Actor {
  return {
    id: `country:${code}`,
    name: countryName(code) ?? code,
    type: 'country',
    country: code,
    unnamed: false,
  };
}

/** The actor that a kind of body is in a country; `name` as printed. */
export function bodyActor(kind: BodyKind, country: string, name: string): Actor {
  if (kind.standsForCountry) return countryActor(country);
  return {
    id: `organization:${country.toLowerCase()}-${kind.id}`,
    name,
    type: 'organization',
    country,
    unnamed: false,
  };
}

/** The same actor by another name. */
export function renamed({ id, type, country, unnamed }: Actor, name: string): Actor {
  return { id, name, type, country, unnamed };
}

/** The same actor, spoken for by somebody without a name, or by itself. */
export function withUnnamed({ id, name, type, country }: Actor, unnamed: boolean): Actor {
  return { id, name, type, country, unnamed };
}

/** The actor that a body of the tables is. */
export function organizationActor({ id, name, country }: NamedOrganization): Actor {
  return { id, name, type: 'organization', country, unnamed: false };
}

/** A body known only from this article. */
export function unknownOrganization(name: string, country: string | null): Actor {
  return { id: `organization:${slug(name)}`, name, type: 'organization', country, unnamed: false };
}

/** Several people without names; they share an id with every article's people of that description. */
export function groupActor(name: string, description: string, country: string | null): Actor {
  const words = slug(description);
  const id = `group:${country === null ? words : `${country.toLowerCase()}-${words}`}`;
  return { id, name, type: 'group', country, unnamed: true };
}

/** A person; `canonicalName` makes his id, `name` is what the article prints. */
export function personActor(canonicalName: string, name: string, country: string | null): Actor {
  return { id: `person:${slug(canonicalName)}`, name, type: 'person', country, unnamed: false };
}
