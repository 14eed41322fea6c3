import { WEEKDAYS, wordClassOf } from '../data/function-words.js';
import { TAG_VERBS } from '../data/quotation-marks.js';
import type { Token } from './reading.js';

const TAG_REACH = 5;
/** A quotation that nothing closes is searched no further for the words that tell who spoke. */
const MAX_SEARCHED = 150;
const SPEAKERS = new Set(['he', 'she', 'they', 'the', 'a', 'an']);

function endsTag(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'punctuation' || WEEKDAYS.has(token.lower)) return true;
  return wordClassOf(token.lower) === 'preposition';
}

/** "Orlov said on", "said Orlov": words that tell who spoke begin at `from`. */
function startsTag(tokens: readonly Token[], from: number): boolean {
  const first = tokens[from];
  if (!first || first.text === 'I') return false;
  if (TAG_VERBS.has(first.lower)) {
    const subject = tokens[from + 1];
    return subject?.capital === true || subject?.lower === 'the';
  }
  if (!first.capital && !SPEAKERS.has(first.lower)) return false;
  for (let index = from + 1; index < from + TAG_REACH; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word') return false;
    if (TAG_VERBS.has(token.lower)) return endsTag(tokens[index + 1]);
  }
  return false;
}

/** Where words before `tokenEnd` end that ", Orlov said" tells to be spoken: behind the comma; -1 where no such tag stands. */
export function endBeforeTag(tokens: readonly Token[], from: number, tokenEnd: number): number {
  for (let index = from; index < Math.min(tokenEnd, from + MAX_SEARCHED); index++) {
    const mark = tokens[index]?.text;
    if (mark !== ',' && mark !== '?' && mark !== '!') continue;
    let next = index + 1;
    while (tokens[next]?.kind === 'mark') next++;
    if (startsTag(tokens, next)) return next;
  }
  return -1;
}

/** Where the sentence that begins at `from` ends, by its first stop before a capital; `tokenEnd` at the latest. */
export function firstSentenceEnd(tokens: readonly Token[], from: number, tokenEnd: number): number {
  for (let index = from; index < Math.min(tokenEnd, from + MAX_SEARCHED); index++) {
    const stop = /^[.?!]$/u.test(tokens[index]?.text ?? '');
    if (stop && (tokens[index + 1]?.capital ?? true)) return index + 1;
  }
  return tokenEnd;
}
