import type { Reading, Sentence } from '../1-read/reading.js';
import { REPORTING_NOUNS } from '../data/reporting-nouns.js';
import { CUE_FORMS } from '../data/reporting-verbs.js';

const TELLING_WORDS: ReadonlySet<string> = new Set([
  ...CUE_FORMS.keys(),
  ...REPORTING_NOUNS.keys(),
  'according',
]);

/** Tells, cheaply, whether a sentence's own words may tell that something was said, or announce that it follows. */
export function mayTell({ tokens }: Reading, { tokenStart, tokenEnd }: Sentence): boolean {
  for (let index = tokenStart; index < tokenEnd; index++) {
    const token = tokens[index];
    if (token && token.quotation < 0 && TELLING_WORDS.has(token.lower)) return true;
  }
  return tokens[tokenEnd - 1]?.text === ':';
}
