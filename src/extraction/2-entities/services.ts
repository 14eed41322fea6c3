import { wordClassOf } from '../data/function-words.js';
import { wordSet } from '../data/word-set.js';
import { countryOf } from './known-names.js';
import type { Landscape } from './landscape.js';
import { emptyReading, type RoleReading } from './role-reading.js';

/** What somebody does for a body: "Marsh, who runs the aid desk of the French embassy,". */
const SERVES = wordSet(
  'heads heading headed leads leading led runs running ran run represents representing represented chairs chairing chaired directs directing ' +
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
  const clause = tokens[from]?.lower === 'who' ? from + 1 : from;
  // "who has run the Estonian half since 2021"
  const verb = /^(?:has|had|once|now)$/u.test(tokens[clause]?.lower ?? '') ? clause + 1 : clause;
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

/** Whose somebody is said to be behind a comma or bracket, without an office: "(Uganda)", ", from Uganda,", ", a Ugandan,". */
export function readOriginBehind(
  { names, reading: { tokens } }: Landscape,
  mark: number,
): RoleReading | null {
  const bracket = tokens[mark]?.text === '(';
  let at = mark + 1;
  const lead = tokens[at]?.lower ?? '';
  const article = lead === 'a' || lead === 'an';
  const born = lead === 'born' && tokens[at + 1]?.lower === 'in';
  if (born) at += 2;
  else if (article || lead === 'from' || lead === 'for') at++;
  const name = names.startingAt.get(at);
  if (name?.value.kind !== 'country' || tokens[at]?.sentence !== tokens[mark]?.sentence) return null;
  const { code, form } = name.value;
  const next = tokens[name.tokenEnd];
  const closes =
    next?.sentence !== tokens[mark]?.sentence ||
    next?.kind !== 'word' ||
    wordClassOf(next.lower) === 'relative';
  const reading = { ...emptyReading(mark + 1), country: code };
  if (bracket) return next?.text === ')' && form === 'name' ? reading : null;
  if (article) return form === 'adjective' && closes ? reading : null;
  if (born || lead === 'from' || lead === 'for') return form !== 'adjective' && closes ? reading : null;
  return null;
}
