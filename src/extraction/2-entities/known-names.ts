import { COUNTRIES } from '../data/countries.js';
import { COUNTRY_ABBREVIATIONS } from '../data/country-names.js';
import { COUNTRY_TRAPS } from '../data/country-traps.js';
import { COUNTRY_GROUPS } from '../data/groups.js';
import type { OfficeHolder } from '../data/office-holders.js';
import { KNOWN_BY_LAST_NAME } from '../data/surnames.js';
import {
  INTERNATIONAL_BODIES,
  MEDIA,
  NATIONAL_BODIES,
  type KnownOrganization,
} from '../data/organizations.js';
import { PLACES } from '../data/places.js';
import { OTHER_CAPITALS, SEATS } from '../data/stand-ins.js';
import { FIRST_WORDS_OF_PEOPLE, peopleNamed } from './known-people.js';
import { makePhraseIndex, type Phrase, type PhraseIndex } from './phrase-index.js';
import { slug, withoutAccents } from './slug.js';

/** How a country is named: by its name, an adjective or its people, its capital, or a place in it. */
export type CountryForm = 'name' | 'adjective' | 'capital' | 'place';

/** An organization of the tables, ready to be made an actor. */
export interface NamedOrganization {
  id: string;
  name: string;
  country: string | null;
  /** `seat` and `group` count as their country; `media` are what "the newspaper" and "the agency" may mean. */
  sort: 'seat' | 'group' | 'media' | 'body';
}

/** The last name that office-holders share. */
export interface Surname {
  holders: readonly OfficeHolder[];
  /** False where it may be anybody's: then the office that was held must stand before it. */
  distinctive: boolean;
}

/** What a known name means. A trap means nothing: it keeps its words from being read as a country. */
export type KnownName =
  | { kind: 'country'; code: string; form: CountryForm }
  | { kind: 'organization'; organization: NamedOrganization }
  | { kind: 'person'; holders: readonly OfficeHolder[] }
  | { kind: 'surname'; surname: Surname }
  | { kind: 'trap' };

/** Abbreviations in capitals and names that begin small are read only as they are written. */
const ONE_WRITING = /^(?:\p{Lu}[\p{Lu}\d.&+/-]{1,6}|\p{Ll}.*)$/u;

function addCountries(index: PhraseIndex<KnownName>): void {
  const add = (phrase: string, code: string, form: CountryForm) => {
    index.add(phrase, { kind: 'country', code, form }, 'capital');
  };
  for (const { code, names, demonyms, capitals } of COUNTRIES) {
    for (const name of names) add(name, code, 'name');
    for (const demonym of demonyms) add(demonym, code, 'adjective');
    for (const capital of capitals) add(capital, code, 'capital');
  }
  for (const [capital, code] of Object.entries(OTHER_CAPITALS)) add(capital, code, 'capital');
  for (const [code, places] of Object.entries(PLACES)) for (const place of places) add(place, code, 'place');
  for (const [abbreviation, code] of Object.entries(COUNTRY_ABBREVIATIONS)) {
    index.add(abbreviation, { kind: 'country', code, form: 'name' }, 'exact');
  }
}

const idOf = ({ names: [name = ''], id }: KnownOrganization): string =>
  `organization:${id ?? slug(name.replace(/^The /u, ''))}`;

/** Ids of news media: what "the newspaper" and "the agency" may lead back to. */
export const MEDIA_IDS: ReadonlySet<string> = new Set(MEDIA.map(idOf));

function addOrganization(
  index: PhraseIndex<KnownName>,
  known: KnownOrganization,
  sort: NamedOrganization['sort'],
): void {
  const { names, country } = known;
  const name = (names[0] ?? '').replace(/^The /u, '');
  const organization: NamedOrganization = { id: idOf(known), name, country, sort };
  for (const writing of names) {
    index.add(
      writing,
      { kind: 'organization', organization },
      ONE_WRITING.test(writing) ? 'exact' : 'capital',
    );
  }
}

function addOrganizations(index: PhraseIndex<KnownName>): void {
  for (const group of COUNTRY_GROUPS) {
    const { code, name, names, abbreviations } = group;
    addOrganization(index, { names: [name, ...names, ...abbreviations], country: code }, 'group');
  }
  for (const seat of SEATS) addOrganization(index, seat, 'seat');
  for (const body of [...INTERNATIONAL_BODIES, ...NATIONAL_BODIES]) addOrganization(index, body, 'body');
  for (const medium of MEDIA) addOrganization(index, medium, 'media');
}

/** Full names, and last names behind everything else: "Jordan" and "Austin" are places first. */
function phrasesOfPeople(word: string): Phrase<KnownName>[] {
  return peopleNamed(word).map(({ phrase, holders, isSurname }) => {
    if (!isSurname) return { phrase, value: { kind: 'person', holders }, writing: 'capital' };
    const distinctive = KNOWN_BY_LAST_NAME.has(withoutAccents(phrase).toLowerCase());
    return { phrase, value: { kind: 'surname', surname: { holders, distinctive } }, writing: 'capital' };
  });
}

function buildIndex(): PhraseIndex<KnownName> {
  const index = makePhraseIndex<KnownName>({ firstWords: FIRST_WORDS_OF_PEOPLE, phrasesOf: phrasesOfPeople });
  // Earlier entries win where two are written alike: organizations before places, traps before all.
  for (const trap of COUNTRY_TRAPS) index.add(trap, { kind: 'trap' }, 'first');
  addOrganizations(index);
  addCountries(index);
  return index;
}

/** Every known name of countries, bodies and office-holders. */
export const KNOWN_NAMES: PhraseIndex<KnownName> = buildIndex();

/** The country that a name tells about what stands beside it; null for people. */
export function countryOf(value: KnownName): string | null {
  if (value.kind === 'country') return value.code;
  return value.kind === 'organization' ? value.organization.country : null;
}
