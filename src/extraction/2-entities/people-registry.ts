import { GIVEN_NAMES } from '../data/given-names.js';
import type { OfficeHolder } from '../data/office-holders.js';
import type { Gender } from '../types.js';
import { findHolder } from './holder-names.js';
import { isSamePerson } from './same-person.js';
import { nameKey } from './name-key.js';
import { makeAffiliates, spokenFor, type Bodies } from './affiliates.js';
import type { Landscape } from './landscape.js';
import type { Mention } from './mention.js';
import { chooseHolder, countryOn } from './office-terms.js';
import { affiliationOf, type PersonSighting } from './people.js';
import type { Person } from './person.js';
import { surnameOf } from './person-names.js';
import { GIVEN_NAME_TITLES } from '../data/person-titles.js';
import { slug } from './slug.js';
import { ownerCountry, predecessorCountry, servedCountry, type Circle } from './served-countries.js';
import { untoldCountry } from './untold-countries.js';

/** More people of one last name than this are not told apart. */
const MAX_NAMESAKES = 20;

/** "John Q. Hale" is "John Hale" in other articles. */
const MIDDLE_INITIAL = /(?<=\p{L}) \p{Lu}\.(?= )/gu;

/** A known person has one key in all spellings. */
const fullKey = (name: string, holder: OfficeHolder | null): string => (holder ? `id ${holder.name}` : name);

/** What a given name tells, with or without its accents. */
function genderOf(name: string): Gender | null {
  const given = name.split(' ', 1)[0] ?? '';
  return GIVEN_NAMES.get(given.toLowerCase()) ?? GIVEN_NAMES.get(slug(given)) ?? null;
}

function fits(person: Person, { before }: PersonSighting): boolean {
  return before.gender === null || person.gender === null || before.gender === person.gender;
}

/** The people of one article: full names first, then whatever repeats a part of them. */
class PeopleRegistry {
  readonly people: Person[] = [];
  readonly #landscape: Landscape;
  readonly #bodies: ReadonlyMap<number, Mention>;
  readonly #circle: Circle;
  readonly #byFullName = new Map<string, Person>();
  readonly #bySurname = new Map<string, Person[]>();
  readonly #byGivenName = new Map<string, Person[]>();
  /** By the other words of full names: some are known by their middle name ("Lula") or by their first ("Phumtham"). */
  readonly #byOtherName = new Map<string, Person[]>();

