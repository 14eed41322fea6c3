import { tokenIndexAt } from '../1-read/lookup.js';
import type { Reading } from '../1-read/reading.js';
import type { Attribution } from '../3-attribution/attribution.js';
import {
  BAD_WORDS,
  CALLING_LEMMAS,
  GOOD_WORDS,
  LIGHT_VERBS,
  NOUN_ACTS,
  OPENINGS,
  ORDERING_LEMMAS,
} from '../data/acts.js';
import { wordClassOf } from '../data/function-words.js';
import { CUE_FORMS } from '../data/reporting-verbs.js';
import type { Act } from '../types.js';

const OPENING_LENGTH = 160;
const NOUN_WINDOW_TOKENS = 5;
const MAX_JUDGED_TOKENS = 25;
const MARKS = /["“”„«»‘‚(){}[\]]|^\W+/gu;

/** Any of the openings: most contents begin with none, and are asked once. */
const ANY_OPENING = new RegExp(OPENINGS.map(({ opening }) => opening.source).join('|'), 'u');

/** The beginning of what was said, ready for the openings' table. */
function openingOf({ text }: Reading, { spans }: Attribution): string {
  const [first] = spans;
  if (!first) return '';
  return text
    .slice(first.start, Math.min(first.end, first.start + OPENING_LENGTH))
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(MARKS, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/^that (?!is\b|was\b)/u, '');
}

/** "expressed deep regret", "issued a warning": the act is the noun's. */
function actOfNoun(reading: Reading, { cue }: Attribution): Act | null {
  if (!cue) return null;
  const from = tokenIndexAt(reading, cue.start);
  for (let index = from; index < from + NOUN_WINDOW_TOKENS + 1; index++) {
    const act = NOUN_ACTS.get(reading.tokens[index]?.lower ?? '');
    if (act) return act;
  }
  return null;
}

function actOfLemma(lemma: string): Act {
  for (const { verb } of CUE_FORMS.get(lemma) ?? []) if (verb.lemma === lemma) return verb.act;
  return 'state';
}

/** "called the raid unlawful", "described it as wise": the act is in the words behind what they are said of. */
function actOfJudgement(reading: Reading, { spans }: Attribution): Act {
  const [first] = spans;
  const last = spans.at(-1);
  if (!first || !last) return 'state';
  const from = tokenIndexAt(reading, first.start);
  const opens = wordClassOf(reading.tokens[from]?.lower ?? '') === undefined ? from + 1 : from + 2;
  for (let index = opens; index < from + MAX_JUDGED_TOKENS; index++) {
    const token = reading.tokens[index];
    if (!token || token.start >= last.end) break;
    if (/^(?:not|no|neither|never)$/u.test(reading.tokens[index - 1]?.lower ?? '')) continue;
    if (BAD_WORDS.has(token.lower)) return 'criticize';
    if (GOOD_WORDS.has(token.lower)) return 'praise';
  }
  return 'state';
}

/** "told Chile to leave": what is told is an order. */
function isOrder(reading: Reading, { rule, spans: [first] }: Attribution): boolean {
  return (
    rule === 'infinitive' ||
    (first !== undefined && /^to\s/u.test(reading.text.slice(first.start, first.end)))
  );
}

/** A question needs a mark: "\"Why now?\" she said". */
function isQuestion({ text }: Reading, { spans }: Attribution): boolean {
  const last = spans.at(-1);
  return (
    last !== undefined && /\?["”'’)]*,?$/u.test(text.slice(Math.max(last.start, last.end - 4), last.end))
  );
}

/**
 * What a speaker does by speaking: what the cue says, where it says anything; else the noun behind a light verb;
 * else what the content's own first words do ("We call for …", "It is unacceptable …").
 */
export function classifyAct(cueLemma: string | null, reading: Reading, attribution: Attribution): Act {
  const lemma = cueLemma ?? 'say';
  const stated = attribution.cue?.act ?? actOfLemma(lemma);
  if (LIGHT_VERBS.has(lemma)) return actOfNoun(reading, attribution) ?? stated;
  if (stated !== 'state') return stated;
  // The colon of a transcript calls nothing anything.
  const worded = attribution.cue !== null && attribution.cue.text !== ':';
  if (worded && CALLING_LEMMAS.has(lemma)) return actOfJudgement(reading, attribution);
  if (ORDERING_LEMMAS.has(lemma) && isOrder(reading, attribution)) return 'demand';
  const opening = openingOf(reading, attribution);
  const found = ANY_OPENING.test(opening)
    ? OPENINGS.find((candidate) => candidate.opening.test(opening))
    : undefined;
  if (found) return found.act;
  return isQuestion(reading, attribution) ? 'ask' : 'state';
}
