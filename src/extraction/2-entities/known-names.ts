import { COUNTRIES } from '../data/countries.js';
import { COUNTRY_MISSPELLINGS } from '../data/country-misspellings.js';
import {
  COUNTRY_ABBREVIATIONS,
  DOUBTFUL_NAMES,
  PEOPLES_OF_SEVERAL,
  SHARED_NAMES,
} from '../data/country-names.js';
import { COUNTRY_TRAPS } from '../data/country-traps.js';
import { COUNTRY_GROUPS } from '../data/groups.js';
import { MOVEMENTS } from '../data/movements.js';
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
import { phraseList } from '../data/word-set.js';
import { FIRST_WORDS_OF_PEOPLE, peopleNamed } from './known-people.js';
import { makePhraseIndex, type Phrase, type PhraseIndex } from './phrase-index.js';
import { slug, withoutAccents } from './slug.js';

/** How a country is named: by its name, an adjective or its people, its capital, a place in it, or what it is ("the kingdom"). */
export type CountryForm = 'name' | 'adjective' | 'capital' | 'place' | 'description';

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
  | {
      kind: 'country';
      code: string;
      form: CountryForm;
      /** The country that shares the name, meant where the article names only that one by a word of its own. */
      otherwise?: string;
      /** Where the name counts only beside another word for one of these countries. */
      beside?: readonly string[];
      /** Where it means the only one of these that the article names by another word. */
      among?: readonly string[];
    }
  | { kind: 'organization'; organization: NamedOrganization }
  | { kind: 'person'; holders: readonly OfficeHolder[] }
  | { kind: 'surname'; surname: Surname }
  | { kind: 'trap' };

/** Abbreviations in capitals and names that begin small are read only as they are written. */
const ONE_WRITING = /^(?:\p{Lu}[\p{Lu}\d.&+/-]{1,6}|\p{Ll}.*)$/u;

function addCountries(index: PhraseIndex<KnownName>): void {
  const add = (phrases: Iterable<string>, code: string, form: CountryForm) => {
    const value: KnownName = { kind: 'country', code, form };
    for (const phrase of phrases) index.add(phrase, value, 'capital');
  };
  for (const [name, [code, otherwise, form]] of Object.entries(SHARED_NAMES))
    index.add(name, { kind: 'country', code, form, otherwise }, 'capital');
  for (const { code, names, demonyms, capitals } of COUNTRIES) {
    add(names, code, 'name');
    add(demonyms, code, 'adjective');
    add(capitals, code, 'capital');
  }
  for (const [capital, code] of Object.entries(OTHER_CAPITALS)) add([capital], code, 'capital');
  for (const [code, places] of Object.entries(PLACES)) add(places, code, 'place');
  for (const [abbreviation, code] of Object.entries(COUNTRY_ABBREVIATIONS))
    index.add(abbreviation, { kind: 'country', code, form: 'name' }, 'exact');
  for (const [name, codes] of Object.entries(DOUBTFUL_NAMES)) addDoubtful(index, name, codes.split(' '));
  for (const [peoples, codes] of Object.entries(PEOPLES_OF_SEVERAL)) {
    const among = codes.split(' ');
    for (const people of phraseList(peoples))
      index.add(people, { kind: 'country', code: among[0] ?? '', form: 'place', among }, 'capital');
  }
  for (const { spelling, code, form } of COUNTRY_MISSPELLINGS) add([spelling], code, form);
}

function addDoubtful(index: PhraseIndex<KnownName>, name: string, beside: readonly string[]): void {
  const [code = ''] = beside;
  if (ONE_WRITING.test(name)) index.add(name, { kind: 'country', code, form: 'name', beside }, 'exact');
  else index.add(name, { kind: 'country', code, form: 'capital', beside }, 'capital');
}

/** The id of a body of the tables. */
export const organizationIdOf = ({ names: [name = ''], id }: KnownOrganization): string =>
  `organization:${id ?? slug(name.replace(/^The /u, ''))}`;

/** Ids of news media: what "the newspaper" and "the agency" may lead back to. */
export const MEDIA_IDS: ReadonlySet<string> = new Set(MEDIA.map(organizationIdOf));

function addOrganization(
  index: PhraseIndex<KnownName>,
  known: KnownOrganization,
  sort: NamedOrganization['sort'],
): void {
  const { names, country } = known;
  const name = (names[0] ?? '').replace(/^The /u, '');
  const organization: NamedOrganization = { id: organizationIdOf(known), name, country, sort };
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
  for (const body of [...INTERNATIONAL_BODIES, ...NATIONAL_BODIES, ...MOVEMENTS])
    addOrganization(index, body, 'body');
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
  const trap: KnownName = { kind: 'trap' };
  for (const phrase of COUNTRY_TRAPS) index.add(phrase, trap, 'first');
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
