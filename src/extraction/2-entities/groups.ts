import { printed } from '../1-read/lookup.js';
import { wordClassOf } from '../data/function-words.js';
import { groupActor } from './actors.js';
import { countryOf } from './known-names.js';
import type { Landscape } from './landscape.js';
import { makeMention, type Mention } from './mention.js';

const MAX_ADJECTIVES = 3;
/** People who serve a state are no group of their own: they speak for the body or the country. */
const STATE_SERVANTS = new Set([
  'troops',
  'forces',
  'police',
  'intelligence agencies',
  'agencies',
  'media',
  'companies',
  'firms',
  'banks',
  'allies',
]);

/** The index behind the adjectives that may stand between a country and its people. */
function afterAdjectives({ reading, names, offices }: Landscape, from: number): number {
  let index = from;
  for (; index < from + MAX_ADJECTIVES; index++) {
    const token = reading.tokens[index];
    if (token?.kind !== 'word' || token.sentence !== reading.tokens[from]?.sentence) break;
    if (
      wordClassOf(token.lower) !== undefined ||
      names.startingAt.has(index) ||
      offices.startingAt.get(index)?.value.plural
    )
      break;
  }
  return index;
}

/** Finds people meant together by what they are and whose they are: "Ukrainian forensic experts", "UN inspectors". */
export function findGroups(landscape: Landscape): Mention[] {
  const { reading, nameHits, offices } = landscape;
  return nameHits.flatMap((hit): Mention[] => {
    const country = countryOf(hit.value);
    if (country === null || (hit.value.kind === 'country' && hit.value.form === 'capital')) return [];
    const head = offices.startingAt.get(afterAdjectives(landscape, hit.tokenEnd));
    if (!head?.value.plural || head.value.rank !== 'person') return [];
    const first = reading.tokens[hit.tokenEnd];
    const last = reading.tokens[head.tokenEnd - 1];
    if (
      !first ||
      !last ||
      last.sentence !== reading.tokens[hit.tokenStart]?.sentence ||
      STATE_SERVANTS.has(last.lower)
    )
      return [];
    const actor = groupActor(
      printed(reading, { start: hit.start, end: last.end }),
      printed(reading, { start: first.start, end: last.end }),
      country,
    );
    // A half of a compound ("pro-Russian") begins behind its token.
    const mention = makeMention(reading, hit.tokenStart, head.tokenEnd, actor, 'name');
    mention.start = hit.start;
    return [mention];
  });
}
