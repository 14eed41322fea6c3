import { LIGHT_VERB_FORMS } from '../../data/reporting-nouns.js';
import { NOUN_LIKE_FORMS } from '../../data/reporting-verbs.js';
import { isFinite, isTagged, tagAt, type UnitRange } from '../grammar/grammar.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { isInnerQuotation } from '../grammar/noun-phrase-parts.js';
import type { Tag, Unit } from '../grammar/units.js';
import { readVerbGroup, skipTimeBefore } from '../grammar/verb-groups.js';

/** Who says what a noun names. */
export interface Owner {
  speaker: UnitRange;
  /** Whom a relative pronoun that is the speaker stands for; null elsewhere. */
  antecedent: UnitRange | null;
  /** Unit of the verb whose subject it is, -1 where there is none. */
  verb: number;
}

const MAX_MODIFIERS = 8;
const MAX_ADVERBS = 3;
/** Verbs that are looked at for a subject, the nearest first. */
const MAX_VERBS = 12;
const MODIFIERS = new Set<Tag>(['noun', 'name', 'number', 'adverb']);
const VERBAL = new Set<Tag>(['past', 'gerund', 'verb']);
const BEFORE_PARTICIPLES = new Set<Tag>(['possessive', 'determiner', 'adverb']);
const BEFORE_NAMES = new Set<Tag>(['determiner', 'preposition', 'to', 'past']);
const AGENT_MARKERS = new Set(['by', 'from', 'of']);
const GENITIVE_ENDS = new Set<Tag>(['name', 'noun', 'number', 'close', 'stop', 'time']);
const BOUNDS = new Set<Tag>(['preposition', 'to', 'past', 'verb', 'gerund']);

/** Tells whether the unit at an index qualifies a noun behind it; a participle does behind a determiner or an adverb. */
function isModifier(units: readonly Unit[], index: number): boolean {
  const verbal = isTagged(units, index, VERBAL) || LIGHT_VERB_FORMS.has(units[index]?.lower ?? '');
  if (verbal) return isTagged(units, index - 1, BEFORE_PARTICIPLES) || units[index - 1]?.lower === 'own';
  return isTagged(units, index, MODIFIERS) || isInnerQuotation(units[index]);
}

/** Where the words begin that qualify a noun: adjectives, participles, names. */
export function modifiersBefore(units: readonly Unit[], head: number): number {
  let from = head;
  while (from > head - MAX_MODIFIERS && isModifier(units, from - 1)) from--;
  return from;
}

/** "'s", or the apostrophe alone behind a plural: "the ministers' claim". */
function isGenitive(units: readonly Unit[], index: number): boolean {
  const unit = units[index];
  const before = units[index - 1];
  // "It's clear", "that's a claim": a verb.
  if (unit?.lower === "'s") return isTagged(units, index - 1, GENITIVE_ENDS);
  const apostrophe = unit?.lower === "'" || unit?.lower === '’';
  return apostrophe && before?.end === unit.start && before.lower.endsWith('s');
}

/** The noun phrase before a genitive's mark, without what a preposition or a verb binds it to: "amid Kovac's claim". */
function genitivePhrase(units: readonly Unit[], mark: number): UnitRange | null {
  const phrase = nounPhraseBefore(units, mark);
  if (!phrase) return null;
  for (let index = mark - 1; index >= phrase.from; index--) {
    if (isTagged(units, index, BOUNDS) && units[index]?.lower !== 'of') return { from: index + 1, to: mark };
  }
  // "to rebut Kovac's claim": behind "to" a bare noun before a name is a verb.
  const verb = tagAt(units, phrase.from - 1) === 'to' && tagAt(units, phrase.from) === 'noun';
  return verb && tagAt(units, phrase.from + 1) === 'name' ? { from: phrase.from + 1, to: mark } : phrase;
}

/** "his claim", "Kovac's claim", "Kovac, whose claim"; `mark` stands before the noun and what qualifies it. */
function possessorAt(units: readonly Unit[], mark: number): Owner | null {
  if (isGenitive(units, mark)) {
    const speaker = genitivePhrase(units, mark);
    return speaker && { speaker, antecedent: null, verb: -1 };
  }
  if (tagAt(units, mark) !== 'possessive' || units[mark]?.lower === "'s") return null;
  const speaker = { from: mark, to: mark + 1 };
  if (units[mark]?.lower !== 'whose') return { speaker, antecedent: null, verb: -1 };
  const end = tagAt(units, mark - 1) === 'comma' ? mark - 1 : mark;
  return { speaker, antecedent: nounPhraseBefore(units, end), verb: -1 };
}

