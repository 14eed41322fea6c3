import { GIVEN_NAMES } from '../data/given-names.js';
import type { OfficeHolder } from '../data/office-holders.js';
import type { Gender } from '../types.js';
import { findHolder } from './holder-names.js';
import { isSamePerson } from './same-person.js';
import { nameKey } from './name-key.js';
import { makeAffiliates, spokenFor, type Affiliates, type Bodies } from './affiliates.js';
import type { Landscape } from './landscape.js';
import type { Mention } from './mention.js';
import { chooseHolder, countryOn } from './office-terms.js';
import { affiliationOf, type PersonSighting } from './people.js';
import { countryOfPerson, type Person } from './person.js';
import { surnameOf } from './person-names.js';
import { GIVEN_NAME_TITLES } from '../data/person-titles.js';
import type { RoleReading } from './role-reading.js';
import { slug } from './slug.js';
import { countryOfBloc } from './article-countries.js';
import { untoldCountry } from './untold-countries.js';

/** More people of one last name than this are not told apart. */
const MAX_NAMESAKES = 20;

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

/** "John Q. Hale" is "John Hale" in other articles. */
const MIDDLE_INITIAL = /(?<=\p{L}) \p{Lu}\.(?= )/gu;

/** Pronouns that own an office, by whom they ask for. */
const OWNERS_BY_GENDER: ReadonlyMap<string, Gender> = new Map([
  ['his', 'male'],
  ['her', 'female'],
]);

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
  readonly #affiliates: Affiliates;
  readonly #byFullName = new Map<string, Person>();
  readonly #bySurname = new Map<string, Person[]>();
  readonly #byGivenName = new Map<string, Person[]>();
  /** By the other words of full names: some are known by their middle name ("Lula") or by their first ("Phumtham"). */
  readonly #byOtherName = new Map<string, Person[]>();

  constructor(landscape: Landscape, { listed, unlisted }: Bodies) {
    this.#landscape = landscape;
    this.#bodies = listed;
    this.#affiliates = makeAffiliates(landscape, unlisted);
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
    person.ownerCountry ??= this.#ownerCountry(before) ?? this.#ownerCountry(behind);
    person.affiliation ??=
      affiliationOf(this.#landscape, before, this.#bodies) ??
      affiliationOf(this.#landscape, behind, this.#bodies);
    person.ownerCountry ??= this.#predecessorCountry(sighting);
    person.ownerCountry ??= this.#servedCountry(person, sighting);
    person.looseCountry ??=
      this.#affiliates.countryOf(sighting) ?? spokenFor(this.#landscape, before.tokenStart);
    person.homeCountry ??=
      untoldCountry(this.#landscape, this.#bodies, before) ??
      untoldCountry(this.#landscape, this.#bodies, behind);
  }

  /** The country whose "its" or "their" owns the office. */
  #ownerCountry(role: RoleReading | null): string | null {
    if (role === null || role.owner < 0 || role.country !== null) return null;
    const owner = this.#landscape.reading.tokens[role.owner]?.lower ?? '';
    const gender = OWNERS_BY_GENDER.get(owner);
    const { countries } = this.#landscape;
    if (gender)
      return NO_KIN.test(role.role ?? '') || role.role === null
        ? null
        : this.#countryOfLast(gender, role.owner);
    if (PRIVATE_SERVANTS.test(role.role ?? '')) return null;
    const bloc = countryOfBloc(this.#landscape, owner, role.owner);
    if (bloc !== null) return bloc;
    const body = this.#bodies.get(role.owner) ?? this.#bodyBefore(role.owner, owner);
    return (
      body?.actor.country ??
      this.#affiliates.countryOfOwner(role) ??
      countries.ownerAt(role.owner) ??
      (HOME_OWNERS.has(owner) ? (countries.home ?? countries.only) : null)
    );
  }

  /** "Her predecessor, Ana Kovac,": the country of whom the pronoun stands for. */
  #predecessorCountry({ before, nameStart }: PersonSighting): string | null {
    const { tokens } = this.#landscape.reading;
    const noun = tokens[nameStart - 1]?.text === ',' ? nameStart - 2 : nameStart - 1;
    const gender = OWNERS_BY_GENDER.get(tokens[noun - 1]?.lower ?? '');
    if (before.role !== null || gender === undefined || !SAME_OFFICE.test(tokens[noun]?.lower ?? ''))
      return null;
    return this.#countryOfLast(gender, noun - 1);
  }

  /** "an adviser to Nowak", "Nowak's aide": the country of whom of the article he serves. */
  #servedCountry(person: Person, { before, behind, nameStart }: PersonSighting): string | null {
    const role = before.role ?? behind?.role ?? '';
    if (!SERVANTS.test(role)) return null;
    const { tokens } = this.#landscape.reading;
    const from = before.role !== null ? before.tokenStart - 2 : (behind?.tokenStart ?? nameStart) - 1;
    const to = before.role !== null ? nameStart : from + MAX_ROLE;
    for (let index = Math.max(0, from); index < to; index++) {
      const token = tokens[index];
      if (token?.sentence !== tokens[nameStart]?.sentence || !token?.capital) continue;
      if (tokens[index + 1]?.lower !== "'s" && !/^(?:to|for|of)$/u.test(tokens[index - 1]?.lower ?? ''))
        continue;
      const served = this.#bySurname.get(nameKey(token.text))?.at(-1);
      if (served && served !== person) return countryOfPerson(served);
    }
    return null;
  }

  /** "The ministry waits. Its minister …": the body that the sentence before opens with. */
  #bodyBefore(token: number, owner: string): Mention | undefined {
    if (owner !== 'its' && owner !== 'their') return undefined;
    const { tokens, sentences } = this.#landscape.reading;
    const start = sentences[(tokens[token]?.sentence ?? 0) - 1]?.tokenStart;
    if (start === undefined || this.#landscape.countries.openingOf(tokens[start]?.sentence ?? -1))
      return undefined;
    return this.#bodies.get(start) ?? this.#bodies.get(start + 1) ?? this.#affiliates.at(start);
  }

  /** The country of the man or woman named last before a token: "Her deputy". */
  #countryOfLast(gender: Gender, token: number): string | null {
    let last: Person | null = null;
    let at = -1;
    for (const person of this.people.slice(-MAX_NAMESAKES)) {
      const sighting = person.sightings.at(-1);
      if (!sighting || sighting.nameStart >= token || (person.gender ?? gender) !== gender) continue;
      if (sighting.nameStart > at) [last, at] = [person, sighting.nameStart];
    }
    return last && countryOfPerson(last);
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
