import { printed, tokenIndexAt } from '../1-read/lookup.js';
import type { Reading } from '../1-read/reading.js';
import type { Attribution } from '../3-attribution/attribution.js';
import type { Span } from '../types.js';

/** Further away than this a speaker's clause is another sentence's business. */
const NEAR_CHARACTERS = 300;
/** A context longer than this is cut to the neighbourhood of the statement in it: many may share one giant sentence. */
const LONGEST_CONTEXT = 1200;
/** How far from where it should be a cut is moved to the border of a word. */
const LONGEST_WORD = 40;

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

const lengthOf = ({ start, end }: Span): number => end - start;
const totalLength = (spans: readonly Span[]): number => spans.reduce((sum, span) => sum + lengthOf(span), 0);

/** From the first to the last part that lies in a sentence; empty where none does. */
function hullWithin(sentence: Span, parts: readonly Span[]): Span {
  const inside = parts.filter(({ start, end }) => start < sentence.end && end > sentence.start);
  if (inside.length === 0) return { start: sentence.start, end: sentence.start };
  const start = Math.min(...inside.map((part) => part.start));
  const end = Math.max(...inside.map((part) => part.end));
  return { start: Math.max(sentence.start, start), end: Math.min(sentence.end, end) };
}

/** A cut moved to the next blank ahead or back, where one is near; never between the halves of a sign. */
function atWordBorder(text: string, offset: number, step: 1 | -1): number {
  for (let at = offset; Math.abs(at - offset) < LONGEST_WORD; at += step) {
    if (/\s/u.test(text.charAt(step === 1 ? at - 1 : at))) return at;
  }
  return /[\uDC00-\uDFFF]/u.test(text.charAt(offset)) ? offset + step : offset;
}

/** Cuts sentences to what lies round the parts, `limit` characters in all. */
function cut(text: string, sentences: readonly Span[], parts: readonly Span[], limit: number): Span[] {
  const hulls = sentences.map((sentence) => hullWithin(sentence, parts));
  const margin = Math.floor(Math.max(0, limit - totalLength(hulls)) / (2 * Math.max(1, hulls.length)));
  let left = limit;
  return sentences.map((sentence, index) => {
    const hull = hulls[index] ?? sentence;
    const wantedStart = hull.start - margin;
    const start =
      wantedStart <= sentence.start
        ? sentence.start
        : Math.min(hull.start, atWordBorder(text, wantedStart, 1));
    const wantedEnd = Math.min(hull.end + margin, start + left);
    const border = wantedEnd >= sentence.end ? sentence.end : atWordBorder(text, wantedEnd, -1);
    const end = wantedEnd >= hull.end ? Math.max(hull.end, border) : border;
    const kept = { start, end: Math.max(start, end) };
    left = Math.max(0, left - lengthOf(kept));
    return kept;
  });
}

/** The sentences whole where they are short enough, else cut; a statement longer than the limit keeps its own length. */
function withinLimit(
  text: string,
  sentences: readonly Span[],
  parts: readonly Span[],
  spans: readonly Span[],
) {
  const limit = Math.max(LONGEST_CONTEXT, totalLength(spans));
  if (totalLength(sentences) <= limit) return sentences;
  const reach = totalLength(sentences.map((sentence) => hullWithin(sentence, parts)));
  return cut(text, sentences, reach <= limit ? parts : spans, limit);
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
  const sentences = indexes.flatMap((index) => reading.sentences[index] ?? []);
  return withinLimit(reading.text, sentences, parts, spans)
    .map((stretch) => printed(reading, stretch).trim())
    .filter((text) => text !== '')
    .join(' ');
}
