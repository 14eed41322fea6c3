import { printed, tokenIndexAt } from '../1-read/lookup.js';
import type { Reading } from '../1-read/reading.js';
import type { Attribution } from '../3-attribution/attribution.js';
import type { Span } from '../types.js';

/** Further away than this a speaker's clause is another sentence's business. */
const NEAR_CHARACTERS = 300;
const LONGEST_SENTENCE = 2000;

/** The sentences that a stretch of text touches, by index. */
function sentencesOf(reading: Reading, { start, end }: Span): number[] {
  const first = reading.tokens[tokenIndexAt(reading, start)]?.sentence ?? -1;
  const last = reading.tokens[Math.max(0, tokenIndexAt(reading, end) - 1)]?.sentence ?? first;
  const indexes: number[] = [];
  for (let index = first; index >= 0 && index <= last; index++) indexes.push(index);
  return indexes;
}

/** A speaker near the content, or in the heading that introduces it, belongs to the context. */
function belongs(speaker: Span, spans: readonly Span[], headed: boolean): boolean {
  const [first] = spans;
  const last = spans.at(-1);
  return (
    headed ||
    (first !== undefined &&
      last !== undefined &&
      speaker.start > first.start - NEAR_CHARACTERS &&
      speaker.end < last.end + NEAR_CHARACTERS)
  );
}

/** A sentence longer than any is cut to the neighbourhood of the statement in it. */
function withinReach(sentence: Span, parts: readonly Span[]): Span {
  if (sentence.end - sentence.start <= LONGEST_SENTENCE) return sentence;
  const inside = parts.filter(({ start, end }) => start < sentence.end && end > sentence.start);
  const start = Math.min(...inside.map((part) => part.start)) - NEAR_CHARACTERS;
  const end = Math.max(...inside.map((part) => part.end)) + NEAR_CHARACTERS;
  return { start: Math.max(sentence.start, start), end: Math.min(sentence.end, end) };
}

/**
 * The sentence or sentences in which content and cue stand, the heading that introduces them included: enough to read
 * the statement alone. Other quotations of the same paragraph are left out; blanks are folded.
 */
export function describeContext(reading: Reading, attribution: Attribution): string {
  const { spans, cue, speaker, headed, carried } = attribution;
  const parts: Span[] = [...spans];
  if (cue) parts.push(cue);
  if (speaker && !(carried && !headed) && belongs(speaker, spans, headed)) parts.push(speaker);
  const indexes = [...new Set(parts.flatMap((part) => sentencesOf(reading, part)))].sort((a, b) => a - b);
  return indexes
    .map((index) => {
      const sentence = reading.sentences[index];
      if (!sentence) return '';
      return printed(reading, withinReach(sentence, parts)).trim();
    })
    .filter((text) => text !== '')
    .join(' ');
}
