import type { Reading, Sentence } from '../1-read/reading.js';
import type { Attribution } from './attribution.js';
import { attributeFreeSpeech } from './free-speech.js';
import { findLabelledSpeech } from './labelled-speech.js';
import { addAnnouncedBlock } from './announced-blocks.js';
import { findKnownPeople } from './known-people.js';
import { findRelayedStatements } from './relays.js';
import type { SentenceStatements } from './sentence-statements.js';
import type { Judge } from './weighing/weigh.js';

/** Finds who is reported to have said what, in text order: by label and sentence first, then what quotation marks alone tell. */
export function findAttributions(reading: Reading, judge: Judge | null = null): Attribution[] {
  const { sentences, paragraphs } = reading;
  const people = findKnownPeople(reading);
  const spoken = findLabelledSpeech(reading, people);
  const statements: SentenceStatements[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const speech = spoken.get(sentence.paragraph);
    if (speech !== undefined) {
      statements.push(labelledStatements(sentence, speech, paragraphs));
      continue;
    }
    const found = findRelayedStatements(reading, sentence, judge);
    addAnnouncedBlock(reading, people, index, found, spoken);
    statements.push(found);
  }
  return attributeFreeSpeech(reading, statements, people);
}

/** A labelled paragraph is one statement, told with its first sentence; its own cues are part of what is said. */
function labelledStatements(
  { paragraph, start }: Sentence,
  speech: Attribution | null,
  paragraphs: Reading['paragraphs'],
): SentenceStatements {
  const opens = speech !== null && paragraphs[paragraph]?.start === start;
  return { units: [], attributions: opens ? [speech] : [], open: null };
}
