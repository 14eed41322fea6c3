import type { Reading } from '../1-read/reading.js';
import type { Attribution } from './attribution.js';
import { attributeFreeSpeech } from './free-speech.js';
import { findSentenceStatements } from './sentence-statements.js';

/** Finds who is reported to have said what, in text order: by sentence first, then what quotation marks alone tell. */
export function findAttributions(reading: Reading): Attribution[] {
  const sentences = reading.sentences.map((sentence) => findSentenceStatements(reading, sentence));
  return attributeFreeSpeech(reading, sentences);
}
