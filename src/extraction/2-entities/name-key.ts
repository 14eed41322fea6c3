import { NAME_VARIANTS } from '../data/name-variants.js';
import { slug } from './slug.js';

const ARTICLE = /^(?:al|el|as|ash|ad|ar|az|at)-(?=\p{L})/iu;

/**
 * Spellings of one sound, most telling first: what transliterations from Cyrillic, Arabic, Persian, Greek and Hebrew and
 * the umlauts differ by.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/(?:iyy|iyi|iy|ij|yi|yy|ii|y|ie)$/u, 'i'],
  [/^ye/u, 'e'],
  [/^yo/u, 'o'],
  [/tsch|tch|ch/u, 'č'],
  [/schtsch|shch|sch|sh/gu, 'š'],
  [/dzh|dj|zh/gu, 'j'],
  [/kh/gu, 'h'],
  [/gh/gu, 'g'],
  [/dh/gu, 'd'],
  [/th/gu, 't'],
  [/ph/gu, 'f'],
  [/ck|cq|q|c/gu, 'k'],
  [/x/gu, 'ks'],
  [/tz|ts/gu, 'z'],
  [/w/gu, 'v'],
  [/ou|oo|ue/gu, 'u'],
  [/oe/gu, 'o'],
  [/ee/gu, 'i'],
  [/iy|ij|yi/gu, 'i'],
  [/y/gu, 'i'],
  [/der$/u, 'dr'],
  [/(?<letter>.)\k<letter>+/gu, '$<letter>'],
];

/** Any of the sounds: many names have none of them. */
const ANY_SOUND = new RegExp(SOUNDS.map(([sound]) => sound.source).join('|'), 'u');

function foldSounds(word: string): string {
  if (!ANY_SOUND.test(word)) return word;
  let key = word;
  for (const [sound, letter] of SOUNDS) key = key.replace(sound, letter);
  return key;
}

const VARIANTS: ReadonlyMap<string, string> = new Map(
  NAME_VARIANTS.flatMap((writings) => {
    const key = foldSounds(writings[0] ?? '');
    return writings.map((writing) => [writing, key] as const);
  }),
);

/**
 * One word of a person's name as names are compared: "Zelenskiy", "Zelenskyy" and "Zelensky" have one key, as have
 * "al-Assad" and "Assad", "Müller" and "Mueller", "Mohammed" and "Muhammad". Two names that sound alike may share one.
 */
export function nameKey(word: string): string {
  const known = KEYS.get(word);
  if (known !== undefined) return known;
  const plain = slug(word.replace(ARTICLE, '')).replaceAll('-', '');
  const key = VARIANTS.get(plain) ?? foldSounds(plain);
  if (KEYS.size === MAX_KEYS) KEYS.clear();
  KEYS.set(word, key);
  return key;
}

/** Keys worked out before, for the same names come again and again: a key depends on nothing but its word. */
const KEYS = new Map<string, string>();
const MAX_KEYS = 10_000;
