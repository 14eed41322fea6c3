import type { Reading, Token } from '../1-read/reading.js';
import { BODY_KINDS, type BodyKind } from '../data/bodies.js';
import { OWNING_PEOPLE } from '../data/body-nouns.js';
import { OFFICES, type Office } from '../data/offices.js';
import { OFFICE_DEPUTIES, PORTFOLIO_BODIES, PORTFOLIO_OFFICES, PORTFOLIO_WORDS } from '../data/portfolios.js';
import { ORGANIZATION_WORDS } from '../data/person-titles.js';
import type { PhraseHit } from './phrase-index.js';
import { slug } from './slug.js';
import { FLAG } from './word-flags.js';

const MAX_WORDS = 7;
const OF = new Set(['of', 'for']);
const JOINTS = new Set(['and', '&', ',']);
/** Offices that no field is told of. */
const NO_FIELD = new Set(['prime', 'press', 'chief', 'general', 'executive', 'first']);
const MINISTER: Office = OFFICES.get('minister') ?? { rank: 'head' };
const MINISTERS: Office = OFFICES.get('ministers') ?? { rank: 'head', plural: true };

/** "the ministry" without its field: led back to one that is named. */
export const BARE_MINISTRY: BodyKind = { id: 'ministry', names: [] };

const KIND_BY_NAME: ReadonlyMap<string, BodyKind> = new Map(
  BODY_KINDS.flatMap((kind) => kind.names.map((name) => [name, kind] as const)),
);

/** Where a run of field words that ends before `end` begins; `end` where none does. */
function fieldStart(tokens: readonly Token[], end: number, words: ReadonlySet<string>[]): number {
  const sentence = tokens[end]?.sentence;
  let start = end;
  for (let index = end - 1; index >= end - MAX_WORDS; index--) {
    const token = tokens[index];
    if (!token || token.sentence !== sentence || token.quotation !== tokens[end]?.quotation) break;
    if (words.some((set) => set.has(token.lower))) start = index;
    else if (token.text !== 'and' && token.text !== '&') break;
    // "the crossing and the mining minister": a joint binds two field words, or nothing.
    else if (start !== index + 1 || !PORTFOLIO_WORDS.has(tokens[index - 1]?.lower ?? '')) break;
  }
  return start;
}

/** The index behind "of Public Works and Transport", or `from` where no field stands there. */
function fieldEnd(tokens: readonly Token[], from: number): number {
  if (!OF.has(tokens[from]?.lower ?? '')) return from;
  const sentence = tokens[from]?.sentence;
  const first = tokens[from + 1]?.lower === 'the' ? from + 2 : from + 1;
  // In the running text a field has capitals, or it is one word or two: "the ministry of water resources".
  const capital = tokens[first]?.capital ?? false;
  let end = from;
  for (let index = first; index < from + MAX_WORDS + 1; index++) {
    const token = tokens[index];
    if (!token || token.sentence !== sentence) break;
    if (PORTFOLIO_WORDS.has(token.lower) && token.capital === capital) end = index + 1;
    else if (!JOINTS.has(token.lower) || end === from || !PORTFOLIO_WORDS.has(tokens[index + 1]?.lower ?? ''))
      break;
    else if (tokens[index + 1]?.capital !== capital) break;
  }
  return end;
}

interface Widened {
  tokenStart: number;
  tokenEnd: number;
}

/** Puts a wider hit in the place of what it covers; its first word is flagged, so that whoever walks by flags sees it. */
function replace<Value>(
  hits: PhraseHit<Value>[],
  { tokenStart, tokenEnd }: Widened,
  value: Value,
  flags: Uint8Array,
  flag: number,
): void {
  for (let last = hits.at(-1); last && last.tokenEnd > tokenStart; last = hits.at(-1)) hits.pop();
  hits.push({ tokenStart, tokenEnd, value });
  flags[tokenStart] = (flags[tokenStart] ?? 0) | flag;
}

function ownsBody(tokens: readonly Token[], { tokenStart, tokenEnd }: Widened): boolean {
  const body = tokens[tokenEnd + 1];
  return (
    tokens[tokenEnd]?.lower === "'s" &&
    body?.capital === true &&
    tokens[tokenStart]?.capital === true &&
    OWNING_PEOPLE.has(tokens[tokenEnd - 1]?.lower ?? '') &&
    ORGANIZATION_WORDS.has(body.lower)
  );
}

