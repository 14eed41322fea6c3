import { printedTokens } from '../1-read/lookup.js';
import type { Token } from '../1-read/reading.js';
import { BODY_NOUNS } from '../data/body-nouns.js';
import { wordClassOf } from '../data/function-words.js';
import { wordSet } from '../data/word-set.js';
import { countryOf } from './known-names.js';
import type { Landscape } from './landscape.js';

/** Words of an apposition that are looked at: "one of the largest private airlines of Mali". */
const MAX_APPOSITION = 9;
/** Words between a country and the body that it owns: "the Malian low-cost airline Air Sahel". */
const MAX_BETWEEN = 3;
const COMPOUNDS = new Set([
  'news',
  'press',
  'wire',
  'radio',
  'television',
  'tv',
  'aid',
  'rights',
  'rebel',
  'armed',
  'shipping',
  'oil',
  'gas',
]);
const PLACE_WORDS = new Set(['in', 'of', 'from', 'based']);

/** The words of an apposition behind a name: ", a private airline in Mali," without its comma; empty where none stands. */
function appositionBehind(
  { names, reading: { tokens } }: Landscape,
  tokenEnd: number,
): { from: number; to: number } {
  const from = tokenEnd + 1;
  const none = { from, to: from };
  if (tokens[tokenEnd]?.text !== ',' || tokens[from]?.sentence !== tokens[tokenEnd - 1]?.sentence)
    return none;
  const first = tokens[from];
  // "Serbia's largest party"
  const owner = names.startingAt.get(from);
  const owned = owner?.value.kind === 'country' && tokens[owner.tokenEnd]?.lower === "'s";
  const opens = owned || first?.lower === 'one' || first?.lower === 'based';
  if (!opens && wordClassOf(first?.lower ?? '') !== 'determiner') return none;
  let to = from;
  while (
    to < from + MAX_APPOSITION &&
    (tokens[to]?.kind === 'word' || tokens[to]?.lower === "'s") &&
    tokens[to]?.sentence === first?.sentence
  )
    to++;
  return { from, to };
}

/** The noun that an apposition is about: "airline" in "a private airline in Mali". */
function headOf(tokens: readonly Token[], { from, to }: { from: number; to: number }): Token | undefined {
  let head: Token | undefined;
  for (let index = from; index < to; index++) {
    const token = tokens[index];
    const wordClass = wordClassOf(token?.lower ?? '');
    // "one of the largest airlines": the noun stands behind.
    if (wordClass === 'preposition' && head && head.lower !== 'one') break;
    if (wordClass === 'relative') break;
    if (wordClass === undefined || token?.lower === 'one') head = token;
  }
  return head;
}

const isBodyNoun = (token: Token | undefined): boolean =>
  token !== undefined &&
  !token.capital &&
  (BODY_NOUNS.has(token.lower) || (token.lower.endsWith('s') && BODY_NOUNS.has(token.lower.slice(0, -1))));

/** "the ambassador to the bloc, …": an office before the noun makes it somebody's. */
function holdsOffice({ offices, reading: { tokens } }: Landscape, noun: number): boolean {
  for (let index = noun; index > noun - MAX_APPOSITION; index--) {
    if (tokens[index]?.kind !== 'word' || tokens[index]?.sentence !== tokens[noun]?.sentence) return false;
    if (offices.startingAt.has(index)) return true;
  }
  return false;
}

/** True where the words beside a name say that a body bears it, whatever it looks like. */
export function isToldABody(landscape: Landscape, tokenStart: number, tokenEnd: number): boolean {
  const { tokens } = landscape.reading;
  if (isBodyNoun(headOf(tokens, appositionBehind(landscape, tokenEnd)))) return true;
  const sentence = tokens[tokenStart]?.sentence;
  const before = tokens[tokenStart - 1];
  if (before?.sentence === sentence && isBodyNoun(before)) return true;
  // "A Chinese fishing company, Ningde Blue Ocean,"
  if (before?.text === ',' && tokens[tokenEnd]?.text === ',' && isBodyNoun(tokens[tokenStart - 2]))
    return !holdsOffice(landscape, tokenStart - 2);
  // "the Araz news agency": a name between "the" and a noun for bodies.
  if (before?.lower !== 'the' || tokens[tokenEnd]?.sentence !== sentence) return false;
  const noun = COMPOUNDS.has(tokens[tokenEnd]?.lower ?? '') ? tokens[tokenEnd + 1] : tokens[tokenEnd];
  return isBodyNoun(noun);
}

/** The country of the words from one token to another: of the only one named there. */
function countryWithin({ names }: Landscape, from: number, to: number): string | null {
  let found: string | null = null;
  for (let index = from; index < to; index++) {
    const value = names.startingAt.get(index)?.value;
    const code = value?.kind === 'country' ? value.code : null;
    if (code === null) continue;
    if (found !== null && found !== code) return null;
    found = code;
  }
  return found;
}

