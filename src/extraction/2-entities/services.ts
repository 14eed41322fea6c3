import { wordSet } from '../data/word-set.js';
import { countryOf } from './known-names.js';
import type { Landscape } from './landscape.js';
import { emptyReading, type RoleReading } from './role-reading.js';

/** What somebody does for a body: "Marsh, who runs the aid desk of the French embassy,". */
const SERVES = wordSet(
  'heads heading headed leads leading led runs running ran represents representing represented chairs chairing chaired directs directing ' +
    'manages managing commands commanding serves serving served oversees speaks speaking spoke works working worked',
);
const AGAINST = new Set([
  'to',
  'on',
  'against',
  'with',
  'about',
  'between',
  'towards',
  'toward',
  'under',
  'and',
  'that',
]);
const MAX_CLAUSE = 12;

/** The country, the body or both that somebody serves: "who speaks for the Red Cross", "representing Chad". */
export function readService({ reading, names }: Landscape, from: number): RoleReading | null {
  const { tokens } = reading;
  const verb = tokens[from]?.lower === 'who' ? from + 1 : from;
  if (!SERVES.has(tokens[verb]?.lower ?? '')) return null;
  for (let index = verb + 1; index < verb + MAX_CLAUSE; index++) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.sentence !== tokens[from]?.sentence || AGAINST.has(token.lower))
      return null;
    const name = names.startingAt.get(index);
    const country = name && countryOf(name.value);
    if (country === undefined || (name?.value.kind === 'country' && name.value.form === 'capital')) continue;
    const organization = name?.value.kind === 'organization' ? name : null;
    return { ...emptyReading(from), country: country ?? null, organization };
  }
  return null;
}

/** Whose somebody is said to be without an office: "Ana Kovac of UNICEF", "Ana Kovac of Chile". */
export function readOrigin(
  { names, bodies, reading: { tokens } }: Landscape,
  of: number,
): RoleReading | null {
  const at = tokens[of + 1]?.lower === 'the' ? of + 2 : of + 1;
  const name = names.startingAt.get(at);
  if (name?.value.kind === 'organization')
    return { ...emptyReading(of), country: countryOf(name.value), organization: name };
  if (name?.value.kind !== 'country') return null;
  // "of the Polish Border Guard"
  const owns = bodies.startingAt.has(name.tokenEnd) || tokens[name.tokenEnd]?.capital === true;
  return name.value.form !== 'adjective' || owns ? { ...emptyReading(of), country: name.value.code } : null;
}