/** "claims by the ministry that", "calls from Kyiv for", "the contention of the ministry that": `opens` tells where a content begins. */
function agentBehind(units: readonly Unit[], head: number, opens: (index: number) => boolean): Owner | null {
  const by = units[head + 1]?.lower ?? '';
  if (!AGENT_MARKERS.has(by) || opens(head + 1)) return null;
  const from = head + 2;
  const phrase = nounPhraseAfter(units, from);
  if (phrase?.from !== from) return null;
  let to = from + 1;
  while (to < phrase.to && !(opens(to) && units[to]?.lower !== 'of')) to++;
  if (by === 'of' && tagAt(units, to) !== 'that') return null;
  return { speaker: { from, to }, antecedent: null, verb: -1 };
}

/** "opened with a call for", "left with a promise to": the subject of the verb before "with". */
function subjectBeforeWith(units: readonly Unit[], phraseStart: number): Owner | null {
  if (units[phraseStart - 1]?.lower !== 'with') return null;
  const speaker = nearestSubject(units, phraseStart - 1);
  return speaker && { speaker, antecedent: null, verb: -1 };
}

/** "Republican criticism", "the Kovac claim": a name right before the noun, where the noun cannot be its verb. */
function nameBefore(units: readonly Unit[], head: number): Owner | null {
  let from = head;
  // A sentence's first capital tells of no name.
  while (tagAt(units, from - 1) === 'name' && units[from - 1]?.capital === true) from--;
  const bound = from > 0 && isTagged(units, from - 1, BEFORE_NAMES);
  const nounOnly = !NOUN_LIKE_FORMS.has(units[head]?.lower ?? '');
  return from < head && (bound || nounOnly)
    ? { speaker: { from, to: head }, antecedent: null, verb: -1 }
    : null;
}

/** The subject of the nearest finite verb before a unit: a participle's, an infinitive's, a second verb's own. */
function nearestSubject(units: readonly Unit[], before: number): UnitRange | null {
  let verbs = 0;
  for (let index = before - 1; index > 0 && verbs < MAX_VERBS; index--) {
    if (!isFinite(units, index)) continue;
    verbs++;
    const subject = nounPhraseBefore(units, skipTimeBefore(units, readVerbGroup(units, index).from));
    if (subject) return subject;
  }
  return null;
}

/** The light verb that a noun phrase at `phraseStart` completes ("issued a warning", "made it clear"), or -1. */
function lightVerbBefore(units: readonly Unit[], phraseStart: number): number {
  let verb = units[phraseStart - 1]?.lower === 'it' ? phraseStart - 2 : phraseStart - 1;
  for (let count = 0; count < MAX_ADVERBS && tagAt(units, verb) === 'adverb'; count++) verb--;
  return LIGHT_VERB_FORMS.has(units[verb]?.lower ?? '') ? verb : -1;
}

/** "has not issued a warning", "could make the case": nothing has been said. */
export function isUnsaid(units: readonly Unit[], phraseStart: number): boolean {
  const verb = lightVerbBefore(units, phraseStart);
  if (verb < 0) return false;
  const { negated, modal } = readVerbGroup(units, verb);
  return negated || modal;
}

/** Who "issued a warning", "has made the case", "repeated his call": the subject of the light verb before `phraseStart`. */
function lightVerbSubject(units: readonly Unit[], phraseStart: number): Owner | null {
  const verb = lightVerbBefore(units, phraseStart);
  const { from, withBe } = readVerbGroup(units, verb);
  if (verb < 0 || (withBe && tagAt(units, verb) !== 'gerund')) return null;
  const before = tagAt(units, from - 1);
  if (before === 'relative' || before === 'that') {
    const end = tagAt(units, from - 2) === 'comma' ? from - 2 : from - 1;
    return { speaker: { from: from - 1, to: from }, antecedent: nounPhraseBefore(units, end), verb };
  }
  const own = before === 'to' ? null : nounPhraseBefore(units, skipTimeBefore(units, from));
  const speaker = own ?? nearestSubject(units, from);
  return speaker && { speaker, antecedent: null, verb };
}

/**
 * Finds who speaks, or null where nobody is told: the agent behind the noun at `head`, the subject of the verb before
 * its phrase, its possessor, a name before it, or the subject of a clause that it ends. `opens` tells where a content begins.
 */
export function findOwner(
  units: readonly Unit[],
  head: number,
  opens: (index: number) => boolean,
): Owner | null {
  const agent = agentBehind(units, head, opens);
  if (agent) return agent;
  const from = modifiersBefore(units, head);
  const genitive = isGenitive(units, from - 1);
  const determined = tagAt(units, from - 1) === 'determiner' || tagAt(units, from - 1) === 'possessive';
  const subject = genitive ? null : lightVerbSubject(units, determined ? from - 1 : from);
  return (
    subject ??
    possessorAt(units, from - 1) ??
    nameBefore(units, head) ??
    subjectBeforeWith(units, determined ? from - 1 : from)
  );
}
