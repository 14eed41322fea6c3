import { printed, printedTokens } from '../1-read/lookup.js';
import type { Token } from '../1-read/reading.js';
import { GIVEN_NAMES } from '../data/given-names.js';
import type { OfficeHolder } from '../data/office-holders.js';
import { CUE_FORMS } from '../data/reporting-verbs.js';
import { wordSet } from '../data/word-set.js';
import type { Actor, Gender } from '../types.js';
import { bodyActor, organizationActor } from './actors.js';
import { isToldABody } from './body-names.js';
import type { Mention } from './mention.js';
import type { Surname } from './known-names.js';
import type { Landscape } from './landscape.js';
import { chooseHolder } from './office-terms.js';
import { readNameRun, type NameRun } from './name-runs.js';
import { readRoleAhead, readRoleBehind } from './appositions.js';
import type { RoleReading } from './role-reading.js';
import { isRank, readRoleBefore } from './roles.js';

/** A place where a person's name stands, with what its words tell by themselves. */
export interface PersonSighting {
  /** Token indexes of the name alone, without titles. */
  nameStart: number;
  nameEnd: number;
  name: string;
  words: number;
  holder: OfficeHolder | null;
  surname: Surname | null;
  before: RoleReading;
  behind: RoleReading | null;
  /** The country told of him beside the one whose office he holds: "the bloc's envoy, the Danish admiral Ana Kovac". */
  origin: string | null;
  /** True where the words around it tell that it is a person. */
  evident: boolean;
  /** True in a headline, where capitals tell nothing. */
  inHeading: boolean;
}

/** A run that names a body. */
export interface BodySighting {
  tokenStart: number;
  tokenEnd: number;
}

export interface Sightings {
  people: PersonSighting[];
  bodies: BodySighting[];
}

const HYPHEN = 45;

const isCue = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  !token.capital &&
  CUE_FORMS.has(token.lower) &&
  !['call', 'term', 'laugh'].includes(token.lower);

/** What people do and things do not. */
const HUMAN_VERBS = wordSet(
  'arrived met spoke resigned visited travelled traveled flew smiled laughed refused declined thinks believes knows wants vowed died retired married',
);
/** Verbs whose object is somebody. */
const TO_PEOPLE = wordSet(
  'said says added told asked wrote tweeted insisted argued accused urged blamed thanked praised warned criticized criticised met elected appointed',
);

/** True where the words beside the name say that it spoke or acts as people do, or give its age. */
function acts({ reading }: Landscape, start: number, end: number): boolean {
  const { tokens } = reading;
  const next = tokens[end];
  if (isCue(next) || (next?.lower === 'has' && isCue(tokens[end + 1]))) return true;
  if (
    next?.text === ',' &&
    (tokens[end + 1]?.lower === 'who' || /^\d{2}$/u.test(tokens[end + 1]?.text ?? ''))
  )
    return true;
  if (end - start === 1) return false;
  return HUMAN_VERBS.has(next?.lower ?? '') || TO_PEOPLE.has(tokens[start - 1]?.lower ?? '');
}

function isHeading({ reading: { tokens, sentences, paragraphs } }: Landscape, index: number): boolean {
  return paragraphs[sentences[tokens[index]?.sentence ?? -1]?.paragraph ?? -1]?.heading ?? false;
}

function gendered(role: RoleReading | null): Gender | null {
  return role?.gender ?? null;
}

/** True where a phrase ends in no person's name: "the bloc's envoy", "the Agency of Peru". */
function endsPlain({ names, bodies, offices, reading: { tokens } }: Landscape, end: number): boolean {
  const known = names.endingAt.get(end)?.value.kind;
  return (
    tokens[end - 1]?.capital === false ||
    known === 'country' ||
    known === 'organization' ||
    bodies.endingAt.has(end) ||
    offices.endingAt.has(end)
  );
}

/** What stands before a name, behind it and in an apposition ahead of it: an office ahead of it comes before all others. */
function combineRoles(
  landscape: Landscape,
  lead: RoleReading,
  nameEnd: number,
): Pick<PersonSighting, 'before' | 'behind' | 'origin'> {
  const { tokens } = landscape.reading;
  const after = readRoleBehind(landscape, nameEnd);
  // "Its director, the Dutch biologist Ana Kovac"
  const start = tokens[lead.tokenStart - 1]?.lower === 'the' ? lead.tokenStart - 1 : lead.tokenStart;
  const ahead = readRoleAhead(landscape, start);
  if (!ahead?.role || !endsPlain(landscape, start - 1))
    return { before: lead, behind: after ?? ahead, origin: null };
  if (lead.role === null || isRank(lead.role))
    return { before: lead, behind: ahead, origin: after?.country ?? null };
  const before = {
    ...ahead,
    tokenStart: lead.tokenStart,
    gender: lead.gender ?? ahead.gender,
    titled: lead.titled,
  };
  return { before, behind: after, origin: lead.country };
}