  constructor(landscape: Landscape, { listed, unlisted }: Bodies) {
    this.#landscape = landscape;
    this.#bodies = listed;
    this.#circle = {
      landscape,
      bodies: listed,
      affiliates: makeAffiliates(landscape, unlisted),
      people: this.people,
      ofSurname: (name) => this.#bySurname.get(nameKey(name))?.at(-1),
    };
  }

  /** Files a sighting of two words or more, or of a known person. */
  addFullName(sighting: PersonSighting): void {
    const holder = sighting.holder ?? findHolder(sighting.name, sighting.before, this.#landscape.day);
    const known = this.#byFullName.get(fullKey(sighting.name, holder)) ?? this.#findSame(sighting, holder);
    if (known) {
      this.#note(known, sighting);
      return;
    }
    const person = this.#create(sighting, holder);
    this.#byFullName.set(fullKey(sighting.name, holder), person);
    this.#file(this.#bySurname, nameKey(surnameOf(sighting.name)), person);
    const [given = '', ...others] = sighting.name.split(' ');
    const index = GIVEN_NAMES.has(given.toLowerCase()) ? this.#byGivenName : this.#byOtherName;
    this.#file(index, nameKey(given), person);
    // "Pham Thu Huong" is repeated as "Huong".
    const isLast = others.at(-1) === surnameOf(sighting.name);
    for (const word of new Set(isLast ? others.slice(0, -1) : others))
      if (/^\p{Lu}.{2}/u.test(word)) this.#file(this.#byOtherName, nameKey(word), person);
  }

  /** Whoever of the article bears the name in another spelling, or with fewer or more of its parts. */
  #findSame(sighting: PersonSighting, holder: OfficeHolder | null): Person | undefined {
    for (const word of sighting.name.split(' ')) {
      const same = this.#bySurname
        .get(nameKey(word))
        ?.find(
          (person) =>
            person.holder === holder && fits(person, sighting) && isSamePerson(person.name, sighting.name),
        );
      if (same) return same;
    }
    return undefined;
  }

  /** Leads a single name to somebody of the article, else to a known office-holder, else to somebody new; may find nobody. */
  addSingleName(sighting: PersonSighting): void {
    const key = nameKey(sighting.name);
    const person =
      this.#latest(this.#bySurname.get(key), sighting) ??
      ((sighting.before.titled && !this.#isGivenTitle(sighting)) || sighting.surname
        ? undefined
        : this.#only(this.#byGivenName.get(key))) ??
      (sighting.surname ? undefined : this.#only(this.#byOtherName.get(key)));
    if (person) {
      this.#note(person, sighting);
      return;
    }
    const { surname, before, evident, name } = sighting;
    const { day } = this.#landscape;
    const sought = evident ? findHolder(name, before, day) : null;
    const holder = surname ? chooseHolder(surname.holders, before, day) : sought;
    if (sighting.inHeading && !holder) return;
    if (holder || sighting.evident) this.#file(this.#bySurname, key, this.#create(sighting, holder));
  }

  /** "Dame Margaret", "Prince Faisal": these titles lead a given name. */
  #isGivenTitle({ nameStart }: PersonSighting): boolean {
    return GIVEN_NAME_TITLES.has(this.#landscape.reading.tokens[nameStart - 1]?.lower ?? '');
  }

  /** True where a full name of the article ends in this name. */
  knows(name: string): boolean {
    return this.#bySurname.has(nameKey(name));
  }

  #create(sighting: PersonSighting, holder: OfficeHolder | null): Person {
    const person: Person = {
      canonicalName: holder?.name ?? sighting.name.replaceAll(MIDDLE_INITIAL, ''),
      name: sighting.name,
      holder,
      holderCountry: holder && countryOn(holder, this.#landscape.day),
      gender: holder?.gender ?? genderOf(sighting.name),
      officeCountry: null,
      appositionCountry: null,
      looseCountry: null,
      affiliation: null,
      ownerCountry: null,
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
    if (name !== person.name && name.split(' ').length > person.name.split(' ').length) person.name = name;
    if (!person.holder) person.gender = before.gender ?? behind?.gender ?? person.gender;
    if (before.role !== null) person.officeCountry ??= before.country;
    else person.looseCountry ??= before.country;
    person.looseCountry ??= sighting.origin;
    person.appositionCountry ??= behind?.country ?? null;
    person.ownerCountry ??= ownerCountry(this.#circle, before) ?? ownerCountry(this.#circle, behind);
    person.affiliation ??=
      affiliationOf(this.#landscape, before, this.#bodies) ??
      affiliationOf(this.#landscape, behind, this.#bodies);
    person.ownerCountry ??= predecessorCountry(this.#circle, sighting);
    person.ownerCountry ??= servedCountry(this.#circle, person, sighting);
    person.looseCountry ??=
      this.#circle.affiliates.countryOf(sighting) ?? spokenFor(this.#landscape, before.tokenStart);
    person.homeCountry ??=
      untoldCountry(this.#landscape, this.#bodies, before) ??
      untoldCountry(this.#landscape, this.#bodies, behind);
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

/** Who is who among the sightings. */
export function identifyPeople(
  landscape: Landscape,
  sightings: readonly PersonSighting[],
  bodies: Bodies,
): Person[] {
  const registry = new PeopleRegistry(landscape, bodies);
  const isFull = (sighting: PersonSighting) => sighting.holder !== null || sighting.words > 1;
  const evidentNames = new Set(
    sightings.filter((sighting) => sighting.evident).map(({ name }) => nameKey(name)),
  );
  // Headings come last: they name whom the text tells of.
  const inText = sightings.filter((sighting) => isFull(sighting) && !sighting.inHeading);
  const full = [...inText, ...sightings.filter((sighting) => isFull(sighting) && sighting.inHeading)];
  for (const sighting of full) {
    // A run of capitals is somebody where any of its places, or its last name alone, is plainly a person.
    const evident =
      evidentNames.has(nameKey(sighting.name)) || evidentNames.has(nameKey(surnameOf(sighting.name)));
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
