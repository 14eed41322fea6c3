import { skipAdverbial } from '../grammar/adverbials.js';
import { isFinite, isTagged, tagAt, type UnitRange } from '../grammar/grammar.js';
import { nounPhraseAfter } from '../grammar/noun-phrase-after.js';
import { nounPhraseBefore } from '../grammar/noun-phrase-before.js';
import { HEADS, opensCircumstance } from '../grammar/noun-phrase-parts.js';
import type { Tag, Unit } from '../grammar/units.js';
import { skipTimeBefore } from '../grammar/verb-groups.js';

/** How far behind "asked" its question may begin: "Asked on Monday in Norland whether". */
const MAX_QUESTION_REACH = 6;
const QUESTION_BARS = new Set<Tag>(['comma', 'stop', 'that', 'quotation', 'colon', 'semicolon', 'to']);
const QUESTION_STARTS = new Set<Tag>(['subordinator', 'relative', 'to']);
const QUESTION_WORDS = new Set(['about', 'what', 'if', 'for', 'by']);
const ADJUNCT_OPENERS = new Set<Tag>(['subordinator', 'comma', 'dash', 'open', 'quotation']);

/** Who speaks in "was announced last week by the ministry"; null where nothing tells. */
export function agentBehind(units: readonly Unit[], from: number): UnitRange | null {
  let by = from;
  for (let next = by; units[by]?.lower !== 'by'; by = next) {
    next = skipAdverbial(units, by);
    if (next === by) return null;
  }
  if (opensCircumstance(units, by)) return null;
  const agent = nounPhraseAfter(units, by + 1);
  if (agent?.from !== by + 1 || tagAt(units, agent.from) === 'number') return null;
  for (let index = agent.from + 1; index < agent.to; index++) {
    // "asked by reporters about the deficit"
    if (units[index]?.lower === 'about') return { from: agent.from, to: index };
  }
  return agent;
}

/** What a passive verb is said of: the noun phrase or the relative pronoun before it. */
export function passiveSubject(units: readonly Unit[], from: number): UnitRange | null {
  const tag = tagAt(units, from - 1);
  if (tag === 'relative' || (tag === 'that' && isTagged(units, from - 2, HEADS)))
    return { from: from - 1, to: from };
  return nounPhraseBefore(units, skipTimeBefore(units, from));
}

/** "Asked whether she would run, Lund …", "…, Lund said when asked about it": a question told without who asked. */
export function opensQuestion(units: readonly Unit[], from: number, to: number): boolean {
  if (from > 0 && !isTagged(units, from - 1, ADJUNCT_OPENERS)) return false;
  for (let index = to; index < to + MAX_QUESTION_REACH; index++) {
    if (isTagged(units, index, QUESTION_STARTS) || QUESTION_WORDS.has(units[index]?.lower ?? '')) return true;
    if (isTagged(units, index, QUESTION_BARS) || isFinite(units, index)) return false;
  }
  return false;
}
