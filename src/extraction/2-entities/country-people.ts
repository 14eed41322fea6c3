import type { Token } from '../1-read/reading.js';
import { KIN, PLACE_PREPOSITIONS } from '../data/country-contexts.js';
import { GIVEN_NAMES_TOO, NAMES_OF_PEOPLE_TOO, SELDOM_GIVEN_NAMES } from '../data/country-namesakes.js';
import { OFFICES } from '../data/offices.js';
import { CUE_FORMS } from '../data/reporting-verbs.js';
import { inHeading, type ArticleContext } from './article-context.js';
import type { CountrySite } from './country-contexts.js';
import { KNOWN_NAMES } from './known-names.js';
import { introducesPerson, isSurnameLike } from './person-contexts.js';

const AGE = /^[1-9]\d$/u;

/** ", 34," and ", who": only a person goes on so. */
function isPersonBehind(
  comma: Token | undefined,
  next: Token | undefined,
  after: Token | undefined,
): boolean {
  if (comma?.text !== ',' || !next) return false;
  return next.lower === 'who' || (AGE.test(next.text) && after?.kind === 'punctuation');
}

/** True where a country's word names a person: "Michael Jordan", "Jordan Peters", "Mr. London", "Chad, 34,". */
export function namesPerson(site: CountrySite, context: ArticleContext): boolean {
  const { reading, hit, token, before, behind } = site;
  if (hit.tokenEnd !== hit.tokenStart + 1 || !NAMES_OF_PEOPLE_TOO.has(token.lower)) return false;
  if (introducesPerson(before(), before(2)) || isGivenName(site)) {
    context.people.add(token.lower);
    return true;
  }
  if (!inHeading(reading, token) && GIVEN_NAMES_TOO.has(token.lower)) {
    if (
      isPersonBehind(behind(), behind(2), behind(3)) ||
      (behind()?.lower === "'s" && KIN.has(behind(2)?.lower ?? ''))
    )
      context.people.add(token.lower);
  }
  if (!context.people.has(token.lower) || PLACE_PREPOSITIONS.has(before()?.lower ?? '')) return false;
  // "Mr. French met French officials."
  return site.country.form !== 'adjective' || !OFFICES.has(behind()?.lower ?? '');
}

/** "Jordan" in "Jordan Peters", "Kenya" in "Kenya Morris said", but not in "Jordan King Abdullah". */
function isGivenName({ reading, hit, token, behind }: CountrySite): boolean {
  if (inHeading(reading, token) || !isSurnameLike(behind())) return false;
  const known = KNOWN_NAMES.matchAt(reading.tokens, hit.tokenEnd)?.value;
  if (known && (known.kind !== 'surname' || known.surname.distinctive)) return false;
  if (GIVEN_NAMES_TOO.has(token.lower)) return true;
  if (!SELDOM_GIVEN_NAMES.has(token.lower)) return false;
  const next = behind(2);
  return (next?.capital === false && CUE_FORMS.has(next.lower)) || isPersonBehind(next, behind(3), behind(4));
}
