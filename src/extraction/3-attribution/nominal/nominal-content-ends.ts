import { contentEnd } from '../contents/clause-ends.js';
import type { CueSite } from '../cues/cues.js';
import { isFinite, isTagged, tagAt, withoutStop } from '../grammar/grammar.js';
import { objectEnd } from '../contents/objects.js';
import type { Tag, Unit } from '../grammar/units.js';

const CLAUSE_BOUNDS = new Set<Tag>(['semicolon', 'colon', 'subordinator', 'that', 'relative', 'coordinator']);
/** What opens a clause within the content, with a verb of its own: "that the man who fled was caught". */
const EMBEDDING = new Set<Tag>(['that', 'relative', 'subordinator', 'subject-pronoun']);
/** Conjunctions behind which a phrase stands as often as a clause. */
const COMPARING = new Set(['as', 'than', 'like']);
const AUXILIARIES = new Set<Tag>(['be', 'auxiliary', 'modal', 'adverb', 'negation']);
const GROUP_PARTS = new Set<Tag>([...AUXILIARIES, 'verb', 'past', 'gerund', 'noun']);
const SURELY_FINITE = new Set<Tag>(['be', 'auxiliary', 'modal']);
const CLAUSAL = new Set<Tag>(['that', 'to', 'subordinator', 'relative']);

/** Tells whether the noun phrase at `phraseStart` stands before its clause's verb: "His claim that … is false". */
function leadsClause(units: readonly Unit[], phraseStart: number): boolean {
  if (tagAt(units, phraseStart - 1) === 'gerund') return false;
  for (let index = phraseStart - 1; index >= 0; index--) {
    if (isFinite(units, index)) return false;
    if (isTagged(units, index, CLAUSE_BOUNDS) && units[index]?.lower !== 'than') return true;
  }
  return true;
}

/** Tells whether the noun phrase at `phraseStart` belongs to an adverbial that opens the sentence. */
function standsInAdverbial(units: readonly Unit[], phraseStart: number): boolean {
  const opener = tagAt(units, 0);
  if (opener !== 'subordinator' && opener !== 'preposition') return false;
  for (let index = 1; index < phraseStart; index++) {
    if (tagAt(units, index) === 'comma' || (opener === 'preposition' && isFinite(units, index))) return false;
  }
  return true;
}

/** The last unit of the verb group that begins at `index`: auxiliaries and one verb, or a verb alone. */
function verbGroupEnd(units: readonly Unit[], index: number): number {
  let end = index;
  while (isTagged(units, end, AUXILIARIES) && isTagged(units, end + 1, GROUP_PARTS)) end++;
  return end;
}

/** "the closed road": a participle that qualifies a noun. */
function isAttributive(units: readonly Unit[], index: number): boolean {
  const before = tagAt(units, index - 1);
  return tagAt(units, index) === 'past' && (before === 'determiner' || before === 'possessive');
}

/** Tells whether a unit gives the content a further verb of its own, `verbs` being those still to come. */
function embeds(units: readonly Unit[], index: number, verbs: number): boolean {
  if (tagAt(units, index) === 'coordinator') return verbs === 0;
  const { lower = '' } = units[index] ?? {};
  if (COMPARING.has(lower)) return false;
  const opens = isTagged(units, index, EMBEDDING) || lower === 'what';
  return opens && !isTagged(units, index - 1, EMBEDDING);
}

/** Where a clause ends that belongs to a subject or an opening adverbial: at a comma, or before the subject's verb (`atVerb`). */
function dependentEnd(units: readonly Unit[], from: number, end: number, atVerb: boolean): number {
  // An infinitive's own verb stands right behind "to".
  const infinitive = tagAt(units, from) === 'to';
  let verbs = infinitive ? 0 : 1;
  for (let index = infinitive ? from + 2 : from + 1; index < end; index++) {
    if (tagAt(units, index) === 'to') index++;
    else if (tagAt(units, index) === 'comma' && verbs === 0) return index;
    else if (embeds(units, index, verbs)) verbs++;
    else if (isFinite(units, index) && !isAttributive(units, index)) {
      if (verbs === 0 && atVerb) return index;
      verbs = Math.max(0, verbs - 1);
      index = verbGroupEnd(units, index);
    }
  }
  return end;
}

/** Where a phrase ends: before a verb that can only be another clause's, before any where the phrase belongs to its subject. */
function phraseEnd(units: readonly Unit[], from: number, end: number, leads: boolean): number {
  for (let index = from + 1; index < end; index++) {
    const { lower = '' } = units[index] ?? {};
    if (lower === 'as' && tagAt(units, index + 1) === 'subject-pronoun') return index;
    if (isTagged(units, index, EMBEDDING) && !COMPARING.has(lower)) return end;
    // "his attacks on the council and his promise to"
    if (tagAt(units, index) === 'coordinator' && tagAt(units, index + 1) === 'possessive') return index;
    if (leads ? isFinite(units, index) : isTagged(units, index, SURELY_FINITE)) return index;
  }
  return end;
}

/**
 * Where the reporter goes on without a cue: behind a quotation that holds its comma ("his claim that “…,” rejecting …"),
 * or where another verb shares the subject ("gave assurances that …, and raised questions").
 */
function reporterGoesOn(units: readonly Unit[], from: number, end: number): number {
  for (let index = from; index < end; index++) {
    if (units[index]?.stopped === true) return index + 1;
    const joins = tagAt(units, index) === 'comma' && tagAt(units, index + 1) === 'coordinator';
    if (joins && tagAt(units, index + 2) === 'past') return index;
  }
  return end;
}

/**
 * Where the content at unit `from` of a noun whose phrase begins at `phraseStart` ends (exclusive): a clause where a
 * verb's content would, a phrase where an object would, both before the verb that the noun is the subject of.
 */
export function nominalContentEnd(
  units: readonly Unit[],
  cues: readonly CueSite[],
  phraseStart: number,
  from: number,
): number {
  const behind = cues.filter(({ head }) => head >= from);
  const end = reporterGoesOn(units, from, contentEnd(units, from, behind, -1));
  const leads = leadsClause(units, phraseStart);
  if (!isTagged(units, from, CLAUSAL) && units[from]?.lower !== 'what') {
    return withoutStop(units, phraseEnd(units, from, objectEnd(units, from, end), leads), from);
  }
  const dependent = leads || standsInAdverbial(units, phraseStart);
  return withoutStop(units, dependent ? dependentEnd(units, from, end, leads) : end, from);
}
