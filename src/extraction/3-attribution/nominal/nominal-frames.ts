import type { NounFrame } from '../../data/reporting-nouns.js';
import { CUE_FORMS } from '../../data/reporting-verbs.js';
import { VERB_FORMS } from '../../data/verbs.js';
import { skipAdverbials } from '../grammar/adverbials.js';
import { isTagged, tagAt } from '../grammar/grammar.js';
import { opensCircumstance } from '../grammar/noun-phrase-parts.js';
import type { Tag, Unit } from '../grammar/units.js';

const NOUN_ENDING = /(?:[^s]s|tion|ness|ity|cy|ism|ance|ence)$/u;
const NO_CONTENT = new Set<Tag>(['stop', 'comma', 'colon', 'semicolon', 'dash']);
/** Behind "that" these make a relative clause: "the claims that led to". */
const RELATIVE_VERBS = new Set<Tag>(['be', 'modal', 'auxiliary', 'past', 'verb', 'negation']);
const NO_INFINITIVE = new Set<Tag>([
  'name',
  'determiner',
  'possessive',
  'pronoun',
  'number',
  'time',
  'subject-pronoun',
  'gerund',
  'that',
]);

/** The one of `frames` whose word stands at an index, or null. */
export function frameAt(
  units: readonly Unit[],
  index: number,
  frames: ReadonlySet<NounFrame>,
): NounFrame | null {
  const lower = units[index]?.lower;
  for (const frame of frames) if (frame === lower) return frame;
  return null;
}

/** Where a noun's content opens: right behind `from`, or behind a time or a place ("his claim on Monday that"); -1 if nowhere. */
export function contentPlace(units: readonly Unit[], from: number, frames: ReadonlySet<NounFrame>): number {
  if (frameAt(units, from, frames)) return from;
  const place = skipAdverbials(units, from);
  const lower = units[place]?.lower;
  return lower === 'that' || lower === 'to' ? place : -1;
}

/** "threats to close the port", not "threats to democracy", "threats to sailors". */
function startsInfinitive(units: readonly Unit[], index: number): boolean {
  const { lower = '' } = units[index] ?? {};
  if (isTagged(units, index, NO_INFINITIVE)) return false;
  return VERB_FORMS.has(lower) || CUE_FORMS.has(lower) || !NOUN_ENDING.test(lower);
}

/** Tells whether a content can stand behind the frame's word at `place`: a clause, an infinitive, a phrase. */
export function opensContent(units: readonly Unit[], place: number, frame: NounFrame): boolean {
  if (tagAt(units, place + 1) === undefined || isTagged(units, place + 1, NO_CONTENT)) return false;
  if (frame === 'that') return !isTagged(units, place + 1, RELATIVE_VERBS);
  if (opensCircumstance(units, place)) return false;
  return frame !== 'to' || startsInfinitive(units, place + 1);
}
