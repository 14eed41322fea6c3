import type { Reading, Token } from '../1-read/reading.js';
import { ORGANIZATION_WORDS } from '../data/person-titles.js';
import { wordSet } from '../data/word-set.js';
import { ArticleContext, inHeading, isShouted } from './article-context.js';
import { belongsToAnother, isOfAnotherParty } from './common-bodies.js';
import { readCountry } from './country-contexts.js';
import { settleNamesakes } from './country-namesakes.js';
import { addStandIns } from './country-stand-ins.js';
import { readCompound } from './derived-names.js';
import { afterRegnalNumber, endsPersonName } from './person-contexts.js';
import { narrowNamesakes, readSurname } from './person-hits.js';
import { FLAG, mayBeginName, nextFlagged } from './word-flags.js';
import { KNOWN_NAMES, type KnownName } from './known-names.js';
import type { PhraseHit } from './phrase-index.js';
import { addToldPlaces } from './told-places.js';

/** A known name in the text; `start` and `end` differ from its tokens' where it is the half of a compound ("US-led"). */
export interface NameHit extends PhraseHit<KnownName> {
  start: number;
  end: number;
}

const UNITED_NATIONS = ['un', 'u.n.', 'nations'];

/** How many words a longer name may have behind the one that begins it. */
const MAX_WORDS_BEHIND = 3;

/** "the Atlantic | Fisheries Observatory": a medium's name that another body's only begins with. */
function beginsLongerName(tokens: readonly Token[], { tokenEnd, value }: PhraseHit<KnownName>): boolean {
  if (value.kind !== 'organization' || value.organization.sort !== 'media') return false;
  for (let index = tokenEnd; index < tokenEnd + MAX_WORDS_BEHIND; index++) {
    const token = tokens[index];
    if (!token?.capital || token.sentence !== tokens[tokenEnd - 1]?.sentence) return false;
    if (ORGANIZATION_WORDS.has(token.lower)) return index > tokenEnd || !MEDIA_ENDINGS.has(token.lower);
  }
  return false;
}

/** "Kommersant Radio" is the medium's own. */
const MEDIA_ENDINGS = wordSet('news television tv radio magazine newspaper agency times post');

/** A body's name of one word may be a person's last name ("Wagner"), and one of common words another's body. */
function readOrganization(
  reading: Reading,
  hit: PhraseHit<KnownName>,
  context: ArticleContext,
  last: NameHit | undefined,
): KnownName | null {
  const { tokens } = reading;
  const token = tokens[hit.tokenStart];
  if (!token || belongsToAnother(tokens, hit, last)) return null;
  // States have a General Assembly too: the United Nations' one where the article names them.
  const shared = token.lower === 'general' && tokens[hit.tokenStart + 1]?.lower === 'assembly';
  if (shared && !UNITED_NATIONS.some((word) => context.has(word))) return null;
  if (isOfAnotherParty(tokens, hit.tokenStart) || beginsLongerName(tokens, hit)) return null;
  if (hit.tokenEnd > hit.tokenStart + 1 || isShouted(token) || inHeading(reading, token)) return hit.value;
  if (!endsPersonName(tokens, hit.tokenStart)) return hit.value;
  context.people.add(token.lower);
  return null;
}

/** A body's name that somebody of the article bears is his wherever it stands alone. */
function withoutPeople({ tokens }: Reading, hits: NameHit[], { people }: ArticleContext): NameHit[] {
  if (people.size === 0) return hits;
  return hits.filter(
    ({ tokenStart, tokenEnd, value }) =>
      value.kind !== 'organization' ||
      tokenEnd - tokenStart > 1 ||
      !people.has(tokens[tokenStart]?.lower ?? ''),
  );
}

function readHit(
  reading: Reading,
  hit: PhraseHit<KnownName>,
  context: ArticleContext,
  last: NameHit | undefined,
  day: string | null,
): KnownName | null {
  if (hit.value.kind === 'organization') return readOrganization(reading, hit, context, last);
  if (hit.value.kind === 'country') return readCountry(reading, hit, hit.value, context);
  if (hit.value.kind === 'person') return narrowNamesakes(reading, hit, hit.value, last);
  return hit.value.kind === 'surname' ? readSurname(reading.tokens, hit, hit.value, day) : hit.value;
}

/** "King Charles III": the number belongs to the name; another king's number makes it a name that means nobody known. */
function withRegnalNumber(tokens: readonly Token[], hit: PhraseHit<KnownName>): PhraseHit<KnownName> {
  if (hit.value.kind !== 'person') return hit;
  const tokenEnd = afterRegnalNumber(tokens, hit.tokenEnd, hit.value.holders);
  const { tokenStart, value } = hit;
  return tokenEnd === null
    ? { tokenStart, tokenEnd: hit.tokenEnd, value: { kind: 'trap' } }
    : { tokenStart, tokenEnd, value };
}

/**
 * Finds every known name, in text order, not overlapping; traps and namesakes are left out. `flags` are the tokens',
 * `day` that of publication.
 */
export function findNameHits(reading: Reading, flags: Uint8Array, day: string | null): NameHit[] {
  const { tokens } = reading;
  const context = new ArticleContext(reading);
  const hits: NameHit[] = [];
  const wanted = FLAG.name | FLAG.smallName | FLAG.compound;
  for (let index = nextFlagged(flags, 0, wanted); index >= 0; index = nextFlagged(flags, index + 1, wanted)) {
    const token = tokens[index];
    if (!token) break;
    const flag = flags[index] ?? 0;
    const found = mayBeginName(token, flag) ? KNOWN_NAMES.matchAt(tokens, index) : null;
    const hit = found && withRegnalNumber(tokens, found);
    const last = hit && tokens[hit.tokenEnd - 1];
    if (hit && last) {
      const value = readHit(reading, hit, context, hits.at(-1), day);
      const { tokenStart, tokenEnd } = hit;
      if (value && value.kind !== 'trap')
        hits.push({ tokenStart, tokenEnd, value, start: token.start, end: last.end });
      index = hit.tokenEnd - 1;
    } else if ((flag & FLAG.compound) !== 0) {
      readCompound(token, index, hits);
    }
  }
  return addStandIns(reading, addToldPlaces(reading, settleNamesakes(withoutPeople(reading, hits, context))));
}
