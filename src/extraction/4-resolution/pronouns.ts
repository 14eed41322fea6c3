import { withUnnamed } from '../2-entities/actors.js';
import type { Mention } from '../2-entities/mention.js';
import { GROUP_CODES } from '../data/country-codes.js';
import type { Pronoun } from '../data/pronouns.js';
import type { Actor, Gender } from '../types.js';
import {
  antecedentsBefore,
  isSubject,
  lastTurn,
  paragraphAt,
  sentenceAt,
  type Cast,
  type Turn,
} from './cast.js';

/** Whom a pronoun stands for, with his gender where it is known. */
export interface Referent {
  actor: Actor;
  gender: Gender | null;
  plural: boolean;
}

/** Those who speak for a bloc together. */
const HEADS = /^(?:heads|leaders|ministers|presidents|members)$/u;
/** How many words before a bloc, or behind a sentence's beginning, they may stand. */
const MAX_LEAD = 6;
/** How many sentences back they may have been told of. */
const MAX_SENTENCES_BACK = 3;

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

/** Whom the very sentence before, of the same paragraph, is about. */
function isSubjectJustBefore(cast: Cast, mention: Mention, offset: number): boolean {
  const { reading } = cast;
  return (
    sentenceAt(reading, mention.start) === sentenceAt(reading, offset) - 1 &&
    paragraphAt(reading, mention.start) === paragraphAt(reading, offset) &&
    isSubject(cast, mention)
  );
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
    // … but a woman of an earlier paragraph comes behind whom the sentence just before is about.
    const near = people.find((mention) => isSubjectJustBefore(cast, mention, offset));
    const knownAt = Math.max(woman?.start ?? -1, turn?.gender === 'female' ? turn.at : -1);
    const elsewhere = knownAt < 0 || paragraphAt(cast.reading, knownAt) !== paragraphAt(cast.reading, offset);
    if (near && elsewhere && (!turn || near.start >= turn.at)) return referentOf(near);
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

/** The body or country that the sentence before, of the same paragraph, is about; null where it is about anything else. */
export function findSubjectBody(cast: Cast, offset: number): Actor | null {
  const sentence = sentenceAt(cast.reading, offset);
  const [subject] = antecedentsBefore(
    cast,
    offset,
    (mention) =>
      isBody(mention.actor) &&
      mention.form !== 'adjective' &&
      mention.form !== 'place' &&
      sentenceAt(cast.reading, mention.start) === sentence - 1 &&
      paragraphAt(cast.reading, mention.start) === paragraphAt(cast.reading, offset) &&
      isSubject(cast, mention),
  );
  return subject?.actor ?? null;
}

/** "The Heads of Government of the Caribbean Community met …. They …": those who speak for a bloc of states. */
function findBloc(cast: Cast, offset: number): Referent | null {
  const { tokens, sentences } = cast.reading;
  const sentence = sentenceAt(cast.reading, offset);
  const led = sentences
    .slice(Math.max(0, sentence - MAX_SENTENCES_BACK), sentence)
    .some(({ tokenStart }) =>
      tokens.slice(tokenStart, tokenStart + MAX_LEAD).some(({ lower }) => HEADS.test(lower)),
    );
  if (!led) return null;
  const bloc = cast.narrated.findLast(
    ({ actor, start, tokenStart }) =>
      start < offset &&
      actor.type === 'organization' &&
      GROUP_CODES.includes(actor.country ?? '') &&
      tokens.slice(Math.max(0, tokenStart - MAX_LEAD), tokenStart).some(({ lower }) => HEADS.test(lower)),
  );
  return bloc ? { actor: withUnnamed(bloc.actor, true), gender: null, plural: true } : null;
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
  return group ? referentOf(group) : findBloc(cast, offset);
}

/** Leads a pronoun at an offset back to whom it stands for; null where the text does not tell. */
export function resolvePronoun(cast: Cast, pronoun: Pronoun, offset: number): Referent | null {
  if (pronoun.number === 'many') return findSeveral(cast, offset);
  return pronoun.person ? findPerson(cast, offset, pronoun.gender) : findBody(cast, offset);
}
