import {
  EMPTY_OBJECTS,
  PASSIVE_NAMING_VERBS,
  PASSIVE_SUBJECT_VERBS,
  PASSIVE_TOPICS,
  QUESTION_OPENERS,
  SAY_VERBS,
} from '../../data/clause-words.js';
import { skipAdverbials } from '../grammar/adverbials.js';
import { contentEnd } from './clause-ends.js';
import type { Content, CuedClause } from './content.js';
import { isTagged, tagAt, type UnitRange } from '../grammar/grammar.js';
import { objectEnd } from './objects.js';
import type { Tag, Unit } from '../grammar/units.js';

const PREDICATES = new Set<Tag>(['determiner', 'quotation', 'possessive', 'name', 'noun']);

/** Where content may stand behind a passive verb: its agent and what tells when or where left out. */
function placeBehindAgent(units: readonly Unit[], { cue }: CuedClause): number {
  const from = cue.speaker ? cue.speaker.to : cue.to;
  return PASSIVE_TOPICS.has(units[from]?.lower ?? '') ? from : skipAdverbials(units, from);
}

/** "was asked whether …", "was told to …", "was asked about …". */
function clauseBehind({ units, cue: { verb } }: CuedClause, range: UnitRange): Content | null {
  const word = units[range.from]?.lower ?? '';
  const content = { rule: 'passive', confidence: 0.6 };
  const asks = verb.act === 'ask' && word === 'what';
  const speaks = verb.frames.has('clause') || verb.frames.has('that') || verb.frames.has('addressee');
  const clause = tagAt(units, range.from) === 'that' || QUESTION_OPENERS.has(word);
  const commands = verb.frames.has('infinitive') || verb.frames.has('addressee') || SAY_VERBS.has(verb.lemma);
  return asks || (speaks && clause) || (word === 'to' && commands) ? { ...content, ranges: [range] } : null;
}

/** "was called “a mistake” by", "was declared the winner". */
function givenName({ units, cue }: CuedClause, range: UnitRange): Content | null {
  const told = cue.speaker !== null || tagAt(units, range.from) === 'quotation';
  const names = PASSIVE_NAMING_VERBS.has(cue.verb.lemma) && isTagged(units, range.from, PREDICATES);
  return names && told ? { ranges: [range], rule: 'passive-name', confidence: 0.6 } : null;
}

/** "was described as weak", "was accused of lying". */
function chargeBehind({ units, cue }: CuedClause, place: number, end: number): Content | null {
  const word = units[place]?.lower ?? '';
  if (!PASSIVE_TOPICS.get(word)?.has(cue.verb.lemma)) return null;
  const from = word === 'as' ? place : place + 1;
  const to = objectEnd(units, from, end);
  const empty = to === from + 1 && EMPTY_OBJECTS.has(units[from]?.lower ?? '');
  return to > from && !empty ? { ranges: [{ from, to }], rule: `passive-${word}`, confidence: 0.6 } : null;
}

/** What was asked, told or reported in the passive: "was asked whether …", "was criticized as weak", "[It] was announced by X". */
export function passiveContent(clause: CuedClause): Content | null {
  const { units, cues, cueIndex, cue } = clause;
  const place = placeBehindAgent(units, clause);
  const end = contentEnd(units, place, cues, cueIndex);
  const range = { from: place, to: end };
  const behind =
    end > place
      ? (clauseBehind(clause, range) ?? givenName(clause, range) ?? chargeBehind(clause, place, end))
      : null;
  if (behind) return behind;
  if (!cue.speaker || cue.subject.to === cue.subject.from || !PASSIVE_SUBJECT_VERBS.has(cue.verb.lemma))
    return null;
  return { ranges: [cue.subject], usedTo: cue.speaker.to, rule: 'passive-subject', confidence: 0.6 };
}