function sight(
  landscape: Landscape,
  nameStart: number,
  nameEnd: number,
  holders: readonly OfficeHolder[],
  surname: Surname | null,
): PersonSighting | null {
  const { tokens } = landscape.reading;
  const first = tokens[nameStart];
  if (!first) return null;
  const lead = readRoleBefore(landscape, nameStart);
  const [only, another] = holders;
  const holder = (another ? chooseHolder(holders, lead, landscape.day) : only) ?? null;
  const { before, behind, origin } = combineRoles(landscape, lead, nameEnd);
  const words = nameEnd - nameStart;
  const given = GIVEN_NAMES.has(first.lower) && words > 1;
  const inHeading = isHeading(landscape, nameStart);
  const named =
    holders.length > 0 ||
    surname !== null ||
    given ||
    before.titled ||
    before.tokenStart < nameStart ||
    behind !== null;
  return {
    nameStart,
    nameEnd,
    name: printedTokens(landscape.reading, nameStart, nameEnd),
    words,
    holder,
    surname,
    before,
    origin,
    behind: behind && gendered(behind) === null ? { ...behind, gender: gendered(before) } : behind,
    evident: named || (!inHeading && acts(landscape, nameStart, nameEnd)),
    inHeading,
  };
}

function unknownPerson(landscape: Landscape, run: NameRun): PersonSighting | null {
  return sight(landscape, run.tokenStart, run.tokenEnd, [], null);
}

/** The first token from an index on that may begin a name or a term: the others tell of nobody. */
function nextCandidate({ reading: { tokens, text }, flags }: Landscape, from: number): number {
  let index = from;
  for (; index < tokens.length; index++) {
    const token = tokens[index];
    // "al-Kovac" is a name without a capital in front.
    if (flags[index] !== 0 || token?.capital !== false || text.charCodeAt(token.start + 2) === HYPHEN) break;
  }
  return index;
}

/** Walks the text once and sees every run of words that may name a person or a body. */
export function sightNames(landscape: Landscape): Sightings {
  const { tokens } = landscape.reading;
  const sightings: Sightings = { people: [], bodies: [] };
  const surnameOffices = new Set<string>();
  const bodyNames = new Set<string>();
  for (
    let index = nextCandidate(landscape, 0);
    index < tokens.length;
    index = nextCandidate(landscape, index)
  ) {
    const token = tokens[index];
    const known = landscape.names.startingAt.get(index);
    if (known) {
      const { value } = known;
      const holders = value.kind === 'person' ? value.holders : [];
      const surname = value.kind === 'surname' ? value.surname : null;
      const isPerson = holders.length > 0 || surname !== null;
      const person = isPerson ? sight(landscape, index, known.tokenEnd, holders, surname) : null;
      if (person) sightings.people.push(person);
      index = known.tokenEnd;
      continue;
    }
    const run = readNameRun(landscape, index);
    if (!run) {
      // "King" alone repeats "Steve King", an office that is a surname.
      if (surnameOffices.has(token?.lower ?? '') && token?.capital && !tokens[index + 1]?.capital) {
        const person = sight(landscape, index, index + 1, [], null);
        if (person) sightings.people.push({ ...person, evident: true });
        index++;
        continue;
      }
      const term = landscape.bodies.startingAt.get(index) ?? landscape.offices.startingAt.get(index);
      index = term?.tokenEnd ?? index + 1;
      continue;
    }
    const toldABody =
      run.looksLike !== 'organization' && isToldABody(landscape, run.tokenStart, run.tokenEnd);
    if (toldABody) bodyNames.add(printedTokens(landscape.reading, run.tokenStart, run.tokenEnd));
    const person = run.looksLike === 'person' && !toldABody ? unknownPerson(landscape, run) : null;
    if (person) sightings.people.push(person);
    const last = tokens[run.tokenEnd - 1];
    if (person && last && person.words > 1 && landscape.offices.startingAt.has(run.tokenEnd - 1))
      surnameOffices.add(last.lower);
    if ((toldABody || run.looksLike === 'organization') && !isHeading(landscape, index))
      sightings.bodies.push(run);
    index = Math.max(run.tokenEnd, index + 1);
  }
  return bodyNames.size === 0 ? sightings : withBodies(sightings, bodyNames);
}

/** What is told to be a body at one place is one wherever its name stands, unless somebody's office or title leads it. */
function withBodies({ people, bodies }: Sightings, names: ReadonlySet<string>): Sightings {
  const isBody = ({ name, before, nameStart, holder }: PersonSighting) =>
    names.has(name) && holder === null && before.tokenStart === nameStart;
  return {
    people: people.filter((sighting) => !isBody(sighting)),
    bodies: [
      ...bodies,
      ...people
        .filter(isBody)
        .map(({ nameStart, nameEnd }) => ({ tokenStart: nameStart, tokenEnd: nameEnd })),
    ],
  };
}

/** The body that a role speaks for: "Russian Foreign Ministry", "Kremlin"; null where the role names none. `bodies` as they are found, by their first token. */
export function affiliationOf(
  { reading, names }: Landscape,
  role: RoleReading | null,
  bodies: ReadonlyMap<number, Mention>,
): Actor | null {
  if (role?.organization?.value.kind === 'organization')
    return organizationActor(role.organization.value.organization);
  if (!role?.body) return null;
  if (role.country === null) return bodies.get(role.body.tokenStart)?.actor ?? null;
  const end = reading.tokens[role.body.tokenEnd - 1]?.end ?? 0;
  const ownerEnd =
    reading.tokens[role.body.tokenStart - 1]?.lower === "'s"
      ? role.body.tokenStart - 1
      : role.body.tokenStart;
  const owner = names.endingAt.get(ownerEnd);
  const start = owner?.start ?? reading.tokens[role.body.tokenStart]?.start ?? 0;
  return bodyActor(role.body.value, role.country, printed(reading, { start, end }));
}
