import { countryActor } from '../2-entities/actors.js';
import { COUNTRIES, type Country } from '../data/countries.js';
import { COUNTRY_MISSPELLINGS } from '../data/country-misspellings.js';
import { COUNTRY_ABBREVIATIONS, DOUBTFUL_NAMES, SHARED_NAMES } from '../data/country-names.js';
import { PLACES } from '../data/places.js';
import { OTHER_CAPITALS } from '../data/stand-ins.js';
import { isWrittenAlike, type Candidate } from './candidate.js';

/** Countries that a name means, or that a capital or a place in them may stand for. */
export function countriesCalled(given: string): Candidate[] {
  const is = (writing: string) => isWrittenAlike(writing, given);
  const shared = Object.entries(SHARED_NAMES).find(([name]) => is(name))?.[1];
  const codesOf = (codes: Readonly<Record<string, string>>) =>
    Object.entries(codes).flatMap(([writing, code]) => (is(writing) ? [code.slice(0, 2)] : []));
  return [
    ...(shared
      ? [candidate(shared[0], 'It is a name that two countries share, of which this one is meant')]
      : []),
    ...COUNTRIES.flatMap((country) => {
      const reason = reasonOf(country, is);
      return reason === null ? [] : [candidate(country.code, reason)];
    }),
    ...codesOf(COUNTRY_ABBREVIATIONS).map((code) => candidate(code, 'It is an abbreviation of the country')),
    ...codesOf(OTHER_CAPITALS).map((code) => candidate(code, capital)),
    ...COUNTRY_MISSPELLINGS.filter(({ spelling }) => is(spelling)).map(({ code }) =>
      candidate(code, 'It is a misspelling of the country’s name'),
    ),
    ...(shared
      ? [
          candidate(
            shared[1],
            'It is a name that two countries share: this one is meant where an article names it alone',
            'mention',
          ),
        ]
      : []),
    ...codesOf(DOUBTFUL_NAMES).map((code) =>
      candidate(
        code,
        'It means something else more often: the article must name the country by another word too',
        'mention',
      ),
    ),
    ...Object.entries(PLACES).flatMap(([code, places]) =>
      [...places].some(is)
        ? [
            candidate(
              code,
              'It is a place in the country: it mentions the country and does not speak for it',
              'mention',
            ),
          ]
        : [],
    ),
  ];
}

const capital = 'It is a capital, which stands for its government';

function reasonOf({ name, names, alpha3, demonyms, capitals }: Country, is: (writing: string) => boolean) {
  if (is(name)) return 'It is the name of the country';
  if (names.some(is)) return 'It is another name of the country';
  if (is(alpha3)) return 'It is the country’s code of three letters';
  if (capitals.some(is)) return capital;
  return demonyms.some(is) ? 'It is the country’s adjective or the name of its people' : null;
}

function candidate(code: string, reason: string, fit: Candidate['fit'] = 'name'): Candidate {
  return { actor: countryActor(code), fit, reason, holder: null };
}
