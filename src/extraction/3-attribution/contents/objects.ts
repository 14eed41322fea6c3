import { TIME_MODIFIERS } from '../../data/circumstances.js';
import {
  DEFENDING_VERBS,
  EXPRESSING_VERBS,
  GUESTS,
  NAMING_VERBS,
  WELCOMING_VERBS,
} from '../../data/clause-words.js';
import { OFFICES } from '../../data/offices.js';
import { skipAdverbials } from '../grammar/adverbials.js';
import type { Content, CuedClause } from './content.js';
import { isIndefinite, isTagged, tagAt, withoutStop, type UnitRange } from '../grammar/grammar.js';
import { INNER, opensCircumstance, trimPhrase } from '../grammar/noun-phrase-parts.js';
import type { Tag, Unit } from '../grammar/units.js';

const MAX_ACCUSED_UNITS = 20;
const MAX_COMPLEMENT_UNITS = 8;
const PHRASE_ENDS = new Set<Tag>(['comma', 'dash', 'time']);
const NAMELESS = new Set<Tag>(['determiner', 'time']);
const MAX_ITEM_UNITS = 10;
const LIST_PARTS = new Set<Tag>(['name', 'comma', 'determiner', 'possessive']);
const OWN_VERBS = new Set<Tag>(['past', 'auxiliary', 'subject-pronoun', 'modal', 'be']);
const NAMED = new Set<Tag>(['pronoun', 'name', 'determiner', 'possessive']);

/** An object ends where its noun phrase does: at a comma, a time, or a verb of the reporter's own. */
export function objectEnd(units: readonly Unit[], start: number, end: number): number {
  for (let index = start + 1; index < end; index++) {
    const unit = units[index];
    if (unit?.tag === 'comma' && partsItems(units, index)) continue;
    if (isTagged(units, index, PHRASE_ENDS) || opensCircumstance(units, index)) return index;
    if (index + 2 === end && TIME_MODIFIERS.has(unit?.lower ?? '')) return index;
    if (unit?.tag === 'coordinator' && isTagged(units, index + 1, OWN_VERBS)) return index;
    if (unit?.tag === 'subordinator' && unit.lower !== 'as') return index;
  }
  return end;
}

/** "a programme called Open Door" names a thing, it reports nothing. */
function namesThing({ units, cue, place }: CuedClause): boolean {
  const before = units[cue.from - 1];
  const bare = cue.from === cue.head && tagAt(units, place) === 'name';
  return bare && before?.tag === 'noun' && !before.lower.endsWith('s');
}

/** "called it a mistake", "called the plan “dead”": a naming verb speaks only where it gives a second name. */
function hasPredicate(units: readonly Unit[], range: UnitRange): boolean {
  for (let index = range.from; index < range.to; index++) {
    const unit = units[index];
    if (unit?.tag === 'quotation') return true;
    if (index > range.from && (isIndefinite(unit) || unit?.lower === 'the' || unit?.lower === 'one'))
      return true;
  }
  const endsInNoun = range.to - range.from >= 2 && tagAt(units, range.to - 1) === 'noun';
  return endsInNoun && isTagged(units, range.from, NAMED);
}

/** "thanked Norland on Friday for its help": the reason goes on behind a time. */
function reasonBehind(units: readonly Unit[], objectEnd: number, end: number): UnitRange[] {
  const from = skipAdverbials(units, objectEnd);
  const reasons = from > objectEnd && from < end && units[from]?.lower === 'for';
  return reasons ? [{ from, to: end }] : [];
}

const FIRST_PERSONS = new Set(['i', 'we', 'you']);

function isFirstPerson(units: readonly Unit[], subject: UnitRange): boolean {
  return subject.to - subject.from === 1 && FIRST_PERSONS.has(units[subject.from]?.lower ?? '');
}

function namesAnything(units: readonly Unit[], from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (!isTagged(units, index, NAMELESS)) return true;
  return false;
}

/** Tells whether the comma at `index` parts the items of a list: "Norland, Sudria and Ostria". */
function partsItems(units: readonly Unit[], index: number): boolean {
  for (let ahead = index + 1; ahead < index + MAX_ITEM_UNITS; ahead++) {
    const unit = units[ahead];
    if (unit?.tag === 'coordinator')
      return ahead > index + 1 && unit.lower === 'and' && isTagged(units, ahead + 1, INNER);
    if (!unit || !isTagged(units, ahead, LIST_PARTS)) return false;
  }
  return false;
}

