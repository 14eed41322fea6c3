import { AUDIENCES, SKIPPED_PREPOSITIONS, TIME_MODIFIERS, TIME_NOUNS } from '../../data/circumstances.js';
import { isFinite, isTagged, tagAt } from './grammar.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import { closingBracket, opensCircumstance } from './noun-phrase-parts.js';
import type { Tag, Unit } from './units.js';

const MAX_ADVERBIALS = 8;
const MAX_ASIDE_UNITS = 12;
const ASIDE_BARS = new Set<Tag>(['quotation', 'stop', 'semicolon', 'colon', 'that']);
/** What "to" must stand before to name somebody spoken to instead of opening an infinitive. */
const ADDRESSED = new Set<Tag>(['determiner', 'name', 'pronoun', 'possessive']);
/** What may follow a skipped phrase: the content, its mark, or another phrase. */
const BEHIND_PHRASE = new Set<Tag>([
  'that',
  'comma',
  'quotation',
  'colon',
  'stop',
  'subject-pronoun',
  'determiner',
  'subordinator',
  'to',
  'preposition',
  'time',
]);

/** Behind "told her" these show that nothing is hers. */
const BEHIND_ADDRESSEE = new Set<Tag>([
  'that',
  'comma',
  'colon',
  'quotation',
  'to',
  'subject-pronoun',
  'subordinator',
]);

function skipTime(units: readonly Unit[], index: number): number {
  const unit = units[index];
  if (!unit) return index;
  const nounBehind = TIME_NOUNS.has(units[index + 1]?.lower ?? '');
  if (unit.tag === 'time') {
    const end = nounBehind ? index + 2 : index + 1;
    return tagAt(units, end) === 'number' ? end + 1 : end;
  }
  const modified = nounBehind || tagAt(units, index + 1) === 'time';
  return TIME_MODIFIERS.has(unit.lower) && modified ? index + 2 : index;
}

function skipPreposition(units: readonly Unit[], index: number): number {
  const unit = units[index];
  if (unit?.tag !== 'preposition' && unit?.tag !== 'to') return index;
  const afterTime = skipTime(units, index + 1);
  if (afterTime > index + 1) return afterTime;
  const addresses = isTagged(units, index + 1, ADDRESSED) || AUDIENCES.has(units[index + 1]?.lower ?? '');
  if (unit.tag === 'to' && !addresses) return index;
  const phrase = nounPhraseAfter(units, index + 1);
  if (phrase?.from !== index + 1) return index;
  const end = tagAt(units, phrase.to - 1) === 'comma' ? phrase.to - 1 : phrase.to;
  if (opensCircumstance(units, index)) return end;
  const mayFollow = end >= units.length || isTagged(units, end, BEHIND_PHRASE);
  return SKIPPED_PREPOSITIONS.has(unit.lower) && mayFollow ? end : index;
}

/** The comma behind an aside that parts a cue from its "that": "said, without naming anyone, that"; the place itself where none is. */
function skipAside(units: readonly Unit[], index: number): number {
  if (tagAt(units, index) !== 'comma') return index;
  for (let ahead = index + 1; ahead < index + MAX_ASIDE_UNITS; ahead++) {
    if (isTagged(units, ahead, ASIDE_BARS) || isFinite(units, ahead)) return index;
    if (tagAt(units, ahead) === 'comma') return tagAt(units, ahead + 1) === 'that' ? ahead + 1 : index;
  }
  return index;
}

/** Skips one word or phrase of circumstance; returns `index` where none stands there. */
export function skipAdverbial(units: readonly Unit[], index: number): number {
  const time = skipTime(units, index);
  if (time > index) return time;
  if (tagAt(units, index) === 'adverb') return index + 1;
  if (tagAt(units, index) === 'open') {
    const close = closingBracket(units, index);
    return close < 0 ? index : close + 1;
  }
  const aside = skipAside(units, index);
  return aside > index ? aside : skipPreposition(units, index);
}

/** Skips what tells when, where or to whom something was said, between a cue and its content. */
export function skipAdverbials(units: readonly Unit[], from: number): number {
  let index = from;
  for (let count = 0; count < MAX_ADVERBIALS; count++) {
    const next = skipAdverbial(units, index);
    if (next === index) break;
    index = next;
  }
  return index;
}

/**
 * Skips the person addressed ("told reporters", "warned Norland against …", `topics` being what "against" is one of);
 * returns `from` where there is none.
 */
export function skipAddressee(units: readonly Unit[], from: number, topics: ReadonlySet<string>): number {
  if (units[from]?.lower === 'her' && isTagged(units, from + 1, BEHIND_ADDRESSEE)) return from + 1;
  const phrase = nounPhraseAfter(units, from);
  if (phrase?.from !== from) return from;
  for (let index = phrase.from; index < phrase.to; index++) {
    const unit = units[index];
    // "told reporters Kovac had left": a plural noun closes the addressee, a name begins the content.
    if (unit?.tag === 'noun' && unit.lower.endsWith('s') && tagAt(units, index + 1) === 'name')
      return index + 1;
    if (unit?.tag === 'comma' || (unit && index > phrase.from && topics.has(unit.lower))) return index;
    // "asked the network to donate its profits": what the person is to do begins there.
    if (unit?.tag === 'to' && !isTagged(units, index + 1, ADDRESSED)) return index;
  }
  return phrase.to;
}
