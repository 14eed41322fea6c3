import type { Reading, Token } from '../../1-read/reading.js';
import { TIME_UNITS, UNDATED_PAST, VAGUE_NUMBERS } from '../../data/dates.js';
import type { SayingClause } from './saying-clauses.js';

const lowerAt = (tokens: readonly Token[], index: number): string => tokens[index]?.lower ?? '';

/** "years ago", "a few days earlier", "long ago". */
function isVagueTime(tokens: readonly Token[], index: number): boolean {
  const behind = lowerAt(tokens, index + 1);
  const word = lowerAt(tokens, index);
  if (behind !== 'ago' && behind !== 'earlier' && behind !== 'before') return false;
  if (word === 'long') return true;
  const unit = TIME_UNITS.get(word);
  if (unit === undefined || unit === 'hour') return false;
  const before = lowerAt(tokens, index - 1);
  return (
    VAGUE_NUMBERS.has(before) ||
    before === 'of' ||
    (word.endsWith('s') && !/^[\p{L}\d]+$/u.test(before)) ||
    /^(?:said|warned|told|made|only|just)$/u.test(before)
  );
}

/** Whether a clause tells that something was said before, and not when: "once said", "said years ago", "said at the time". */
export function tellsUndatedPast({ tokens }: Reading, clause: SayingClause, cue: number): boolean {
  for (let index = clause.from; index < clause.to; index++) {
    const word = lowerAt(tokens, index);
    // "Once the talks end" is a condition: the adverb stands beside its verb.
    if (UNDATED_PAST.has(word) && (index === cue - 1 || index === cue + 1)) return true;
    if (word === 'time' && lowerAt(tokens, index - 1) === 'the' && lowerAt(tokens, index - 2) === 'at')
      return true;
    if (word === 'past' && lowerAt(tokens, index - 1) === 'the' && lowerAt(tokens, index - 2) === 'in')
      return true;
    if (isVagueTime(tokens, index)) return true;
  }
  return false;
}
