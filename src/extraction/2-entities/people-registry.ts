import { GROUP_CODES } from '../data/country-codes.js';
import { GIVEN_NAMES } from '../data/given-names.js';
import type { OfficeHolder } from '../data/office-holders.js';
import { NAME_SUFFIXES } from '../data/person-titles.js';
import type { Actor, Gender } from '../types.js';
import { personActor } from './actors.js';
import { findHomeCountry, type HomeCountry } from './home-country.js';
import type { Landscape } from './landscape.js';
import { chooseHolder, countryOn } from './office-terms.js';
import { affiliationOf, type PersonSighting } from './people.js';
import { surnameOf } from './person-names.js';

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
  /** From the dateline, for an office that the text gives no country. */
  homeCountry: string | null;
  sightings: PersonSighting[];
}

/** More people of one last name than this are not told apart. */
const MAX_NAMESAKES = 20;

function bare(word: string): string {
  const lower = word.toLowerCase();
  const withoutArticle = lower.startsWith('al-') || lower.startsWith('el-') ? lower.slice(3) : lower;
  return withoutArticle.includes('’') ? withoutArticle.replaceAll('’', "'") : withoutArticle;
}

/** First and last word of a full name: "George W. Bush" and "George Bush" are one. */
function fullKey(name: string): string {
  const words = name.split(' ').filter((word) => !NAME_SUFFIXES.has(word.toLowerCase()));
  return `${bare(words[0] ?? '')} ${bare(words.at(-1) ?? '')}`;
}

function fits(person: Person, { before }: PersonSighting): boolean {
  return before.gender === null || person.gender === null || before.gender === person.gender;
}

/** The people of one article: full names first, then whatever repeats a part of them. */
class PeopleRegistry {
  readonly people: Person[] = [];
  readonly #landscape: Landscape;
  readonly #home: HomeCountry | null;
  readonly #byFullName = new Map<string, Person>();
  readonly #bySurname = new Map<string, Person[]>();
  readonly #byGivenName = new Map<string, Person[]>();
  /** By the other words of full names: some are known by their middle name ("Lula") or by their first ("Phumtham"). */
  readonly #byOtherName = new Map<string, Person[]>();

  constructor(landscape: Landscape) {
    this.#landscape = landscape;
    this.#home = findHomeCountry(landscape);
  }

  /** Files a sighting of two words or more, or of a known person. */
  addFullName(sighting: PersonSighting): void {
    const key = sighting.holder ? `id ${sighting.holder.name}` : fullKey(sighting.name);
    const known = this.#byFullName.get(key);
    if (known) {
      this.#note(known, sighting);
      return;
    }
    const person = this.#create(sighting, sighting.holder);
    this.#byFullName.set(key, person);
    this.#file(this.#bySurname, bare(surnameOf(sighting.name)), person);
    const [given = '', ...others] = sighting.name.split(' ');
    const index = GIVEN_NAMES.has(given.toLowerCase()) ? this.#byGivenName : this.#byOtherName;
    this.#file(index, bare(given), person);
    for (const word of new Set(others.slice(0, -1)))
      if (/^\p{Lu}.{2}/u.test(word)) this.#file(this.#byOtherName, bare(word), person);
  }

