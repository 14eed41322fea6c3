import type { Token } from '../1-read/reading.js';
import { OWNING_PEOPLE } from '../data/body-nouns.js';
import { CUE_FORMS } from '../data/reporting-verbs.js';
import { GIVEN_NAMES } from '../data/given-names.js';
import { OFFICES } from '../data/offices.js';
import {
  DESIGNATION,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  ORGANIZATION_WORDS,
  PERSON_TITLES,
  REGNAL_NUMBER,
  THINGS_AND_PLACES,
} from '../data/person-titles.js';
import { wordSet } from '../data/word-set.js';
import type { Landscape } from './landscape.js';
import { inHeading } from './article-context.js';
import { FLAG } from './word-flags.js';

/** A run of words with capitals that may name a person or a body; token indexes, `tokenEnd` exclusive. */
export interface NameRun {
  tokenStart: number;
  tokenEnd: number;
  looksLike: 'person' | 'organization' | 'thing';
}

const JOINED_ARTICLE = /^(?:al|el|as|ash|ad|an|ar|az|at)-\p{Lu}/u;
/** Nouns of bodies that are nobody's last name. */
const CLEAR_BODIES = wordSet(
  'party ministry committee commission council government organization organisation union agency authority association department corporation ' +
    'company coalition movement army federation university institute foundation alliance assembly parliament cabinet court secretariat statement',
);
const CONNECTORS = new Set(['of', 'for', 'the', 'without', 'against']);
/** With a capital inside a name these make it a body's: "Bread Without Borders". */
const BODY_PREPOSITIONS = new Set(['without', 'against', 'for', 'under', 'beyond']);
/** Parties and callings that stand before a full name: "Republican John Doe". */
const NAME_MODIFIERS = wordSet(
  'republican democrat democratic conservative labour labor liberal tory independent socialist green hollywood ex former dear',
);
const MAX_WORDS = 7;
/** In a headline verbs have capitals too: "Zoe Marsh Responds". */
const REPORTING = /(?:ed|s|ing)$/u;

const isInitial = (token: Token | undefined): boolean =>
  /^\p{Lu}\.?$/u.test(token?.text ?? '') && token?.text !== 'I';

/** A word that may be part of a name: a capital, and no known name, office or common word. */
function isNameWord({ names, offices, bodies, reading, flags }: Landscape, index: number): boolean {
  const token = reading.tokens[index];
  if (token?.kind !== 'word') return false;
  if (!token.capital) return token.text.charAt(2) === '-' && JOINED_ARTICLE.test(token.text);
  const flag = flags[index] ?? 0;
  if ((flag & (FLAG.title | FLAG.common)) !== 0) return false;
  if (REPORTING.test(token.lower) && CUE_FORMS.has(token.lower)) return false;
  if ((flag & FLAG.name) !== 0 && names.startingAt.has(index)) return false;
  if ((flag & FLAG.body) !== 0 && bodies.startingAt.has(index)) return false;
  return (flag & FLAG.office) === 0 || !offices.startingAt.has(index);
}

/** A given name that is also a common word ("Will", "May") counts where a surname follows it. */
function isGivenNameBeforeSurname(landscape: Landscape, index: number): boolean {
  const token = landscape.reading.tokens[index];
  const next = landscape.reading.tokens[index + 1];
  return (
    token?.capital === true &&
    ((landscape.flags[index] ?? 0) & FLAG.given) !== 0 &&
    !landscape.names.startingAt.has(index) &&
    next?.sentence === token.sentence &&
    (isNameWord(landscape, index + 1) || isInitial(next))
  );
}

/** "King" in "Stephen King said": an office that is a surname, behind one given name and before no name. */
function isSurnameOffice(landscape: Landscape, start: number, index: number): boolean {
  const { reading, offices } = landscape;
  const first = reading.tokens[start];
  const office = offices.startingAt.get(index);
  return (
    index === start + 1 &&
    office?.tokenEnd === index + 1 &&
    reading.tokens[index]?.capital === true &&
    GIVEN_NAMES.has(first?.lower ?? '') &&
    !isNameWord(landscape, index + 1)
  );
}

/** The index behind "'s Party" in "People's Party", or `index` where a body's name does not go on so. */
function afterOwningPeople(landscape: Landscape, start: number, index: number): number {
  const { tokens } = landscape.reading;
  const owner = tokens[index - 1];
  const mark = tokens[index];
  const possessive =
    mark?.lower === "'s" || ((mark?.text === "'" || mark?.text === '’') && mark.start === owner?.end);
  if (!possessive || index === start || !OWNING_PEOPLE.has(owner?.lower ?? '')) return index;
  let end = index + 1;
  while (end < index + 3 && tokens[end]?.capital && isNameWord(landscape, end)) end++;
  return ORGANIZATION_WORDS.has(tokens[end - 1]?.lower ?? '') ? end : index;
}

/** "Without" in "Bread Without Borders", outside headlines. */
function joinsBody(landscape: Landscape, index: number): boolean {
  const token = landscape.reading.tokens[index];
  const next = landscape.reading.tokens[index + 1];
  return (
    token?.capital === true &&
    BODY_PREPOSITIONS.has(token.lower) &&
    next?.capital === true &&
    next.sentence === token.sentence &&
    isNameWord(landscape, index + 1) &&
    !inHeading(landscape.reading, token)
  );
}

