import type { Mention } from '../2-entities/mention.js';
import type { Pronoun } from '../data/pronouns.js';
import type { Actor, Gender } from '../types.js';
import { antecedentsBefore, isSubject, lastTurn, type Cast, type Turn } from './cast.js';

/** Whom a pronoun stands for, with his gender where it is known. */
export interface Referent {
  actor: Actor;
  gender: Gender | null;
  plural: boolean;
}

const agrees = (known: Gender | null, asked: Gender | null): boolean =>
  known === null || asked === null || known === asked;

const referentOf = (mention: Mention): Referent => ({
  actor: mention.actor,
  gender: mention.gender,
  plural: mention.actor.type === 'group',
});

const referentOfTurn = ({ speaker, gender, plural }: Turn): Referent | null =>
  speaker.actor && { actor: speaker.actor, gender, plural };

/** A person, or somebody unnamed who speaks for a body: both are "he" or "she". */
function turnIsPerson({ speaker: { actor }, gender, plural }: Turn, asked: Gender | null): boolean {
  if (!actor || plural) return false;
  return (actor.type === 'person' || (actor.unnamed && actor.type !== 'group')) && agrees(gender, asked);
}

function findPerson(cast: Cast, offset: number, asked: Gender | null): Referent | null {
  const people = antecedentsBefore(
    cast,
    offset,
    ({ actor, gender, possessive }) => actor.type === 'person' && !possessive && agrees(gender, asked),
  );
  const turn = lastTurn(cast, offset, (candidate) => turnIsPerson(candidate, asked));
  // "She" asks for somebody known to be a woman before anybody of whom nothing is known.
  if (asked === 'female') {
    const woman = people.find(({ gender }) => gender === 'female');
    if (woman && (turn?.gender !== 'female' || woman.start > turn.at)) return referentOf(woman);
    if (turn?.gender === 'female') return referentOfTurn(turn);
  }
  // Whoever a later sentence is about takes the pronoun; else whoever spoke last; else whoever was named last.
  const subject = people.find((mention) => isSubject(cast, mention));
  if (subject && (!turn || subject.start > turn.at)) return referentOf(subject);
  if (turn) return referentOfTurn(turn);
  const certain = people.find(({ gender }) => gender !== null && gender === asked);
  const nearest = certain ?? people[0];
  return nearest ? referentOf(nearest) : null;
}

const isBody = ({ type, unnamed }: Actor): boolean =>
  (type === 'organization' || type === 'country') && !unnamed;

function findBody(cast: Cast, offset: number): Referent | null {
  const bodies = antecedentsBefore(
    cast,
    offset,
    ({ actor, form, possessive }) => isBody(actor) && form !== 'adjective' && form !== 'place' && !possessive,
  );
  const subject = bodies.find((mention) => isSubject(cast, mention));
  const turn = lastTurn(cast, offset, ({ speaker }) => speaker.actor !== null);
  const turnsBody = turn?.speaker.actor && isBody(turn.speaker.actor) ? turn : undefined;
  if (turnsBody && (!subject || subject.start <= turnsBody.at)) return referentOfTurn(turnsBody);
  return subject ? referentOf(subject) : null;
}

function findSeveral(cast: Cast, offset: number): Referent | null {
  const turn = lastTurn(cast, offset, ({ speaker }) => speaker.actor !== null);
  const fits =
    turn &&
    (turn.plural ||
      turn.speaker.actor?.type === 'group' ||
      turn.speaker.actor?.type === 'organization' ||
      turn.speaker.actor?.unnamed);
  const [group] = antecedentsBefore(cast, offset, ({ actor }) => actor.type === 'group');
  if (fits && (!group || group.start <= turn.at)) return referentOfTurn(turn);
  return group ? referentOf(group) : null;
}

/** Leads a pronoun at an offset back to whom it stands for; null where the text does not tell. */
export function resolvePronoun(cast: Cast, pronoun: Pronoun, offset: number): Referent | null {
  if (pronoun.number === 'many') return findSeveral(cast, offset);
  return pronoun.person ? findPerson(cast, offset, pronoun.gender) : findBody(cast, offset);
}
