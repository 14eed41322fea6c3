import type { CueForm } from '../data/reporting-verbs.js';
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
const PLURAL = /(?:s|people|men|women|police|media)$/u;

/** A plural verb behind a singular noun is a noun itself: "a wake-up call for". */
function disagrees(units: readonly Unit[], group: VerbGroup, form: CueForm): boolean {
  const before = units[group.from - 1];
  const plural = form.forms.has('base') && !form.forms.has('past');
  return plural && !group.supported && before?.tag === 'noun' && !PLURAL.test(before.lower);
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
  if (disagrees(units, group, form)) return false;
  // "Southern states that vote": a name before "states" makes a noun of it.
  if (form.verb.lemma === 'state' && !form.forms.has('past') && tagAt(units, group.from - 1) === 'name')
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
