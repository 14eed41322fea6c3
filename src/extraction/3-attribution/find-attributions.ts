import type { Reading, Sentence } from '../1-read/reading.js';
import type { Attribution } from './attribution.js';
import { attributeFreeSpeech } from './free-speech.js';
import { findLabelledSpeech } from './labelled-speech.js';
import type { Judge } from './weighing/weigh.js';
import { findRelayedStatements } from './relays.js';
import type { SentenceStatements } from './sentence-statements.js';

/** Finds who is reported to have said what, in text order: by label and sentence first, then what quotation marks alone tell. */
export function findAttributions(reading: Reading, judge: Judge | null = null): Attribution[] {
  const labelled = findLabelledSpeech(reading);
  const { sentences, paragraphs } = reading;
  const statements = sentences.map((sentence): SentenceStatements => {
    const speech = labelled.get(sentence.paragraph);
    return speech
      ? labelledStatements(sentence, speech, paragraphs)
      : findRelayedStatements(reading, sentence, judge);
  });
  return attributeFreeSpeech(reading, statements);
}

/** A labelled paragraph is one statement, told with its first sentence; its own cues are part of what is said. */
function labelledStatements(
  { paragraph, start }: Sentence,
  speech: Attribution,
  paragraphs: Reading['paragraphs'],
): SentenceStatements {
  const opens = paragraphs[paragraph]?.start === start;
  return { units: [], attributions: opens ? [speech] : [], open: null };
}