/** Where "called it “a mistake” in a post on Friday" turns to circumstance. */
function behindPredicate(units: readonly Unit[], from: number, end: number): number {
  for (let index = from + 1; index < end; index++) {
    if (tagAt(units, index - 1) === 'quotation' && opensCircumstance(units, index)) return index;
  }
  return end;
}

/** "expressed regret after Sudria accused it of …": what gave the reason is part of what is expressed. */
function expressedEnd(units: readonly Unit[], place: number, end: number): number {
  return units[end]?.lower === 'after' ? withoutStop(units, units.length, place) : end;
}

/** "announced support": right behind a verb, what reads as another is a noun; "her" alone is somebody. */
function isBareNoun(units: readonly Unit[], index: number): boolean {
  return tagAt(units, index) === 'verb' || units[index]?.lower === 'her';
}

/** The head of the noun phrase at `from`: the last unit before a preposition or the phrase's end. */
function headOf(units: readonly Unit[], from: number, to: number): Unit | undefined {
  let head = from;
  while (head + 1 < to && isTagged(units, head + 1, INNER)) head++;
  return units[head];
}

/** "welcomed the delegation" greets, "defended the title" fights: these speak only of some things. */
function onlyActs(units: readonly Unit[], lemma: string, from: number, to: number): boolean {
  if (WELCOMING_VERBS.has(lemma)) {
    const head = headOf(units, from, to);
    const { lower = '' } = head ?? {};
    return head?.tag !== 'noun' || GUESTS.has(lower) || OFFICES.has(lower);
  }
  if (!DEFENDING_VERBS.has(lemma)) return false;
  for (let index = from; index < to; index++)
    if (units[index]?.lower === 'as' || tagAt(units, index) === 'quotation') return false;
  return true;
}

/** What a verb with an object speaks of: "condemned the raid", "called it a mistake", "expressed regret over …". */
export function objectContent(clause: CuedClause, end: number): Content | null {
  const { units, cue, place } = clause;
  const { lemma } = cue.verb;
  const content = { rule: 'object', confidence: 0.65 };
  if (NAMING_VERBS.has(lemma)) {
    const range = { from: place, to: behindPredicate(units, place, end) };
    return namesThing(clause) || !hasPredicate(units, range) ? null : { ...content, ranges: [range] };
  }
  const usedTo = objectEnd(units, place, end);
  // "We deplore it" is the first person's own text; "the same day" names no object.
  if (
    isFirstPerson(units, cue.subject) ||
    onlyActs(units, lemma, place, usedTo) ||
    !(trimPhrase(units, place, usedTo) ?? isBareNoun(units, place)) ||
    !namesAnything(units, place, usedTo)
  )
    return null;
  if (EXPRESSING_VERBS.has(lemma)) {
    return {
      ranges: [{ from: place, to: expressedEnd(units, place, end) }],
      usedTo,
      rule: 'expression',
      confidence: 0.65,
    };
  }
  return { ...content, ranges: [{ from: place, to: usedTo }, ...reasonBehind(units, usedTo, end)] };
}

/** "the president of France": an "of" behind a noun belongs to the accused if another "of" follows. */
function belongsToAccused(units: readonly Unit[], index: number): boolean {
  if (tagAt(units, index + 1) === 'gerund' || tagAt(units, index + 1) === 'quotation') return false;
  for (let ahead = index + 1; ahead < Math.min(units.length, index + MAX_COMPLEMENT_UNITS); ahead++) {
    if (units[ahead]?.lower === 'of') return true;
  }
  return false;
}

/** "accused X of …": the content is what X is accused of. */
export function accusation(units: readonly Unit[], start: number, end: number): Content | null {
  for (let index = start + 1; index < Math.min(end - 1, start + MAX_ACCUSED_UNITS); index++) {
    if (units[index]?.lower === 'of' && !belongsToAccused(units, index)) {
      return { ranges: [{ from: index + 1, to: end }], rule: 'accusation', confidence: 0.85 };
    }
  }
  return null;
}
