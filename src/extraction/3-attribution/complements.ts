import {
  CIRCUMSTANCE_OPENERS,
  EMPTY_OBJECTS,
  NAMING_VERBS,
  OBJECT_PRONE_VERBS,
  SAY_VERBS,
} from '../data/clause-words.js';
import { contentEnd } from './clause-ends.js';
import type { Content, CuedClause } from './content.js';
import { hasFiniteVerb, isFinite, isTagged, tagAt, type UnitRange } from './grammar.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { accusation, objectContent, objectEnd } from './objects.js';
import { quotedAfter } from './quoted-content.js';
import type { Tag, Unit } from './units.js';

const NO_CONTENT = new Set<Tag>(['stop', 'comma', 'colon', 'semicolon']);
const CLAUSE_STARTS = new Set<Tag>(['subordinator', 'relative', 'subject-pronoun']);
/** Behind "to" these show that no infinitive follows: "pledged to Kovac". */
const NO_INFINITIVE = new Set<Tag>(['name', 'determiner', 'possessive', 'pronoun', 'number']);

/** A subject with its verb right behind it. */
function startsClause(units: readonly Unit[], from: number): boolean {
  const subject = nounPhraseAfter(units, from);
  if (subject?.from !== from) return false;
  let index = subject.to;
  while (tagAt(units, index) === 'adverb' || tagAt(units, index) === 'negation') index++;
  return isFinite(units, index);
}

function isClause({ units, cue }: CuedClause, range: UnitRange): boolean {
  if (isTagged(units, range.from, CLAUSE_STARTS)) return true;
  return OBJECT_PRONE_VERBS.has(cue.verb.lemma)
    ? startsClause(units, range.from)
    : hasFiniteVerb(units, range);
}

const SOMEBODY = new Set<Tag>(['name', 'subject-pronoun', 'relative']);

function namesSomebody(units: readonly Unit[], subject: UnitRange): boolean {
  for (let index = subject.from; index < subject.to; index++) {
    if (isTagged(units, index, SOMEBODY) && units[index]?.lower !== 'it') return true;
  }
  return false;
}

function infinitive({ units, cue }: CuedClause, range: UnitRange): Content | null {
  const { frames } = cue.verb;
  const takesOne = frames.has('infinitive') || frames.has('addressee');
  if (!takesOne || isTagged(units, range.from + 1, NO_INFINITIVE)) return null;
  // "The strike threatens to close the port": things threaten without a word.
  if (cue.verb.act === 'threaten' && !namesSomebody(units, cue.subject)) return null;
  return { ranges: [range], rule: 'infinitive', confidence: 0.75 };
}

/** The quotation behind a cue, with or without a comma or a colon between; null if none stands there. */
function quotation({ units, place }: CuedClause, end: number): Content | null {
  const first = tagAt(units, place);
  if (first === 'quotation')
    return { ranges: [quotedAfter(units, place, end)], rule: 'cue-quotation', confidence: 0.9 };
  const punctuated = (first === 'comma' || first === 'colon') && tagAt(units, place + 1) === 'quotation';
  if (!punctuated) return null;
  return { ranges: [quotedAfter(units, place + 1, end)], rule: 'cue-quotation', confidence: 0.95 };
}

/** "said nothing", "said so on Monday": words that stand for a content, without one. */
function isEmpty(units: readonly Unit[], range: UnitRange): boolean {
  return EMPTY_OBJECTS.has(units[range.from]?.lower ?? '') && !hasFiniteVerb(units, range);
}

/** "Kovac said: the port will stay open": a clause behind a colon, without quotation marks. */
function clauseBehindColon({ units, cues, cueIndex, cue, place }: CuedClause): Content | null {
  const { frames } = cue.verb;
  const speaks = frames.has('clause') || frames.has('that') || frames.has('addressee');
  const range = { from: place + 1, to: contentEnd(units, place + 1, cues, cueIndex) };
  if (!speaks || cue.hypothetical || !startsClause(units, range.from)) return null;
  return { ranges: [range], rule: 'colon-clause', confidence: 0.8 };
}

/** The content behind a cue, as its verb's frames allow; null if none stands there. */
export function findComplement(clause: CuedClause): Content | null {
  const { units, cues, cueIndex, cue, place } = clause;
  const { frames, lemma } = cue.verb;
  const clauseEnd = contentEnd(units, place, cues, cueIndex);
  const objectOnly = frames.has('object') && frames.size === 1 && !NAMING_VERBS.has(lemma);
  const end =
    objectOnly && tagAt(units, place) === 'quotation' ? objectEnd(units, place, clauseEnd) : clauseEnd;
  const quoted = quotation(clause, end);
  if (quoted) return quoted;
  const first = tagAt(units, place);
  if (first === 'colon') return clauseBehindColon(clause);
  if (first === undefined || end <= place || isTagged(units, place, NO_CONTENT)) return null;
  // "who asked not to be named"
  if (first === 'negation' && cue.verb.act === 'ask') return null;
  if (cue.hypothetical || CIRCUMSTANCE_OPENERS.has(units[place]?.lower ?? '')) return null;

  const range = { from: place, to: end };
  if (SAY_VERBS.has(lemma) && isEmpty(units, range)) return null;
  const clausal = frames.has('clause') || frames.has('addressee');
  if (first === 'that' && (clausal || frames.has('that')))
    return { ranges: [range], rule: 'that-clause', confidence: 0.9 };
  if (frames.has('of')) return accusation(units, place, end);
  if (frames.has('particle')) return { ranges: [range], rule: 'particle-object', confidence: 0.75 };
  if (first === 'to') return infinitive(clause, range);
  if (first === 'preposition' && cue.verb.act === 'warn')
    return { ranges: [range], rule: 'topic', confidence: 0.75 };
  const bareClause: Content = { ranges: [range], rule: 'bare-clause', confidence: 0.8 };
  if (frames.has('that') && !frames.has('object')) return first === 'subject-pronoun' ? bareClause : null;
  if (clausal && isClause(clause, range)) return bareClause;
  if (frames.has('object')) return objectContent(clause, end);
  return SAY_VERBS.has(lemma) ? { ranges: [range], rule: 'bare-object', confidence: 0.5 } : null;
}
