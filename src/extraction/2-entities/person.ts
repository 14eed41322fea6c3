import { GROUP_CODES } from '../data/country-codes.js';
import type { OfficeHolder } from '../data/office-holders.js';
import type { Actor, Gender } from '../types.js';
import { personActor } from './actors.js';
import type { PersonSighting } from './people.js';

/** A person of an article, with all that it tells of him. */
export interface Person {
  canonicalName: string;
  /** The fullest name printed so far. */
  name: string;
  holder: OfficeHolder | null;
  /** Of the office that the tables know him in when the article was published. */
  holderCountry: string | null;
  gender: Gender | null;
  /** From an office printed before the name: "Dutch Prime Minister Mark Rutte". */
  officeCountry: string | null;
  /** From an apposition behind it. */
  appositionCountry: string | null;
  /** From a country's name beside the name alone. */
  looseCountry: string | null;
  affiliation: Actor | null;
  /** From whoever "its" or "their" stands for: "Its fisheries minister". */
  ownerCountry: string | null;
  /** From the dateline, for an office that the text gives no country. */
  homeCountry: string | null;
  sightings: PersonSighting[];
}

/** A person's country: from an office in the text, else the table of office-holders, else a country beside his name or the dateline's. */
export function countryOfPerson({
  officeCountry,
  appositionCountry,
  holder,
  holderCountry,
  looseCountry,
  affiliation,
  ownerCountry,
  homeCountry,
}: Person): string | null {
  // A known person's office at the United Nations or NATO does not take his country from him.
  if (holder && officeCountry !== null && GROUP_CODES.includes(officeCountry))
    return holderCountry ?? officeCountry;
  return (
    officeCountry ??
    holderCountry ??
    appositionCountry ??
    affiliation?.country ??
    ownerCountry ??
    looseCountry ??
    homeCountry
  );
}

/** The actor that a person is, by the fullest name printed. */
export function actorOfPerson(person: Person): Actor {
  return personActor(person.canonicalName, person.name, countryOfPerson(person));
}
