import type { Paragraph, Reading, Sentence } from '../../1-read/reading.js';
import { SPEECH_NOUNS } from '../../data/labels.js';
import type { Span } from '../../types.js';
import { firstPersonIn } from './interviewee.js';
import { namesSpeaker, type KnownPeople } from './known-people.js';
import { readLineLabel, readNameLine } from './line-label.js';

/** Begin a line that points to words: "From Kovac’s letter:", "Here’s Kovac in May:". */
const POINTERS = new Set(['from', 'here', "here's"]);

/** Whose words a line ending in a colon leads to: "Minister Kovac on the talks:", "Here is the statement by Kovac:"; null where it does not tell. */
export function speakerOfHeading(reading: Reading, sentence: Sentence, people: KnownPeople): Span | null {
  const paragraph = reading.paragraphs[sentence.paragraph];
  if (!paragraph || reading.tokens[sentence.tokenEnd - 1]?.text !== ':') return null;
  const label = paragraph.start === sentence.start ? readLineLabel(reading, paragraph) : null;
  if (label?.contentStart === sentence.tokenEnd && namesSpeaker(label.words, people)) return label.speaker;
  const words = reading.tokens.slice(sentence.tokenStart, sentence.tokenEnd);
  return words.some(({ lower }) => SPEECH_NOUNS.has(lower))
    ? firstPersonIn(reading, sentence, people)
    : speakerPointedTo(reading, sentence, people);
}

/** The first person that a sentence names which points to words: "From Kovac’s letter: “…”"; null for other sentences. */
export function speakerPointedTo(reading: Reading, sentence: Sentence, people: KnownPeople): Span | null {
  const points = POINTERS.has(reading.tokens[sentence.tokenStart]?.lower ?? '');
  return points ? firstPersonIn(reading, sentence, people) : null;
}

/** Who is named by a line that is a name and a role alone: "ANA KOVAC, ENERGY MINISTER"; null for other lines. */
export function speakerOfNameLine(reading: Reading, paragraph: Paragraph, people: KnownPeople): Span | null {
  const words = paragraph.heading ? readNameLine(reading, paragraph) : null;
  const [first] = words ?? [];
  if (!words || !first || !namesSpeaker(words, people)) return null;
  return { start: first.start, end: paragraph.end };
}
