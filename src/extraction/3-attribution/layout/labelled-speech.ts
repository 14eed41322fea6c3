import type { Reading } from '../../1-read/reading.js';
import { findHeadlines } from './headlines.js';
import { findInterviews } from './interviews.js';
import type { KnownPeople } from './known-people.js';
import { findListItems } from './list-items.js';
import { findSignedBlocks } from './signed-blocks.js';
import type { SpokenParagraphs } from './spoken-lines.js';
import { findTurns } from './turns.js';

/** Speech that a label, a mark or a signature attributes, by the index of its paragraph; later kinds take precedence. */
export function findLabelledSpeech(reading: Reading, people: KnownPeople): SpokenParagraphs {
  return new Map([
    ...findInterviews(reading, people),
    ...findSignedBlocks(reading, people),
    ...findHeadlines(reading, people),
    ...findListItems(reading, people),
    ...findTurns(reading, people),
  ]);
}
