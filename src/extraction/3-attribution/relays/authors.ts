import { firstAtOrBehind } from '../../1-read/lookup.js';
import { ISSUED_TEXTS } from '../../data/relays.js';
import type { Attribution } from '../attribution.js';
import { isFinite, isTagged, tagAt, type UnitRange } from '../grammar/grammar.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { clauseSubject } from '../grammar/subjects.js';
import { spanOf, type Tag, type Unit } from '../grammar/units.js';
import { readVerbGroup } from '../grammar/verb-groups.js';

const PARTICLES = new Set<Tag>(['adverb', 'preposition']);

/** The phrase of an issued text that ends before `to`, whoever it was sent to left out: "an email to supporters". */
function issuedText(units: readonly Unit[], to: number): UnitRange | null {
  const phrase = nounPhraseBefore(units, to);
  if (!phrase) return null;
  const text = tagAt(units, phrase.from - 1) === 'to' ? nounPhraseBefore(units, phrase.from - 1) : phrase;
  const head = text && units[text === phrase ? to - 1 : phrase.from - 2];
  return text && ISSUED_TEXTS.has(head?.lower ?? '') ? text : null;
}

/** Who issued the text that begins at `from`: "Norland issued | a statement", "Kovac shot back in | an article". */
function authorOf(units: readonly Unit[], from: number): UnitRange | null {
  const before = units[from - 1];
  if (before?.tag === 'preposition' && /^(?:in|with)$/u.test(before.lower))
    return clauseSubject(units, from - 1);
  const verb = isTagged(units, from - 1, PARTICLES) ? from - 2 : from - 1;
  if (!isFinite(units, verb)) return null;
  return nounPhraseBefore(units, readVerbGroup(units, verb).from) ?? clauseSubject(units, verb);
}

/** "A study published by | the University of Oslo": where the phrase begins that a participle binds to its agent; `from` where none does. */
function behindAgent(units: readonly Unit[], from: number): number {
  const bound = units[from - 1]?.lower === 'by' && tagAt(units, from - 2) === 'past';
  // "Lund stood by his remarks": a person is not made by another.
  if (!bound || tagAt(units, from - 3) !== 'noun') return from;
  return nounPhraseBefore(units, from - 2)?.from ?? from;
}

/** The index of the unit that starts at an offset; 0 where none does. */
function unitAt(units: readonly Unit[], start: number | undefined): number {
  const index = start === undefined ? 0 : firstAtOrBehind(units, start);
  return units[index]?.start === start ? index : 0;
}

/** Widens speakers to what their institution made: in "A study published by the bank says" the study speaks. */
export function nameWorks(units: readonly Unit[], attributions: readonly Attribution[]): void {
  for (const attribution of attributions) {
    const { cue, speaker } = attribution;
    if (!speaker || cue?.start !== speaker.end + 1) continue;
    const { start } = units[behindAgent(units, unitAt(units, speaker.start))] ?? speaker;
    if (start < speaker.start) attribution.speaker = { start, end: speaker.end };
  }
}

/**
 * Puts whoever issued a text in its place as the speaker: in "Norland issued a statement saying that …" Norland speaks.
 * A text that nobody is said to issue ("A statement on the website says …") speaks itself.
 */
export function nameAuthors(units: readonly Unit[], attributions: readonly Attribution[]): void {
  for (const attribution of attributions) {
    const { carried, cue, speaker } = attribution;
    if (!carried || cue?.text.endsWith('ing') !== true) continue;
    const head = unitAt(units, cue.start);
    if (units[head - 1]?.end !== speaker?.end) continue;
    const text = issuedText(units, head);
    const author = text && authorOf(units, text.from);
    if (author) attribution.speaker = spanOf(units, author);
  }
}
