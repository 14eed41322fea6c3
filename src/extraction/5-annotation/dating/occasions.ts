import { tokenIndexAt } from '../../1-read/lookup.js';
import type { Reading, Sentence } from '../../1-read/reading.js';
import { PERSONAL_PRONOUNS, SPEECH_OCCASIONS } from '../../data/dates.js';
import { wordSet } from '../../data/word-set.js';
import { findDate, type DatedExpression } from './date-expressions.js';
import type { Dating } from './dating.js';
import { datesOfSaying } from './other-events.js';
import type { SpokenStatement } from './spoken-statement.js';

/** How far a day may stand from its occasion's noun. */
const NEAR_TOKENS = 8;
/** A sentence longer than this tells of more than one thing. */
const MOST_TOKENS = 60;
const STILL_TO_COME = wordSet('will would shall due scheduled planned plans expected may might could should');
const SPOKEN = wordSet('speaking spoke made came delivered talking');
const REMARKS = wordSet('remarks comments words statement announcement speech');

/** A sentence's day beside the noun of an occasion: "defended the plan at a news conference on Monday". */
function dayOfOccasion(
  { reading, owners, clock }: Dating,
  { tokenStart, tokenEnd }: Sentence,
  isOccasion: (index: number) => boolean,
): DatedExpression | null {
  const { tokens } = reading;
  if (tokenEnd - tokenStart > MOST_TOKENS) return null;
  let occasion = -1;
  for (let index = tokenStart; index < tokenEnd; index++) {
    if (STILL_TO_COME.has(tokens[index]?.lower ?? '')) return null;
    if (isOccasion(index) && tokens[index]?.quotation === -1) occasion = index;
  }
  if (occasion === -1) return null;
  const from = Math.max(tokenStart, occasion - NEAR_TOKENS);
  const to = Math.min(tokenEnd, occasion + NEAR_TOKENS);
  const clause = { from, to, core: { from: tokenStart, to: tokenStart } };
  const accepts = datesOfSaying(reading, owners, clause, -1);
  const found = findDate(tokens, { from, to, accepts }, clock);
  return found?.precision === 'day' ? found : null;
}

/** Whether a sentence is about the speaker: it names him by his last word, or he is a pronoun that may stand for him. */
function isAbout(
  reading: Reading,
  { tokenStart, tokenEnd }: Sentence,
  { speaker }: SpokenStatement,
): boolean {
  const mention = speaker?.text.toLowerCase() ?? '';
  if (PERSONAL_PRONOUNS.has(mention)) return speaker?.actor != null;
  const name = speaker?.actor?.name.split(' ').at(-1)?.toLowerCase();
  if (name === undefined || tokenEnd - tokenStart > MOST_TOKENS) return false;
  for (let index = tokenStart; index < tokenEnd; index++)
    if (reading.tokens[index]?.lower === name) return true;
  return false;
}

/**
 * The day of the occasion that the sentence before or behind a statement tells: "He defended it at a rally on Monday.
 * "…," he said." and ""…," she said. She was speaking in Lima on Monday."
 */
export function findOccasionDay(dating: Dating, statement: SpokenStatement): DatedExpression | null {
  const { reading, owners } = dating;
  const { cue, spans } = statement.attribution;
  const [first] = spans;
  const last = spans.at(-1);
  if (!cue || !first || !last || !statement.speaker) return null;
  const { tokens, sentences } = reading;
  const start = tokens[tokenIndexAt(reading, Math.min(first.start, cue.start))]?.sentence ?? -1;
  const before = sentences[start - 1];
  const isSpeech = (index: number) => SPEECH_OCCASIONS.has(tokens[index]?.lower ?? '');
  if (before && owners[before.tokenStart] === -1 && isAbout(reading, before, statement)) {
    const found = dayOfOccasion(dating, before, isSpeech);
    if (found) return found;
  }
  const end = tokens[Math.max(0, tokenIndexAt(reading, Math.max(last.end, cue.end)) - 1)]?.sentence ?? -1;
  const behind = sentences[end + 1];
  const opening = tokens[behind?.tokenStart ?? -1];
  if (!behind || opening?.quotation !== -1) return null;
  const second = tokens[behind.tokenStart + 1]?.lower ?? '';
  const opens =
    PERSONAL_PRONOUNS.has(opening.lower) ||
    (/^(?:the|his|her|their|its)$/u.test(opening.lower) && REMARKS.has(second));
  if (!opens) return null;
  const isSpoken = (index: number) => index < behind.tokenStart + 4 && SPOKEN.has(tokens[index]?.lower ?? '');
  return dayOfOccasion(dating, behind, isSpoken);
}
