import {
  CIRCUMSTANCE_OPENERS,
  EMPTY_OBJECTS,
  GERUND_VERBS,
  NAMING_VERBS,
  OBJECT_PRONE_VERBS,
  PASSIVE_TOPICS,
  SAY_VERBS,
  THING_PRONE_VERBS,
} from '../../data/clause-words.js';
import { contentEnd } from './clause-ends.js';
import type { Content, CuedClause } from './content.js';
import { hasFiniteVerb, isFinite, isTagged, tagAt, type UnitRange } from '../grammar/grammar.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { accusation, objectContent, objectEnd } from './objects.js';
import { quotedAfter } from './quoted-content.js';
import { namesSomebody } from '../grammar/somebody.js';
import type { Tag, Unit } from '../grammar/units.js';

const MAX_ADDRESSEE_UNITS = 20;
const FAR_QUESTIONS = new Set(['whether', 'if', 'why', 'how']);
const FAR_BARS = new Set<Tag>([
  'stop',
  'quotation',
  'colon',
  'semicolon',
  'subject-pronoun',
  'relative',
  'comma',
  'dash',
]);
const NO_CONTENT = new Set<Tag>(['stop', 'comma', 'colon', 'semicolon']);
const CLAUSE_STARTS = new Set<Tag>(['subordinator', 'relative', 'subject-pronoun']);
const PHRASE_BARS = new Set<Tag>(['dash', 'relative', 'that', 'past', 'be', 'modal', 'auxiliary', 'stop']);
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
    : hasFiniteVerb(units, range) || holdsQuotation(units, range);
}

function infinitive({ units, cue }: CuedClause, range: UnitRange): Content | null {
  const { frames } = cue.verb;
  const takesOne = frames.has('infinitive') || frames.has('addressee');
  if (!takesOne || isTagged(units, range.from + 1, NO_INFINITIVE)) return null;
  return { ranges: [range], rule: 'infinitive', confidence: 0.75 };
}

/** The quotation behind a cue, with or without a comma or a colon between; null if none stands there. */
function quotation({ units, place }: CuedClause, end: number): Content | null {
  const first = tagAt(units, place);
  // "said on Harbour News’s “Morning Bell.”": what is somebody's is a title.
  if (first === 'quotation' && tagAt(units, place - 1) === 'possessive') return null;
  if (first === 'quotation')
    return { ranges: [quotedAfter(units, place, end)], rule: 'cue-quotation', confidence: 0.9 };
  const punctuated = (first === 'comma' || first === 'colon') && tagAt(units, place + 1) === 'quotation';
  if (!punctuated) return null;
  return { ranges: [quotedAfter(units, place + 1, end)], rule: 'cue-quotation', confidence: 0.95 };
}

/** "told voters at a market in Springfield that …": the clause behind an addressee that is hard to see the end of. */
function farClause({ units, cues, cueIndex, place }: CuedClause): Content | null {
  for (let index = place; index < place + MAX_ADDRESSEE_UNITS; index++) {
    const far = tagAt(units, index) === 'that' || FAR_QUESTIONS.has(units[index]?.lower ?? '');
    if (far && index > place) {
      const range = { from: index, to: contentEnd(units, index, cues, cueIndex) };
      return hasFiniteVerb(units, range) ? { ranges: [range], rule: 'far-clause', confidence: 0.7 } : null;
    }
    if (isFinite(units, index) || isTagged(units, index, FAR_BARS)) return null;
  }
  return null;
}

function holdsQuotation(units: readonly Unit[], range: UnitRange): boolean {
  for (let index = range.from; index < range.to; index++)
    if (tagAt(units, index) === 'quotation') return true;
  return false;
}

/** "said nothing", "said so on Monday": words that stand for a content, without one. */
function isEmpty(units: readonly Unit[], range: UnitRange): boolean {
  const whole = !hasFiniteVerb(units, range) && !holdsQuotation(units, range);
  return EMPTY_OBJECTS.has(units[range.from]?.lower ?? '') && whole;
}

/** "talked about the port": the noun phrase, or the clause that a question word begins. */
function topic({ units, cues, cueIndex, place }: CuedClause, end: number): Content {
  const asks = isTagged(units, place, CLAUSE_STARTS) || units[place]?.lower === 'what';
  const to = asks ? contentEnd(units, place, cues, cueIndex) : objectEnd(units, place, end);
  return { ranges: [{ from: place, to }], rule: 'topic', confidence: 0.65 };
}

