import type { Token } from '../1-read/reading.js';
import { countryOf, type KnownName } from './known-names.js';
import type { PhraseHit } from './phrase-index.js';
import { BODY_INDEX } from './term-indexes.js';

/** Words that may stand between the owner and the body: "Iran's Supreme National Security Council". */
const MAX_MODIFIERS = 2;

/** True where a known body's name is also a kind of body, and a country that stands before it owns it. */
export function belongsToAnother(
  tokens: readonly Token[],
  hit: PhraseHit<KnownName>,
  last: PhraseHit<KnownName> | undefined,
): boolean {
  if (!last || BODY_INDEX.matchAt(tokens, hit.tokenStart)?.tokenEnd !== hit.tokenEnd) return false;
  let at = hit.tokenStart;
  while (hit.tokenStart - at < MAX_MODIFIERS && at > last.tokenEnd && tokens[at - 1]?.capital) at--;
  if (tokens[at - 1]?.lower === "'s") at--;
  return (
    at === last.tokenEnd &&
    tokens[last.tokenStart]?.sentence === tokens[hit.tokenStart]?.sentence &&
    last.value.kind === 'country' &&
    countryOf(last.value) !== countryOf(hit.value)
  );
}

const PARTISANS = new Set(['democrats', 'republicans']);
/** Before "Democrats" these make a party of another country: "Social Democrats". */
const PARTY_ADJECTIVES = new Set(
  'social christian liberal free swiss sweden national new united radical progressive independent catalan'.split(
    ' ',
  ),
);

/** "the Social Democrats": not the party of the United States. */
export function isOfAnotherParty(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1];
  return (
    PARTISANS.has(tokens[index]?.lower ?? '') &&
    before?.capital === true &&
    PARTY_ADJECTIVES.has(before.lower)
  );
}
