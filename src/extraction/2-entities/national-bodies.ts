import { printedTokens } from '../1-read/lookup.js';
import { BODY_NOUNS } from '../data/body-nouns.js';
import { GROUP_CODES } from '../data/country-codes.js';
import { wordClassOf } from '../data/function-words.js';
import { PORTFOLIO_WORDS } from '../data/portfolios.js';
import { CUE_FORMS } from '../data/reporting-verbs.js';
import { VERB_FORMS } from '../data/verbs.js';
import { wordSet } from '../data/word-set.js';
import type { Actor } from '../types.js';
import { countryAround } from './bodies.js';
import { countryOf } from './known-names.js';
import type { Landscape } from './landscape.js';
import { makeMention, type Mention } from './mention.js';
import type { NameHit } from './name-hits.js';
import { slug } from './slug.js';

const MAX_WORDS = 4;
const NOUNS = wordSet(
  'court tribunal office mission directorate inspectorate registry treasury cabinet chamber academy corporation administration service body centre center bureau commission',
);
/** Bodies of groups of states that are told by a common noun: "the UN mission". */
const NOUNS_OF_GROUPS = wordSet('mission office force secretariat tribunal court panel committee team');
/** Nouns of bodies of a state that its field tells: "the customs committee". */
const NOUNS_WITH_FIELD = wordSet(
  'committee commission agency authority council inspectorate directorate registry service bureau regulator board',
);
const MORE_FIELDS = wordSet(
  'electoral statistics statistical weather market competition tax port airport wildlife',
);
/** Nouns of bodies of which a country has many: "a Malian airline" is nobody in particular, "the Malian airline" is told elsewhere. */
const MANY = wordSet(
  'company companies firm team group club school hospital newspaper daily weekly magazine paper channel station carrier force wing party movement',
);

const idOf = (code: string, words: string): string => `organization:${code.toLowerCase()}-${slug(words)}`;

/** True where a noun closes its phrase: it does not only qualify what follows, and no name is told behind it. */
function closesPhrase({ reading: { tokens } }: Landscape, index: number): boolean {
  const next = tokens[index + 1];
  if (next?.kind !== 'word' || next.sentence !== tokens[index]?.sentence) return true;
  if (next.capital || next.lower === "'s") return false;
  return wordClassOf(next.lower) !== undefined || VERB_FORMS.has(next.lower) || CUE_FORMS.has(next.lower);
}

/** "Kenya's water regulator", "the UN mission": the body that a name and the plain words behind it tell. */
function readOwned(landscape: Landscape, hit: NameHit): Mention | null {
  const { reading, bodies, offices } = landscape;
  const { tokens } = reading;
  const { value } = hit;
  const code = countryOf(value);
  const ofGroup = value.kind === 'organization' && value.organization.sort === 'group';
  if (code === null || !(ofGroup || value.kind === 'country')) return null;
  if (value.kind === 'country' && value.form === 'place') return null;
  const possessive = tokens[hit.tokenEnd]?.lower === "'s";
  const led =
    value.kind === 'country' && value.form === 'adjective' && tokens[hit.tokenStart - 1]?.lower === 'the';
  if (!possessive && !led && !ofGroup) return null;
  const nouns = ofGroup ? [NOUNS_OF_GROUPS] : [BODY_NOUNS, NOUNS];
  const from = possessive ? hit.tokenEnd + 1 : hit.tokenEnd;
  for (let index = from; index < from + MAX_WORDS; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.capital || token.sentence !== tokens[hit.tokenStart]?.sentence)
      return null;
    if (
      wordClassOf(token.lower) !== undefined ||
      bodies.startingAt.has(index) ||
      offices.startingAt.has(index)
    )
      return null;
    if (!nouns.some((words) => words.has(token.lower))) continue;
    const next = tokens[index + 1];
    // A noun goes on behind it: "water regulator's chief" is nobody yet, "security council" ends later.
    const goesOn =
      next?.kind === 'word' && next.sentence === token.sentence && !closesPhrase(landscape, index);
    if (goesOn && !next.capital && next.lower !== "'s") continue;
    if (goesOn || (index === from && MANY.has(token.lower))) return null;
    const name = printedTokens(reading, hit.tokenStart, index + 1);
    const words = printedTokens(reading, from, index + 1);
    const actor: Actor = { id: idOf(code, words), name, type: 'organization', country: code, unnamed: false };
    return makeMention(reading, hit.tokenStart, index + 1, actor, 'name');
  }
  return null;
}

/** "the customs committee": one told with its country before, else one of the country that the article is about there. */
function readUnowned(landscape: Landscape, index: number, owned: readonly Mention[]): Mention | null {
  const { reading, bodies, names, offices } = landscape;
  const { tokens } = reading;
  let start = index;
  while (start > index - MAX_WORDS && isField(tokens[start - 1]?.lower ?? '')) start--;
  const spoken = offices.startingAt.get(index + 1)?.value.rank === 'speaker';
  const leads = spoken ? /^(?:the|a|an)$/u : /^the$/u;
  if (start === index || !leads.test(tokens[start - 1]?.lower ?? '') || tokens[start]?.capital) return null;
  if (bodies.endingAt.has(index + 1) || names.endingAt.has(index + 1)) return null;
  // "a port authority spokesman"
  if (!spoken && !closesPhrase(landscape, index)) return null;
  const words = printedTokens(reading, start, index + 1);
  const ending = `-${slug(words)}`;
  const known = owned.findLast(
    ({ actor, tokenStart }) => tokenStart < start && actor.id.endsWith(ending),
  )?.actor;
  const country = known ? null : countryAround(landscape, start);
  if (!known && (country === null || GROUP_CODES.includes(country))) return null;
  const actor: Actor = known ?? {
    id: idOf(country ?? '', words),
    name: words,
    type: 'organization',
    country,
    unnamed: false,
  };
  return makeMention(reading, start, index + 1, actor, 'description');
}

const isField = (word: string): boolean => PORTFOLIO_WORDS.has(word) || MORE_FIELDS.has(word);

/**
 * Finds bodies that are told only by their country and what they are: "Kenya's water regulator", "the Sudanese sovereign
 * council", "the customs committee". Their id is made of the country's code and those words, in every article alike.
 */
export function findNationalBodies(landscape: Landscape): Mention[] {
  const { tokens } = landscape.reading;
  const owned = landscape.nameHits.flatMap((hit) => readOwned(landscape, hit) ?? []);
  const unowned: Mention[] = [];
  for (let index = 2; index < tokens.length; index++) {
    const token = tokens[index];
    if (!token || token.capital || !NOUNS_WITH_FIELD.has(token.lower)) continue;
    const mention = readUnowned(landscape, index, owned);
    if (mention) unowned.push(mention);
  }
  return [...owned, ...unowned];
}