/** "which Lund describes as weak" */
function asPredicate({ units, cue, place }: CuedClause, end: number): Content | null {
  const names = cue.gap && units[place]?.lower === 'as' && PASSIVE_TOPICS.get('as')?.has(cue.verb.lemma);
  const ranges = [{ from: place, to: objectEnd(units, place, end) }];
  return names ? { ranges, rule: 'as-predicate', confidence: 0.65 } : null;
}

/** Tells whether nothing that stands behind the cue can be said by its subject. */
function saysNothing({ units, cue, place }: CuedClause): boolean {
  const { frames, lemma, act } = cue.verb;
  // "who asked not to be named"
  if (tagAt(units, place) === 'negation' && act === 'ask') return true;
  const needsSomebody = THING_PRONE_VERBS.has(lemma) || frames.has('topic');
  return needsSomebody && !namesSomebody(units, cue.subject);
}

/** A clause without "that", or what stands for one: "said the talks failed", "proposed closing the port". */
function bareContent(clause: CuedClause, range: UnitRange): Content | null {
  const { units, cue, place } = clause;
  const { frames, lemma } = cue.verb;
  const first = tagAt(units, place);
  const addressed = frames.has('addressee') || (frames.has('clause') && first === 'preposition');
  const far = addressed ? farClause(clause) : null;
  if (far) return far;
  const bareClause: Content = { ranges: [range], rule: 'bare-clause', confidence: 0.8 };
  if (frames.has('that') && !frames.has('object')) return first === 'subject-pronoun' ? bareClause : null;
  if (first === 'gerund' && GERUND_VERBS.has(lemma))
    return { ranges: [range], rule: 'gerund', confidence: 0.7 };
  if ((frames.has('clause') || frames.has('addressee')) && isClause(clause, range)) return bareClause;
  if (frames.has('object')) return objectContent(clause, range.to);
  return SAY_VERBS.has(lemma) ? { ranges: [range], rule: 'bare-object', confidence: 0.5 } : null;
}

/** "Kovac said: the port will stay open": a clause behind a colon, without quotation marks. */
function clauseBehindColon({ units, cues, cueIndex, cue, place }: CuedClause): Content | null {
  const { frames } = cue.verb;
  const speaks = frames.has('clause') || frames.has('that') || frames.has('addressee');
  const range = { from: place + 1, to: contentEnd(units, place + 1, cues, cueIndex) };
  if (!speaks || cue.hypothetical || !startsClause(units, range.from)) return null;
  return { ranges: [range], rule: 'colon-clause', confidence: 0.8 };
}

/** "appealed to both sides to stop", "to donors for help": not "appealed to voters", which pleases them. */
function asksOf(units: readonly Unit[], { from, to }: UnitRange): boolean {
  for (let index = from + 1; index < to && !isTagged(units, index, PHRASE_BARS); index++) {
    const behind = tagAt(units, index + 1);
    if (tagAt(units, index) === 'to' && (behind === 'verb' || behind === 'noun')) return true;
    if (units[index]?.lower === 'for') return true;
  }
  return false;
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
  if (first === undefined || end <= place || isTagged(units, place, NO_CONTENT) || saysNothing(clause))
    return null;
  const predicate = asPredicate(clause, end);
  if (predicate) return predicate;
  if (cue.hypothetical || CIRCUMSTANCE_OPENERS.has(units[place]?.lower ?? '')) return null;

  const range = { from: place, to: end };
  if (SAY_VERBS.has(lemma) && isEmpty(units, range)) return null;
  const takesThat = frames.has('clause') || frames.has('addressee') || frames.has('that');
  if (first === 'that' && takesThat) return { ranges: [range], rule: 'that-clause', confidence: 0.9 };
  if (frames.has('of')) return accusation(units, place, end);
  if (frames.has('particle') && units[cue.to - 1]?.lower === 'to' && !asksOf(units, range)) return null;
  if (frames.has('particle')) return { ranges: [range], rule: 'particle-object', confidence: 0.75 };
  if (frames.has('topic')) return topic(clause, end);
  if (first === 'to') return infinitive(clause, range) ?? (frames.has('clause') ? farClause(clause) : null);
  if (first === 'preposition' && cue.verb.act === 'warn')
    return { ranges: [range], rule: 'topic', confidence: 0.75 };
  return bareContent(clause, range);
}