/** The country that stands before a body's name and owns it: "Chile's …", "the Malian airline …", "the Geneva-based …". */
function countryBefore({ names, reading: { tokens } }: Landscape, tokenStart: number): string | null {
  let end = tokens[tokenStart - 1]?.lower === "'s" ? tokenStart - 1 : tokenStart;
  const sentence = tokens[tokenStart]?.sentence;
  for (let steps = 0; steps <= MAX_BETWEEN; steps++) {
    const owner = names.endingAt.get(end);
    if (owner) {
      if (tokens[owner.tokenStart]?.sentence !== sentence) return null;
      const local = owner.value.kind === 'country' && owner.value.form === 'place';
      return local || owner.value.kind === 'person' || owner.value.kind === 'surname'
        ? null
        : countryOf(owner.value);
    }
    const token = tokens[end - 1];
    if (token?.kind !== 'word' || token.capital || token.sentence !== sentence) return null;
    if (wordClassOf(token.lower) !== undefined) return null;
    // Only the body's own noun and adjectives stand between.
    if (steps === 0 && !isBodyNoun(token)) return null;
    end--;
    if (tokens[end - 1]?.lower === "'s") end--;
  }
  return null;
}

/** "Its Chinese rival, Hualong Metals": the people whose it is, told in the apposition ahead. */
function countryAhead({ names, reading: { tokens } }: Landscape, tokenStart: number): string | null {
  if (tokens[tokenStart - 1]?.text !== ',') return null;
  for (let index = tokenStart - 2; index > tokenStart - 2 - MAX_APPOSITION; index--) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.sentence !== tokens[tokenStart]?.sentence) return null;
    const value = names.startingAt.get(index)?.value;
    if (value?.kind === 'country' && value.form === 'adjective') return value.code;
    if (wordClassOf(token.lower) !== undefined) return null;
  }
  return null;
}

/** The country of a body that no table knows, by what stands before, in and behind its name; null where nothing tells. */
export function countryOfBody(landscape: Landscape, tokenStart: number, tokenEnd: number): string | null {
  const { tokens } = landscape.reading;
  const ahead = countryAhead(landscape, tokenStart);
  if (ahead !== null) return ahead;
  const before = countryBefore(landscape, tokenStart);
  if (before !== null) return before;
  const inside = countryWithin(landscape, tokenStart, tokenEnd);
  if (inside !== null) return inside;
  const { from, to } = appositionBehind(landscape, tokenEnd);
  if (to > from) return countryWithin(landscape, from, to);
  // "the University of the Andes in Colombia".
  if (!PLACE_WORDS.has(tokens[tokenEnd]?.lower ?? '')) return null;
  const place = landscape.names.startingAt.get(tokenEnd + 1)?.value;
  return place?.kind === 'country' && place.form !== 'adjective' ? place.code : null;
}

/** Nouns by which a firm is called again: "the Finnish miner". */
const FIRMS = wordSet(
  'company firm airline carrier miner maker carmaker producer operator exporter importer insurer lender bank shipper shipowner retailer manufacturer brewer ' +
    'supplier trader giant group conglomerate party charity',
);
/** How many words behind its name a firm may be called so. */
const MAX_WORDS_LATER = 90;

/** "Outolampi cut its output. … the Finnish company": countries of bodies that are told by what they are called later, by their names. */
export function toldLater(
  landscape: Landscape,
  bodies: readonly { tokenStart: number; tokenEnd: number }[],
): Map<string, string> {
  const told = new Map<string, string>();
  if (bodies.length === 0) return told;
  const { tokens } = landscape.reading;
  for (const { value, tokenStart, tokenEnd } of landscape.nameHits) {
    if (value.kind !== 'country' || value.form !== 'adjective' || tokens[tokenStart - 1]?.lower !== 'the')
      continue;
    const noun = FIRMS.has(tokens[tokenEnd]?.lower ?? '') ? tokenEnd : tokenEnd + 1;
    const word = tokens[noun];
    // "the Finnish company Outolampi" tells its name.
    if (!word || word.capital || !FIRMS.has(word.lower) || tokens[noun + 1]?.capital === true) continue;
    if (noun > tokenEnd && wordClassOf(tokens[tokenEnd]?.lower ?? '') !== undefined) continue;
    const body = bodies.findLast(
      (one) => one.tokenEnd <= tokenStart && tokenStart - one.tokenEnd <= MAX_WORDS_LATER,
    );
    if (!body || countryOfBody(landscape, body.tokenStart, body.tokenEnd) !== null) continue;
    const name = printedTokens(landscape.reading, body.tokenStart, body.tokenEnd);
    if (!told.has(name)) told.set(name, value.code);
  }
  return told;
}
