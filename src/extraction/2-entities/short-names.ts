import type { Reading } from '../1-read/reading.js';
import { wordSet } from '../data/word-set.js';
import type { NameHit } from './name-hits.js';
import { FLAG } from './word-flags.js';

/** Last words of names of bodies by which they are named again: "the European Commission … the Commission". */
const SHORT_NAMES = wordSet(
  'agency alliance assembly authority bank bloc commission committee community council court duma fund guards league organisation organization ' +
    'parliament party programme secretariat senate union',
);
const LONGEST_LEAD = 2;

/** The known body that a token names by the last word of its name, told in full before; null where none does. */
function readShortName(
  { tokens }: Reading,
  index: number,
  byLastWord: ReadonlyMap<string, NameHit>,
): NameHit | null {
  const token = tokens[index];
  const full = token && byLastWord.get(token.lower);
  if (!full || !token.capital) return null;
  const before = tokens[index - 1];
  const next = tokens[index + 1];
  const beside = (other: typeof before) => other?.sentence === token.sentence && other.kind === 'word';
  // "the Federal Commission", "the Commission of Inquiry": another body's longer name.
  if (beside(before) && before?.capital && before.lower !== 'the') return null;
  if (beside(next) && (next?.capital || next?.lower === 'of' || next?.lower === 'for')) return null;
  const { value } = full;
  return { tokenStart: index, tokenEnd: index + 1, start: token.start, end: token.end, value };
}

/** Finds where a known body is named again by its last word alone: "the Commission", "Council members". Flags the words. */
export function findShortNames(reading: Reading, hits: readonly NameHit[], flags: Uint8Array): NameHit[] {
  const { tokens } = reading;
  const byLastWord = new Map<string, NameHit>();
  const found: NameHit[] = [];
  let next = 0;
  const isBody = ({ value, tokenStart, tokenEnd }: NameHit) =>
    value.kind === 'organization' &&
    value.organization.sort !== 'media' &&
    tokenEnd - tokenStart >= LONGEST_LEAD;
  if (!hits.some(isBody)) return [];
  for (let index = 0; index < tokens.length; index++) {
    const hit = hits[next];
    if (hit && hit.tokenStart <= index) {
      if (isBody(hit)) {
        const last = tokens[hit.tokenEnd - 1]?.lower ?? '';
        if (SHORT_NAMES.has(last)) byLastWord.set(last, hit);
      }
      index = Math.max(index, hit.tokenEnd - 1);
      next++;
      continue;
    }
    if (byLastWord.size === 0 || !tokens[index]?.capital) continue;
    const short = readShortName(reading, index, byLastWord);
    if (!short) continue;
    found.push(short);
    flags[index] = (flags[index] ?? 0) | FLAG.name;
  }
  return found;
}