/** The index behind the part of a name that begins at `index`, or `index` where none does. */
function afterPart(landscape: Landscape, start: number, index: number): number {
  const { tokens } = landscape.reading;
  const token = tokens[index];
  if (!token || token.sentence !== tokens[start]?.sentence) return index;
  if (isNameWord(landscape, index) || isInitial(token) || isSurnameOffice(landscape, start, index))
    return index + 1;
  if (joinsBody(landscape, index)) return index + 2;
  const behind = afterOwningPeople(landscape, start, index);
  if (behind > index) return behind;
  if (!NAME_PARTICLES.has(token.lower) || index === start) return index;
  let next = index + 1;
  while (next < index + 3 && NAME_PARTICLES.has(tokens[next]?.lower ?? '') && !tokens[next]?.capital) next++;
  return isNameWord(landscape, next) && (tokens[next]?.capital ?? false) ? next + 1 : index;
}

/** Offices with a capital may end a body's name: "Center for Justice". */
function isBodyWord(landscape: Landscape, index: number): boolean {
  return (
    isNameWord(landscape, index) ||
    (landscape.reading.tokens[index]?.capital === true &&
      (landscape.offices.startingAt.has(index) || ((landscape.flags[index] ?? 0) & FLAG.common) !== 0))
  );
}

/** Bodies run on over "of", "for" and known names: "Institute for the Study of War", "University of Seoul". */
function afterBody(landscape: Landscape, end: number): number {
  const { tokens } = landscape.reading;
  let index = end;
  while (
    index < end + MAX_WORDS &&
    CONNECTORS.has(tokens[index]?.lower ?? '') &&
    tokens[index]?.sentence === tokens[end - 1]?.sentence
  ) {
    let next = index + 1;
    if (tokens[next]?.lower === 'the') next++;
    const known = landscape.names.startingAt.get(next);
    if (known) index = known.tokenEnd;
    else if (isBodyWord(landscape, next)) while (isBodyWord(landscape, next)) index = ++next;
    else break;
  }
  return index;
}

/** "the Northern | Bank", "the | University of Oslo": a body's noun that belongs to a longer name. */
function bodyNounOf(tokens: readonly Token[], start: number, end: number): NameRun['looksLike'] | null {
  const noun = tokens[start];
  if (!noun || end - start > 1 || !ORGANIZATION_WORDS.has(noun.lower)) return null;
  if (CONNECTORS.has(tokens[end]?.lower ?? '')) return 'organization';
  const before = tokens[start - 1];
  const named = before?.capital === true && before.sentence === noun.sentence && before.lower !== 'the';
  return named && !OFFICES.has(before.lower) && !PERSON_TITLES.has(before.lower) ? 'thing' : null;
}

function classify(tokens: readonly Token[], start: number, end: number): NameRun['looksLike'] {
  const bodyNoun = bodyNounOf(tokens, start, end);
  if (bodyNoun) return bodyNoun;
  const words = tokens.slice(start, end).map((token) => token.lower);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (GIVEN_NAMES.has(first) && !ORGANIZATION_WORDS.has(last)) return 'person';
  if (words.some((word) => BODY_PREPOSITIONS.has(word))) return 'organization';
  // "Lake Victoria", but "Lake Party".
  const place = THINGS_AND_PLACES.has(first) && words.length > 1 && !ORGANIZATION_WORDS.has(last);
  if (THINGS_AND_PLACES.has(last) || place) return 'thing';
  if (words.length > 1 && words.some((word) => ORGANIZATION_WORDS.has(word))) return 'organization';
  if (words.length === 1 && CLEAR_BODIES.has(first)) return 'thing';
  if (words.length === 1 && DESIGNATION.test(tokens[start]?.text ?? '')) return 'thing';
  if (words.length === 1 && /^(?![RDI]-)[\p{Lu}\d&-]{3,}$/u.test(tokens[start]?.text ?? ''))
    return 'organization';
  return 'person';
}

/** The run of name words that begins at a token; null where none does. */
export function readNameRun(landscape: Landscape, start: number): NameRun | null {
  const { tokens } = landscape.reading;
  const first = tokens[start];
  if (!first || !(isNameWord(landscape, start) || isGivenNameBeforeSurname(landscape, start))) return null;
  if (REGNAL_NUMBER.test(first.text)) return null;
  let end = start + 1;
  for (
    let next = afterPart(landscape, start, end);
    next > end && end < start + MAX_WORDS;
    next = afterPart(landscape, start, end)
  ) {
    end = next;
  }
  if (tokens[end]?.text === ',' && NAME_SUFFIXES.has(tokens[end + 1]?.lower ?? '')) end += 2;
  else if (NAME_SUFFIXES.has(tokens[end]?.lower ?? '')) end += 1;
  const honorific = first.text === 'U' && end - start > 2;
  const led = honorific || (NAME_MODIFIERS.has(first.lower) && end - start > 2);
  const tokenStart = led ? start + 1 : start;
  const looksLike = classify(tokens, tokenStart, end);
  if (looksLike === 'organization') end = afterBody(landscape, end);
  return { tokenStart, tokenEnd: end, looksLike };
}
