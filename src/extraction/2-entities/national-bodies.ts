import { printedTokens } from '../1-read/lookup.js';
import { BODY_NOUNS } from '../data/body-nouns.js';
import { wordClassOf } from '../data/function-words.js';
import { CUE_FORMS } from '../data/reporting-verbs.js';
import { VERB_FORMS } from '../data/verbs.js';
import { wordSet } from '../data/word-set.js';
import type { Landscape } from './landscape.js';
import { makeMention, type Mention } from './mention.js';
import { slug } from './slug.js';

const MAX_WORDS = 4;
const NOUNS = wordSet(
  'court tribunal office mission directorate inspectorate registry treasury cabinet chamber academy corporation administration service body centre center bureau commission',
);
/** Nouns of bodies of which a country has many: "a Malian airline" is nobody in particular, "the Malian airline" is told elsewhere. */
const MANY = wordSet(
  'company companies firm team group club school hospital newspaper daily weekly magazine paper channel station carrier force wing party movement',
);

/**
 * Finds bodies that are told only by their country and what they are: "Kenya's water regulator", "the Sudanese sovereign
 * council". Their id is made of the country's code and those words, in every article alike.
 */
export function findNationalBodies({ reading, nameHits, bodies, offices }: Landscape): Mention[] {
  const { tokens } = reading;
  return nameHits.flatMap((hit): Mention[] => {
    const { value } = hit;
    if (value.kind !== 'country' || value.form === 'place') return [];
    const possessive = tokens[hit.tokenEnd]?.lower === "'s";
    const definite =
      possessive || (value.form === 'adjective' && tokens[hit.tokenStart - 1]?.lower === 'the');
    if (!definite) return [];
    const from = possessive ? hit.tokenEnd + 1 : hit.tokenEnd;
    for (let index = from; index < from + MAX_WORDS; index++) {
      const token = tokens[index];
      if (token?.kind !== 'word' || token.capital || token.sentence !== tokens[hit.tokenStart]?.sentence)
        return [];
      if (
        wordClassOf(token.lower) !== undefined ||
        bodies.startingAt.has(index) ||
        offices.startingAt.has(index)
      )
        return [];
      if (!BODY_NOUNS.has(token.lower) && !NOUNS.has(token.lower)) continue;
      const next = tokens[index + 1];
      // It only qualifies what follows, or a name is told behind it.
      const ends =
        next?.kind !== 'word' || next.sentence !== token.sentence || wordClassOf(next.lower) !== undefined;
      if (!ends && !VERB_FORMS.has(next.lower) && !CUE_FORMS.has(next.lower)) continue;
      if (next?.capital || (index === from && MANY.has(token.lower)) || next?.lower === "'s") return [];
      const words = printedTokens(reading, from, index + 1);
      const id = `organization:${value.code.toLowerCase()}-${slug(words)}`;
      const name = printedTokens(reading, hit.tokenStart, index + 1);
      const actor = { id, name, type: 'organization' as const, country: value.code, unnamed: false };
      return [makeMention(reading, hit.tokenStart, index + 1, actor, 'name')];
    }
    return [];
  });
}
