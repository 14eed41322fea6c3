import type { ReportingVerb } from '../../data/reporting-verbs.js';
import { isTagged, tagAt } from './grammar.js';
import { nounPhraseAfter } from './noun-phrase-after.js';
import type { Tag, Unit } from './units.js';

const MAX_REACH = 3;
const PARTING_WORDS = new Set(['out', 'at', 'length']);
const PARTING = new Set<Tag>(['adverb', 'time']);

/** What may part a verb from its particle: "speaks at length about", "spoke out against". */
function isParting(units: readonly Unit[], index: number): boolean {
  return isTagged(units, index, PARTING) || PARTING_WORDS.has(units[index]?.lower ?? '');
}

/** Where the verb's particle stands: "called again for", "spoke to reporters about"; -1 where it does not. */
export function particleBehind(
  units: readonly Unit[],
  head: number,
  { particles, frames }: ReportingVerb,
): number {
  const is = (index: number) => particles.includes(units[index]?.lower ?? '');
  if (is(head + 1)) return head + 1;
  if (!frames.has('topic') && !frames.has('particle')) return -1;
  let index = head + 1;
  while (index <= head + MAX_REACH && isParting(units, index)) index++;
  if (is(index)) return index;
  const addresses = units[index]?.lower === 'to' || units[index]?.lower === 'with';
  return addresses && particles.includes('about') ? aboutBehind(units, index + 1) : -1;
}

/** Where "about" stands in or behind the phrase of whom somebody spoke to; -1 where it does not. */
function aboutBehind(units: readonly Unit[], from: number): number {
  const addressed = nounPhraseAfter(units, from);
  if (addressed?.from !== from) return -1;
  for (let index = from + 1; index <= addressed.to; index++) {
    if (tagAt(units, index) === 'comma') return -1;
    if (units[index]?.lower === 'about') return index;
  }
  return -1;
}
