import type { CueForm } from '../../data/reporting-verbs.js';
import { wordSet } from '../../data/word-set.js';
import { isTagged, tagAt } from './grammar.js';
import type { Tag, Unit } from './units.js';
import type { VerbGroup } from './verb-groups.js';

const SUBJECT_ENDS = new Set<Tag>(['relative', 'subject-pronoun', 'name', 'close', 'quotation', 'comma']);
const JOINED_STARTS = new Set<Tag>([
  'that',
  'determiner',
  'possessive',
  'subject-pronoun',
  'name',
  'quotation',
]);
const CONTENT_STARTS = new Set<Tag>([...JOINED_STARTS, 'number', 'comma', 'colon', 'subordinator']);
const BEFORE_STATES = new Set<Tag>(['number', 'comma', 'determiner']);
const COUNTS = wordSet('two three four five six seven eight nine ten dozen few other swing');
const COUNTED = new Set<Tag>(['noun', 'number', 'name']);
const NOUNS_BEHIND_NAMES = new Set(['state', 'attack', 'order']);
const PLURAL = /(?:s|people|men|women|police|media|percent)$/u;

/** "the Springfield attack": an article before the names makes a noun of what follows them. */
function endsNames(units: readonly Unit[], index: number): boolean {
  let start = index;
  while (tagAt(units, start) === 'name') start--;
  return tagAt(units, start) === 'determiner';
}

/** "the four states that", "Norland and Sudria, states that". */
function countsStates(units: readonly Unit[], index: number): boolean {
  return isTagged(units, index, BEFORE_STATES) || COUNTS.has(units[index]?.lower ?? '');
}

/** A plural verb behind a singular noun is a noun itself: "a wake-up call for". */
function disagrees(units: readonly Unit[], group: VerbGroup, form: CueForm): boolean {
  const before = units[group.from - 1];
  const plural = form.forms.has('base') && !form.forms.has('past');
  if (!plural || group.supported || PLURAL.test(before?.lower ?? '')) return false;
  return before?.tag === 'noun' || (before?.tag === 'name' && endsNames(units, group.from - 1));
}

/**
 * Tells a verb from the noun of the same form by what stands around it: "the group claims that" from "claims of fraud".
 * `to` lies behind the verb and its particle.
 */
export function readsAsVerb(
  units: readonly Unit[],
  head: number,
  to: number,
  group: VerbGroup,
  form: CueForm,
): boolean {
  // "Experts say", "One in five say": behind the noun or number that it agrees with, "say" is no noun.
  if (
    form.verb.lemma === 'say' &&
    isTagged(units, group.from - 1, COUNTED) &&
    tagAt(units, to) !== 'preposition'
  )
    return true;
  if (disagrees(units, group, form)) return false;
  // "Southern states that vote", "Springfield attacks": a name before them makes nouns of these.
  if (
    NOUNS_BEHIND_NAMES.has(form.verb.lemma) &&
    !form.forms.has('past') &&
    tagAt(units, group.from - 1) === 'name'
  )
    return false;
  if (form.verb.lemma === 'state' && !form.forms.has('past') && countsStates(units, group.from - 1))
    return false;
  if (group.supported || group.withBe) return true;
  const before = tagAt(units, group.from - 1);
  if (isTagged(units, group.from - 1, SUBJECT_ENDS)) {
    const sure = before === 'subject-pronoun' || before === 'quotation' || to > head + 1;
    return sure || tagAt(units, to) !== 'preposition';
  }
  if (before === 'coordinator') return isTagged(units, to, JOINED_STARTS);
  return before === 'noun' && isTagged(units, to, CONTENT_STARTS);
}
