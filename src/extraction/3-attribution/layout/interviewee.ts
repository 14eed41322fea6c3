import type { Reading, Sentence } from '../../1-read/reading.js';
import { INTERVIEW_WORDS } from '../../data/labels.js';
import type { Span } from '../../types.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { readUnits, spanOf } from '../grammar/units.js';
import { namesSpeaker, type KnownPeople } from './known-people.js';

/** Sentences before the first question in which it may be told who is interviewed. */
const MAX_HEAD_SENTENCES = 12;

/** The first noun phrase of a sentence that names a person or an office. */
export function firstPersonIn(reading: Reading, sentence: Sentence, people: KnownPeople): Span | null {
  const units = readUnits(reading, sentence);
  for (let index = 0; index < units.length; index++) {
    const unit = units[index];
    if (unit?.tag !== 'name') continue;
    const phrase = nounPhraseAfter(units, index);
    const last = phrase && units[phrase.to - 1];
    if (!last) continue;
    const words = reading.tokens.slice(unit.tokenStart, last.tokenEnd);
    if (namesSpeaker(words, people)) return spanOf(units, phrase);
    while (units[index + 1]?.tag === 'name') index++;
  }
  return null;
}

/** Whom the sentences before a paragraph tell to be interviewed or briefing: "Petr Orlov, the mayor, spoke to the Courier."; null where none does. */
export function findInterviewee(reading: Reading, paragraph: number, people: KnownPeople): Span | null {
  const head = reading.sentences
    .slice(0, MAX_HEAD_SENTENCES)
    .filter((sentence) => sentence.paragraph < paragraph);
  for (const sentence of head) {
    const { tokenStart, tokenEnd } = sentence;
    const told = reading.tokens.slice(tokenStart, tokenEnd).some(({ lower }) => INTERVIEW_WORDS.has(lower));
    const person = told ? firstPersonIn(reading, sentence, people) : null;
    if (person) return person;
  }
  return null;
}
