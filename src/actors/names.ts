import { countryName } from '../extraction/data/country-codes.js';
import { slug } from '../extraction/2-entities/slug.js';
import type { Actor } from '../extraction/types.js';
import { unique } from '../values.js';

/** A name without case, diacritics and punctuation: names that fold alike are the same. */
export function foldName(name: string): string {
  return slug(name.normalize('NFKC').replaceAll('.', '')).replaceAll('-', ' ');
}

/** Where the press prints the family name first. */
const familyNameFirst: ReadonlySet<string> = new Set(['CN', 'HK', 'KH', 'KP', 'KR', 'MO', 'TW', 'VN']);
const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * The folded names by which an actor is found: as printed and as its id spells it (the id is the same in every article,
 * the print is not); of a person the last name too, with and without particles; of a country the usual English name. `writingsOf` in
 * writings.ts leads other writings to these.
 */
export function namesOf(actor: Pick<Actor, 'id' | 'name' | 'type' | 'country'>): string[] {
  const spelled = foldName(actor.id.slice(actor.id.indexOf(':') + 1));
  const printed = foldName(actor.name);
  return unique(namesByType[actor.type](actor, printed, spelled)).filter((name) => name !== '');
}

type Naming = (
  actor: Pick<Actor, 'name' | 'country'>,
  printed: string,
  spelled: string,
) => (string | null | undefined)[];

const namesByType: Readonly<Record<Actor['type'], Naming>> = {
  person: ({ name, country }, printed, spelled) => [
    printed,
    ...familyNames(printed, country),
    withParticles(name),
    spelled,
    ...familyNames(spelled, country),
    withKnownParticles(printed),
    withKnownParticles(spelled),
  ],
  country: ({ country }, printed) => [printed, country && foldName(countryName(country) ?? '')],
  organization: (_actor, printed) => [printed],
  group: (_actor, printed) => [printed],
};

/** The last word, and the first where the family name comes first. */
function familyNames(full: string, country: string | null): (string | undefined)[] {
  const words = full.split(' ').filter((word) => !suffixes.has(word));
  return country !== null && familyNameFirst.has(country) ? [words.at(-1), words[0]] : [words.at(-1)];
}

/**
 * Words that a last name begins with, folded, for the press prints them with a capital or a hyphen too. Without those
 * that are given names elsewhere ("do", "san").
 */
const particles: ReadonlySet<string> = new Set([
  ...['abu', 'al', 'ar', 'as', 'ash', 'az', 'ben', 'bin', 'bint', 'el', 'ibn'],
  ...['da', 'das', 'de', 'del', 'della', 'den', 'der', 'des', 'di', 'dos', 'du', 'la', 'las', 'le', 'los'],
  ...['ten', 'ter', 'van', 'vom', 'von', 'zu', 'zum', 'zur'],
]);

/** "al sudani" of "mohammed al sudani": the last word with the particles right before it. */
function withKnownParticles(full: string): string | undefined {
  const words = full.split(' ').filter((word) => !suffixes.has(word));
  let start = words.length - 1;
  while (particles.has(words[start - 1] ?? '')) start -= 1;
  return start > 0 ? words.slice(start).join(' ') : undefined;
}

/** "von der Leyen" of "Ursula von der Leyen": particles are in lower case. */
function withParticles(name: string): string | undefined {
  const family = /\s(\p{Ll}[\p{Ll}’'-]*\s.*)$/u.exec(name)?.[1];
  return family === undefined ? undefined : foldName(family);
}