/** Widens ministers over their fields: "Deputy Water Resources Minister", "Minister of Mines and Energy". */
export function widenOffices(
  { tokens }: Reading,
  hits: readonly PhraseHit<Office>[],
  flags: Uint8Array,
): PhraseHit<Office>[] {
  const widened: PhraseHit<Office>[] = [];
  for (const hit of hits) {
    // A wider one before it has taken its words: "Minister of State for Energy".
    if (hit.tokenStart < (widened.at(-1)?.tokenEnd ?? 0)) continue;
    // "People's Party": the beginning of a body's name.
    if (ownsBody(tokens, hit)) continue;
    const noun = tokens[hit.tokenEnd - 1]?.lower ?? '';
    const first = tokens[hit.tokenStart]?.lower ?? '';
    if (NO_FIELD.has(first) || !(PORTFOLIO_OFFICES.has(noun) || PORTFOLIO_OFFICES.has(first))) {
      widened.push(hit);
      continue;
    }
    // "the general secretary of the Labour Party": only ministers and a "Secretary" by itself have their field behind.
    const leads =
      noun.startsWith('minister') ||
      noun === 'state' ||
      (first === noun && tokens[hit.tokenStart]?.capital === true);
    const tokenEnd = leads ? fieldEnd(tokens, hit.tokenEnd) : hit.tokenEnd;
    const tokenStart =
      tokenEnd === hit.tokenEnd
        ? fieldStart(tokens, hit.tokenStart, [PORTFOLIO_WORDS, OFFICE_DEPUTIES])
        : hit.tokenStart;
    if (tokenStart === hit.tokenStart && tokenEnd === hit.tokenEnd) widened.push(hit);
    else {
      const value = noun === 'ministers' ? MINISTERS : MINISTER;
      replace(widened, { tokenStart, tokenEnd }, value, flags, FLAG.office);
    }
  }
  return widened;
}

/** The kind of ministry that words name: one of the table by its first field, else one of its own. */
function kindOf(words: readonly string[]): BodyKind {
  for (let end = words.length; end > 0; end--) {
    const kind = KIND_BY_NAME.get(`${words.slice(0, end).join(' ')} ministry`);
    if (kind) return kind;
  }
  return { id: `${slug(words.join(' '))}-ministry`, names: [] };
}

/** The ministry that somebody of a role leads: the foreign ministry for "Deputy Foreign Minister"; null for other offices. */
export function ministryOf(role: string): BodyKind | null {
  const words = role.toLowerCase().split(/\s+/u);
  if (!words.includes('minister')) return null;
  const field = words.filter((word) => PORTFOLIO_WORDS.has(word));
  return field.length === 0 ? null : kindOf(field);
}

function isFieldWord({ lower }: Token): boolean {
  return PORTFOLIO_WORDS.has(lower) || lower === 'and';
}

/** Adds the ministries that no table lists, by their fields, and the bare "ministry". Hits stay in text order. */
export function widenBodies(
  { tokens }: Reading,
  hits: readonly PhraseHit<BodyKind>[],
  flags: Uint8Array,
): PhraseHit<BodyKind>[] {
  const listed = new Map(hits.map((hit) => [hit.tokenEnd, hit]));
  const starting = new Map(hits.map((hit) => [hit.tokenStart, hit]));
  const widened: PhraseHit<BodyKind>[] = [];
  let taken = 0;
  // A hit's first word is flagged too.
  for (let index = 0; index < tokens.length; index++) {
    if ((flags[index] ?? 0) === 0) continue;
    const hit = starting.get(index);
    if (hit && index >= taken) {
      widened.push(hit);
      taken = hit.tokenEnd;
    }
    const token = tokens[index];
    if (!token || !PORTFOLIO_BODIES.has(token.lower)) continue;
    const known = listed.get(index + 1) ?? starting.get(index);
    const tokenEnd = fieldEnd(tokens, index + 1);
    const tokenStart = tokenEnd > index + 1 ? index : fieldStart(tokens, index, [PORTFOLIO_WORDS]);
    if (known && known.tokenStart <= tokenStart && known.tokenEnd >= tokenEnd) continue;
    const field = tokens
      .slice(tokenEnd > index + 1 ? index + 2 : tokenStart, tokenEnd > index + 1 ? tokenEnd : index)
      .filter(isFieldWord)
      .map(({ lower }) => lower);
    if (field.length === 0 && (known || token.lower !== 'ministry')) continue;
    const value = field.length === 0 ? BARE_MINISTRY : kindOf(field);
    replace(widened, { tokenStart, tokenEnd }, value, flags, FLAG.body);
    taken = tokenEnd;
  }
  return widened;
}
