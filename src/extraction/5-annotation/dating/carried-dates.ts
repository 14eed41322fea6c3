import { tokenIndexAt } from '../../1-read/lookup.js';
import type { Reading } from '../../1-read/reading.js';
import { PERSONAL_PRONOUNS } from '../../data/dates.js';
import { wordSet } from '../../data/word-set.js';
import type { Said } from '../../types.js';
import type { SpokenStatement } from './spoken-statement.js';

/** Where a statement stands. */
interface Place {
  sentence: number;
  paragraph: number;
}

/** A statement whose date is told, or carried over from one that is. */
interface Dated {
  statement: SpokenStatement;
  place: Place;
  said: Said;
}

/** Verbs of somebody who goes on speaking: "…," Oliveros added. */
const GOING_ON = wordSet('add continue conclude');

function placeOf(reading: Reading, { attribution }: SpokenStatement): Place {
  const { cue, speaker, spans } = attribution;
  const at = cue ?? speaker ?? spans[0];
  const sentence = at ? (reading.tokens[tokenIndexAt(reading, at.start)]?.sentence ?? -1) : -1;
  return { sentence, paragraph: reading.sentences[sentence]?.paragraph ?? -1 };
}

function isSameSpeaker(a: SpokenStatement, b: SpokenStatement): boolean {
  if (a.speaker?.actor) return a.speaker.actor.id === b.speaker?.actor?.id;
  // Nobody knows who it is, but the words are the same.
  const [one, other] = [a.attribution.speaker, b.attribution.speaker];
  return one !== null && one.start === other?.start;
}

/** "says" and "has said" are of the day of the article. */
function isOfNow(reading: Reading, { attribution: { cue } }: SpokenStatement): boolean {
  if (!cue) return false;
  const at = tokenIndexAt(reading, cue.start);
  return (
    /^(?:says|say|tells|has|have)\b/u.test(cue.text) ||
    /^(?:has|have)$/u.test(reading.tokens[at - 1]?.lower ?? '')
  );
}

/** Whether a statement of the next paragraph is bound to the one before: by a pronoun, or by a verb of going on. */
function isBoundBack({ attribution, speaker }: SpokenStatement): boolean {
  return (
    GOING_ON.has(attribution.cue?.lemma ?? '') || PERSONAL_PRONOUNS.has(speaker?.text.toLowerCase() ?? '')
  );
}

/** Whether the date of one statement holds for the next one of the same speaker, which tells none. */
function holdsOn(last: Dated, statement: SpokenStatement, place: Place, published: string | null): boolean {
  // "Oliveros, who had said in January that …, said …"
  if (last.place.sentence === place.sentence) return last.statement.attribution.antecedent === null;
  if (last.said.precision !== 'day' || last.said.on === published) return false;
  // "He told the daily …": another occasion.
  if (statement.attribution.via?.length) return false;
  const distance = place.paragraph - last.place.paragraph;
  return distance === 0 || (distance === 1 && isBoundBack(statement));
}

/**
 * Fills in the dates that the clauses of statements do not tell: where one speaker goes on at once, the day that he began
 * to speak holds; where a sentence beside tells the occasion, its day; elsewhere the date `otherwise`.
 */
export function carryDates(
  reading: Reading,
  statements: readonly SpokenStatement[],
  told: readonly (Said | null)[],
  otherwise: Said,
  occasionDay: (statement: SpokenStatement) => Said | null,
): Said[] {
  let last: Dated | null = null;
  return statements.map((statement, index) => {
    const place = placeOf(reading, statement);
    let said = told[index] ?? null;
    if (!said && last && isSameSpeaker(last.statement, statement) && !isOfNow(reading, statement)) {
      if (holdsOn(last, statement, place, otherwise.on)) said = last.said;
    }
    if (!said && !isOfNow(reading, statement)) {
      const day = occasionDay(statement);
      if (day && day.on !== otherwise.on) said = day;
    }
    last = said && said.on !== null ? { statement, place, said } : null;
    return said ?? otherwise;
  });
}
