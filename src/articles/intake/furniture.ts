import type { Span } from '../../extraction/types.js';
import { FURNITURE_RULES, type FurnitureRule } from './furniture-rules.js';
import { isParagraph, splitLines, tellsStory, type Line } from './lines.js';
import { findLinkLists } from './link-lists.js';
import { findClosingNote } from './closing-notes.js';
import { findTitleLine, titleMatcher } from './title.js';

/** A longer line is running text, whatever it begins with. */
const FURNITURE_LENGTH = 600;
/** Asking first whether a line tells the story spares most lines of an article most of the rules. */
const EVEN_STORY_RULES = FURNITURE_RULES.filter(({ evenStory }) => evenStory === true);

/**
 * Page furniture in an article's text, raw or tidied: buttons, captions, credits, notices, lists of links, repetitions of
 * the title (the one given, else the one the text begins with; the first time it is printed it stays). The spans are
 * sorted and disjoint and hold no line break. Linear in the text's length.
 */
export function findFurniture(text: string, title?: string | null): Span[] {
  const lines = splitLines(text);
  const spans = mergeSpans([...findRuleSpans(lines), ...findLinkLists(lines)]);
  const known = title ?? findTitleLine(text, spans)?.text;
  return known === undefined ? spans : mergeSpans([...spans, ...findTitleRepetitions(lines, known)]);
}

/** The text with the spans blanked out: every character but line breaks becomes a blank, so that offsets stay. */
export function blankFurniture(text: string, spans: readonly Span[]): string {
  return replaceSpans(text, spans, (piece) => piece.replace(/[^\n\r\u2028\u2029]/g, ' '));
}

/** The text without the spans. */
export function cutSpans(text: string, spans: readonly Span[]): string {
  return replaceSpans(text, spans, () => '');
}

/** The spans in text order, those that overlap made one. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

/** The rule that makes the line furniture, if one does. `head` tells that no paragraph stands before it. */
export function matchRule(line: string, head: boolean): FurnitureRule | undefined {
  if (line.length > FURNITURE_LENGTH) return undefined;
  const rules = tellsStory(line) ? EVEN_STORY_RULES : FURNITURE_RULES;
  return rules.find(
    ({ matches, head: onlyHead }) =>
      (onlyHead !== true || head) && (matches instanceof RegExp ? matches.test(line) : matches(line)),
  );
}

function findRuleSpans(lines: readonly Line[]): Span[] {
  const spans: Span[] = [];
  let head = true;
  for (const line of lines) {
    const span = matchRule(line.text, head) ? { start: line.start, end: line.end } : findClosingNote(line);
    if (span !== null) spans.push(span);
    else if (isParagraph(line.text)) head = false;
  }
  return spans;
}

function findTitleRepetitions(lines: readonly Line[], title: string): Span[] {
  // A title of one or two words may come back as a heading further down.
  const oneOfAKind = title.trim().split(/\s+/).length > 2;
  const isTitle = titleMatcher(title);
  const printed = lines.filter((line, index) => (oneOfAKind || index < 6) && isTitle(line.text));
  return printed.slice(1).map(({ start, end }) => ({ start, end }));
}

function replaceSpans(text: string, spans: readonly Span[], replace: (piece: string) => string): string {
  let result = '';
  let position = 0;
  for (const { start, end } of spans) {
    result += text.slice(position, start) + replace(text.slice(start, end));
    position = end;
  }
  return result + text.slice(position);
}
