import type { Reading, Token } from '../1-read/reading.js';
import { GIVEN_NAMES } from '../data/given-names.js';
import { OFFICES } from '../data/offices.js';
import { wordSet } from '../data/word-set.js';
import type { NameHit } from './name-hits.js';

/** Nouns of what lies in one country: "the Chilean port of Putre". */
const AREAS = wordSet(
  'town city village port province region district county state municipality harbour harbor suburb capital island islet prefecture ' +
    'governorate oblast canton commune department parish hamlet resort enclave border-town seaport garrison',
);
/** Before a place's name. */
const LEADS = wordSet('in at near from outside around of to');
const COMPASS =
  /^(?:(?:north|south|east|west|central|upper|lower|mid)(?:ern)?|(?:north|south)-?(?:east|west)(?:ern)?|far|coastal|rural)$/u;
/** Words between a place's name and its country: "Vidin, a small town on the Danube in | Bulgaria". */
const MAX_BETWEEN = 9;
const MAX_WORDS = 3;

/** The token index where a name in capitals begins that ends before `end`; `end` where none does. */
function nameStart({ tokens, sentences }: Reading, end: number): number {
  const sentence = tokens[end - 1]?.sentence;
  const first = sentences[sentence ?? -1]?.tokenStart ?? 0;
  let start = end;
  while (start > first && end - start < MAX_WORDS && isNameWord(tokens[start - 1])) start--;
  return start;
}

const isNameWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.capital && token.text.length > 2 && !OFFICES.has(token.lower);

/** The name behind "the Chilean port of", whose first words stand at an index: its end; null where none is. */
function nameEnd(tokens: readonly Token[], from: number): number | null {
  let end = from;
  while (
    end < from + MAX_WORDS &&
    isNameWord(tokens[end]) &&
    tokens[end]?.sentence === tokens[from]?.sentence
  )
    end++;
  return end === from ? null : end;
}

/** "the Chilean port of | Putre", "Russia's western | Belgorod | region". */
function placeBehind({ tokens }: Reading, hit: NameHit): [number, number] | null {
  let at = tokens[hit.tokenEnd]?.lower === "'s" ? hit.tokenEnd + 1 : hit.tokenEnd;
  const sentence = tokens[hit.tokenStart]?.sentence;
  if (hit.value.kind !== 'country' || (hit.value.form !== 'adjective' && at === hit.tokenEnd)) return null;
  for (let steps = 0; steps < 3; steps++, at++) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.sentence !== sentence) return null;
    if (AREAS.has(token.lower)) {
      const from = tokens[at + 1]?.lower === 'of' ? at + 2 : at + 1;
      const end = nameEnd(tokens, from);
      return end === null ? null : [from, end];
    }
    if (!token.capital) continue;
    const end = nameEnd(tokens, at);
    return end !== null && AREAS.has(tokens[end]?.lower ?? '') ? [at, end] : null;
  }
  return null;
}

/** "in | Putre, Chile", "| Vidin, a town in northern Bulgaria", "in | Vidin in north-western Bulgaria". */
function placeBefore(reading: Reading, hit: NameHit): [number, number] | null {
  const { tokens, dateline } = reading;
  if (hit.value.kind !== 'country' || hit.value.form !== 'name') return null;
  const sentence = tokens[hit.tokenStart]?.sentence;
  if (tokens[hit.tokenEnd]?.lower === "'s" || tokens[hit.tokenEnd]?.capital === true) return null;
  let at = hit.tokenStart - 1;
  if (tokens[at]?.text === ',') {
    const start = nameStart(reading, at);
    const filed = dateline !== null && hit.start < dateline.end;
    const led = LEADS.has(tokens[start - 1]?.lower ?? '') && tokens[start - 1]?.sentence === sentence;
    const closes = tokens[hit.tokenEnd]?.lower !== 'and';
    return start < at && (filed || (led && closes)) ? [start, at] : null;
  }
  while (COMPASS.test(tokens[at]?.lower ?? '')) at--;
  if (tokens[at]?.lower !== 'in') return null;
  const behind = isNameWord(tokens[at - 1]) ? at : null;
  if (behind !== null) {
    const start = nameStart(reading, behind);
    return LEADS.has(tokens[start - 1]?.lower ?? '') || AREAS.has(tokens[start - 1]?.lower ?? '')
      ? [start, behind]
      : null;
  }
  const steps = at - MAX_BETWEEN;
  let area = tokens[at - 1]?.text === ',';
  for (; at > steps && tokens[at]?.text !== ','; at--) {
    if (tokens[at]?.kind !== 'word' || tokens[at]?.sentence !== sentence) return null;
    area ||= AREAS.has(tokens[at]?.lower ?? '');
  }
  const start = nameStart(reading, at);
  return area && tokens[at]?.text === ',' && start < at ? [start, at] : null;
}

/** True where the name stands whole and is nobody's last name. */
function standsAlone({ tokens }: Reading, start: number, end: number): boolean {
  const before = tokens[start - 1];
  const first = tokens[start];
  const joined = before?.sentence === first?.sentence && before?.capital === true;
  if (joined && (GIVEN_NAMES.has(before.lower) || OFFICES.has(before.lower))) return false;
  const next = tokens[end];
  return (
    !(joined && !next?.capital && before.kind === 'word' && !LEADS.has(before.lower)) && first !== undefined
  );
}

/** The tokens that names cover. */
function tokensOf(hits: readonly NameHit[]): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { tokenStart, tokenEnd } of hits)
    for (let index = tokenStart; index < tokenEnd; index++) covered.add(index);
  return covered;
}

/**
 * Adds the towns and provinces that no table knows and of which the article tells the country itself ("the Chilean port of
 * Putre", "Putre, Chile", "Russia's Mirny district"), wherever their names stand.
 */
export function addToldPlaces(reading: Reading, hits: NameHit[]): NameHit[] {
  const { tokens } = reading;
  let known: ReadonlySet<number> | null = null;
  const isKnown = (index: number) => (known ??= tokensOf(hits)).has(index);
  const places = new Map<string, { words: string[]; code: string }>();
  for (const hit of hits) {
    if (hit.value.kind !== 'country') continue;
    const place = placeBehind(reading, hit) ?? placeBefore(reading, hit);
    if (!place) continue;
    const [start, end] = place;
    const words = tokens.slice(start, end).map(({ lower }) => lower);
    const first = words[0] ?? '';
    const told = places.has(first) || words.some((_, at) => isKnown(start + at));
    if (!GIVEN_NAMES.has(first) && !told) places.set(first, { words, code: hit.value.code });
  }
  if (places.size === 0) return hits;
  const found: NameHit[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index];
    const place = token?.capital === true ? places.get(token.lower) : undefined;
    if (!token || !place || isKnown(index)) continue;
    const tokenEnd = index + place.words.length;
    const last = tokens[tokenEnd - 1];
    if (!last || place.words.some((word, at) => tokens[index + at]?.lower !== word)) continue;
    if (!standsAlone(reading, index, tokenEnd)) continue;
    found.push({
      tokenStart: index,
      tokenEnd,
      value: { kind: 'country', code: place.code, form: 'place' },
      start: token.start,
      end: last.end,
    });
    index = tokenEnd - 1;
  }
  return found.length === 0 ? hits : [...hits, ...found].sort((a, b) => a.start - b.start);
}
