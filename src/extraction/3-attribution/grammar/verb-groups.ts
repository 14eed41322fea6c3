import { TIME_MODIFIERS, TIME_NOUNS } from '../../data/circumstances.js';
import { tagAt } from './grammar.js';
import type { Tag, Unit } from './units.js';

const GROUP = new Set<Tag>(['adverb', 'auxiliary', 'modal', 'be', 'negation']);
const MAX_GROUP_UNITS = 8;

/** A verb with the auxiliaries and adverbs before it. */
export interface VerbGroup {
  /** The group's first unit. */
  from: number;
  /** Has a form of "be": progressive with a gerund, passive with a participle. */
  withBe: boolean;
  negated: boolean;
  /** Has a modal: "would say". */
  modal: boolean;
  /** Has a modal or an auxiliary, so that the verb cannot be a noun. */
  supported: boolean;
}

/** "has since said" */
function isSince(units: readonly Unit[], index: number): boolean {
  return units[index]?.lower === 'since' && tagAt(units, index - 1) === 'auxiliary';
}

/** Walks left from a verb over its auxiliaries and adverbs. */
export function readVerbGroup(units: readonly Unit[], head: number): VerbGroup {
  const group: VerbGroup = { from: head, withBe: false, negated: false, modal: false, supported: false };
  for (let index = head - 1; index >= Math.max(0, head - MAX_GROUP_UNITS); index--) {
    const unit = units[index];
    if (!unit || !(GROUP.has(unit.tag) || isSince(units, index))) break;
    group.withBe ||= unit.tag === 'be';
    group.negated ||= unit.tag === 'negation' || unit.lower.endsWith("n't");
    group.modal ||= unit.tag === 'modal';
    group.supported ||= unit.tag === 'modal' || unit.tag === 'auxiliary';
    group.from = index;
  }
  return group;
}

/**
 * Where the verb that governs an infinitive begins, if it tells that something was said: "went on to say", "continued
 * to insist"; -1 for others ("wants to say" reports nothing). `to` is the index of "to".
 */
export function narrativeVerb(units: readonly Unit[], to: number): number {
  const before = units[to - 1]?.lower ?? '';
  if (before === 'on' && /^(?:go|goes|went|going|gone)$/u.test(units[to - 2]?.lower ?? '')) return to - 2;
  return /^(?:continue|continues|continued)$/u.test(before) ? to - 1 : -1;
}

/** Steps left over "on Wednesday", "last week" between subject and verb: "Kovac on Wednesday called". */
export function skipTimeBefore(units: readonly Unit[], to: number): number {
  const timed = TIME_NOUNS.has(units[to - 1]?.lower ?? '') && TIME_MODIFIERS.has(units[to - 2]?.lower ?? '');
  const length = tagAt(units, to - 1) === 'time' ? 1 : timed ? 2 : 0;
  if (length === 0) return to;
  const start = to - length;
  return units[start - 1]?.lower === 'on' ? start - 1 : start;
}
