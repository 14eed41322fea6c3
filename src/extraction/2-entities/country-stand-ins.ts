import type { Reading, Token } from '../1-read/reading.js';
import { COMPASS_STAND_INS, DESCRIPTIVE_STAND_INS, type StandIn } from '../data/stand-ins.js';
import type { KnownName } from './known-names.js';
import type { NameHit } from './name-hits.js';

/** Before a compass point that is a direction or a region: "in the North" may still be one, "far North" is. */
const DIRECTIONS = /^(?:in|to|far|up|down|due|true|deep)$/u;

/** "the North", but not "North Carolina", "the North Pole" and "the North of the island". */
function isCompassPoint(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const previous = tokens[index - 1];
  const next = tokens[index + 1];
  if (!token?.capital || previous?.kind !== 'word' || previous.sentence !== token.sentence) return false;
  if (DIRECTIONS.test(previous.lower)) return false;
  return next?.sentence !== token.sentence || (!next.capital && next.lower !== 'of' && next.lower !== 'pole');
}

/** "the island", but not "the island of Jeju" and "an island". */
function isDescription(tokens: readonly Token[], index: number): boolean {
  const previous = tokens[index - 1];
  if (previous?.sentence !== tokens[index]?.sentence) return false;
  const points = previous?.lower === 'the' || previous?.lower === 'this' || previous?.lower === 'that';
  return points && tokens[index + 1]?.lower !== 'of';
}

/** The stand-ins that a token may be; none where the words around it tell that it is not, as they do of most. */
function standInsAt(tokens: readonly Token[], index: number): readonly StandIn[] | undefined {
  const token = tokens[index];
  const point = token?.capital === true ? COMPASS_STAND_INS.get(token.lower) : undefined;
  if (point) return isCompassPoint(tokens, index) ? point : undefined;
  return token && isDescription(tokens, index) ? DESCRIPTIVE_STAND_INS.get(token.lower) : undefined;
}

/** What the article names: codes of countries, and words with a capital in lower case. */
function namesOf({ tokens }: Reading, hits: readonly NameHit[]): ReadonlySet<string> {
  const named = new Set<string>();
  for (const { value } of hits) if (value.kind === 'country') named.add(value.code);
  for (const { capital, lower } of tokens) if (capital) named.add(lower);
  return named;
}

/** The country that just one of the stand-ins gives. */
function choose(standIns: readonly StandIn[], named: ReadonlySet<string>): KnownName | null {
  const fitting = standIns.filter(({ beside }) =>
    beside.some((group) => group.every((word) => named.has(word))),
  );
  const [standIn, other] = fitting;
  return standIn && other === undefined && standIn.code !== null
    ? { kind: 'country', code: standIn.code, form: standIn.form }
    : null;
}

/**
 * Adds countries that the article names and then calls by a compass point ("the North"), by what they are ("the kingdom")
 * or by the place in them ("the peninsula"); read only where just one can be meant.
 */
export function addStandIns(reading: Reading, hits: NameHit[]): NameHit[] {
  const { tokens } = reading;
  const taken = new Set(hits.map(({ end }) => end));
  const found: NameHit[] = [];
  let named: ReadonlySet<string> | null = null;
  for (let index = 0; index < tokens.length; index++) {
    const standIns = standInsAt(tokens, index);
    const token = tokens[index];
    if (!standIns || !token || taken.has(token.end)) continue;
    named ??= namesOf(reading, hits);
    const value = choose(standIns, named);
    if (value)
      found.push({ tokenStart: index, tokenEnd: index + 1, value, start: token.start, end: token.end });
  }
  return found.length === 0 ? hits : [...hits, ...found].sort((a, b) => a.start - b.start);
}