  /** Leads a single name to somebody of the article, else to a known office-holder, else to somebody new; may find nobody. */
  addSingleName(sighting: PersonSighting): void {
    const key = bare(sighting.name);
    const person =
      this.#latest(this.#bySurname.get(key), sighting) ??
      (sighting.before.titled || sighting.surname ? undefined : this.#only(this.#byGivenName.get(key))) ??
      (sighting.surname ? undefined : this.#only(this.#byOtherName.get(key)));
    if (person) {
      this.#note(person, sighting);
      return;
    }
    const { surname, before } = sighting;
    const holder = surname ? chooseHolder(surname.holders, before, this.#landscape.day) : null;
    if (sighting.inHeading && !holder) return;
    if (holder || sighting.evident) this.#file(this.#bySurname, key, this.#create(sighting, holder));
  }

  /** True where a full name of the article ends in this name. */
  knows(name: string): boolean {
    return this.#bySurname.has(bare(name));
  }

  #create(sighting: PersonSighting, holder: OfficeHolder | null): Person {
    const person: Person = {
      canonicalName: holder?.name ?? sighting.name,
      name: sighting.name,
      holder,
      holderCountry: holder && countryOn(holder, this.#landscape.day),
      gender: holder?.gender ?? GIVEN_NAMES.get((sighting.name.split(' ')[0] ?? '').toLowerCase()) ?? null,
      officeCountry: null,
      appositionCountry: null,
      looseCountry: null,
      affiliation: null,
      homeCountry: null,
      sightings: [],
    };
    this.people.push(person);
    this.#note(person, sighting);
    return person;
  }

  #note(person: Person, sighting: PersonSighting): void {
    const { before, behind, name } = sighting;
    person.sightings.push(sighting);
    if (name.split(' ').length > person.name.split(' ').length) person.name = name;
    if (!person.holder) person.gender = before.gender ?? behind?.gender ?? person.gender;
    if (before.role !== null) person.officeCountry ??= before.country;
    else person.looseCountry ??= before.country;
    if (before.role !== null && before.country === null && this.#isAtHome(sighting))
      person.homeCountry ??= this.#home?.code ?? null;
    person.appositionCountry ??= behind?.country ?? null;
    person.affiliation ??= affiliationOf(this.#landscape, before) ?? affiliationOf(this.#landscape, behind);
  }

  /** True where the sentence names the country that the article is filed from. */
  #isAtHome({ nameStart }: PersonSighting): boolean {
    const sentence = this.#landscape.reading.tokens[nameStart]?.sentence ?? -1;
    return this.#home?.sentences.has(sentence) ?? false;
  }

  #file(index: Map<string, Person[]>, key: string, person: Person): void {
    const known = index.get(key);
    if (!known) index.set(key, [person]);
    else if (known.length < MAX_NAMESAKES) known.push(person);
  }

  /** Of several of one last name, whoever was named in full last before the sighting; else the first named later. */
  #latest(people: readonly Person[] | undefined, sighting: PersonSighting): Person | undefined {
    const fitting = people?.filter((person) => fits(person, sighting)) ?? [];
    const firstSeen = (person: Person) => person.sightings[0]?.nameStart ?? 0;
    return fitting.findLast((person) => firstSeen(person) < sighting.nameStart) ?? fitting[0];
  }

  #only(people: readonly Person[] | undefined): Person | undefined {
    return people?.length === 1 ? people[0] : undefined;
  }
}

/** A person's country: from an office in the text, else the table of office-holders, else a country beside his name or the dateline's. */
function countryOfPerson({
  officeCountry,
  appositionCountry,
  holder,
  holderCountry,
  looseCountry,
  affiliation,
  homeCountry,
}: Person): string | null {
  // A known person's office at the United Nations or NATO does not take his country from him.
  if (holder && officeCountry !== null && GROUP_CODES.includes(officeCountry))
    return holderCountry ?? officeCountry;
  return (
    officeCountry ?? holderCountry ?? appositionCountry ?? affiliation?.country ?? looseCountry ?? homeCountry
  );
}

/** Who is who among the sightings. */
export function identifyPeople(landscape: Landscape, sightings: readonly PersonSighting[]): Person[] {
  const registry = new PeopleRegistry(landscape);
  const isFull = (sighting: PersonSighting) => sighting.holder !== null || sighting.words > 1;
  const evidentNames = new Set(
    sightings.filter((sighting) => sighting.evident).map(({ name }) => bare(name)),
  );
  const full = sightings.filter(isFull);
  for (const sighting of full) {
    // A run of capitals is somebody where any of its places, or its last name alone, is plainly a person.
    const evident = evidentNames.has(bare(sighting.name)) || evidentNames.has(bare(surnameOf(sighting.name)));
    if (
      evident &&
      !(sighting.inHeading && sighting.holder === null && !registry.knows(surnameOf(sighting.name)))
    ) {
      registry.addFullName(sighting);
    }
  }
  for (const sighting of sightings) if (!isFull(sighting)) registry.addSingleName(sighting);
  return registry.people;
}

/** The actor that a person is, by the fullest name printed. */
export function actorOfPerson(person: Person): Actor {
  return personActor(person.canonicalName, person.name, countryOfPerson(person));
}
