import anyAscii from 'any-ascii';
import { nameKey } from '../extraction/2-entities/name-key.js';
import { surnameOf } from '../extraction/2-entities/person-names.js';
import { slug } from '../extraction/2-entities/slug.js';
import type { Actor } from '../extraction/types.js';
import { unique } from '../values.js';

/** What names are read from. */
export type NamedActor = Pick<Actor, 'id' | 'name' | 'type' | 'country'>;

/** A name in the letters of ASCII, whatever its script: "Захарова" is "Zakharova". */
export function toLatin(name: string): string {
  return /^[\x20-\x7f]*$/u.test(name) ? name : anyAscii(name.normalize('NFKC'));
}

/** A name in Latin letters, without case, diacritics and punctuation: names that fold alike are the same. */
export function foldName(name: string): string {
  return slug(toLatin(name).replaceAll('.', '')).replaceAll('-', ' ');
}

/** A folded name without blanks and article, as it is compared: "Kim Jong-un" and "Kim Jong Un" are one. */
export function compactName(name: string): string {
  return foldName(name)
    .replace(/^the (?=.)/u, '')
    .replaceAll(' ', '');
}

/** A name as the id spells it, the same in every article; undefined where ids are no names. */
export function spelledName({ id, type }: Pick<Actor, 'id' | 'type'>): string | undefined {
  return type === 'person' ? foldName(id.slice(id.indexOf(':') + 1)) : undefined;
}

/** Where the press prints the family name first. */
const familyNameFirst: ReadonlySet<string> = new Set(['CN', 'HK', 'KH', 'KP', 'KR', 'MO', 'TW', 'VN']);
const suffixes: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/**
 * Words that a last name begins with, folded, for the press prints them with a capital or a hyphen too. Without those
 * that are given names elsewhere ("do", "san").
 */
const particles: ReadonlySet<string> = new Set([
  ...['abu', 'al', 'ar', 'as', 'ash', 'az', 'ben', 'bin', 'bint', 'el', 'ibn'],
  ...['da', 'das', 'de', 'del', 'della', 'den', 'der', 'des', 'di', 'dos', 'du', 'la', 'las', 'le', 'los'],
  ...['ten', 'ter', 'van', 'vom', 'von', 'zu', 'zum', 'zur'],
]);

/** Folded last names of a person, with and without particles: of the name as printed and as its id spells it. */
export function lastNamesOf(actor: NamedActor): string[] {
  if (actor.type !== 'person') return [];
  const { name, country } = actor;
  const names = [foldName(name), spelledName(actor) ?? ''];
  return unique([
    ...names.flatMap((full) => familyNames(full, country)),
    withParticles(name),
    ...names.map(withKnownParticles),
  ]).filter((last) => last !== '');
}

/** The last word, and the first where the family name comes first. */
function familyNames(full: string, country: string | null): (string | undefined)[] {
  const words = full.split(' ').filter((word) => !suffixes.has(word));
  return country !== null && familyNameFirst.has(country) ? [words.at(-1), words[0]] : [words.at(-1)];
}

/** "al sudani" of "mohammed al sudani": the last word with the particles right before it. */
function withKnownParticles(full: string): string {
  const words = full.split(' ').filter((word) => !suffixes.has(word));
  let start = words.length - 1;
  while (particles.has(words[start - 1] ?? '')) start -= 1;
  return words.slice(Math.max(start, 0)).join(' ');
}

/** "von der Leyen" of "Ursula von der Leyen": particles are in lower case. */
function withParticles(name: string): string | undefined {
  const family = /\s(\p{Ll}[\p{Ll}’'-]*\s.*)$/u.exec(name)?.[1];
  return family === undefined ? undefined : foldName(family);
}

/** The sound of a name of one word, by which spellings of it are found: see `nameKey`. */
export function soundOf(word: string): string {
  return nameKey(toLatin(word));
}

/** Sounds of a person's last names, as far as these are one word. */
export function soundsOf({ type, name }: NamedActor, lastNames: readonly string[]): string[] {
  if (type !== 'person') return [];
  const words = lastNames.filter((last) => !last.includes(' '));
  return unique([surnameOf(toLatin(name)), ...words].map(soundOf)).filter((sound) => sound !== '');
}

/** True of a name of one word, whatever particles stand before it: "Leyen", "von der Leyen". */
export function isLastName(name: string): boolean {
  const folded = foldName(name);
  return withKnownParticles(folded) === folded;
}

/** True of a person of whom only the last name is known: whoever bears it may be meant. */
export function isLoneName(actor: Pick<Actor, 'id' | 'type'>): boolean {
  const spelled = spelledName(actor);
  return spelled !== undefined && isLastName(spelled);
}
