import type { Reading, Sentence } from '../1-read/reading.js';
import { addAnnouncedBlock } from './layout/announced-blocks.js';
import type { Attribution } from './attribution.js';
import { attributeFreeSpeech } from './free-speech.js';
import { findKnownPeople } from './layout/known-people.js';
import { findLabelledSpeech } from './layout/labelled-speech.js';
import { findRelayedStatements } from './relays/relays.js';
import type { SentenceStatements } from './sentence-statements.js';
import { mayTell } from './telling-words.js';
import type { Judge } from './weighing/weigh.js';

/** Finds who is reported to have said what, in text order: by label and sentence first, then what quotation marks alone tell. */
export function findAttributions(reading: Reading, judge: Judge | null = null): Attribution[] {
  const { sentences, paragraphs } = reading;
  const people = findKnownPeople(reading);
  const spoken = findLabelledSpeech(reading, people);
  const beside = besideQuotations(reading);
  const statements: SentenceStatements[] = [];
  for (const [index, sentence] of sentences.entries()) {
    const speech = spoken.get(sentence.paragraph);
    if (speech !== undefined) {
      statements.push(labelledStatements(sentence, speech, paragraphs));
      continue;
    }
    const kept = beside.has(index);
    if (!kept && !mayTell(reading, sentence)) {
      statements.push(SILENT);
      continue;
    }
    const found = findRelayedStatements(reading, sentence, judge);
    addAnnouncedBlock(reading, people, index, found, spoken);
    statements.push(kept ? found : withoutUnits(found));
  }
  return attributeFreeSpeech(reading, statements, people);
}

/** The sentences whose units are asked for once more: those that a quotation begins in, and those before and behind them. */
function besideQuotations({ tokens, quotations }: Reading): ReadonlySet<number> {
  const beside = new Set<number>();
  for (const { tokenStart } of quotations) {
    const sentence = tokens[tokenStart]?.sentence ?? 0;
    beside
      .add(sentence - 1)
      .add(sentence)
      .add(sentence + 1);
  }
  return beside;
}

const SILENT: SentenceStatements = { units: [], attributions: [], open: null, via: undefined };

/** What a sentence says without its units, which are many: they need not outlive their sentence. */
function withoutUnits({ attributions, open, via }: SentenceStatements): SentenceStatements {
  return { units: [], attributions, open, via };
}

/** A labelled paragraph is one statement, told with its first sentence; its own cues are part of what is said. */
function labelledStatements(
  { paragraph, start }: Sentence,
  speech: Attribution | null,
  paragraphs: Reading['paragraphs'],
): SentenceStatements {
  const opens = speech !== null && paragraphs[paragraph]?.start === start;
  return { units: [], attributions: opens ? [speech] : [], open: null, via: undefined };
}
