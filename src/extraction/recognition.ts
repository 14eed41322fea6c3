import { NAME_PARTICLES } from './data/person-titles.js';
import { OFFICE_HOLDERS } from './data/office-holders.js';
import { slug } from './2-entities/slug.js';
import type { Actor, ExtractedStatement, Extraction } from './types.js';

/** A person whom other articles name in full. */
export interface KnownPerson {
  id: string;
  /** Those that articles tell of. */
  countries: readonly string[];
}

/** By a person's name as an article prints it: the people known who bear it, as a full name or as their last name. */
export type KnownPeople = ReadonlyMap<string, readonly KnownPerson[]>;

/** Made when the first article is asked about. */
let idsOfTables: ReadonlySet<string> | null = null;

/** The people of whom neither the text nor the tables tell the country, or more than the last name. */
export function peopleInDoubt({ actors }: Pick<Extraction, 'actors'>): Actor[] {
  return actors.filter(isInDoubt);
}

/**
 * Completes an extraction by what other articles tell of people in doubt, its last step: the country of somebody of the
 * same full name, or who it is whose last name stands alone. Only where exactly one of the people known fits, and only
 * one whose country the article names. What it gives depends on what is known, and on nothing else.
 */
export function recognize(extraction: Extraction, known: KnownPeople): Extraction {
  const context = new Set([
    ...extraction.countries.map(({ code }) => code),
    ...extraction.actors.map(({ country }) => country),
  ]);
  const recognized = new Map<string, Pick<Actor, 'id' | 'country'>>();
  for (const actor of peopleInDoubt(extraction)) {
    const person = onlyFitting(actor, known.get(actor.name) ?? [], context);
    if (person) recognized.set(actor.id, person);
  }
  return recognized.size === 0 ? extraction : rewrite(extraction, recognized);
}

function isInDoubt(actor: Actor): boolean {
  return actor.type === 'person' && (actor.country === null || isLoneName(actor)) && !isOfTables(actor);
}

function isOfTables({ id }: Actor): boolean {
  idsOfTables ??= new Set(OFFICE_HOLDERS.map(({ name }) => `person:${slug(name)}`));
  return idsOfTables.has(id);
}

/** True where the last name is all that is known, whatever particles stand before it. */
function isLoneName({ id }: Actor): boolean {
  const words = id.slice(id.indexOf(':') + 1).split('-');
  return words.slice(0, -1).every((word) => NAME_PARTICLES.has(word));
}

/** The only one of the people known, in the only country of his, that the article leaves room for. */
function onlyFitting(
  actor: Actor,
  people: readonly KnownPerson[],
  context: ReadonlySet<string | null>,
): Pick<Actor, 'id' | 'country'> | null {
  const fitting = people
    .filter(({ id }) => isLoneName(actor) || id === actor.id)
    .flatMap(({ id, countries }) => countries.map((country) => ({ id, country })))
    .filter(({ country }) => context.has(country) && (actor.country === null || actor.country === country));
  return fitting.length === 1 ? (fitting[0] ?? null) : null;
}

function rewrite(
  { statements, countries, actors }: Extraction,
  recognized: ReadonlyMap<string, Pick<Actor, 'id' | 'country'>>,
): Extraction {
  const recognizeOne = <Known extends Actor | null>(actor: Known): Known =>
    actor === null ? actor : { ...actor, ...recognized.get(actor.id) };
  const recognizeAll = (several: readonly Actor[]) => once(several.map(recognizeOne));
  const inStatement = (statement: ExtractedStatement): ExtractedStatement => ({
    ...statement,
    speaker: statement.speaker && { ...statement.speaker, actor: recognizeOne(statement.speaker.actor) },
    via: statement.via.map((relay) => ({ ...relay, actor: recognizeOne(relay.actor) })),
    targets: recognizeAll(statement.targets),
  });
  return { statements: statements.map(inStatement), countries, actors: recognizeAll(actors) };
}

/** Each actor once: two names of an article may turn out to be one person's. */
function once(actors: readonly Actor[]): Actor[] {
  const seen = new Set<string>();
  return actors.filter(({ id }) => !seen.has(id) && seen.add(id));
}
